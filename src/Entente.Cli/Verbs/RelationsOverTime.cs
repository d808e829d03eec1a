using System.CommandLine;
using System.Globalization;
using Entente.Briefs;
using Entente.Cli.Output;
using Entente.Pictures;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary>Relations through the dates of a span: as a table, as JSON, as rows, and drawn for one pair.</summary>
internal sealed class RelationsOverTime(RelationsOptions options, Surface surface, Workspace workspace, RelationModel model)
{
    /// <summary>Answers for the states' pairs on the days.</summary>
    public int Run(ParseResult parsed, IReadOnlyList<ActorId> states, IReadOnlyList<DateOnly> days)
    {
        if (parsed.GetValue(options.Svg) is { } svg)
        {
            Draw(states, days, surface.At(svg));
        }

        // After the record's end nothing is known, and nothing is carried on.
        SignedNetwork[] networks = [.. days.Select(day => new SignedNetwork(day, states, day > model.RecordEnds ? [] : model.At(day, states).Ties))];
        if (parsed.GetValue(options.Shared.Json))
        {
            surface.Out.WriteLine(Envelope.Result("relations", new
            {
                from = days[0],
                to = days[^1],
                recordEnds = model.RecordEnds,
                actors = states,
                dates = networks.Select(network => new { network.AsOf, ties = network.Ties.Select(tie => new { tie.Dyad, tie.Weight, tie.Low, tie.High }) }),
            }, workspace.ProvenanceOf("relations", days[^1], options.ChangedIn(parsed))));
        }
        else if (parsed.GetValue(options.Csv))
        {
            RelationsTable.Write(surface, networks);
        }
        else
        {
            Print(states, networks);
        }

        return ExitCode.Ok;
    }

    private void Print(IReadOnlyList<ActorId> states, SignedNetwork[] networks)
    {
        if (states.Count == 2)
        {
            surface.Out.WriteLine(Finding(states, networks));
            surface.Out.WriteLine();
            TextTable pair = new("Date", "", "Weight#", "Interval", "Weightiest evidence");
            foreach (SignedNetwork network in networks)
            {
                Tie? tie = network.Between(states[0], states[1]);
                pair.Add(network.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), tie is null ? "unknown" : Wording.Kind(tie.Weight), tie is null ? "" : Wording.Weight(tie.Weight),
                    tie is null ? "" : $"{Wording.Weight(tie.Low)} to {Wording.Weight(tie.High)}", tie?.Contributions[0].Title ?? "");
            }

            RelationsTable.Lines(surface, pair);
            return;
        }

        surface.Out.WriteLine($"From {Wording.Day(networks[0].AsOf)} to {Wording.Day(networks[^1].AsOf)}: the relations that moved most among {states.Count} states.");
        surface.Out.WriteLine();
        TextTable table = new("Pair", "First#", "Last#", "Change#");
        foreach ((Tie first, Tie last) in networks[^1].Ties.Select(last => (networks[0].Between(last.Dyad.First, last.Dyad.Second), last)).Where(pair => pair.Item1 is not null)
            .Select(pair => (pair.Item1!, pair.last)).OrderByDescending(pair => Math.Abs(pair.last.Weight - pair.Item1.Weight)).ThenBy(pair => pair.last.Dyad).Take(40))
        {
            table.Add($"{workspace.NameOf(last.Dyad.First)} - {workspace.NameOf(last.Dyad.Second)}", Wording.Weight(first.Weight), Wording.Weight(last.Weight), Wording.Weight(last.Weight - first.Weight));
        }

        RelationsTable.Lines(surface, table);
    }

    private string Finding(IReadOnlyList<ActorId> states, SignedNetwork[] networks)
    {
        string names = $"{workspace.NameOf(states[0])} and {workspace.NameOf(states[1])}";
        Tie?[] known = [.. networks.Select(network => network.Between(states[0], states[1]))];
        return known.LastOrDefault(tie => tie is not null) is { } last && known.First(tie => tie is not null) is { } first
            ? $"{names}: from {Wording.Weight(first.Weight)} to {Wording.Weight(last.Weight)}; {known.Count(tie => tie is null)} of {known.Length} dates are unknown."
            : $"{names}: unknown throughout.";
    }

    private void Draw(IReadOnlyList<ActorId> states, IReadOnlyList<DateOnly> days, string file)
    {
        if (states.Count != 2 || days.Count < 2)
        {
            throw new ConfigurationException(new Failure("ENT0519", $"A time line shows one pair through several dates, not {states.Count} states on {days.Count} dates.", "--svg",
                "Name two states, with --from and --to or a --date after 1946."));
        }

        Picture picture = RelationLine.Draw(workspace.NameOf(states[0]), workspace.NameOf(states[1]), days, model.Path(Dyad.Of(states[0], states[1]), days), model.Loadings, model.RecordEnds, workspace.Marks(Dyad.Of(states[0], states[1])));
        string beside = file + ".part";
        File.WriteAllText(beside, PictureFile.Of(picture));
        File.Move(beside, file, true);
    }
}
