using System.Globalization;
using System.Text;
using Entente.Briefs;

namespace Entente.Pictures;

/// <summary>Writes the text of an svg element.</summary>
internal sealed class Drawing
{
    private readonly StringBuilder _text = new();

    /// <summary>Begins with the head of the svg.</summary>
    /// <param name="width">Of the drawing, in its own units.</param>
    /// <param name="height">Of the drawing.</param>
    /// <param name="label">The sentence that stands for it, or null for an ornament that is hidden from screen readers.</param>
    /// <param name="kind">The class.</param>
    /// <param name="top">Where the drawing begins from above; 0 by default.</param>
    public Drawing(double width, double height, string? label, string kind, double top = 0)
    {
        _text.Append(CultureInfo.InvariantCulture, $"<svg class=\"{kind}\" viewBox=\"0 {N(top)} {N(width)} {N(height)}\"");
        _text.Append(label is null ? " aria-hidden=\"true\">" : $" role=\"img\" aria-label=\"{SafeText.Attribute(label)}\">");
    }

    /// <summary>A number as short as a picture needs: one decimal.</summary>
    public static string N(double number)
    {
        string text = number.ToString("0.#", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    /// <summary>Appends markup made by the caller, who has made foreign text safe.</summary>
    public Drawing Add(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>A line of text.</summary>
    public Drawing Text(double x, double y, string text, string kind, string anchor = "start", string more = "")
    {
        _text.Append(CultureInfo.InvariantCulture, $"<text x=\"{N(x)}\" y=\"{N(y)}\" class=\"{kind}\"");
        if (anchor != "start")
        {
            _text.Append(CultureInfo.InvariantCulture, $" text-anchor=\"{anchor}\"");
        }

        _text.Append(CultureInfo.InvariantCulture, $"{more}>{SafeText.Attribute(text)}</text>");
        return this;
    }

    /// <summary>The whole element.</summary>
    public string Close() => _text.Append("</svg>").ToString();
}
