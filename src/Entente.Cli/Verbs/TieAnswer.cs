using System.Globalization;
using Entente.Balance;

namespace Entente.Cli.Verbs;

/// <summary>The answer for one window of a list of ties, as JSON tells it; values are in the list's own unit.</summary>
internal sealed record TieAnswer
{
    public required string? Window { get; init; }

    public required int Actors { get; init; }

    public required int Ties { get; init; }

    public required int Hostile { get; init; }

    public required decimal Weight { get; init; }

    public required TieValue Frustration { get; init; }

    /// <summary>The camp, 0 or 1, of each actor.</summary>
    public required IReadOnlyDictionary<string, int> Partition { get; init; }

    public required TieBlocs? AnyK { get; init; }

    /// <summary>Actors without a fixed side; null where that is not settled.</summary>
    public required IReadOnlyList<string>? Free { get; init; }

    /// <summary>Actors that a split worse by at most 1 puts on the other side, without the free ones.</summary>
    public required IReadOnlyList<string>? FreeWithinOne { get; init; }

    /// <summary>In how many ways the best split can be had, as text since it may be large; null where not settled.</summary>
    public required string? Optima { get; init; }

    public required TieChance? Chance { get; init; }

    /// <summary>What the certificate written beside it proves, or null where none was asked for.</summary>
    public required IReadOnlyList<TieProof>? Certificate { get; init; }

    /// <summary>What could be otherwise; null where not asked for or the split is not proven best.</summary>
    public required OtherwiseView? Otherwise { get; init; }

    /// <summary>Rules that the list made use of.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The word for an actor's side.</summary>
    public string SideOf(string actor) => Free is null ? "unknown"
        : Free.Contains(actor, StringComparer.Ordinal) ? "free"
        : FreeWithinOne!.Contains(actor, StringComparer.Ordinal) ? "free within 1"
        : "fixed";

    public static TieAnswer Of(WindowReport report, ChanceReport? chance, CertificateWindow? proofs, OtherwiseView? otherwise)
    {
        TieWindow window = report.Window;
        return new TieAnswer
        {
            Window = window.Name,
            Actors = window.Actors.Count,
            Ties = window.Graph.Edges.Count,
            Hostile = window.Graph.Edges.Count(edge => edge.Weight < 0),
            Weight = window.Told(window.Graph.Edges.Sum(edge => Math.Abs(edge.Weight))),
            Frustration = new TieValue(window.Told(report.Camps.Value), window.Told(report.Camps.Bound), report.Camps.IsExact, report.Camps.Milliseconds),
            Partition = Labels(window, node => report.Camps.Camp[node] ? 1 : 0),
            AnyK = report.Blocs is not { } blocs ? null : new TieBlocs(window.Told(blocs.Value), window.Told(blocs.Bound), blocs.IsExact, blocs.Milliseconds)
            {
                Blocs = blocs.BlocCount,
                Partition = Labels(window, node => blocs.Bloc[node]),
            },
            Free = report.Those(SideFreedomKind.Free),
            FreeWithinOne = report.Those(SideFreedomKind.FreeWithinSlack),
            Optima = report.Freedom is null ? null : OptimaCount.Of(window.Graph, report.Camps, report.Freedom)?.ToString(CultureInfo.InvariantCulture),
            Chance = TieChance.Of(chance, window.Scale),
            Certificate = proofs is null ? null : [.. proofs.Proofs.Select(proof => new TieProof(proof.IsTwoCamps ? "2" : "any", window.Told(proof.Value), window.Told(proof.Bound), proof.IsProof))],
            Otherwise = otherwise,
            Notes = [.. NotesOf(window)],
        };
    }

    /// <summary>In the order of the actors, which is that of their names.</summary>
    private static OrderedDictionary<string, int> Labels(TieWindow window, Func<int, int> label)
    {
        OrderedDictionary<string, int> labels = new(window.Actors.Count, StringComparer.Ordinal);
        for (int node = 0; node < window.Actors.Count; node++)
        {
            labels[window.Actors[node]] = label(node);
        }

        return labels;
    }

    private static IEnumerable<string> NotesOf(TieWindow window)
    {
        if (window.Neutral > 0)
        {
            yield return $"{Count(window.Neutral, "pair has", "pairs have")} sign or weight 0: neutral, no tie.";
        }

        if (window.Unknown > 0)
        {
            yield return $"{Count(window.Unknown, "pair has", "pairs have")} an empty sign or weight: unknown, no tie.";
        }

        if (window.Repeated > 0)
        {
            yield return $"{Count(window.Repeated, "row repeats another and is", "rows repeat another and are")} counted once.";
        }

        if (window.IsRounded)
        {
            yield return $"Weights are rounded to {1m / window.Scale}: finer ones do not add up exactly.";
        }

        static string Count(int number, string one, string many) => number == 1 ? $"1 {one}" : $"{number} {many}";
    }
}
