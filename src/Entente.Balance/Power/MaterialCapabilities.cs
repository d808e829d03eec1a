using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>The six components of national material capabilities of one state in one year; null where missing.</summary>
/// <param name="State">The state.</param>
/// <param name="Year">The year.</param>
/// <param name="MilitarySpending">Thousands of current US dollars (of pounds before 1914).</param>
/// <param name="MilitaryPersonnel">Thousands.</param>
/// <param name="IronAndSteel">Thousands of tons.</param>
/// <param name="Energy">Primary energy consumed, thousands of coal-ton equivalents.</param>
/// <param name="Population">Thousands.</param>
/// <param name="UrbanPopulation">Thousands.</param>
public sealed record MaterialCapabilities(
    ActorId State, int Year, double? MilitarySpending, double? MilitaryPersonnel, double? IronAndSteel, double? Energy,
    double? Population, double? UrbanPopulation)
{
    /// <summary>The six in the order of the codebook.</summary>
    internal double? this[int component] => component switch
    {
        0 => MilitarySpending,
        1 => MilitaryPersonnel,
        2 => IronAndSteel,
        3 => Energy,
        4 => Population,
        _ => UrbanPopulation,
    };
}
