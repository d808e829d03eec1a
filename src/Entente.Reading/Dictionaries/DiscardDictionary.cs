namespace Entente.Reading.Dictionaries;

/// <summary>Phrases whose sentence, or whole story, is not coded.</summary>
internal sealed class DiscardDictionary
{
    private readonly PhraseIndex<DiscardPhrase> _phrases = new();

    public void Read(string text, DictionaryTally tally)
    {
        foreach ((int number, string line) in DictionaryLines.Read(text))
        {
            string content = line.Trim();
            bool isStory = content[0] == '+';
            if (DictionaryPhrase.Parse(content.TrimStart('+')) is not { } phrase)
            {
                tally.Refuse(number, "ENT0359", $"'{content}' has no word.", "Write one phrase a line, with '+' before it where it drops the whole story.", line);
                continue;
            }

            // The words of such a phrase stand side by side.
            DictionaryPhrase adjacent = phrase with { IsAdjacent = [.. phrase.IsAdjacent.Select(_ => true)] };
            _phrases.Add(adjacent, new DiscardPhrase(string.Join(' ', phrase.Words), isStory, tally.At(number)));
            tally.Entries++;
        }
    }

    public void Freeze() => _phrases.Freeze();

    /// <summary>The phrase that drops a text of these words, that of a story first; null where none does.</summary>
    public DiscardPhrase? Find(IReadOnlyList<string> words)
    {
        DiscardPhrase? found = null;
        for (int i = 0; i < words.Count; i++)
        {
            foreach ((DiscardPhrase phrase, _) in _phrases.At(words, i))
            {
                if (phrase.IsStory)
                {
                    return phrase;
                }

                found ??= phrase;
            }
        }

        return found;
    }
}
