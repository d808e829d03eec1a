using Entente.Vocabulary;

namespace Entente.Relations;

/// <summary>The estimated relation of one dyad at one date: a signed weight with its interval and what made it.</summary>
public sealed record Tie
{
    private const double NormalAt95 = 1.959963984540054;

    /// <summary>The two actors.</summary>
    public required Dyad Dyad { get; init; }

    /// <summary>The estimate, in [-1, 1]: +1 closest friendship, -1 open war, 0 neutral. An unknown relation has no
    /// Tie at all, which is not the same as 0.</summary>
    public required double Weight { get; init; }

    /// <summary>Lower end of the interval, in [-1, 1].</summary>
    public required double Low { get; init; }

    /// <summary>Upper end of the interval, in [-1, 1].</summary>
    public required double High { get; init; }

    /// <summary>What made it, the weightiest first.</summary>
    public IReadOnlyList<Contribution> Contributions { get; init; } = [];

    /// <summary>Whether nothing between the two themselves is on record: only how they vote, trade and sit in organisations among all others.</summary>
    public bool IsIndirect => Contributions.Count > 0 && Contributions.All(piece => RelationLayer.Indirect.Contains(piece.Layer));

    /// <summary>The weight at a place of the estimate's distribution.</summary>
    /// <param name="deviations">Standard deviations from its middle; 1.96 is <see cref="High"/>, -1.96 <see cref="Low"/>.</param>
    public double At(double deviations)
    {
        double middle = Math.Atanh(Inside(Weight)), end = Math.Atanh(Inside(deviations < 0 ? Low : High));
        return Math.Tanh(middle + (Math.Abs(deviations) / NormalAt95 * (end - middle)));

        static double Inside(double weight) => Math.Clamp(weight, -1 + 1e-9, 1 - 1e-9);
    }
}
