using System.Text;

namespace Entente.Vocabulary;

/// <summary>Unicode forms of any string, also of one that is no valid Unicode: names come from files that anybody may have written.</summary>
public static class UnicodeText
{
    /// <summary>Letters and their accents apart (form D). Half characters and U+FFFE, which have no form, become U+FFFD.</summary>
    /// <param name="text">Any string.</param>
    public static string Decomposed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) || text[at] == '\uFFFE')
            {
                return Sound(text).Normalize(NormalizationForm.FormD);
            }
        }

        return text.Normalize(NormalizationForm.FormD);
    }

    private static string Sound(string text)
    {
        StringBuilder sound = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            sound.Append(rune.Value == 0xFFFE ? Rune.ReplacementChar : rune);
        }

        return sound.ToString();
    }
}
