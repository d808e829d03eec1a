using Entente.Vocabulary;

namespace Entente.Relations.Measurement;

/// <summary>One number of a pair of states in one year, as a data set has it: the neutral form in which files and ledgers reach the model.</summary>
/// <param name="Variable">One of <see cref="DyadVariable"/>.</param>
/// <param name="Dyad">The pair.</param>
/// <param name="Year">The year.</param>
/// <param name="Value">The value in the variable's unit.</param>
public readonly record struct DyadYear(string Variable, Dyad Dyad, int Year, double Value);
