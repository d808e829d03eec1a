using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>Lists the triads under most strain, in words.</summary>
[Source("heider-1946")]
[Source("cartwright-harary-1956")]
public static class FrustratedTriads
{
    /// <summary>The triads under most strain.</summary>
    /// <param name="network">The relations.</param>
    /// <param name="most">How many at most, 0 or more.</param>
    /// <param name="name">How an actor is called in the sentence; its id where null.</param>
    /// <param name="neutralBelow">Relations nearer to 0 than this are no ties; in [0, 1).</param>
    /// <returns>By falling strain, then by the sum of the sizes of the three relations, then in order of ids.</returns>
    public static IReadOnlyList<FrustratedTriad> Top(
        SignedNetwork network, int most, Func<ActorId, string>? name = null, double neutralBelow = .10)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        name ??= static actor => actor.Text;
        Dictionary<ActorId, List<Tie>> upward = [];
        foreach (Tie tie in network.Ties.Where(tie => Math.Abs(tie.Weight) >= neutralBelow && tie.Weight != 0))
        {
            if (!upward.TryGetValue(tie.Dyad.First, out List<Tie>? row))
            {
                upward[tie.Dyad.First] = row = [];
            }

            row.Add(tie);
        }

        List<(Tie, Tie, Tie)> found = [];
        foreach (List<Tie> row in upward.Values)
        {
            foreach ((Tie near, Tie far) in row.SelectMany((near, at) => row.Skip(at + 1).Select(far => (near, far))))
            {
                if (network.Between(near.Dyad.Second, far.Dyad.Second) is { } across
                    && Math.Abs(across.Weight) >= neutralBelow && near.Weight * far.Weight * across.Weight < 0)
                {
                    found.Add((near, across, far));
                }
            }
        }

        return [.. found
            .OrderByDescending(Strain)
            .ThenByDescending(triad => Math.Abs(triad.Item1.Weight) + Math.Abs(triad.Item2.Weight) + Math.Abs(triad.Item3.Weight))
            .ThenBy(triad => triad.Item1.Dyad).ThenBy(triad => triad.Item2.Dyad)
            .Take(most)
            .Select(triad => Told(triad, name))];
    }

    private static double Strain((Tie One, Tie Two, Tie Three) triad) =>
        Math.Min(Math.Abs(triad.One.Weight), Math.Min(Math.Abs(triad.Two.Weight), Math.Abs(triad.Three.Weight)));

    private static FrustratedTriad Told((Tie One, Tie Two, Tie Three) triad, Func<ActorId, string> name)
    {
        // The odd tie out is told last, so that the sentence ends on what does not fit.
        Tie[] ties = [triad.One, triad.Two, triad.Three];
        Tie last = ties.FirstOrDefault(tie => tie.Weight < 0 && ties.Count(other => other.Weight < 0) == 1) ?? triad.Three;
        ActorId start = last.Dyad.First;
        ActorId end = last.Dyad.Second;
        Tie first = ties.First(tie => tie != last && tie.Dyad.Has(start));
        Tie second = ties.First(tie => tie != last && tie.Dyad.Has(end));
        ActorId middle = first.Dyad.First == start ? first.Dyad.Second : first.Dyad.First;
        string sentence = $"{name(start)} {Word(first)} of {name(middle)}, {name(middle)} {Word(second)} of {name(end)}, "
            + $"{name(end)} {Word(last)} of {name(start)}";
        return new FrustratedTriad(first, second, last, Strain(triad), sentence);
    }

    private static string Word(Tie tie) => tie.Weight < 0 ? "rival" : "friend";
}
