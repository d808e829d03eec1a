namespace Entente.Reading.Language;

/// <summary>Cuts a text into stretches that no sentence crosses: paragraphs, headlines, list items.</summary>
internal static class ParagraphSplitter
{
    /// <summary>The half-open stretches, in order; each holds something other than white space.</summary>
    public static List<(int Start, int End)> Split(string text)
    {
        List<(int, int)> parts = [];
        List<(int Start, int End)> lines = [];
        int at = 0;
        while (at <= text.Length)
        {
            int stop = text.AsSpan(at).IndexOfAny('\n', '\u2028', '\u2029');
            stop = stop < 0 ? text.Length : at + stop;
            (int start, int end) = Trim(text, at, stop);
            if (start == end)
            {
                Flush(text, lines, parts);
            }
            else
            {
                lines.Add((start, end));
            }

            at = stop + 1;
        }

        Flush(text, lines, parts);
        return parts;
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && Tokenizer.IsGap(text[start]))
        {
            start++;
        }

        while (end > start && Tokenizer.IsGap(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    // Joins lines that were only wrapped. A line was wrapped when the next line's first word would not have fitted.
    private static void Flush(string text, List<(int Start, int End)> lines, List<(int, int)> parts)
    {
        if (lines.Count == 0)
        {
            return;
        }

        int width = 0;
        foreach ((int start, int end) in lines)
        {
            width = Math.Max(width, end - start);
        }

        int first = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            if (i + 1 == lines.Count || !IsWrapped(text, lines[i], lines[i + 1], width))
            {
                parts.Add((lines[first].Start, lines[i].End));
                first = i + 1;
            }
        }

        lines.Clear();
    }

    private static bool IsWrapped(string text, (int Start, int End) line, (int Start, int End) next, int width)
    {
        char opening = text[next.Start];
        if (IsBullet(text, next))
        {
            return false;
        }

        int word = next.Start;
        while (word < next.End && word - next.Start < 40 && !Tokenizer.IsGap(text[word]))
        {
            word++;
        }

        bool wouldNotFit = width is >= 40 and <= 140 && line.End - line.Start + 1 + (word - next.Start) > width;
        return wouldNotFit || (char.IsLower(opening) && line.End - line.Start > 20);
    }

    private static bool IsBullet(string text, (int Start, int End) line)
    {
        char opening = text[line.Start];
        char second = line.Start + 1 < line.End ? text[line.Start + 1] : ' ';
        return opening is '\u2022' or '\u25AA' or '\u25CF' or '\u2023' or '\u25E6' or '\u00B7'
            || (opening is '*' or '-' or '\u2013' or '+' && second is ' ' or '\t')
            || (char.IsAsciiDigit(opening) && second is '.' or ')');
    }
}
