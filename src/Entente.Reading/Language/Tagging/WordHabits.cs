namespace Entente.Reading.Language;

/// <summary>For words seen often enough in training: which tags they had there, as one key.</summary>
internal sealed class WordHabits
{
    private readonly Dictionary<uint, byte[]> _classes;
    private readonly Dictionary<uint, uint> _keys = [];

    public WordHabits(Dictionary<uint, byte[]> classes)
    {
        _classes = classes;
        foreach ((uint word, byte[] tags) in classes)
        {
            uint key = 17;
            foreach (byte tag in tags)
            {
                key = FeatureHash.Of(99, key, tag);
            }

            _keys[word] = key;
        }
    }

    /// <summary>Word key to its tags, ascending.</summary>
    public IReadOnlyDictionary<uint, byte[]> Classes => _classes;

    /// <summary>Fills in what is known of each word of a sentence.</summary>
    public void Fill(SentenceBuffer sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            sentence.Habit[i] = _keys.GetValueOrDefault(sentence.Word[i]);
        }
    }
}
