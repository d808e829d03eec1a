using System.Globalization;
using System.Text;
using Entente.Pictures;
using Entente.Vocabulary;
using static Entente.Briefs.PageParts;
using static Entente.Briefs.SafeText;

namespace Entente.Briefs;

/// <summary>What the article says: events with their words, and relations beside the record.</summary>
internal static class PageReading
{
    private const int EventsShown = 12;

    /// <summary>Both sections.</summary>
    public static string Section(Brief brief) => Events(brief) + Relations(brief);

    private static string Events(Brief brief)
    {
        StringBuilder html = new(Open("events", "Events it reports"));
        if (brief.Events.Count == 0)
        {
            return html.Append("<p class=\"none\">No event was found in this article: nothing that one actor is said to have done to another.</p></section>").ToString();
        }

        html.Append("<p class=\"quiet\">Read from the text by rules; the words are the author’s, the coding is Entente’s. Confidence is that of the reader, not of the event.</p><ol class=\"rows\">");
        foreach (BriefEvent entry in brief.Events.Take(EventsShown))
        {
            html.Append(Event(brief.Text, entry));
        }

        html.Append("</ol>");
        if (brief.Events.Count > EventsShown)
        {
            html.Append(CultureInfo.InvariantCulture, $"<details><summary>{brief.Events.Count - EventsShown} more events</summary><ol class=\"rows\" start=\"{EventsShown + 1}\">");
            foreach (BriefEvent entry in brief.Events.Skip(EventsShown))
            {
                html.Append(Event(brief.Text, entry));
            }

            html.Append("</ol></details>");
        }

        return html.Append("</section>").ToString();
    }

    private static string Event(string text, BriefEvent entry)
    {
        bool isCooperation = entry.Event.QuadClass is QuadClass.VerbalCooperation or QuadClass.MaterialCooperation;
        string quad = entry.Event.QuadClass switch
        {
            QuadClass.VerbalCooperation => "verbal cooperation",
            QuadClass.MaterialCooperation => "material cooperation",
            QuadClass.VerbalConflict => "verbal conflict",
            _ => "material conflict",
        };
        string said = entry.SaidBy is { Length: > 0 } speaker ? $", as {Foreign(speaker, 80)} says" : "";
        string background = entry.Event.IsBackground ? ", background" : "";
        return $"<li class=\"ev\"><span class=\"when\">{(entry.Date is { Length: > 0 } date ? Foreign(date, 60) : "date unknown")}</span><div class=\"body\">"
            + $"<span class=\"q {(isCooperation ? "coop" : "conf")}\" title=\"{quad}\">{(isCooperation ? "+" : "−")}</span>"
            + $"<span class=\"who\">{Foreign(entry.Source, 80)}</span> {Foreign(entry.Act, 120)} <span class=\"who\">{Foreign(entry.Target, 80)}</span> "
            + $"<span class=\"quiet\">{quad}{background}{said} · {Html(entry.Event.Code.ToString())}</span>{PageQuotes.Block(text, entry.Quote)}</div>"
            + $"<span class=\"conf\"><span title=\"confidence of the reader\">{Wording.Share(entry.Event.Confidence)}</span></span></li>";
    }

    private static string Relations(Brief brief)
    {
        int covered = brief.Relations.Count(entry => entry.Verdict != BriefVerdict.NotCovered);
        int agrees = brief.Relations.Count(entry => entry.Verdict == BriefVerdict.Agrees);
        string? lead = brief.Relations.Count == 0 ? null
            : $"The record reaches {covered} of the {Wording.Count(brief.Relations.Count, "relation")} that the article describes, and agrees with {agrees}.";
        StringBuilder html = new(Open("relations", "Relations it describes", lead));
        if (brief.Relations.Count == 0)
        {
            return html.Append("<p class=\"none\">The article describes no relation between two actors in words that were recognised.</p></section>").ToString();
        }

        html.Append("<ul class=\"rows\">");
        foreach (BriefRelation entry in brief.Relations)
        {
            html.Append(Relation(brief.Text, entry));
        }

        return html.Append("</ul></section>").ToString();
    }

    private static string Relation(string text, BriefRelation entry)
    {
        string holder = entry.Holder is { Length: > 0 } name ? $" <span class=\"quiet\">says {Foreign(name, 80)}</span>" : "";
        string value = entry.Record is { } tie
            ? $"{RelationStrip.Draw(tie.Weight, tie.Low, tie.High)}<span class=\"num\">{Wording.Weight(tie.Weight)} <span class=\"quiet\">({Wording.Weight(tie.Low)} to {Wording.Weight(tie.High)})</span></span>"
            : $"{RelationStrip.Draw(null)}<span class=\"quiet\">unknown</span>";
        return $"<li class=\"rel\"><div><h3>{Foreign(entry.First, 60)} and {Foreign(entry.Second, 60)}</h3><p>The article: {Foreign(entry.Said, 160)}{holder}</p>{PageQuotes.Block(text, entry.Quote)}</div>"
            + $"<div><div class=\"v\">{Verdict(entry.Verdict)}{value}</div><p>{Foreign(entry.Reason)}</p>{(entry.Record is null ? "" : Evidence(entry.Record))}</div></li>";
    }

    private static string Verdict(BriefVerdict verdict) => verdict switch
    {
        BriefVerdict.Agrees => "<span class=\"tag yes\">= agrees</span>",
        BriefVerdict.Disagrees => "<span class=\"tag no\">≠ disagrees</span>",
        BriefVerdict.Mixed => "<span class=\"tag part\">± mixed</span>",
        _ => "<span class=\"tag cov\">? not covered</span>",
    };
}
