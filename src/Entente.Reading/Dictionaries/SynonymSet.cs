namespace Entente.Reading.Dictionaries;

/// <summary>A named set of words and phrases that a pattern may use in place of a word.</summary>
internal sealed class SynonymSet(string name)
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly List<string[]> _phrases = [];
    private readonly List<SynonymSet> _sets = [];

    public string Name { get; } = name;

    public void Add(string[] words)
    {
        if (words.Length == 1)
        {
            _words.Add(words[0]);
        }
        else if (words.Length > 1)
        {
            _phrases.Add(words);
        }
    }

    public void Add(SynonymSet set) => _sets.Add(set);

    /// <summary>How many words a member takes at a place, 0 where none matches. The longest member wins.</summary>
    /// <param name="wordAt">The word so many steps on, or null past the end or across a boundary.</param>
    /// <param name="isBackward">Whether the steps go towards the start of the sentence.</param>
    public int Match(Func<int, string?> wordAt, bool isBackward)
    {
        int best = wordAt(0) is { } word && _words.Contains(word) ? 1 : 0;
        foreach (string[] phrase in _phrases)
        {
            if (phrase.Length <= best)
            {
                continue;
            }

            int i = 0;
            while (i < phrase.Length && wordAt(i) == phrase[isBackward ? phrase.Length - 1 - i : i])
            {
                i++;
            }

            best = i == phrase.Length ? i : best;
        }

        foreach (SynonymSet set in _sets)
        {
            best = Math.Max(best, set.Match(wordAt, isBackward));
        }

        return best;
    }
}
