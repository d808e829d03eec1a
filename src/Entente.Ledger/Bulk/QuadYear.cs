namespace Entente.Ledger;

/// <summary>Events of one data set in one year by quad class.</summary>
/// <param name="DataSet">The data set's key.</param>
/// <param name="Year">The year.</param>
/// <param name="Events">All of them, those without a quad class among them.</param>
/// <param name="Quads">Those that have one.</param>
public readonly record struct QuadYear(string DataSet, int Year, long Events, QuadCounts Quads);
