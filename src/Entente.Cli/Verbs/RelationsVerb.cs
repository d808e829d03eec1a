using System.CommandLine;
using Entente.Briefs;
using Entente.Cli.Output;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente relations</c>: the signed relations of a region, or of one pair, at a date.</summary>
internal static class RelationsVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        Argument<string[]> pair = new("states") { Description = "Two states for one relation with its evidence; none for a whole region.", Arity = new ArgumentArity(0, 2) };
        SharedOptions options = new();
        Command verb = new("relations", "Show signed relations at a date, with intervals and what made them.") { pair, options.Date, options.Region, options.Json, options.Ledger };
        verb.SetAction(parsed =>
        {
            DateOnly day = options.DayOf(parsed);
            using Workspace workspace = options.Open(parsed, surface);
            string[] named = parsed.GetValue(pair) ?? [];
            if (named.Length == 1)
            {
                throw new ConfigurationException(new Failure("ENT0908", $"One state alone was named: '{named[0]}'.", "states", "Name two, or none and a --region."));
            }

            IReadOnlyList<ActorId> states = named.Length == 2
                ? [workspace.Resolve(named[0], day), workspace.Resolve(named[1], day)]
                : workspace.States(parsed.GetValue(options.Region), day);
            SignedNetwork network = workspace.Relations(day, states);
            if (parsed.GetValue(options.Json))
            {
                Provenance provenance = workspace.ProvenanceOf("relations", day);
                int pairs = states.Count * (states.Count - 1) / 2;
                surface.Out.WriteLine(Envelope.Result("relations", new { network.AsOf, network.Actors, network.Ties, unknown = pairs - network.Ties.Count }, provenance));
            }
            else
            {
                Print(surface, workspace, network, named.Length == 2);
            }

            return ExitCode.Ok;
        });
        return verb;
    }

    private static void Print(Surface surface, Workspace workspace, SignedNetwork network, bool withEvidence)
    {
        int pairs = network.Actors.Count * (network.Actors.Count - 1) / 2;
        int friendly = network.Ties.Count(tie => tie.Weight >= Wording.NeutralBelow);
        int hostile = network.Ties.Count(tie => tie.Weight <= -Wording.NeutralBelow);
        if (withEvidence)
        {
            PrintPair(surface, workspace, network);
            return;
        }

        surface.Out.WriteLine($"On {Wording.Day(network.AsOf)} the record has {friendly} friendly, {hostile} hostile and "
            + $"{network.Ties.Count - friendly - hostile} neutral relations among {network.Actors.Count} states; {pairs - network.Ties.Count} of {pairs} are unknown.");
        surface.Out.WriteLine();
        TextTable table = new("Pair", "", "Weight#", "Interval", "Weightiest evidence");
        foreach (Tie tie in network.Ties.OrderByDescending(tie => tie.Weight).ThenBy(tie => tie.Dyad))
        {
            table.Add($"{workspace.NameOf(tie.Dyad.First)} - {workspace.NameOf(tie.Dyad.Second)}", Wording.Kind(tie.Weight), Wording.Weight(tie.Weight),
                $"{Wording.Weight(tie.Low)} to {Wording.Weight(tie.High)}", tie.Contributions.Count > 0 ? tie.Contributions[0].Title : "");
        }

        foreach (string line in table.Lines())
        {
            surface.Out.WriteLine(line);
        }
    }

    private static void PrintPair(Surface surface, Workspace workspace, SignedNetwork network)
    {
        string names = $"{workspace.NameOf(network.Actors[0])} and {workspace.NameOf(network.Actors[1])}";
        if (network.Ties.Count == 0)
        {
            surface.Out.WriteLine($"Unknown: the record covers nothing between {names} on {Wording.Day(network.AsOf)}.");
            return;
        }

        Tie tie = network.Ties[0];
        surface.Out.WriteLine($"{names}: {Wording.Kind(tie.Weight)}, {Wording.WithInterval(tie)} on {Wording.Day(network.AsOf)}.");
        surface.Out.WriteLine();
        TextTable table = new("Value#", "Precision#", "Layer", "Evidence", "Source");
        foreach (Contribution piece in tie.Contributions)
        {
            table.Add(Wording.Weight(piece.Value), piece.Precision.ToString("0.00", null), piece.Layer, piece.Title, piece.Citation);
        }

        foreach (string line in table.Lines())
        {
            surface.Out.WriteLine(line);
        }
    }
}
