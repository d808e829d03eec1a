using System.CommandLine;
using System.Globalization;
using Entente.Briefs;
using Entente.Cli.Output;
using Entente.Dyads;
using Entente.Exports;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente dyad</c>: everything known of a pair by year, on one screen.</summary>
internal static class DyadVerb
{
    private const int MostYears = 36;
    private const int MostLandmarks = 8;

    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        Argument<string[]> pair = new("states") { Description = "Two states.", Arity = new ArgumentArity(2, 2) };
        Option<string?> years = new("--years") { Description = "First and last year: 1990-2020. Default: the last 30 on record.", HelpName = "YEARS" };
        SharedOptions options = new();
        Command verb = new("dyad", "Show everything known of two states by year: relation, alliances, disputes, trade, arms, votes, events.") { pair, years, options.AsKnown, options.Ledger, options.Json };
        verb.SetAction(parsed =>
        {
            using Workspace workspace = options.Open(parsed, surface);
            DateOnly end = workspace.Model.RecordEnds ?? new DateOnly(2024, 12, 31);
            (int from, int to) = parsed.GetValue(years) is { } text ? DatasetExport.Years(text) : (end.Year - 29, end.Year);
            string[] names = parsed.GetRequiredValue(pair);
            ActorId first = workspace.Resolve(names[0], new DateOnly(to, 12, 31)), second = workspace.Resolve(names[1], new DateOnly(to, 12, 31));
            if (first == second)
            {
                throw new ConfigurationException(new Failure("ENT0836", $"'{names[0]}' and '{names[1]}' are the same state.", "states", "Name two states."));
            }

            DyadHistory history = DyadHistory.Of(workspace, first, second, from, to);
            if (parsed.GetValue(options.Json))
            {
                surface.Out.WriteLine(Envelope.Result("dyad", View(history), workspace.ProvenanceOf($"dyad {first} {second} --years {from}-{to}", null)));
                return ExitCode.Ok;
            }

            Print(surface, workspace, history);
            return ExitCode.Ok;
        });
        return verb;
    }

    private static object View(DyadHistory history) => new
    {
        first = history.First,
        second = history.Second,
        columns = DyadColumn.All.Select(column => new { key = column.Key, meaning = column.Meaning }),
        years = history.Years.Select(year => new
        {
            year = year.Year,
            relation = year.Relation?.Weight,
            low = year.Relation?.Low,
            high = year.Relation?.High,
            votingDistance = year.VotingDistance,
            cooperation = year.Cooperation,
            conflict = year.Conflict,
            values = DyadColumn.All.Zip(year.Values).ToDictionary(
                pair => pair.First.Key, pair => new { kind = pair.Second.Kind, value = pair.Second.Values.Count == 1 ? pair.Second.Value : (double?)null }),
        }),
        landmarks = history.Landmarks.Select(tie => new { id = tie.Id, type = tie.Type.Code, sign = tie.Type.Sign, from = tie.Valid.From, to = tie.Valid.To, title = tie.Title, citation = tie.Citation }),
    };

    private static void Print(Surface surface, Workspace workspace, DyadHistory history)
    {
        string first = workspace.NameOf(history.First), second = workspace.NameOf(history.Second);
        DyadYear last = history.Years[^1];
        surface.Out.WriteLine(last.Relation is { } now
            ? $"{first} and {second}: {Wording.Kind(now)} at the end of {last.Year}, {Wording.WithInterval(now)}."
            : $"{first} and {second}: their relation at the end of {last.Year} is unknown.");
        surface.Out.WriteLine($"? is unknown, never zero. Trade, arms: of {history.First} from and to {history.Second}. " + (history.Editions.Count == 0
            ? "No imported data set speaks of them: see 'entente import'." : $"Imported: {string.Join(", ", history.Editions.Select(edition => edition.Key).Distinct())}."));
        RecordNotes.Print(surface, new[] { history.First, history.Second }.Select(state => RecordNotes.Absent(workspace, state, new DateOnly(history.Years[0].Year, 12, 31))).OfType<string>());
        surface.Out.WriteLine();
        TextTable table = new("Year", "Relation#", "UN sd#", "Pact", "MID#", "Rival#", "Imports#", "Exports#", "Arms out#", "Arms in#", "IGOs#", "Coop#", "Conf#");
        foreach (DyadYear year in history.Years.TakeLast(MostYears))
        {
            string[] cells = [.. year.Values.Select(DyadColumn.Text)];
            table.Add(year.Year.ToString(CultureInfo.InvariantCulture), year.Relation is { } tie ? Wording.Weight(tie.Weight) : "?",
                year.VotingDistance?.ToString("0.00", CultureInfo.InvariantCulture) ?? "?", Pact(cells), cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9],
                year.Cooperation?.ToString("#,0", CultureInfo.InvariantCulture) ?? "?", year.Conflict?.ToString("#,0", CultureInfo.InvariantCulture) ?? "?");
        }

        foreach (string line in table.Lines(120))
        {
            surface.Out.WriteLine(line);
        }

        surface.Out.WriteLine();
        surface.Out.WriteLine("Pact: D defence, N non-aggression, C consultation, 0 none. MID: highest hostility, 2 threat to 5 war. Coop, Conf: events.");
        foreach (RecordedTie tie in history.Landmarks.Take(MostLandmarks))
        {
            surface.Out.WriteLine($"  {(tie.Type.Sign < 0 ? "−" : "+")} {tie.Valid.From}  {tie.Type.Label}: {tie.Title} ({tie.Citation})");
        }

        if (history.Landmarks.Count > MostLandmarks)
        {
            surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {history.Landmarks.Count - MostLandmarks} earlier ones: --json"));
        }
    }

    private static string Pact(string[] cells)
    {
        string[] pacts = [cells[0], cells[1], cells[2]];
        string letters = string.Concat("DNC".Where((_, at) => pacts[at] is not ("0" or "?")));
        return letters.Length > 0 ? letters : pacts.Contains("?") ? "?" : "0";
    }
}
