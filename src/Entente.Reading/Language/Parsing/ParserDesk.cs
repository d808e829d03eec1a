namespace Entente.Reading.Language;

/// <summary>The working memory of one parse, used again for the next.</summary>
internal sealed class ParserDesk
{
    public SentenceBuffer Sentence { get; } = new();

    public ParserState State { get; } = new();

    public NetworkDesk Network { get; } = new();

    public BestTree Tree { get; } = new();

    /// <summary>The head of each word; the number of words stands for the root.</summary>
    public int[] Heads { get; private set; } = new int[SentenceSplitter.LongestSentence + 1];

    /// <summary>The relation of each word.</summary>
    public byte[] Labels { get; private set; } = new byte[SentenceSplitter.LongestSentence + 1];

    /// <summary>Makes room for the answers on a sentence.</summary>
    public void Begin(int count)
    {
        if (count > Heads.Length)
        {
            (Heads, Labels) = (new int[count * 2], new byte[count * 2]);
        }
    }
}
