using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Reading.Documents;

/// <summary>Tells markup that a parser would choke on, and takes the words out of it in one walk.</summary>
internal static partial class PlainMarkup
{
    private const int MostTags = 20_000;
    private const int Deepest = 256;
    private const int LongestTag = 16_384;
    private const int MostMarks = 4_000;
    private const int DeepestLine = 120;
    private static readonly SearchValues<char> LeadMarks = SearchValues.Create(" \t-*+>0123456789.)");

    /// <summary>Whether a web page has so many, so deep or so long tags that it must not be parsed as a tree.</summary>
    public static bool IsBomb(string html)
    {
        int tags = 0, depth = 0, loose = 0;
        for (int at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            bool isEnd = html[at + 1] == '/';
            if (!isEnd && !char.IsAsciiLetter(html[at + 1]))
            {
                // A "<" that opens nothing: a few stand in any page, thousands are no page.
                if (++loose > MostMarks)
                {
                    return true;
                }

                continue;
            }

            int close = html.IndexOf('>', at);
            tags++;
            depth = Math.Max(0, depth + (isEnd ? -1 : IsVoid(html, at + 1) ? 0 : 1));
            if (tags > MostTags || depth > Deepest || (close < 0 ? html.Length : close) - at > LongestTag)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a Markdown text is so full of marks that it must not be parsed as a tree.</summary>
    public static bool IsMarkBomb(string markdown)
    {
        int marks = markdown.AsSpan().Count('[') + markdown.AsSpan().Count('*') + markdown.AsSpan().Count('_') + markdown.AsSpan().Count('`')
            + markdown.AsSpan().Count('>') + markdown.AsSpan().Count('!') + markdown.AsSpan().Count('|');
        return (marks > MostMarks && marks > markdown.Length / 20) || HasDeepLine(markdown);
    }

    // Lists and quotations nest by what stands before the first word of a line.
    private static bool HasDeepLine(string markdown)
    {
        foreach (ReadOnlySpan<char> line in markdown.AsSpan().EnumerateLines())
        {
            int lead = line.IndexOfAnyExcept(LeadMarks);
            if ((lead < 0 ? line.TrimEnd().Length : lead) > DeepestLine && line[..(lead < 0 ? line.Length : lead)].ContainsAnyExcept('-', '*', '='))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of a web page, blocks on lines of their own; nothing else of its structure is kept.</summary>
    public static string Words(string html)
    {
        StringBuilder words = new(html.Length / 2);
        int at = 0;
        HashSet<string> unended = new(StringComparer.OrdinalIgnoreCase);
        while (at < html.Length)
        {
            int open = html.IndexOf('<', at);
            int stop = open < 0 ? html.Length : open;
            words.Append(html, at, stop - at);
            if (open < 0)
            {
                break;
            }

            int close = html.IndexOf('>', open);
            if (close < 0)
            {
                break;
            }

            string name = Name(html, open + 1);
            at = close + 1;
            if (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase))
            {
                int end = html[open + 1] == '/' || unended.Contains(name) ? -1 : html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
                if (end < 0 && html[open + 1] != '/')
                {
                    unended.Add(name);
                }

                at = end < 0 ? at : end;
            }
            else
            {
                words.Append(name.ToLowerInvariant() is "p" or "div" or "br" or "li" or "tr" or "h1" or "h2" or "h3" or "h4" or "td" or "article" or "section" ? '\n' : ' ');
            }
        }

        return Blanks().Replace(WebUtility.HtmlDecode(words.ToString()), match => match.Value.Contains('\n', StringComparison.Ordinal) ? "\n\n" : " ");
    }

    private static string Name(string html, int at)
    {
        int from = at < html.Length && html[at] == '/' ? at + 1 : at;
        int to = from;
        while (to < html.Length && to < from + 10 && char.IsAsciiLetterOrDigit(html[to]))
        {
            to++;
        }

        return html[from..to];
    }

    private static bool IsVoid(string html, int at) => html.AsSpan(at) is var tag && (tag.StartsWith("br", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("img", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("meta", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("link", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("input", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("hr", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\s{2,}|\n")]
    private static partial Regex Blanks();
}
