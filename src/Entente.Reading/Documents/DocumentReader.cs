using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Entente.Vocabulary;
using SmartReader;

namespace Entente.Reading.Documents;

/// <summary>Turns the bytes of a file into a document: plain text, Markdown with front matter, or a saved web page.</summary>
public static partial class DocumentReader
{
    /// <summary>The largest text that is read, in bytes.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>Reads one document.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="place">The file's name, without folders.</param>
    /// <param name="date">A date that stands above what the text says of itself, or null.</param>
    /// <exception cref="SourceException">ENT0321 empty; ENT0322 not text; ENT0323 too large; ENT0324 not English; ENT0325 a web page
    /// without an article; ENT0666 a date in the front matter that is none.</exception>
    public static Document Read(ReadOnlySpan<byte> content, string place, PartialDate? date = null)
    {
        if (content.Length > MostBytes)
        {
            throw Refuse("ENT0323", string.Create(CultureInfo.InvariantCulture, $"The text has {content.Length:N0} bytes, more than {MostBytes:N0}."), place,
                "Cut it into articles and read them one by one.");
        }

        if (IsBinary(content))
        {
            throw Refuse("ENT0322", "The file is not text.", place, "Save the article as plain text, Markdown or HTML in UTF-8.");
        }

        string text = TextBytes.Decode(content).ReplaceLineEndings("\n");
        if (string.IsNullOrWhiteSpace(text))
        {
            throw Refuse("ENT0321", "The text is empty.", place, "Name a file that holds an article.");
        }

        HeadMatter head = IsHtml(text, place) ? FromHtml(text, place) : IsMarkdown(text, place) ? FromMarkdown(text, place, date is null) : FromPlain(WrappedLines.Join(text));
        string body = Tidy(head.Body);
        if (body.Length == 0)
        {
            throw Refuse("ENT0321", "The text is empty.", place, "Name a file that holds an article.");
        }

        RequireEnglish(body, place);
        (PartialDate? found, string? basis) = date is not null ? (date, "option")
            : head.Date is { } written ? ((PartialDate?)written, (string?)head.DateBasis)
            : WrittenDate.AtTheEnd(body) is { } closing ? (closing, "closing line") : (null, null);
        return new Document
        {
            Id = ContentHash.Of(body),
            Text = body,
            Title = Line(head.Title),
            Author = Line(head.Author),
            Publisher = Line(head.Publisher),
            Date = found,
            DateBasis = basis,
            Place = place,
        };
    }

    private static SourceException Refuse(string code, string cause, string place, string mend) => new(new Failure(code, cause, place, mend));

    private static bool IsBinary(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((byte[])[0xFF, 0xFE]) || content.StartsWith((byte[])[0xFE, 0xFF]))
        {
            return false;
        }

        return content.StartsWith("%PDF"u8) || content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith((byte[])[0x1F, 0x8B])
            || content.StartsWith((byte[])[0x89, 0x50, 0x4E, 0x47]) || content.Contains((byte)0);
    }

    private static bool IsHtml(string text, string place) =>
        place.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || place.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
        || HtmlStart().IsMatch(text.AsSpan(0, Math.Min(text.Length, 2000)));

    private static bool IsMarkdown(string text, string place) =>
        place.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || place.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("---\n", StringComparison.Ordinal);

    private static HeadMatter FromHtml(string text, string place)
    {
        if (PlainMarkup.IsBomb(text))
        {
            // Tens of thousands of nested tags would take the parser minutes, or its stack: the words alone are read.
            return new HeadMatter(null, null, null, null, "page", PlainMarkup.Words(text));
        }

        Article article = new Reader("https://article.invalid/", text) { CharThreshold = 200 }.GetArticle();
        if (!article.IsReadable && string.IsNullOrWhiteSpace(article.TextContent))
        {
            throw Refuse("ENT0325", "No article was found in the web page.", place, "Copy the article's text into a plain text file.");
        }

        PartialDate? date = article.PublicationDate is { } day ? PartialDate.From(DateOnly.FromDateTime(day)) : null;
        return new HeadMatter(Blank(article.Title), Blank(article.Author ?? article.Byline), Blank(article.SiteName), date, "page", article.TextContent ?? "");
    }

    private static HeadMatter FromMarkdown(string text, string place, bool isDateNeeded)
    {
        Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);
        string body = text;
        if (text.StartsWith("---\n", StringComparison.Ordinal) && text.IndexOf("\n---", 4, StringComparison.Ordinal) is > 0 and int end)
        {
            foreach (string line in text[4..end].Split('\n'))
            {
                if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon)
                {
                    fields[line[..colon].Trim()] = line[(colon + 1)..].Trim().Trim('"', '\'');
                }
            }

            body = text[Math.Min(text.Length, text.IndexOf('\n', end + 1) is >= 0 and int next ? next + 1 : text.Length)..];
        }

        PartialDate? date = null;
        if (fields.TryGetValue("date", out string? written) && written.Length > 0)
        {
            date = WrittenDate.Alone(written[..Math.Min(10, written.Length)]) ?? WrittenDate.Alone(written);
            if (date is null && isDateNeeded)
            {
                throw Refuse("ENT0666", $"'{(written.Length > 40 ? written[..40] : written)}' is no date of the calendar.", $"{place}, date in the front matter",
                    "Write a day, month or year, such as 2021-04-10, or give --date, which stands above it.");
            }
        }

        string plain = PlainMarkup.IsMarkBomb(body) ? body : MarkdownText.Plain(body);
        if (date is null)
        {
            HeadMatter head = FromPlain(plain);
            return head with
            {
                Title = fields.GetValueOrDefault("title") ?? head.Title,
                Author = fields.GetValueOrDefault("author") ?? head.Author,
                Publisher = fields.GetValueOrDefault("publisher"),
            };
        }

        return new HeadMatter(fields.GetValueOrDefault("title"), fields.GetValueOrDefault("author"), fields.GetValueOrDefault("publisher"), date, "front matter", plain);
    }

    // A short first line without a full stop is the title; a short line of two to four names after it is the author. A first line that
    // holds a date and nothing else is the date.
    private static HeadMatter FromPlain(string text)
    {
        List<string> lines = [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Take(6)];
        PartialDate? date = lines.Count > 0 ? WrittenDate.Alone(lines[0]) : null;
        if (date is not null)
        {
            lines.RemoveAt(0);
        }

        string? title = lines.Count > 1 && lines[0].Length <= 120 && !SentenceEnd().IsMatch(lines[0]) ? lines[0] : null;
        string? author = null;
        foreach (string line in lines.Skip(title is null ? 0 : 1).Take(3))
        {
            if (line.Length > 80)
            {
                break;
            }

            date ??= WrittenDate.InHead(line);
            string name = line.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? line[3..] : line;
            author ??= title is not null && AuthorName().IsMatch(name) ? name : null;
        }

        return new HeadMatter(title, author, null, date, "head", text);
    }

    internal static void RequireEnglish(string body, string place)
    {
        int letters = 0, latin = 0;
        foreach (char unit in body.AsSpan(0, Math.Min(body.Length, 20_000)))
        {
            if (char.IsLetter(unit))
            {
                letters++;
                latin += unit < 'ɐ' ? 1 : 0;
            }
        }

        string[] words = [.. WordForm().Matches(body[..Math.Min(body.Length, 20_000)]).Select(match => match.Value.ToLowerInvariant())];
        int common = words.Count(StopWords.Contains);
        bool isLatin = letters > 0 && latin >= 0.6 * letters;
        if (!isLatin || (words.Length >= 20 && common < 0.12 * words.Length))
        {
            throw Refuse("ENT0324", "The text does not seem to be English.", place, "Entente reads English; bring a translation.");
        }
    }

    private static readonly HashSet<string> StopWords =
        [.. "the of and to in a is that for it on with as by at from was be are has have this its an not will but or which had their were he they said been who would more after we his".Split(' ')];

    // Characters that would only confuse: control characters become blanks, so that places in the text stay true to what is shown.
    internal static string Tidy(string text)
    {
        StringBuilder tidy = new(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            char unit = text[at];
            bool isPaired = !char.IsSurrogate(unit) || (char.IsHighSurrogate(unit) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) : at > 0 && char.IsHighSurrogate(text[at - 1]));
            tidy.Append(!isPaired ? '\uFFFD' : unit is '\n' || !(char.IsControl(unit) || TurnsText(unit)) ? unit : ' ');
        }

        return tidy.ToString().Trim();
    }

    // Embeddings, overrides and isolates of the bidirectional algorithm: they make a line look like another one.
    private static bool TurnsText(char unit) => unit is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // What is shown beside the text must not steer a terminal or turn a line around either.
    private static string? Line(string? text) => Blank(text is null ? null : Tidy(text).Replace('\n', ' '));

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    [GeneratedRegex(@"^\s*(<!doctype html|<html|<head|<body|<article)", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlStart();

    [GeneratedRegex(@"[.!?:;]""?$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(\p{Lu}[\p{L}.'’-]*\.?)( \p{Lu}[\p{L}.'’-]*){1,4}$")]
    private static partial Regex AuthorName();

    [GeneratedRegex(@"[A-Za-z']+")]
    private static partial Regex WordForm();

    private sealed record HeadMatter(string? Title, string? Author, string? Publisher, PartialDate? Date, string DateBasis, string Body);
}
