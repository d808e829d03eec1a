using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>Counts the triads of three known relations by how many of them are friendly, hostile and neutral.</summary>
/// <remarks>Ten classes. A triad with a neutral relation is neither balanced nor frustrated; how many there are says how much
/// of the region the theory speaks of at all. O(n^3) time; not counted above 1,000 actors.</remarks>
[Source("heider-1946")]
[Source("cartwright-harary-1956")]
public sealed record SignCensus
{
    /// <summary>The most actors taken.</summary>
    public const int MostActors = 1000;

    private readonly long[,] _counts = new long[4, 4];

    private SignCensus()
    {
    }

    /// <summary>How many triads have so many friendly and hostile relations, the rest neutral.</summary>
    public long this[int friendly, int hostile] => friendly + hostile > 3 ? 0 : _counts[friendly, hostile];

    /// <summary>Triads with at least one unknown relation.</summary>
    public long Unknown { get; private set; }

    /// <summary>All triads of known relations.</summary>
    public long Known => Rows.Sum(row => row.Count);

    /// <summary>Triads without a neutral relation.</summary>
    public long Full => this[3, 0] + this[2, 1] + this[1, 2] + this[0, 3];

    /// <summary>Share of balanced triads (0 or 2 hostile) among the full ones; null without any.</summary>
    public double? BalancedShare => Full == 0 ? null : (this[3, 0] + this[1, 2]) / (double)Full;

    /// <summary>Share that weak balance allows (not just one hostile); null without full triads.</summary>
    public double? WeaklyBalancedShare => Full == 0 ? null : (Full - this[2, 1]) / (double)Full;

    /// <summary>The ten classes with their counts.</summary>
    public IEnumerable<(int Friendly, int Hostile, int Neutral, long Count)> Rows
    {
        get
        {
            for (int neutral = 0; neutral <= 3; neutral++)
            {
                for (int hostile = 0; hostile <= 3 - neutral; hostile++)
                {
                    yield return (3 - neutral - hostile, hostile, neutral, _counts[3 - neutral - hostile, hostile]);
                }
            }
        }
    }

    /// <summary>Counts the triads of a window.</summary>
    /// <param name="window">The ties and the neutral pairs.</param>
    /// <param name="isAbsentNeutral">Whether a pair that is not listed counts as neutral; else as unknown.</param>
    /// <returns>The census; null above 1,000 actors.</returns>
    public static SignCensus? Of(TieWindow window, bool isAbsentNeutral = false)
    {
        ArgumentNullException.ThrowIfNull(window);
        int count = window.Actors.Count;
        if (count > MostActors)
        {
            return null;
        }

        const sbyte NotKnown = 9;
        sbyte[,] sign = new sbyte[count, count];
        for (int one = 0; one < count && !isAbsentNeutral; one++)
        {
            for (int other = 0; other < count; other++)
            {
                sign[one, other] = NotKnown;
            }
        }

        foreach ((int one, int other) in window.NeutralPairs)
        {
            sign[one, other] = sign[other, one] = 0;
        }

        foreach (SignedEdge edge in window.Graph.Edges)
        {
            sign[edge.Source, edge.Target] = sign[edge.Target, edge.Source] = (sbyte)Math.Sign(edge.Weight);
        }

        SignCensus census = new();
        for (int a = 0; a < count; a++)
        {
            for (int b = a + 1; b < count; b++)
            {
                int ab = sign[a, b];
                if (ab == NotKnown)
                {
                    census.Unknown += count - b - 1;
                    continue;
                }

                for (int c = b + 1; c < count; c++)
                {
                    (int ac, int bc) = (sign[a, c], sign[b, c]);
                    if (ac == NotKnown || bc == NotKnown)
                    {
                        census.Unknown++;
                        continue;
                    }

                    int friendly = (ab > 0 ? 1 : 0) + (ac > 0 ? 1 : 0) + (bc > 0 ? 1 : 0);
                    int hostile = (ab < 0 ? 1 : 0) + (ac < 0 ? 1 : 0) + (bc < 0 ? 1 : 0);
                    census._counts[friendly, hostile]++;
                }
            }
        }

        return census;
    }
}
