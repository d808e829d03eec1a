using System.Globalization;
using Entente.Balance;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>Writes a brief as plain text for a terminal: the answer first, tables without boxes, the author's words beneath the
/// rows that they support.</summary>
public static class BriefText
{
    /// <summary>The most lines that are written.</summary>
    public const int MostLines = 60;

    /// <summary>The brief as at most <see cref="MostLines"/> lines.</summary>
    /// <param name="brief">What to show.</param>
    /// <param name="width">Columns, 60 to 200.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is out of range.</exception>
    public static IReadOnlyList<BriefLine> Render(Brief brief, int width = 100)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 60);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, 200);
        TextSheet sheet = new(width);
        Top(sheet, brief);
        Region(sheet, brief);
        Events(sheet, brief, width);
        Relations(sheet, brief, width);
        Claims(sheet, brief, width);
        Scenarios(sheet, brief);
        if (brief.Limits.Count > 0)
        {
            sheet.Skip();
            sheet.Add(BriefLineRole.Heading, "What this cannot tell");
            foreach (string limit in brief.Limits.Take(2))
            {
                sheet.Wrap(BriefLineRole.Quiet, limit, 1, "  ");
            }
        }

        return sheet.Lines.Count <= MostLines ? sheet.Lines : [.. sheet.Lines.Take(MostLines - 1), new BriefLine(BriefLineRole.Quiet, "… the rest stands on the page")];
    }

    private static void Top(TextSheet sheet, Brief brief)
    {
        BriefMasthead mast = brief.Masthead;
        sheet.Wrap(BriefLineRole.Answer, mast.Answer, 3);
        if (mast.Certainty is { Length: > 0 } certainty)
        {
            sheet.Wrap(BriefLineRole.Body, certainty, 2);
        }

        string[] by = [.. new[] { mast.Author, mast.Publisher, mast.Date ?? "date unknown" }.OfType<string>().Where(part => part.Length > 0)];
        sheet.Add(BriefLineRole.Quiet, $"“{SafeText.Shortened(mast.Title, 60)}”, {string.Join(", ", by)}");
        sheet.Add(BriefLineRole.Quiet, string.Join("; ", mast.Figures.Take(4).Select(figure => $"{figure.Label}: {figure.Value}")));
    }

    private static void Region(TextSheet sheet, Brief brief)
    {
        BriefRegion region = brief.Region;
        Dictionary<ActorId, string> names = [];
        foreach (BriefActor actor in region.Actors)
        {
            names[actor.Id] = actor.Name;
        }

        sheet.Skip();
        sheet.Add(BriefLineRole.Heading, $"{region.Name}, {Wording.Day(region.AsOf)}");
        sheet.Wrap(BriefLineRole.Body, region.Finding, 2, "  ", "  ");
        if (region.Blocs is { } report)
        {
            foreach (Bloc bloc in report.Blocs.Where(bloc => bloc.Members.Count > 1).Take(3))
            {
                ActorId[] open = [.. region.Sides.Where(side => side.IsOpen && bloc.Members.Contains(side.Actor)).Select(side => side.Actor)];
                sheet.Wrap(BriefLineRole.Body, PageParts.Names([.. bloc.Members.Except(open)], names, 14) + (open.Length == 0 ? "" : $"; side open: {PageParts.Names(open, names, 6)}"), 2, $"  {bloc.Letter}  ", "     ");
            }

            foreach (string note in region.BlocNotes.Where(note => note.Contains("side is open", StringComparison.Ordinal)).Take(2))
            {
                sheet.Wrap(BriefLineRole.Quiet, note, 2, "  ");
            }

            sheet.Wrap(BriefLineRole.Quiet, PageParts.Frustration(report), 1, "  ");
        }

        foreach (FrustratedTriad triad in region.Triads.Take(1))
        {
            sheet.Wrap(BriefLineRole.Quiet, triad.Sentence, 1, "  ");
        }
    }

    private static void Events(TextSheet sheet, Brief brief, int width)
    {
        sheet.Skip();
        sheet.Add(BriefLineRole.Heading, Head("Events it reports", brief.Events.Count, 4));
        foreach (BriefEvent entry in brief.Events.Take(4))
        {
            bool isCooperation = entry.Event.QuadClass is QuadClass.VerbalCooperation or QuadClass.MaterialCooperation;
            string said = entry.SaidBy is { Length: > 0 } speaker ? $" (says {speaker})" : "";
            string row = TextSheet.Cell($"{entry.Source} {entry.Act} {entry.Target}{said}", width - 30)
                + TextSheet.Cell(entry.Date ?? "date unknown", 19) + TextSheet.Cell(Wording.Share(entry.Event.Confidence), 6, true);
            sheet.Add(isCooperation ? BriefLineRole.Friendly : BriefLineRole.Hostile, $"  {(isCooperation ? "+" : "−")} {row}");
            Quote(sheet, brief.Text, entry.Quote, width);
        }
    }

    private static void Relations(TextSheet sheet, Brief brief, int width)
    {
        sheet.Skip();
        sheet.Add(BriefLineRole.Heading, Head("Relations it describes, beside the record", brief.Relations.Count, 6));
        int pair = Math.Max(20, (width - 48) / 2);
        foreach (BriefRelation entry in brief.Relations.Take(6))
        {
            string value = entry.Record is { } tie ? Wording.WithInterval(tie) : "unknown";
            sheet.Add(Role(entry.Record), $"  {TextSheet.Cell($"{entry.First} and {entry.Second}", pair - 1)} {TextSheet.Cell(entry.Said, width - 44 - pair)}"
                + $"{TextSheet.Cell(value, 24, true)}  {TextSheet.Cell(Verdict(entry.Verdict), 13)}");
        }
    }

    private static void Claims(TextSheet sheet, Brief brief, int width)
    {
        sheet.Skip();
        sheet.Add(BriefLineRole.Heading, Head("What it claims", brief.Claims.Count, 5));
        // Those with a test that came to something are worth the few lines there are.
        foreach (BriefClaim card in brief.Claims.OrderBy(card => card.Test.Outcome is BriefOutcome.NoVerdict ? 1 : card.Test.Outcome is BriefOutcome.CannotBeTested or BriefOutcome.NotCovered ? 2 : 0).Take(5))
        {
            string gist = card.Gist ?? PageQuotes.Plain(brief.Text, card.Quote, width);
            sheet.Add(BriefLineRole.Body, $"  {TextSheet.Cell(MoodOf(card.Claim), 11)}{TextSheet.Cell(gist, width - 32)} {TextSheet.Cell(PageClaims.Outcome(card.Test.Outcome), 17, true)}");
            sheet.Wrap(BriefLineRole.Quiet, card.Test.Results.Count > 0 ? card.Test.Results[0] : card.Test.Computed, 1, "             ");
        }
    }

    private static void Scenarios(TextSheet sheet, Brief brief)
    {
        if (brief.Scenarios.Count == 0)
        {
            return;
        }

        sheet.Skip();
        sheet.Add(BriefLineRole.Heading, Head("What would change (accounting, not a forecast)", brief.Scenarios.Count, 2));
        foreach (BriefScenario scenario in brief.Scenarios.Take(2))
        {
            sheet.Wrap(BriefLineRole.Body, $"{scenario.Title}: {scenario.Finding}", 2, "  ", "    ");
        }
    }

    private static string Head(string words, int count, int shown) => count == 0 ? $"{words}: none found"
        : count <= shown ? $"{words} ({count.ToString(CultureInfo.InvariantCulture)})"
        : string.Create(CultureInfo.InvariantCulture, $"{words} ({shown} of {count})");

    private static void Quote(TextSheet sheet, string text, BriefQuote quote, int width)
    {
        string words = PageQuotes.Plain(text, quote, width - 8);
        if (words.Length > 0)
        {
            sheet.Add(BriefLineRole.Quote, $"      “{words}”");
        }
    }

    private static BriefLineRole Role(Tie? tie) => tie is null ? BriefLineRole.Body
        : tie.Weight >= Wording.NeutralBelow ? BriefLineRole.Friendly
        : tie.Weight <= -Wording.NeutralBelow ? BriefLineRole.Hostile : BriefLineRole.Body;

    private static string Verdict(BriefVerdict verdict) => verdict switch
    {
        BriefVerdict.Agrees => "agrees",
        BriefVerdict.Disagrees => "disagrees",
        BriefVerdict.Mixed => "mixed",
        _ => "not covered",
    };

    /// <summary>The word for how a claim is said: its mood, "condition" where it is only supposed, "hearsay" where the text does not vouch for it.</summary>
    internal static string MoodOf(Claim claim) => claim.IsCondition ? "condition" : claim is { IsHearsay: true, Mood: ClaimMood.Asserted } ? "hearsay" : Mood(claim.Mood);

    private static string Mood(ClaimMood mood) => mood switch
    {
        ClaimMood.Asserted => "asserted",
        ClaimMood.Denied => "denied",
        ClaimMood.Forecast => "foretold",
        ClaimMood.Prescribed => "prescribed",
        _ => "demanded",
    };
}
