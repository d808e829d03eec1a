using Entente.Reading.Language;

namespace Entente.Workshop.Training;

/// <summary>One annotated sentence, ready for training.</summary>
internal sealed class Example
{
    public required int Document { get; init; }

    public required Sentence Sentence { get; init; }

    public required SentenceBuffer Buffer { get; init; }

    /// <summary>The gold tags, or -1 for pairs too rare to learn.</summary>
    public required int[] Tags { get; init; }

    /// <summary>The gold heads, made projective; the root's index for the root's head.</summary>
    public required int[] Heads { get; init; }

    /// <summary>The gold relations.</summary>
    public required int[] Labels { get; init; }

    public int Count => Sentence.Tokens.Count;

    public static Example Of(Sentence sentence, int document, TagSet tags, List<string> labels)
    {
        SentenceBuffer buffer = new(sentence.Tokens.Count + 3);
        Fill(buffer, sentence);
        int n = sentence.Tokens.Count;
        int[] heads = [.. sentence.Tokens.Select(token => token.Head < 0 ? n : token.Head)];
        Projective.Lift(heads);
        return new Example
        {
            Document = document,
            Sentence = sentence,
            Buffer = buffer,
            Tags = [.. sentence.Tokens.Select(token => tags.Find(token.Upos, token.Xpos))],
            Heads = heads,
            Labels = [.. sentence.Tokens.Select(token => labels.IndexOf(token.Relation))],
        };
    }

    public static void Fill(SentenceBuffer buffer, Sentence sentence)
    {
        buffer.Begin(sentence.Tokens.Count);
        for (int i = 0; i < sentence.Tokens.Count; i++)
        {
            buffer.Set(i, sentence.Tokens[i].Form);
        }
    }
}
