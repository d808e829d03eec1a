using Entente.Vocabulary;

namespace Entente.Reading.Dictionaries;

/// <summary>What a verb above another makes of its CAMEO code: "intends" over "aids" is an intent to aid.</summary>
internal static class CameoCombinations
{
    // Roots that say how an act is spoken of or meant; the others are acts.
    private static readonly HashSet<string> Spoken = new(["01", "02", "03", "04", "09", "10", "11", "13", "14", "15", "17"], StringComparer.Ordinal);

    private static readonly Dictionary<(string Upper, string Lower), string> Table = DataTable.Embedded(typeof(CameoCombinations).Assembly, "cameo-combinations.csv").Rows
        .ToDictionary(row => (row["upper"], row["lower"]), row => row["result"]);

    /// <summary>The code of two verbs, the upper one over the lower; a missing code leaves the other as it is.</summary>
    public static string? Of(string? upper, string? lower)
    {
        if (upper is null || lower is null)
        {
            return lower ?? upper;
        }

        string root = Root(upper);
        if (root == "12")
        {
            return Find(root, lower) ?? "120";
        }

        if (!Spoken.Contains(root) || (Spoken.Contains(Root(lower)) && Find(root, lower) is null) || Root(lower) == "12")
        {
            return lower;
        }

        return Find(root, lower) ?? upper;
    }

    /// <summary>The code of a denied act: a refusal of it, or null where refusing it is no event.</summary>
    public static string? Denied(string? code) => code is null ? null : Find("12", code);

    private static string Root(string code) => code.Length < 2 ? code : code[..2];

    private static string? Find(string upper, string lower)
    {
        for (int length = Math.Min(4, lower.Length); length >= 2; length--)
        {
            if (Table.TryGetValue((upper, lower[..length]), out string? result))
            {
                return result;
            }
        }

        return null;
    }
}
