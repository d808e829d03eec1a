using System.Globalization;
using System.Text;
using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>Writes sentences of the article: inert, isolated, shortened where long, with the words that mattered marked.</summary>
internal static class PageQuotes
{
    // A sentence longer than this shows only what stands around its marks.
    private const int MostUnits = 460;
    private const int Around = 60;

    /// <summary>The quote as a block, with a link to its place in the article.</summary>
    public static string Block(string text, BriefQuote quote)
    {
        SourceSpan sentence = Inside(text, quote.Sentence);
        if (sentence.Length == 0)
        {
            return "";
        }

        return $"<blockquote><bdi>{Marked(text, sentence, quote.Marks)}</bdi> <a href=\"#s{sentence.Start}\" aria-label=\"Show in the article\">in the text&nbsp;↓</a></blockquote>";
    }

    /// <summary>The same quote as one line of plain text.</summary>
    public static string Plain(string text, BriefQuote quote, int most)
    {
        SourceSpan sentence = Inside(text, quote.Sentence);
        string line = string.Join(' ', SafeText.Plain(SafeText.Shortened(sentence.In(text), Math.Max(most * 2, 200)))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return SafeText.Shortened(line, most);
    }

    /// <summary>A span cut to the text and never between the halves of a character.</summary>
    public static SourceSpan Inside(string text, SourceSpan span)
    {
        int start = Math.Min(span.Start, text.Length);
        int end = Math.Min(span.End, text.Length);
        if (start > 0 && start < text.Length && char.IsLowSurrogate(text[start]))
        {
            start--;
        }

        if (end > start && end < text.Length && char.IsLowSurrogate(text[end]))
        {
            end--;
        }

        return SourceSpan.From(start, Math.Max(start, end));
    }

    private static string Marked(string text, SourceSpan sentence, IReadOnlyList<BriefMark> marks)
    {
        List<BriefMark> kept = [];
        foreach (BriefMark mark in marks.Where(mark => mark.Span.Length > 0 && sentence.Covers(mark.Span)).OrderBy(mark => mark.Span))
        {
            if (kept.Count == 0 || kept[^1].Span.End <= mark.Span.Start)
            {
                kept.Add(mark with { Span = Inside(text, mark.Span) });
            }
        }

        StringBuilder html = new();
        bool isFirst = true;
        foreach (SourceSpan window in Windows(text, sentence, kept))
        {
            html.Append(window.Start > sentence.Start ? isFirst ? "… " : " … " : "");
            int at = window.Start;
            foreach (BriefMark mark in kept.Where(mark => window.Covers(mark.Span)))
            {
                html.Append(SafeText.Isolated(text[at..mark.Span.Start]));
                html.Append(CultureInfo.InvariantCulture, $"<mark class=\"{Role(mark.Role)}\" title=\"{Words(mark.Role)}\">{SafeText.Isolated(SafeText.Shortened(mark.Span.In(text), 200))}</mark>");
                at = mark.Span.End;
            }

            html.Append(SafeText.Isolated(text[at..window.End])).Append(window.End < sentence.End ? " …" : "");
            isFirst = false;
        }

        return html.ToString().Replace(" … … ", " … ", StringComparison.Ordinal).Replace(" … …", " …", StringComparison.Ordinal);
    }

    // The whole sentence where it is short, else a window around each mark as long as there is room.
    private static List<SourceSpan> Windows(string text, SourceSpan sentence, List<BriefMark> marks)
    {
        if (sentence.Length <= MostUnits)
        {
            return [sentence];
        }

        List<SourceSpan> windows = [];
        int room = MostUnits;
        foreach (BriefMark mark in marks.Count > 0 ? marks : [new BriefMark(SourceSpan.From(sentence.Start, sentence.Start + 1), BriefMarkRole.Act)])
        {
            SourceSpan around = Inside(text, SourceSpan.From(
                Math.Max(sentence.Start, mark.Span.Start - Around), Math.Min(sentence.End, mark.Span.End + (marks.Count > 0 ? Around : MostUnits))));
            if (windows.Count > 0 && around.Start <= windows[^1].End)
            {
                room -= Math.Max(0, around.End - windows[^1].End);
                windows[^1] = windows[^1].Union(around);
            }
            else if (room - around.Length >= 0 || windows.Count == 0)
            {
                room -= around.Length;
                windows.Add(around);
            }
        }

        return windows;
    }

    private static string Role(BriefMarkRole role) => role switch
    {
        BriefMarkRole.Source => "source",
        BriefMarkRole.Target => "target",
        BriefMarkRole.Act => "act",
        BriefMarkRole.Date => "date",
        BriefMarkRole.Cue => "cue",
        _ => "actor",
    };

    private static string Words(BriefMarkRole role) => role switch
    {
        BriefMarkRole.Source => "who acts",
        BriefMarkRole.Target => "who is acted upon",
        BriefMarkRole.Act => "the act",
        BriefMarkRole.Date => "when",
        BriefMarkRole.Cue => "the word that shows the mood or link",
        _ => "an actor",
    };
}
