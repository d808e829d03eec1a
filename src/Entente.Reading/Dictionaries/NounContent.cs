namespace Entente.Reading.Dictionaries;

/// <summary>A flat noun phrase: words in order, and compounds whose members are again flat noun phrases.</summary>
internal sealed class NounContent
{
    public List<NounPart> Parts { get; } = [];

    /// <summary>The actor code, "---" until one is found.</summary>
    public string Code { get; set; } = "---";

    /// <summary>The dictionary lines behind the code, actor first.</summary>
    public IReadOnlyList<DictionaryPlace> Places { get; set; } = [];

    public bool HasCompound => Parts.Exists(part => part.Members is not null);

    /// <summary>Adds a word; one with underscores counts as several.</summary>
    public void Add(PhraseNode word)
    {
        if (!word.Word.Contains('_', StringComparison.Ordinal))
        {
            Parts.Add(new NounPart(word.Word, word.Token, null));
            return;
        }

        foreach (string part in word.Word.Split('_', StringSplitOptions.RemoveEmptyEntries))
        {
            Parts.Add(new NounPart(part, word.Token, null));
        }
    }

    /// <summary>How many words begin with a letter.</summary>
    public int WordCount => Parts.Sum(part => part.Members is null
        ? (char.IsLetter(part.Word[0]) ? 1 : 0)
        : part.Members.Sum(member => member.WordCount));

    /// <summary>The words from first to last.</summary>
    public string[] Words() => [.. Parts.Where(part => part.Members is null).Select(part => part.Word)];

    /// <summary>The index of the first and last word in the sentence; -1 where it has none.</summary>
    public (int First, int Last) Tokens()
    {
        int[] tokens = [.. Parts.Where(part => part.Members is null && part.Token >= 0).Select(part => part.Token)];
        return tokens.Length == 0 ? (-1, -1) : (tokens.Min(), tokens.Max());
    }

    /// <summary>The members that a compound within this phrase stands for, each with the words about the compound.</summary>
    /// <remarks>The word right before the compound, its preposition, is left out: "lawmakers in A and B" gives "lawmakers A" and
    /// "lawmakers B".</remarks>
    public List<NounContent> Expand()
    {
        int at = Parts.FindIndex(part => part.Members is not null);
        if (at < 0)
        {
            return [this];
        }

        List<NounContent> expanded = [];
        foreach (NounContent member in Parts[at].Members!) // found just above
        {
            NounContent content = new();
            content.Parts.AddRange(Parts.Take(Math.Max(0, at - 1)));
            content.Parts.AddRange(member.Parts);
            content.Parts.AddRange(Parts.Skip(at + 1));
            expanded.AddRange(content.Expand());
        }

        return expanded;
    }
}
