namespace Entente.Vocabulary;

/// <summary>The years that a data set covers for one variable. Outside them a value is unknown, never zero.</summary>
/// <param name="Variable">The variable or tie group.</param>
/// <param name="FromYear">First year covered.</param>
/// <param name="ToYear">Last year covered.</param>
public sealed record Coverage(string Variable, int FromYear, int ToYear)
{
    /// <summary>What it means that there is no row inside the years covered; missing unless the data set lists every case.</summary>
    public Absence Absence { get; init; }

    /// <summary>Whether the year is covered.</summary>
    public bool Has(int year) => FromYear <= year && year <= ToYear;
}
