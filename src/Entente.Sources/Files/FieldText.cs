using System.Text;

namespace Entente.Sources.Files;

/// <summary>Bytes of a field to text. UTF-8 where it is UTF-8; else Windows-1252, the form in which old tables spell names
/// with accents; text that was encoded twice is turned back.</summary>
public static class FieldText
{
    private static readonly UTF8Encoding Strict = new(false, true);

    // The 32 letters in which Windows-1252 differs from Latin-1; a 0 has no letter and stays what it is.
    private static readonly char[] Upper =
    [
        '\u20AC', '\0', '\u201A', '\u0192', '\u201E', '\u2026', '\u2020', '\u2021', '\u02C6', '\u2030', '\u0160', '\u2039', '\u0152', '\0', '\u017D', '\0',
        '\0', '\u2018', '\u2019', '\u201C', '\u201D', '\u2022', '\u2013', '\u2014', '\u02DC', '\u2122', '\u0161', '\u203A', '\u0153', '\0', '\u017E', '\u0178',
    ];

    /// <summary>The text of a field.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Of(bytes, out _);

    /// <summary>The text of a field, and how it was come by.</summary>
    public static string Of(ReadOnlySpan<byte> bytes, out TextOrigin origin)
    {
        origin = TextOrigin.Utf8;
        if (!bytes.ContainsAnyExceptInRange((byte)0, (byte)127))
        {
            return Encoding.ASCII.GetString(bytes);
        }

        string text;
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            text = Encoding.UTF8.GetString(bytes);
        }
        else
        {
            origin = TextOrigin.Latin1;
            text = Widen(bytes);
        }

        if (Repair(text) is { } repaired)
        {
            origin = TextOrigin.TwiceEncoded;
            return repaired;
        }

        return text;
    }

    private static string Widen(ReadOnlySpan<byte> bytes)
    {
        StringBuilder text = new(bytes.Length);
        foreach (byte unit in bytes)
        {
            text.Append(unit is >= 0x80 and < 0xA0 && Upper[unit - 0x80] is not '\0' and char letter ? letter : (char)unit);
        }

        return text.ToString();
    }

    // "PerÃº" is the UTF-8 of "Perú" read as Windows-1252 and encoded again. Only where every letter goes back to a byte, and
    // those bytes are UTF-8 again, is it taken as such.
    private static string? Repair(string text)
    {
        int marks = text.AsSpan().IndexOfAny('\u00C3', '\u00C2', '\u00E2');
        if (marks < 0)
        {
            return null;
        }

        byte[] bytes = new byte[text.Length];
        for (int index = 0; index < text.Length; index++)
        {
            int place = text[index] < 0x100 ? text[index] : Array.IndexOf(Upper, text[index]) is >= 0 and int upper ? upper + 0x80 : -1;
            if (place < 0)
            {
                return null;
            }

            bytes[index] = (byte)place;
        }

        try
        {
            string repaired = Strict.GetString(bytes);
            return repaired.Length < text.Length ? repaired : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
