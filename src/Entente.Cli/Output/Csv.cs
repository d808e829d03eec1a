namespace Entente.Cli.Output;

/// <summary>Cells of a table parted by commas.</summary>
internal static class Csv
{
    /// <summary>A cell, in quotes where it needs them.</summary>
    public static string Cell(string text) =>
        text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    /// <summary>A row.</summary>
    public static string Row(params string[] cells) => string.Join(',', cells.Select(Cell));
}
