namespace Entente.Reading.Dictionaries;

/// <summary>One step of a sentence laid out in a line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">The label of a phrase that opens or closes; verb phrases carry a number.</param>
/// <param name="Word">The word in capitals.</param>
/// <param name="Token">The word's index in the sentence, or -1.</param>
/// <param name="Noun">The noun phrase.</param>
internal sealed record ClauseItem(ClauseItemKind Kind, string Label, string Word, int Token, NounContent? Noun)
{
    /// <summary>Whether a phrase with a label that begins so opens here.</summary>
    public bool Opens(string label) => Kind == ClauseItemKind.Open && Label.StartsWith(label, StringComparison.Ordinal);

    /// <summary>Whether a phrase with just this label closes here.</summary>
    public bool Closes(string label) => Kind == ClauseItemKind.Close && Label == label;

    public static ClauseItem Open(string label) => new(ClauseItemKind.Open, label, "", -1, null);

    public static ClauseItem Close(string label) => new(ClauseItemKind.Close, label, "", -1, null);

    public static ClauseItem OfWord(PhraseNode node) => new(ClauseItemKind.Word, "", node.Word, node.Token, null);

    public static ClauseItem OfNoun(NounContent noun) => new(ClauseItemKind.Noun, "", "", -1, noun);
}
