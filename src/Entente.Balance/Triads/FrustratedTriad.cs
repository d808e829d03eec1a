using Entente.Relations;

namespace Entente.Balance;

/// <summary>Three actors whose relations pull against one another: an odd number of them is hostile.</summary>
/// <param name="FirstTie">The tie named first.</param>
/// <param name="SecondTie">The tie named second.</param>
/// <param name="ThirdTie">The tie named third; where only one is hostile, that one.</param>
/// <param name="Strain">The size of the weakest of the three relations, in (0, 1]: a triad strains no more than its
/// faintest tie is felt.</param>
/// <param name="Sentence">The triad in words, a tie at a time.</param>
public sealed record FrustratedTriad(Tie FirstTie, Tie SecondTie, Tie ThirdTie, double Strain, string Sentence)
{
    /// <summary>Whether all three are rivals, which strains structural balance but not weak balance.</summary>
    public bool IsThreeRivals => FirstTie.Weight < 0;
}
