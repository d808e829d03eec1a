namespace Entente.Ledger;

/// <summary>Where an imported row came from: with the row's line, the place in the file.</summary>
/// <param name="DataSet">The data set's key.</param>
/// <param name="Edition">The edition.</param>
/// <param name="File">The file's name.</param>
/// <param name="RecordedAt">When the ledger acknowledged it.</param>
public sealed record RowOrigin(string DataSet, string Edition, string File, DateTimeOffset RecordedAt);
