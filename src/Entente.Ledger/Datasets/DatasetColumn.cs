using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>A column that an analysis-ready table can have, and where its values come from.</summary>
public sealed record DatasetColumn
{
    private static readonly Lazy<IReadOnlyList<DatasetColumn>> Shipped = new(Load);

    /// <summary>All columns, in the order in which a table has them.</summary>
    public static IReadOnlyList<DatasetColumn> All => Shipped.Value;

    /// <summary>The word by which it is asked for, with its fellows ("alliances").</summary>
    public required string Group { get; init; }

    /// <summary>Its name; a state's value stands twice in a table of dyads, with the suffixes 1 and 2.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is a value of one state; else of two.</summary>
    public required bool IsOfState { get; init; }

    /// <summary>The variable on record.</summary>
    public required string Variable { get; init; }

    /// <summary>The data sets that may give it, in order of preference: the first on record counts.</summary>
    public required IReadOnlyList<string> DataSets { get; init; }

    /// <summary>Whether a directed value is taken from the second state towards the first.</summary>
    public required bool IsBackward { get; init; }

    /// <summary>How a year's values come to one.</summary>
    public required DatasetTake Take { get; init; }

    /// <summary>What it means, with its unit and source.</summary>
    public required string Meaning { get; init; }

    private static List<DatasetColumn> Load() => [.. DataTable.Embedded(typeof(DatasetColumn).Assembly, "dataset-columns.csv").Rows.Select(row => new DatasetColumn
    {
        Group = row["group"],
        Name = row["column"],
        IsOfState = row["table"] == "states",
        Variable = row["variable"],
        DataSets = row["data_sets"].Split('|'),
        IsBackward = row["side"] == "backward",
        Take = row["take"] switch { "any" => DatasetTake.Any, "spread" => DatasetTake.Spread, "onset" => DatasetTake.Onset, _ => DatasetTake.Greatest },
        Meaning = row["meaning"],
    })];
}
