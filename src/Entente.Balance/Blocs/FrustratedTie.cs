using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>A tie that a division leaves unexplained.</summary>
/// <param name="Dyad">The two actors.</param>
/// <param name="Weight">The relation, in [-1, 1]: below 0 rivals within one side, above 0 friends across sides.</param>
public sealed record FrustratedTie(Dyad Dyad, double Weight)
{
    /// <summary>Whether it is a hostile tie within one side; else it is a friendly tie between two.</summary>
    public bool IsRivalryWithin => Weight < 0;
}
