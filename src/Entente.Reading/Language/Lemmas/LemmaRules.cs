namespace Entente.Reading.Language;

/// <summary>What was learned about dictionary forms: words by heart, and endings.</summary>
/// <param name="Words">"TAG word" to lemma, for words that the endings would get wrong.</param>
/// <param name="Endings">"TAG ending" to what is cut off and put on ("3 y" for "-ies").</param>
/// <param name="Known">Lemmas that stand in the treebanks, to choose between two ways of undoing an ending.</param>
internal sealed record LemmaRules(
    IReadOnlyDictionary<string, string> Words, IReadOnlyDictionary<string, string> Endings, IReadOnlySet<string> Known)
{
    public void Write(BinaryWriter writer)
    {
        foreach (IReadOnlyDictionary<string, string> map in (IReadOnlyDictionary<string, string>[])[Words, Endings])
        {
            KeyValuePair<string, string>[] sorted = [.. map.OrderBy(pair => pair.Key, StringComparer.Ordinal)];
            LanguageModel.WriteTexts(writer, [.. sorted.Select(pair => pair.Key)]);
            LanguageModel.WriteTexts(writer, [.. sorted.Select(pair => pair.Value)]);
        }

        LanguageModel.WriteTexts(writer, [.. Known.Order(StringComparer.Ordinal)]);
    }

    public static LemmaRules Read(ModelBytes bytes) => new(ReadMap(bytes), ReadMap(bytes), new HashSet<string>(bytes.Texts(), StringComparer.Ordinal));

    private static Dictionary<string, string> ReadMap(ModelBytes bytes)
    {
        string[] keys = bytes.Texts();
        string[] values = bytes.Texts();
        if (keys.Length != values.Length)
        {
            throw new InvalidDataException("a map of lemmas with keys and values of different number");
        }

        Dictionary<string, string> map = new(keys.Length, StringComparer.Ordinal);
        for (int i = 0; i < keys.Length; i++)
        {
            map[keys[i]] = values[i];
        }

        return map;
    }
}
