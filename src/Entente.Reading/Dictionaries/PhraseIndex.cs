namespace Entente.Reading.Dictionaries;

/// <summary>Finds the longest dictionary phrase at a word.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseIndex<T>
    where T : class
{
    private readonly Dictionary<string, List<(DictionaryPhrase Phrase, T Entry)>> _byFirstWord = new(StringComparer.Ordinal);

    /// <summary>How many phrases there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a phrase; of equal ones the first added is found first.</summary>
    public void Add(DictionaryPhrase phrase, T entry)
    {
        if (!_byFirstWord.TryGetValue(phrase.Words[0], out List<(DictionaryPhrase, T)>? phrases))
        {
            _byFirstWord[phrase.Words[0]] = phrases = [];
        }

        phrases.Add((phrase, entry));
        Count++;
    }

    /// <summary>Puts the longest phrases first; call once, when all are added.</summary>
    public void Freeze()
    {
        foreach (List<(DictionaryPhrase Phrase, T Entry)> phrases in _byFirstWord.Values)
        {
            if (phrases.Count > 1)
            {
                List<(DictionaryPhrase Phrase, T Entry)> longest = [.. phrases.OrderByDescending(phrase => phrase.Phrase.Words.Length)];
                phrases.Clear();
                phrases.AddRange(longest);
            }

        }
    }

    /// <summary>The phrases that match at a word, longest first, each with the place where it ends.</summary>
    public IEnumerable<(T Entry, int End)> At(IReadOnlyList<string> words, int at)
    {
        if (_byFirstWord.TryGetValue(words[at], out List<(DictionaryPhrase Phrase, T Entry)>? phrases))
        {
            foreach ((DictionaryPhrase phrase, T entry) in phrases)
            {
                int end = phrase.EndAt(words, at);
                if (end > 0)
                {
                    yield return (entry, end);
                }
            }
        }
    }
}
