using System.Globalization;

namespace Entente.Cli.Output;

/// <summary>Cells of a table parted by commas.</summary>
internal static class Csv
{
    /// <summary>A cell, in quotes where it needs them. A text that a spreadsheet would take for a formula gets a <c>'</c> before it;
    /// a number does not.</summary>
    public static string Cell(string text)
    {
        string safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? "'" + text
            : text;
        return safe.AsSpan().IndexOfAny(",\"\n\r") < 0 ? safe : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    /// <summary>A row.</summary>
    public static string Row(params string[] cells) => string.Join(',', cells.Select(Cell));
}
