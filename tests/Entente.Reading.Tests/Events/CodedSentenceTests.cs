using System.Globalization;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Events;

public sealed class CodedSentenceTests
{
    private static readonly ArticleReader Reader = new(LanguageFront.Load());

    public static TheoryData<string, string> Sentences()
    {
        TheoryData<string, string> rows = [];
        using Stream stream = typeof(CodedSentenceTests).Assembly.GetManifestResourceStream("sentences.txt")!;
        using StreamReader lines = new(stream);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('|') is [var events, var sentence])
            {
                rows.Add(sentence.Trim(), events.Trim());
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_gives_the_events_that_a_careful_reader_codes(string sentence, string events)
    {
        Document document = new() { Id = ContentHash.Of(sentence), Text = sentence, Date = PartialDate.Parse("2023-05-10") };
        IEnumerable<string> found = Reader.Read(document, TestContext.Current.CancellationToken).Events
            .Select(coded => string.Create(CultureInfo.InvariantCulture, $"{coded.Source.Actor}>{coded.Target.Actor} {coded.Code.Type}"))
            .Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(Expected(events), found);
    }

    private static IEnumerable<string> Expected(string events) => events == "-"
        ? []
        : events.Split(',', StringSplitOptions.TrimEntries).SelectMany(Both).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Both(string coded)
    {
        int mark = coded.IndexOf("<>", StringComparison.Ordinal);
        if (mark < 0)
        {
            return [coded];
        }

        string first = coded[..mark];
        string[] rest = coded[(mark + 2)..].Split(' ');
        return [$"{first}>{rest[0]} {rest[1]}", $"{rest[0]}>{first} {rest[1]}"];
    }
}
