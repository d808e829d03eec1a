using Entente.Vocabulary;

namespace Entente.Sources.Tables;

/// <summary>A column that holds a value.</summary>
/// <param name="Column">The column's name; several where editions differ, the first that the table has counts; empty for a constant 1.</param>
/// <param name="Variable">The variable's name in the record; empty: the column's own.</param>
internal sealed record ValueColumn(string Column, string Variable = "")
{
    /// <summary>The name in the record.</summary>
    public string Name => Variable.Length > 0 ? Variable : Column;

    /// <summary>Other names that editions give the column.</summary>
    public string[] Or { get; init; } = [];

    /// <summary>Numbers that mean missing in this column.</summary>
    public double[] Missing { get; init; } = [];

    /// <summary>Further words that mean missing in this column, or null.</summary>
    public IReadOnlySet<string>? MissingWords { get; init; }

    /// <summary>Whether the value is a text.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether NA is a value like another (ISO2 of Namibia), and only an empty cell is missing.</summary>
    public bool HasNamibia { get; init; }

    /// <summary>The words that stand for numbers ("TRUE" is 1), or null where the column holds numbers.</summary>
    public IReadOnlyDictionary<string, double>? Words { get; init; }

    /// <summary>Columns whose words go with the number.</summary>
    public string[] TextFrom { get; init; } = [];

    /// <summary>Whether the value is of the second towards the first.</summary>
    public bool IsReversed { get; init; }

    /// <summary>Whether the value has a direction; null: as the table.</summary>
    public bool? IsDirected { get; init; }

    /// <summary>In a table of states, the other state that the value is about (agreement with the USA): it gives a tie.</summary>
    public ActorId? Towards { get; init; }

    /// <summary>The column that tells this value's own year, or empty.</summary>
    public string YearColumn { get; init; } = "";

    /// <summary>Least value that can be.</summary>
    public double Least { get; init; } = double.NegativeInfinity;

    /// <summary>Greatest value that can be.</summary>
    public double Most { get; init; } = double.PositiveInfinity;

    /// <summary>Whether a table may lack the column.</summary>
    public bool IsOptional { get; init; }
}
