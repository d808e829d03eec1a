using Entente.Reading.Events;
using Entente.Vocabulary;

namespace Entente.Reading.Claims;

/// <summary>Who says what in a sentence: speeches with the words of the speaker and the words that are his.</summary>
internal sealed class SentenceSpeech
{
    private readonly List<Speech> _speeches;
    private readonly int _inserted;
    private readonly int _phrases;
    private readonly int _governed;

    /// <summary>Finds the speeches of a sentence.</summary>
    public SentenceSpeech(SentenceGraph graph)
    {
        _speeches = [.. InsertedSpeech.Find(graph)];
        _inserted = _speeches.Count;
        _speeches.AddRange(SpeechPhrases.Find(graph));
        _phrases = _speeches.Count;
        _speeches.AddRange(GovernedSpeech.Find(graph));
        _governed = _speeches.Count;
        _speeches = _speeches.Count > 0 ? _speeches : [.. LooseSpeech.Find(graph)];
    }

    /// <summary>Somebody's speech.</summary>
    /// <param name="Speaker">The token that the speaker's words hang on.</param>
    /// <param name="First">The first token of the words that name the speaker and his saying it.</param>
    /// <param name="Last">The last of them.</param>
    /// <param name="From">The first token of what may be his words.</param>
    /// <param name="To">The last of them; the speaker's naming itself is none of them.</param>
    internal readonly record struct Speech(int Speaker, int First, int Last, int From, int To)
    {
        /// <summary>Whether a token is among the words said.</summary>
        public bool Covers(int token) => token >= From && token <= To && (token < First || token > Last);
    }

    /// <summary>The speeches, those set into a sentence first.</summary>
    public IReadOnlyList<Speech> All => _speeches;

    /// <summary>The token of the speaker whose words a token is among, or -1.</summary>
    public int SpeakerOf(int token) => _speeches.FindIndex(speech => speech.Covers(token)) is >= 0 and var at ? _speeches[at].Speaker : -1;

    /// <summary>The token of a speaker set into or behind his own words, or -1: word order is surer here than the tree.</summary>
    public int InsertedSpeakerOf(int token) => _speeches.FindIndex(0, _inserted, speech => speech.Covers(token)) is >= 0 and var at ? _speeches[at].Speaker : -1;

    /// <summary>How a speaker was found: by words set into his own, a phrase, a word of saying above, loosely, or as the subject of the verb above alone.</summary>
    /// <param name="speaker">The token of the speaker.</param>
    /// <param name="token">The token of what he says.</param>
    public string WayOf(int speaker, int token)
    {
        int at = _speeches.FindIndex(speech => speech.Speaker == speaker && speech.Covers(token));
        return at < 0 ? "subject" : at < _inserted ? "inserted" : at < _phrases ? "phrase" : at < _governed ? "governed" : "loose";
    }

    /// <summary>Whether a token is of the words that name a speaker inside what he says.</summary>
    public bool IsInserted(int token) => _inserted > 0 && _speeches.FindIndex(0, _inserted, speech => token >= speech.First && token <= speech.Last) >= 0;

    /// <summary>The actor that a speaker's words stand for, or null; a capital that speaks is its state.</summary>
    public static ActorMention? HolderOf(SentenceGraph graph, int speaker) => SpeechHolder.Of(graph, speaker);

    /// <summary>The words that name a speaker.</summary>
    public static SourceSpan WordsOf(SentenceGraph graph, int speaker)
    {
        (int first, int last) = NamePhrase.Around(graph, speaker);
        return graph.Tokens[first].Span.Union(graph.Tokens[last].Span);
    }
}
