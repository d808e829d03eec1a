namespace Entente.Exports;

/// <summary>The forms in which a table leaves Entente.</summary>
public enum TableFormat
{
    /// <summary>Comma-separated text, RFC 4180, a header first, UTF-8 without a mark.</summary>
    Csv,

    /// <summary>One JSON object a line; what is not known is left out.</summary>
    JsonLines,

    /// <summary>Apache Parquet, compressed; to a file only.</summary>
    Parquet,
}
