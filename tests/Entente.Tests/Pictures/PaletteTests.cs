using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Briefs;
using Entente.Tests.Briefs;

namespace Entente.Tests.Pictures;

public sealed partial class PaletteTests
{
    private static readonly string[] Texts = ["ink", "second", "emph"];
    private static readonly string[] Marks = ["coop", "conf", "neut", "emph", "b0", "b1", "b2", "b3", "b4", "ink"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Text_stands_out_four_and_a_half_times_and_marks_three_times(bool isDark)
    {
        Dictionary<string, string> colours = Colours(isDark);

        foreach (string ground in new[] { "ground", "card" })
        {
            Assert.All(Texts, text => Assert.True(Contrast(colours[text], colours[ground]) >= 4.5, $"{text} on {ground}: {Contrast(colours[text], colours[ground]):0.00}"));
            Assert.All(Marks, mark => Assert.True(Contrast(colours[mark], colours[ground]) >= 3, $"{mark} on {ground}: {Contrast(colours[mark], colours[ground]):0.00}"));
        }

        Assert.True(Contrast(colours["ink"], colours["mark"]) >= 4.5);
    }

    [Fact]
    public void The_diverging_scale_has_seven_steps_that_grow_away_from_its_middle()
    {
        foreach (bool isDark in new[] { false, true })
        {
            Dictionary<string, string> colours = Colours(isDark);
            foreach (string[] side in new[] { new[] { "s0", "h1", "h2", "h3" }, ["s0", "f1", "f2", "f3"] })
            {
                double[] contrast = [.. side.Select(step => Contrast(colours[step], colours["card"]))];
                Assert.Equal(contrast.Order(), contrast);
            }

            Assert.Equal(colours["coop"], colours["f3"]);
            Assert.Equal(colours["conf"], colours["h3"]);
        }
    }

    private static Dictionary<string, string> Colours(bool isDark)
    {
        string page = BriefPage.Render(SampleBriefs.Small());
        string style = page[page.IndexOf("<style>", StringComparison.Ordinal)..page.IndexOf("</style>", StringComparison.Ordinal)];
        int dark = style.IndexOf("prefers-color-scheme:dark", StringComparison.Ordinal);
        int start = isDark ? dark : 0;
        string block = style[start..style.IndexOf('}', start)];
        return Colour().Matches(block).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }

    // The contrast ratio of WCAG 2.
    private static double Contrast(string one, string other)
    {
        (double bright, double dim) = (Luminance(one), Luminance(other));
        return (Math.Max(bright, dim) + 0.05) / (Math.Min(bright, dim) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            double value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.03928 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }

    [GeneratedRegex("--([a-z0-9]+):(#[0-9a-f]{6})")]
    private static partial Regex Colour();
}
