namespace Entente.Reading.Language;

/// <summary>Counts right answers of the language front.</summary>
internal sealed class ParsingTally
{
    private int _tokens, _bounds, _upos, _xpos, _lemmas, _heads, _labelled, _full;

    public int Gold { get; private set; }

    public int GoldSentences { get; private set; }

    public void Sentence(bool isFound)
    {
        GoldSentences++;
        _bounds += isFound ? 1 : 0;
    }

    /// <summary>Counts an annotated word with the word found at its place, or null where there is none.</summary>
    public void Word(Token gold, Token? found, bool isHeadRight)
    {
        Gold++;
        if (found is null)
        {
            return;
        }

        _tokens++;
        _upos += gold.Upos == found.Upos ? 1 : 0;
        _xpos += gold.Xpos == found.Xpos ? 1 : 0;
        _lemmas += string.Equals(gold.Lemma, found.Lemma, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        if (isHeadRight)
        {
            _heads++;
            _labelled += Plain(gold.Relation).SequenceEqual(Plain(found.Relation)) ? 1 : 0;
            _full += gold.Relation == found.Relation ? 1 : 0;
        }
    }

    /// <summary>The score, with so many words and sentences found in all and so much processor time spent.</summary>
    public ParsingScore Score(int words, int sentences, TimeSpan spent)
    {
        double both = Math.Max(1, Gold + words);
        return new ParsingScore
        {
            Words = Gold,
            Sentences = GoldSentences,
            Tokens = 2 * _tokens / both,
            SentenceBounds = 2.0 * _bounds / Math.Max(1, GoldSentences + sentences),
            Upos = 2 * _upos / both,
            Xpos = 2 * _xpos / both,
            Lemmas = 2 * _lemmas / both,
            Uas = 2 * _heads / both,
            Las = 2 * _labelled / both,
            LasWithSubtypes = 2 * _full / both,
            TokensPerSecond = words / Math.Max(1e-9, spent.TotalSeconds),
        };
    }

    private static ReadOnlySpan<char> Plain(string relation)
    {
        int colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation.AsSpan(0, colon);
    }
}
