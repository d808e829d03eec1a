using System.Text;

namespace Entente.Briefs;

/// <summary>Foreign text made harmless: for pages, for pictures, for the terminal.</summary>
internal static class SafeText
{
    /// <summary>Text for the body of a page or a quoted attribute: every character with a meaning in HTML is written as a
    /// reference; characters that no page may hold become U+FFFD; marks that turn the direction of writing are left out.</summary>
    public static string Html(string? text) => Written(text, false);

    /// <summary>The same, with marks that turn the direction of writing kept: for text that stands isolated from its
    /// surroundings, where they can do no harm.</summary>
    public static string Isolated(string? text) => Written(text, true);

    private static string Written(string? text, bool withDirection)
    {
        StringBuilder safe = new((text?.Length ?? 0) + 16);
        foreach (Rune rune in (text ?? "").EnumerateRunes())
        {
            safe.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\n' or '\r' or '\t' => " ",
                _ when !withDirection && TurnsDirection(rune.Value) => "",
                _ when Rune.IsControl(rune) || rune.Value is >= 0xFDD0 and <= 0xFDEF => "\uFFFD",
                _ => rune.ToString(),
            });
        }

        return safe.ToString();
    }

    /// <summary>Text for places that cannot be isolated (attributes, pictures, the terminal): one line, without control
    /// characters and without marks that turn the direction of writing.</summary>
    public static string Plain(string? text)
    {
        StringBuilder safe = new(text?.Length ?? 0);
        foreach (Rune rune in (text ?? "").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t')
            {
                safe.Append(' ');
            }
            else if (!Rune.IsControl(rune) && !TurnsDirection(rune.Value))
            {
                safe.Append(rune);
            }
        }

        return safe.ToString();
    }

    /// <summary>The same as <see cref="Plain"/>, written for an attribute or a picture.</summary>
    public static string Attribute(string? text) => Html(Plain(text));

    /// <summary>At most so many UTF-16 units, never cutting a character in two; what was cut shows as an ellipsis.</summary>
    public static string Shortened(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        int end = Math.Max(1, most - 1);
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd() + "…";
    }

    private static bool TurnsDirection(int rune) =>
        rune is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
