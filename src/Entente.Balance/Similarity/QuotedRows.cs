namespace Entente.Balance;

/// <summary>Rows of a table whose quoted cells may hold line breaks.</summary>
internal static class QuotedRows
{
    /// <summary>The cells of the next row that is not empty.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="line">The number of the line read last; moved on.</param>
    /// <returns>The cells; null at the end.</returns>
    public static List<string>? Next(TextReader lines, ref int line)
    {
        while (lines.ReadLine() is { } text)
        {
            line++;
            while ((text.AsSpan().Count('"') & 1) == 1 && lines.ReadLine() is { } more)
            {
                line++;
                text += "\n" + more;
            }

            if (text.Length > 0)
            {
                return TieListReader.Cells(text.TrimStart('\uFEFF'), ',', line);
            }
        }

        return null;
    }
}
