using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Entente.Briefs;
using static Entente.Pictures.Drawing;

namespace Entente.Pictures;

/// <summary>Makes a file of its own of a picture: title, subtitle, drawing, source, and the colours of both themes.</summary>
public static partial class PictureFile
{
    private const string Style =
        ":root{color-scheme:light dark;--ink:#1b1f24;--second:#59636e;--ground:#fbfaf7;--card:#ffffff;--line:#d9d7d0;--coop:#2b6cb0;--conf:#b8540b;--neut:#858a93;--emph:#6b3fa0;"
        + "--land:#f1efe9;--b0:#35786a;--b1:#9c4f82;--b2:#7c6c1f;--b3:#4f6296;--b4:#7a5546}"
        + "@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--second:#9aa4af;--ground:#11151a;--card:#191f26;--line:#313a44;--coop:#6cb2f5;--conf:#f29a54;--neut:#78818c;--emph:#b794f4;"
        + "--land:#1b2129;--b0:#6dbba9;--b1:#d58fbd;--b2:#bfae57;--b3:#92a5db;--b4:#c0998a}}"
        + "text{font:13px system-ui,-apple-system,'Segoe UI',Roboto,'Liberation Sans',Arial,sans-serif;fill:var(--ink);font-variant-numeric:tabular-nums}"
        + ".title{font-size:22px;font-weight:650}.second,.tickname{fill:var(--second)}.small{font-size:11.5px}.paper{fill:var(--ground)}"
        + ".b0{--t:var(--b0)}.b1{--t:var(--b1)}.b2{--t:var(--b2)}.b3{--t:var(--b3)}.b4{--t:var(--b4)}.bn{--t:var(--neut)}"
        + ".net text{paint-order:stroke;stroke:var(--ground);stroke-width:3.5px;stroke-linejoin:round}.net .label{font-weight:600}"
        + ".f{stroke:var(--coop)}.h{stroke:var(--conf);stroke-dasharray:6 4}.n{stroke:var(--neut);stroke-dasharray:1 3}"
        + ".node{fill:var(--second);stroke:var(--ground);stroke-width:1.5}.node[class*=' b']{fill:var(--t)}.node.nodata{fill:var(--ground);stroke:var(--neut);stroke-dasharray:2 2}"
        + ".ring{fill:none;stroke:none}.free{fill:none;stroke:var(--ink);stroke-width:1.3;stroke-dasharray:2 3}"
        + ".hull{fill:var(--t);fill-opacity:.07;stroke:var(--t);stroke-opacity:.55;stroke-width:1.2;stroke-linejoin:round}.weave{opacity:.35}.wv{stroke:var(--t);fill:none}.dt{fill:var(--t)}"
        + ".letter{font-size:17px;font-weight:700;fill:var(--t)}.hg{fill:var(--land)}.hl{stroke:var(--neut);stroke-width:1.2}"
        + ".rail{fill:var(--line);opacity:.5}.now{fill:var(--ink)}.then{fill:var(--emph)}"
        + ".lane{fill:var(--land)}.stream{fill:var(--t);stroke:var(--ground);stroke-width:.5}.way{fill:none;stroke:var(--t)}.between{fill:none;stroke:var(--ground);stroke-width:1.6;stroke-dasharray:3 3}"
        + ".axis,.tick{stroke:var(--neut);fill:none}.grid{stroke:var(--line)}.mark{fill:var(--ground);stroke:var(--ink);stroke-width:1.2}"
        + ".band{fill:var(--neut);opacity:.22}.band2{fill:var(--neut);opacity:.14}.mean{fill:none;stroke:var(--neut);stroke-width:1.5;stroke-dasharray:5 3}.line{fill:none;stroke:var(--ink);stroke-width:2}.dotted{fill:var(--ink)}"
        + ".halo{paint-order:stroke;stroke:var(--ground);stroke-width:3px;stroke-linejoin:round}"
        + ".series{fill:none;stroke:var(--t);stroke-width:2.2}";

    /// <summary>The file's text: one svg element that needs nothing from outside.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="notes">Lines beneath the drawing.</param>
    public static string Of(Picture picture, IReadOnlyList<string>? notes = null)
    {
        ArgumentNullException.ThrowIfNull(picture);
        notes ??= [];
        (double width, double height, string inner) = Inner(picture.Svg);
        double whole = Math.Max(width, 640) + 40;
        List<string> title = Lines(picture.Title, whole - 40, 14);
        List<string> sub = Lines(picture.Subtitle, whole - 40, 6.6);
        double top = 20 + (title.Count * 29) + (sub.Count * 19);
        int columns = whole > 1000 ? 2 : 1;
        int rows = (notes.Count + columns - 1) / columns;
        double end = top + height + 12 + (rows * 18) + 30;
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {N(whole)} {N(end)}\" width=\"{N(whole)}\" height=\"{N(end)}\" role=\"img\" aria-label=\"{SafeText.Attribute(picture.Label)}\">");
        text.Append(CultureInfo.InvariantCulture, $"<style>{Style}</style>{Definitions()}<rect class=\"paper\" width=\"100%\" height=\"100%\"/>");
        double y = 16;
        foreach (string line in title)
        {
            text.Append(CultureInfo.InvariantCulture, $"<text class=\"title\" x=\"20\" y=\"{N(y += 27)}\">{SafeText.Attribute(line)}</text>");
        }

        foreach (string line in sub)
        {
            text.Append(CultureInfo.InvariantCulture, $"<text class=\"second\" x=\"20\" y=\"{N(y += 19)}\">{SafeText.Attribute(line)}</text>");
        }

        text.Append(CultureInfo.InvariantCulture, $"<svg x=\"20\" y=\"{N(top)}\" width=\"{N(width)}\" height=\"{N(height)}\"{inner}");
        for (int at = 0; at < notes.Count; at++)
        {
            double x = 20 + (at / Math.Max(1, rows) * (whole - 20) / columns);
            text.Append(CultureInfo.InvariantCulture, $"<text class=\"small\" x=\"{N(x)}\" y=\"{N(top + height + 22 + (at % rows * 18))}\">{SafeText.Attribute(SafeText.Shortened(notes[at], columns == 2 ? 96 : 110))}</text>");
        }

        return text.Append(CultureInfo.InvariantCulture, $"<text class=\"second small\" x=\"20\" y=\"{N(end - 10)}\">{SafeText.Attribute("Source: " + picture.Source)}</text></svg>").ToString();
    }

    private static string Definitions() => Defs().Match(BlocLook.Definitions).Value;

    // The drawing's own head gives way to one with a place: its frame and its class stay.
    private static (double Width, double Height, string Inner) Inner(string svg)
    {
        Match box = ViewBox().Match(svg);
        double width = 880;
        double height = 120;
        if (box.Success)
        {
            double[] numbers = [.. box.Groups[1].Value.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture))];
            (width, height) = (numbers[2], numbers[3]);
        }
        else if (Height().Match(svg) is { Success: true } given)
        {
            height = double.Parse(given.Groups[1].Value, CultureInfo.InvariantCulture);
            svg = svg.Replace(" width=\"100%\" height=\"" + given.Groups[1].Value + "\"", "", StringComparison.Ordinal);
        }

        return (width, height, svg["<svg".Length..]);
    }

    private static List<string> Lines(string text, double width, double letter)
    {
        List<string> lines = [];
        StringBuilder line = new();
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && (line.Length + word.Length + 1) * letter > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return lines;
    }

    [GeneratedRegex("<defs>.*</defs>")]
    private static partial Regex Defs();

    [GeneratedRegex("^<svg[^>]*viewBox=\"([^\"]*)\"")]
    private static partial Regex ViewBox();

    [GeneratedRegex("^<svg[^>]*height=\"([0-9.]+)\"")]
    private static partial Regex Height();
}
