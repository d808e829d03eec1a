using System.CommandLine;
using Entente.Cli.Output;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente relations</c>: the signed relations of a region, or of one pair, at a date or through a span.</summary>
internal static class RelationsVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        RelationsOptions options = new();
        Command verb = new("relations", "Show signed relations at a date or through a span, with intervals and what made them.")
        {
            options.States, options.Shared.Date, options.Shared.Region, options.From, options.To, options.Step, options.Layers, options.Without,
            options.Loadings, options.Svg, options.Csv, options.Shared.AsKnown, options.Shared.Json, options.Shared.Ledger,
        };
        verb.SetAction(parsed =>
        {
            IReadOnlyList<DateOnly>? days = options.DaysOf(parsed);
            DateOnly day = days is null ? options.Shared.DayOf(parsed) : days[^1];
            using Workspace workspace = options.Shared.Open(parsed, surface);
            string[] named = parsed.GetValue(options.States) ?? [];
            if (named.Length == 1)
            {
                throw new ConfigurationException(new Failure("ENT0908", $"One state alone was named: '{named[0]}'.", "states", "Name two, or none and a --region."));
            }

            IReadOnlyList<ActorId> states = named.Length > 1
                ? [.. named.Select(name => workspace.Resolve(name, day)).Distinct()]
                : workspace.States(parsed.GetValue(options.Shared.Region), day);
            RelationModel model = options.ModelOf(parsed, workspace, surface);
            if (days is not null || parsed.GetValue(options.Svg) is not null)
            {
                return new RelationsOverTime(options, surface, workspace, model).Run(parsed, states, days ?? YearsTo(day));
            }

            SignedNetwork network = model.At(workspace.RecordDay(day), states);
            IReadOnlyList<string> notes = RecordNotes.Of(workspace, day, states);
            if (parsed.GetValue(options.Shared.Json))
            {
                int pairs = states.Count * (states.Count - 1) / 2;
                surface.Out.WriteLine(Envelope.Result("relations", new { network.AsOf, network.Actors, network.Ties, unknown = pairs - network.Ties.Count, notes }, workspace.ProvenanceOf("relations", day, options.ChangedIn(parsed))));
            }
            else if (parsed.GetValue(options.Csv))
            {
                RelationsTable.Write(surface, [network]);
            }
            else if (named.Length == 2)
            {
                RelationsTable.PrintPair(surface, workspace, network, notes);
            }
            else
            {
                RelationsTable.Print(surface, workspace, network, notes);
            }

            return ExitCode.Ok;
        });
        return verb;
    }

    private static DateOnly[] YearsTo(DateOnly day) => [.. Enumerable.Range(1946, Math.Max(1, day.Year - 1945)).Select(year => new DateOnly(year, 12, 31))];
}
