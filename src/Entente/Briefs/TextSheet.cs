using System.Globalization;
using System.Text;

namespace Entente.Briefs;

/// <summary>Lines of at most so many columns, and no more of them than there is room for.</summary>
/// <param name="width">Columns, 40 or more.</param>
internal sealed class TextSheet(int width)
{
    private readonly List<BriefLine> _lines = [];

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<BriefLine> Lines => _lines;

    /// <summary>Adds a line, cut to the width.</summary>
    public void Add(BriefLineRole role, string text)
    {
        string plain = SafeText.Plain(text).TrimEnd();
        _lines.Add(new BriefLine(plain.Length == 0 ? BriefLineRole.Blank : role, Fit(plain, width)));
    }

    /// <summary>Adds an empty line, unless one is there or none has been written.</summary>
    public void Skip()
    {
        if (_lines.Count > 0 && _lines[^1].Role != BriefLineRole.Blank)
        {
            _lines.Add(new BriefLine(BriefLineRole.Blank, ""));
        }
    }

    /// <summary>Adds text in as many lines as it needs, at most so many; the last shows where it was cut.</summary>
    public void Wrap(BriefLineRole role, string text, int most, string first = "", string next = "")
    {
        List<string> lines = [];
        StringBuilder line = new(first);
        bool isEmpty = true;
        foreach (string word in SafeText.Plain(SafeText.Shortened(text, width * most * 2)).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && Columns(line.ToString()) + 1 + Columns(word) > width)
            {
                lines.Add(line.ToString());
                line.Clear().Append(next);
                isEmpty = true;
            }

            line.Append(isEmpty ? "" : " ").Append(word);
            isEmpty = false;
        }

        lines.Add(line.ToString());
        for (int index = 0; index < Math.Min(most, lines.Count); index++)
        {
            bool isCut = index == most - 1 && lines.Count > most;
            Add(role, isCut ? Fit(lines[index], width - 2) + " …" : lines[index]);
        }
    }

    /// <summary>Text in exactly so many columns, cut or filled.</summary>
    public static string Cell(string text, int columns, bool isRight = false)
    {
        string cut = Fit(SafeText.Plain(text), columns);
        string room = new(' ', Math.Max(0, columns - Columns(cut)));
        return isRight ? room + cut : cut + room;
    }

    /// <summary>Columns that a terminal gives a text: two for wide letters, none for marks that combine.</summary>
    public static int Columns(string text)
    {
        int columns = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            columns += category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
                : rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
                    or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) ? 2 : 1;
        }

        return columns;
    }

    private static string Fit(string text, int columns)
    {
        if (Columns(text) <= columns)
        {
            return text;
        }

        StringBuilder kept = new();
        int used = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            int wide = Columns(rune.ToString());
            if (used + wide > columns - 1)
            {
                break;
            }

            kept.Append(rune);
            used += wide;
        }

        return kept.ToString().TrimEnd() + "…";
    }
}
