using Entente.Vocabulary;

namespace Entente.Reading.Language;

/// <summary>Turns a text into tagged and parsed sentences.</summary>
public interface ILanguageFront
{
    /// <summary>Splits, tags, lemmatizes and parses a document.</summary>
    /// <param name="document">The document; its text may be of any length and content.</param>
    /// <param name="cancellationToken">Stops between sentences.</param>
    /// <returns>The sentences in order; spans point into the document's text. Never throws on content.</returns>
    IEnumerable<Sentence> Parse(Document document, CancellationToken cancellationToken = default);
}
