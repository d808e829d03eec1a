using Entente.Balance;

namespace Entente.Cli.Verbs;

/// <summary>How a window's frustration stands against chance, by two rules of chance, in the list's own unit.</summary>
/// <param name="Signs">Signs shuffled over the same ties.</param>
/// <param name="Degrees">Ties switched so that each actor keeps its numbers of friendly and hostile ties.</param>
internal sealed record TieChance(TieChanceFigures Signs, TieChanceFigures Degrees)
{
    public static TieChance? Of(ChanceReport? chance, long scale) =>
        chance is null ? null : new TieChance(TieChanceFigures.Of(chance.Signs, scale), TieChanceFigures.Of(chance.Degrees, scale));
}
