using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>Two sides weighed by one capability.</summary>
/// <remarks>The words: parity where the weaker side has at least four fifths of the stronger (the usual mark of power
/// transition studies); preponderance where it has less than half; advantage between. Marks, not laws.</remarks>
[Source("organski-kugler-1980")]
public sealed record PowerBalance
{
    /// <summary>At or above this ratio of the weaker to the stronger side there is parity.</summary>
    public const double ParityFrom = .8;

    /// <summary>Below this ratio of the weaker to the stronger side there is preponderance.</summary>
    public const double PreponderanceBelow = .5;

    /// <summary>The first side's share of the region, in [0, 1], over its members with data.</summary>
    public required double First { get; init; }

    /// <summary>The second side's share of the region, in [0, 1], over its members with data.</summary>
    public required double Second { get; init; }

    /// <summary>First over second; positive infinity where the second has nothing, null where neither has.</summary>
    public double? Ratio => First == 0 && Second == 0 ? null : First / Second;

    /// <summary>Members of either side without data, in order of id: the ratio is without them.</summary>
    public required IReadOnlyList<ActorId> Missing { get; init; }

    /// <summary>What the ratio is called.</summary>
    public PowerBalanceWord Word
    {
        get
        {
            double stronger = Math.Max(First, Second);
            // Four fifths to the letter is parity: the last digit of a quotient must not decide the word.
            double part = stronger == 0 ? 0 : Math.Min(First, Second) / stronger + 1e-12;
            return stronger == 0 ? PowerBalanceWord.NotKnown
                : part >= ParityFrom ? PowerBalanceWord.Parity
                : part >= PreponderanceBelow ? PowerBalanceWord.Advantage
                : PowerBalanceWord.Preponderance;
        }
    }

    internal static PowerBalance Of(CapabilityShares shares, IReadOnlyList<ActorId> one, IReadOnlyList<ActorId> other)
    {
        HashSet<ActorId> known = [.. shares.Shares.Select(share => share.State)];
        return new PowerBalance
        {
            First = shares.OfRegion(one),
            Second = shares.OfRegion(other),
            Missing = [.. one.Concat(other).Where(state => !known.Contains(state)).Distinct().Order()],
        };
    }
}
