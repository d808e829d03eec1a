using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>How a capability is shared among the states of a region; states without data are named, never counted as 0.</summary>
public sealed record CapabilityShares
{
    /// <summary>The shares, the greatest first, then in order of id.</summary>
    public required IReadOnlyList<CapabilityShare> Shares { get; init; }

    /// <summary>The region's states without a value, in order of id.</summary>
    public required IReadOnlyList<ActorId> Missing { get; init; }

    /// <summary>How many states the world's total is over.</summary>
    public required int WorldCount { get; init; }

    /// <summary>The region's states with data as a share of the world's total, in [0, 1].</summary>
    public required double RegionOfWorld { get; init; }

    /// <summary>Shares out a measure.</summary>
    /// <param name="states">The region's states, each once.</param>
    /// <param name="values">The measure of every state of the world that has one, 0 or more and finite.</param>
    /// <exception cref="ModelException">ENT0611: a value is negative, NaN or infinite. ENT0612: nobody in the region has a
    /// value above 0, so that shares have no meaning.</exception>
    public static CapabilityShares Of(IReadOnlyList<ActorId> states, IReadOnlyDictionary<ActorId, double> values)
    {
        ArgumentNullException.ThrowIfNull(states);
        ArgumentNullException.ThrowIfNull(values);
        double world = 0;
        foreach ((ActorId state, double value) in values.OrderBy(pair => pair.Key))
        {
            if (!double.IsFinite(value) || value < 0)
            {
                throw new ModelException(new Failure("ENT0611",
                    string.Create(CultureInfo.InvariantCulture, $"'{value}' is not a capability: 0 or more is."), $"the value of {state}",
                    "Leave the state out where its value is not known."));
            }

            world += value;
        }

        ActorId[] ordered = [.. states.Distinct().Order()];
        double region = ordered.Sum(state => values.GetValueOrDefault(state));
        if (!(region > 0))
        {
            throw new ModelException(new Failure("ENT0612", $"None of {ordered.Length} states has a capability above 0.",
                "the region's values", "Import data for the region, or ask for another year."));
        }

        return new CapabilityShares
        {
            Shares = [.. ordered.Where(values.ContainsKey)
                .Select(state => new CapabilityShare(state, values[state], values[state] / region, values[state] / world))
                .OrderByDescending(share => share.Value).ThenBy(share => share.State)],
            Missing = [.. ordered.Where(state => !values.ContainsKey(state))],
            WorldCount = values.Count,
            RegionOfWorld = region / world,
        };
    }

    /// <summary>Weighs two sides against one another.</summary>
    /// <param name="one">One side's states.</param>
    /// <param name="other">The other side's.</param>
    public PowerBalance Between(IReadOnlyList<ActorId> one, IReadOnlyList<ActorId> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return PowerBalance.Of(this, one, other);
    }

    /// <summary>The share that a group of states has of the region's total, in [0, 1], over those of it with data.</summary>
    /// <param name="group">The states; those outside the region or without data add nothing.</param>
    public double OfRegion(IReadOnlyList<ActorId> group)
    {
        ArgumentNullException.ThrowIfNull(group);
        HashSet<ActorId> members = [.. group];
        return Shares.Where(share => members.Contains(share.State)).Sum(share => share.OfRegion);
    }
}
