using System.Globalization;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Entente.Reading.Documents;

/// <summary>The words of a Markdown text, one line a paragraph.</summary>
internal static class MarkdownText
{
    /// <summary>The text without marks; a line end within a paragraph becomes a blank. A text that nests deeper than the parser
    /// follows is given back as it is.</summary>
    public static string Plain(string markdown)
    {
        try
        {
            return Parsed(markdown);
        }
        catch (ArgumentException)
        {
            return markdown;
        }
    }

    private static string Parsed(string markdown)
    {
        MarkdownPipeline pipeline = new MarkdownPipelineBuilder().Build();
        MarkdownDocument document = Markdown.Parse(markdown, pipeline);
        foreach (LineBreakInline line in document.Descendants<LineBreakInline>().Where(line => !line.IsHard).ToList())
        {
            line.ReplaceBy(new LiteralInline(" "));
        }

        using StringWriter plain = new(CultureInfo.InvariantCulture);
        HtmlRenderer renderer = new(plain) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        pipeline.Setup(renderer);
        renderer.Render(document);
        return plain.ToString();
    }
}
