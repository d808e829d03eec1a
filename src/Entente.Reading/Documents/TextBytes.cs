using System.Text;

namespace Entente.Reading.Documents;

/// <summary>Bytes of a file to text: UTF-8, UTF-16 with its mark, and else Windows-1252, in which older programs save curly quotes.</summary>
internal static class TextBytes
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    // Bytes 80 to 9F, where Windows-1252 has letters and Latin-1 has control characters; five of them stand for nothing.
    private const string Upper = "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
        + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    /// <summary>The text of a file, without its byte order mark.</summary>
    public static string Decode(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((byte[])[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(content[2..]);
        }

        if (content.StartsWith((byte[])[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(content[2..]);
        }

        content = content.StartsWith((byte[])[0xEF, 0xBB, 0xBF]) ? content[3..] : content;
        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return string.Create(content.Length, content, static (text, bytes) =>
            {
                for (int at = 0; at < text.Length; at++)
                {
                    text[at] = bytes[at] is >= 0x80 and < 0xA0 ? Upper[bytes[at] - 0x80] : (char)bytes[at];
                }
            });
        }
    }
}
