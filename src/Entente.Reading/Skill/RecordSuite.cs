using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Entente.Reading.Dictionaries;
using Entente.Vocabulary;

namespace Entente.Reading.Skill;

/// <summary>Reads suites in the XML of PETRARCH and its descendants, also where it is not well formed.</summary>
/// <remarks>Only what scoring needs is read: sentences, expected events, raw text, switches. Parse trees in the file are not
/// looked at. A sentence tag that closes itself is taken to open its record, as files in use have it.</remarks>
public static partial class RecordSuite
{
    /// <summary>Whether a file looks like such a suite.</summary>
    /// <param name="text">The whole file.</param>
    public static bool IsSuite(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().TrimStart("\uFEFF \r\n\t").StartsWith("<", StringComparison.Ordinal) || SentenceTag().IsMatch(text);
    }

    /// <summary>Reads the records that can be scored: those with expected events, or with the word that there are none.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="place">Its name, for messages.</param>
    /// <exception cref="SourceException">ENT0360: no record in it.</exception>
    public static IReadOnlyList<CodedRecord> Read(string text, string place)
    {
        ArgumentNullException.ThrowIfNull(text);
        string bare = Comment().Replace(text, "");
        List<CodedRecord> records = [];
        CoderOptions options = CoderOptions.Standard;
        OpenRecord? open = null;
        int sentences = 0;
        foreach (Match tag in Tag().Matches(bare))
        {
            switch (tag.Groups["name"].Value)
            {
                case "Config":
                    options = options.With(Attribute(tag.Value, "option") ?? "", Attribute(tag.Value, "value") ?? "") ?? options;
                    break;
                case "Sentence":
                    Close(open, records);
                    open = new OpenRecord(tag.Value, options);
                    sentences++;
                    break;
                case "EventCoding":
                    open?.Expect(tag.Value);
                    break;
                case "Text" when open is not null:
                    open.Text = Spaces().Replace(WebUtility.HtmlDecode(Content(bare, tag, "</Text")), " ").Trim();
                    break;
                case "Parse" when open is { Text: null }:
                    // Suites with CoNLL-U alone hold the raw text as a remark.
                    open.Text = Remark().Match(Content(bare, tag, "</Parse")) is { Success: true } remark ? remark.Groups["text"].Value.Trim() : null;
                    break;
                default:
                    break;
            }
        }

        Close(open, records);
        return sentences > 0
            ? records
            : throw new SourceException(new Failure("ENT0360", "The suite holds no record: there is no Sentence element in it.", place,
                "Give a suite in the XML of PETRARCH, or in the JSON of the PLOVER gold standard records."));
    }

    private static string Content(string text, Match tag, string close)
    {
        int start = tag.Index + tag.Length;
        int end = text.IndexOf(close, start, StringComparison.Ordinal);
        return text[start..(end < 0 ? start : end)];
    }

    private static void Close(OpenRecord? open, List<CodedRecord> records)
    {
        if (open?.Finish() is { } record)
        {
            records.Add(record);
        }
    }

    private static string? Attribute(string tag, string name)
    {
        foreach (Match pair in Pair().Matches(tag))
        {
            if (pair.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return WebUtility.HtmlDecode(pair.Groups["double"].Success ? pair.Groups["double"].Value : pair.Groups["single"].Value).Trim();
            }
        }

        return null;
    }

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("""<(?<name>Sentence|EventCoding|Text|Parse|Config)\b(?:[^<>"']|"[^"]*"|'[^']*')*>""")]
    private static partial Regex Tag();

    [GeneratedRegex("<Sentence\\b")]
    private static partial Regex SentenceTag();

    [GeneratedRegex("""(?<name>\w+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')""")]
    private static partial Regex Pair();

    [GeneratedRegex(@"^#\s*text\s*=(?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    private sealed class OpenRecord(string tag, CoderOptions options)
    {
        private readonly List<CodedTriple> _expected = [];
        private bool _isScored;
        private bool _isError;

        public string? Text { get; set; }

        public void Expect(string coding)
        {
            if (Attribute(coding, "error") is not null)
            {
                _isError = true;
            }
            else if (Attribute(coding, "noevents") is not null)
            {
                _isScored = true;
            }
            else if (Attribute(coding, "eventcode") is { Length: > 0 } code)
            {
                _isScored = true;
                _expected.Add(new CodedTriple(Attribute(coding, "sourcecode") ?? "---", Attribute(coding, "targetcode") ?? "---", code));
            }
        }

        public CodedRecord? Finish()
        {
            if (!_isScored || _isError || string.IsNullOrEmpty(Text))
            {
                return null;
            }

            bool isSentence = !string.Equals(Attribute(tag, "sentence"), "false", StringComparison.OrdinalIgnoreCase);
            return new CodedRecord(
                Attribute(tag, "id") ?? "", Attribute(tag, "category") ?? "", Day(Attribute(tag, "date")), Text, isSentence, options, _expected);
        }

        private static DateOnly? Day(string? date) =>
            DateOnly.TryParseExact(date, ["yyyyMMdd", "yyyy-MM-dd", "yyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
    }
}
