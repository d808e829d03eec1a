using System.CommandLine;
using System.Globalization;
using Entente.Balance;
using Entente.Briefs;
using Entente.Cli.Output;
using Entente.Pictures;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente triads</c>: where the strain is, by triads, by walks and by actor.</summary>
internal static class TriadsVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        SharedOptions options = new();
        Option<string?> ties = new("--ties") { Description = "A list of signed ties instead of the record.", HelpName = "FILE" };
        Option<int> most = new("--most") { Description = "How many triads to tell. Default 10.", HelpName = "N", DefaultValueFactory = _ => 10 };
        Option<bool> absent = new("--absent-neutral") { Description = "Count pairs that are not listed as neutral; else they are unknown." };
        Option<bool> csv = new("--csv") { Description = "Answer as rows of a table, parted by commas." };
        Option<string?> svg = new("--svg") { Description = "Draw each actor's share of the frustration into a file.", HelpName = "FILE" };
        Command verb = new("triads", "Count triads by sign, and show which triads and which actors carry the strain.")
        {
            options.Date, options.Region, ties, most, absent, options.Json, csv, svg, options.Ledger,
        };
        verb.SetAction(parsed =>
        {
            (IReadOnlyList<TieWindow> windows, Provenance provenance) = Windows(parsed, options, parsed.GetValue(ties), surface, cancellationToken);
            int count = Math.Clamp(parsed.GetValue(most), 0, 10_000);
            (TieWindow Window, LocalBalance Balance)[] found = [.. windows.Select(window => (window, LocalBalance.Of(window, count, parsed.GetValue(absent), null, cancellationToken)))];
            if (parsed.GetValue(svg) is { } file)
            {
                File.WriteAllText(surface.At(file), Drawn(found[^1].Window, found[^1].Balance));
            }

            if (parsed.GetValue(options.Json))
            {
                surface.Out.WriteLine(Envelope.Result("triads", new { windows = found.Select(pair => View(pair.Window, pair.Balance)).ToArray() }, provenance));
            }
            else if (parsed.GetValue(csv))
            {
                WriteCsv(surface, found);
            }
            else
            {
                foreach ((TieWindow window, LocalBalance balance) in found.Take(3))
                {
                    Print(surface, window, balance);
                }
            }

            return ExitCode.Ok;
        });
        return verb;
    }

    private static (IReadOnlyList<TieWindow> Windows, Provenance Provenance) Windows(
        ParseResult parsed, SharedOptions options, string? file, Surface surface, CancellationToken cancellationToken)
    {
        if (file is not null)
        {
            return (BlocsTies.Read(file, surface, 0, deadline: null, cancellationToken), BlocsOptions.ProvenanceOf("triads --ties " + Path.GetFileName(file), 1));
        }

        DateOnly day = options.DayOf(parsed);
        using Workspace workspace = options.Open(parsed, surface);
        SignedNetwork network = workspace.Relations(day, workspace.States(parsed.GetValue(options.Region), day));
        return ([TieWindow.Of(network, network.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), workspace.NameOf)], workspace.ProvenanceOf("triads", network.AsOf));
    }

    private static object View(TieWindow window, LocalBalance balance) => new
    {
        window = window.Name,
        census = balance.Census?.Rows.Select(row => new { row.Friendly, row.Hostile, row.Neutral, row.Count }).ToArray(),
        unknownTriads = balance.Census?.Unknown,
        triads = new { byHostile = new[] { balance.Triads.NoHostile, balance.Triads.OneHostile, balance.Triads.TwoHostile, balance.Triads.ThreeHostile }, balanced = balance.Triads.BalancedShare, weaklyBalanced = balance.Triads.WeaklyBalancedShare },
        walkBalance = balance.Walks?.Whole,
        frustration = new TieValue(window.Told(balance.Camps.Value), window.Told(balance.Camps.Bound), balance.Camps.IsExact, balance.Camps.Milliseconds),
        mostFrustrated = balance.Most,
        actors = balance.Actors,
    };

    private static void WriteCsv(Surface surface, (TieWindow Window, LocalBalance Balance)[] found)
    {
        surface.Out.WriteLine("window,actor,camp,frustrated,share,triads,frustrated_triads,walk_balance");
        foreach ((TieWindow window, LocalBalance balance) in found)
        {
            foreach (ActorBalance part in balance.Actors)
            {
                surface.Out.WriteLine(Csv.Row(window.Name ?? "", part.Actor, Text(part.Camp), Text(part.Frustrated), Text(part.Share), Text(part.Triads), Text(part.FrustratedTriads), part.WalkBalance is { } walk ? Text(walk) : ""));
            }
        }
    }

    private static void Print(Surface surface, TieWindow window, LocalBalance balance)
    {
        TriadCensus triads = balance.Triads;
        surface.Out.WriteLine(triads.Total == 0
            ? $"{window.Name}: no triad of three ties."
            : $"{window.Name ?? "All ties"}: {Text(triads.OneHostile + triads.ThreeHostile)} of {Text(triads.Total)} triads are frustrated ({Text(Math.Round(100 * (1 - triads.BalancedShare!.Value), 1))} %); walk balance {(balance.Walks is { } walks ? Text(Math.Round(walks.Whole, 3)) : "not computed")}.");
        surface.Out.WriteLine($"By number of hostile ties, 0 to 3: {Text(triads.NoHostile)}, {Text(triads.OneHostile)}, {Text(triads.TwoHostile)}, {Text(triads.ThreeHostile)}. "
            + (balance.Census is { } census ? $"With a neutral relation: {Text(census.Known - census.Full)}; with an unknown one: {Text(census.Unknown)}." : ""));
        surface.Out.WriteLine();
        foreach (TriadSentence triad in balance.Most)
        {
            surface.Out.WriteLine($"Strained ({Text(triad.Strain)}): {triad.Sentence}");
        }

        TextTable table = new("Actor", "Against the camps#", "Share#", "Triads#", "Frustrated#", "Walk balance#");
        foreach (ActorBalance part in balance.Actors.Take(15))
        {
            table.Add(part.Actor, Text(part.Frustrated), Wording.Share(part.Share), Text(part.Triads), Text(part.FrustratedTriads), part.WalkBalance is { } walk ? Text(Math.Round(walk, 3)) : "unknown");
        }

        surface.Out.WriteLine();
        foreach (string line in table.Lines())
        {
            surface.Out.WriteLine(line);
        }
    }

    private static string Drawn(TieWindow window, LocalBalance balance) => PictureFile.Of(ShareBars.Draw(
        [.. balance.Actors.Where(part => part.Frustrated > 0).Take(20).Select(part => new BriefShare(part.Actor, part.Share))],
        $"Share of the weight against the best two camps, {window.Name ?? "all ties"}", "the ties as given"));

    private static string Text(IFormattable number) => number.ToString(number is double ? "0.####" : null, CultureInfo.InvariantCulture);
}
