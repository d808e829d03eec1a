using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>What an analysis-ready table holds.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="Columns">Its columns in order: name, type (string, integer, number) and meaning.</param>
/// <param name="Editions">The editions that it draws on, with the years that each covers.</param>
/// <param name="Empty">Columns asked for of which no data set is on record; they stand in the table, without a value.</param>
public sealed record DatasetReceipt(
    long Rows, IReadOnlyList<(string Name, string Type, string Meaning)> Columns, IReadOnlyList<DataEdition> Editions, IReadOnlyList<string> Empty);
