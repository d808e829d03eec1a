using Entente.Vocabulary;

namespace Entente.Reading.Dictionaries;

/// <summary>The PLOVER type of a CAMEO code.</summary>
public static class CameoTypes
{
    private static readonly Dictionary<string, string> Prefixes = DataTable.Embedded(typeof(CameoTypes).Assembly, "cameo-plover.csv").Rows
        .ToDictionary(row => row["prefix"], row => row["type"], StringComparer.Ordinal);

    /// <summary>The type, by the longest prefix that the table knows; null for a comment (01) and for what is no CAMEO code.</summary>
    /// <param name="code">The code, two to four digits.</param>
    public static string? TypeOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        for (int length = Math.Min(4, code.Length); length >= 2; length--)
        {
            if (Prefixes.TryGetValue(code[..length], out string? type))
            {
                return type;
            }
        }

        return null;
    }
}
