namespace Entente.Sources.Tables;

/// <summary>How a table tells when a row holds.</summary>
internal abstract record TimeColumns
{
    private TimeColumns()
    {
    }

    /// <summary>A year in one column.</summary>
    /// <param name="Column">The column.</param>
    /// <param name="Plus">What is added (1945 where the column counts sessions of the General Assembly).</param>
    public sealed record Year(string Column = "year", int Plus = 0) : TimeColumns;

    /// <summary>No time at all: what is told holds always.</summary>
    public sealed record None : TimeColumns;

    /// <summary>From one date to another, each in one column or in several (year, month, day; what is not known is the first or last that it may be).</summary>
    /// <param name="From">Columns of the first day.</param>
    /// <param name="To">Columns of the last day.</param>
    public sealed record Spell(string[] From, string[] To) : TimeColumns
    {
        /// <summary>Whether the latest end among the first rows is where the list closed, and spells that end there go on.</summary>
        public bool ClosesOpen { get; init; }

        /// <summary>How dates with slashes are to be read.</summary>
        public DateForm Form { get; init; }

        /// <summary>A column of the year that the row is about: the spell is cut to it; empty where a row is about all of it.</summary>
        public string Within { get; init; } = "";
    }
}
