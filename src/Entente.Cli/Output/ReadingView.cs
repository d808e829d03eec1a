using Entente.Reading;
using Entente.Vocabulary;

namespace Entente.Cli.Output;

/// <summary>A reading as JSON shows it: without the parse, with the words of every span.</summary>
internal static class ReadingView
{
    /// <summary>The view.</summary>
    public static object Of(ReadDocument reading, bool withSilent)
    {
        Document document = reading.Document;
        return new
        {
            document.Id,
            document.Place,
            document.Title,
            document.Author,
            document.Date,
            document.DateBasis,
            sentences = reading.Sentences.Count,
            events = reading.Events.Select(coded => new { words = Words(document, coded.Act), sentenceText = Words(document, coded.Sentence), coded }),
            claims = reading.Claims.Select(claim => new { words = Words(document, claim.Clause), claim }),
            silent = withSilent ? reading.Silent.Select(sentence => new { sentence.Reason, words = Words(document, sentence.Sentence) }) : null,
        };
    }

    private static string Words(Document document, SourceSpan span) => span.In(document.Text);
}
