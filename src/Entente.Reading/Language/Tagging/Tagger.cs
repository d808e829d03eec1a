namespace Entente.Reading.Language;

/// <summary>Tags words in two passes of an averaged perceptron; the second reads the tags that the first gave to both
/// sides.</summary>
[Vocabulary.Source("collins-2002")]
internal sealed class Tagger(TagSet tags, WordHabits habits, LinearTable first, LinearTable? second)
{
    public TagSet Tags { get; } = tags;

    public WordHabits Habits { get; } = habits;

    public LinearTable First { get; } = first;

    public LinearTable? Second { get; } = second;

    /// <summary>Fills the tags of a sentence whose words are set.</summary>
    public void Tag(SentenceBuffer sentence)
    {
        Habits.Fill(sentence);
        Span<uint> keys = stackalloc uint[TagFeatures.Max];
        Span<int> scores = stackalloc int[LinearTable.MaxClasses];
        scores = scores[..Tags.Count];
        Pass(sentence, First, sentence.FirstTag, isSecond: false, keys, scores);
        if (Second is null)
        {
            sentence.FirstTag.AsSpan(0, sentence.Count).CopyTo(sentence.Tag);
        }
        else
        {
            Pass(sentence, Second, sentence.Tag, isSecond: true, keys, scores);
        }

        for (int i = 0; i < sentence.Count; i++)
        {
            sentence.Upos[i] = Tags.UposIndex[sentence.Tag[i]];
        }
    }

    private static void Pass(
        SentenceBuffer sentence, LinearTable table, byte[] tags, bool isSecond, Span<uint> keys, Span<int> scores)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            int count = TagFeatures.Write(sentence, i, tags, isSecond, keys);
            table.Score(keys[..count], scores);
            tags[i] = (byte)LinearTable.Best(scores);
        }
    }
}
