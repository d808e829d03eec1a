namespace Entente.Reading.Language;

/// <summary>The working memory of one parse, used again for the next.</summary>
internal sealed class ParserDesk
{
    public SentenceBuffer Sentence { get; } = new();

    public ParserState State { get; } = new();
}
