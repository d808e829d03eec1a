namespace Entente.Reading.Dictionaries;

/// <summary>A phrase or word of a sentence's phrase structure, with the labels of the Penn treebank.</summary>
internal sealed class PhraseNode(string label, string word = "", int token = -1)
{
    public string Label { get; set; } = label;

    /// <summary>The word in capitals, or an empty text for a phrase.</summary>
    public string Word { get; } = word;

    /// <summary>The word's index in its sentence, or -1.</summary>
    public int Token { get; } = token;

    public List<PhraseNode> Children { get; } = [];

    public bool IsWord => Word.Length > 0;

    public bool IsNounPhrase => Label == "NP";

    /// <summary>This phrase and all below it, in the order of the text.</summary>
    public IEnumerable<PhraseNode> All()
    {
        Stack<PhraseNode> open = new();
        open.Push(this);
        while (open.TryPop(out PhraseNode? node))
        {
            yield return node;
            for (int i = node.Children.Count - 1; i >= 0; i--)
            {
                open.Push(node.Children[i]);
            }
        }
    }

    /// <summary>Whether a phrase or word below has a label that begins so.</summary>
    public bool Has(string label) => All().Skip(1).Any(node => node.Label.StartsWith(label, StringComparison.Ordinal));

    /// <summary>The tree in brackets, for people.</summary>
    public override string ToString() => IsWord ? $"({Label} {Word})" : $"({Label} {string.Join(' ', Children)})";
}
