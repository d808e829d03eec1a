using Entente.Vocabulary;

namespace Entente.Sources.Importing;

/// <summary>CAMEO codes of event files: their form, their class, and the words that ICEWS writes for them.</summary>
internal static class EventCodes
{
    private static readonly Lazy<Dictionary<string, string>> Labels = new(() => DataTable.Embedded(typeof(EventCodes).Assembly, "cameo-labels.csv").Rows
        .GroupBy(row => row["label"], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First()["code"], StringComparer.Ordinal));

    /// <summary>Whether a field has the form of a CAMEO code: two to four digits, root 01 to 20.</summary>
    public static bool IsCameo(ReadOnlySpan<byte> code)
    {
        if (code.Length is < 2 or > 4 || code.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return false;
        }

        return Root(code[0], code[1]) is >= 1 and <= 20;
    }

    /// <summary>The quad class of a code as GDELT's codebook draws it: roots 01-05, 06-09, 10-14, 15-20; 0 for no code.</summary>
    public static byte QuadOf(string code) => code.Length < 2 ? (byte)0 : Root((byte)code[0], (byte)code[1]) switch
    {
        >= 1 and <= 5 => (byte)1,
        >= 6 and <= 9 => (byte)2,
        >= 10 and <= 14 => (byte)3,
        >= 15 and <= 20 => (byte)4,
        _ => (byte)0,
    };

    /// <summary>The code that the codebook calls by these words, or null.</summary>
    public static string? OfLabel(string words) => Labels.Value.GetValueOrDefault(words.Trim().ToLowerInvariant());

    /// <summary>ENT0250: not a code of CAMEO.</summary>
    public static Failure Refusal(string place, long line, string code) => new("ENT0250", $"'{code}' is no CAMEO code.", Refusals.At(place, line),
        "A code is two to four digits, the first two from 01 to 20. Take the row from its makers' corrected file.");

    private static int Root(byte tens, byte ones) => ((tens - '0') * 10) + (ones - '0');
}
