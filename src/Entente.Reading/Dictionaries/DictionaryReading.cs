using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Dictionaries;

/// <summary>What other people's dictionaries find in one document.</summary>
public sealed record DictionaryReading
{
    /// <summary>The document.</summary>
    public required Document Document { get; init; }

    /// <summary>How many sentences it has.</summary>
    public required int Sentences { get; init; }

    /// <summary>The events, sentence by sentence in the order of the text.</summary>
    public required IReadOnlyList<DictionarySentence> Coded { get; init; }

    /// <summary>The phrase that dropped the whole story, or null.</summary>
    public required DiscardPhrase? Discard { get; init; }

    /// <summary>Codes a document sentence by sentence; a phrase that drops a story drops all of it.</summary>
    /// <param name="front">The language front.</param>
    /// <param name="coder">The coder.</param>
    /// <param name="document">The document; its date decides which actor codes hold.</param>
    /// <param name="options">The switches.</param>
    /// <param name="cancellationToken">Stops between sentences.</param>
    public static DictionaryReading Of(ILanguageFront front, DictionaryCoder coder, Document document, CoderOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(front);
        ArgumentNullException.ThrowIfNull(coder);
        ArgumentNullException.ThrowIfNull(document);
        List<DictionarySentence> coded = [];
        int sentences = 0;
        foreach (Sentence sentence in front.Parse(document, cancellationToken))
        {
            sentences++;
            DiscardPhrase? discard = coder.DiscardOf(sentence);
            if (discard is { IsStory: true })
            {
                return new DictionaryReading { Document = document, Sentences = sentences, Coded = [], Discard = discard };
            }

            IReadOnlyList<DictionaryEvent> events = discard is null ? coder.Code(sentence, document.Date?.Latest, options) : [];
            if (events.Count > 0)
            {
                coded.Add(new DictionarySentence(sentence.Span, events));
            }
        }

        return new DictionaryReading { Document = document, Sentences = sentences, Coded = coded, Discard = null };
    }
}
