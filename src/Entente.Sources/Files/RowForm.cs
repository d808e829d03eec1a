namespace Entente.Sources.Files;

/// <summary>What may be wrong with the form of one row, before any field is looked at.</summary>
public enum RowForm
{
    /// <summary>Nothing.</summary>
    Whole,

    /// <summary>A quote opens and does not close; the row is its first line, unsplit.</summary>
    OpenQuote,

    /// <summary>Longer than <see cref="FieldReader.LongestRow"/>; the row has no fields.</summary>
    TooLong,
}
