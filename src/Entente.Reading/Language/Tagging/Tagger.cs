namespace Entente.Reading.Language;

/// <summary>Tags words from left to right with an averaged perceptron. The careful setting lets the network read these tags
/// to both sides and correct them.</summary>
[Vocabulary.Source("collins-2002")]
internal sealed class Tagger(TagSet tags, WordHabits habits, LinearTable table)
{
    public TagSet Tags { get; } = tags;

    /// <summary>Fills the tags of a sentence whose words are set.</summary>
    public void Tag(SentenceBuffer sentence)
    {
        habits.Fill(sentence);
        sentence.Scores.Read(sentence, table);
        Span<uint> keys = stackalloc uint[TagFeatures.Max];
        for (int i = 0; i < sentence.Count; i++)
        {
            int count = TagFeatures.Joint(sentence, i, sentence.FirstTag, keys);
            Span<int> scores = sentence.Scores.Of(i)[..Tags.Count];
            table.Add(keys[..count], scores);
            byte tag = (byte)LinearTable.Best(scores);
            (sentence.FirstTag[i], sentence.Tag[i], sentence.Upos[i]) = (tag, tag, Tags.UposIndex[tag]);
        }
    }
}
