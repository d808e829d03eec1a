namespace Entente.Measuring;

/// <summary>Splits a line of a table at commas outside quotes.</summary>
internal static class CsvLine
{
    /// <summary>The fields, without their quotes.</summary>
    public static string[] Split(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return line.Split(',');
        }

        List<string> fields = [];
        bool isQuoted = false;
        int from = 0;
        for (int at = 0; at <= line.Length; at++)
        {
            if (at == line.Length || (line[at] == ',' && !isQuoted))
            {
                fields.Add(line[from..at].Trim('"'));
                from = at + 1;
            }
            else if (line[at] == '"')
            {
                isQuoted = !isQuoted;
            }
        }

        return [.. fields];
    }
}
