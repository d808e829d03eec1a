using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Entente.Balance;
using Entente.Briefs;
using Entente.Pictures;
using Entente.Sources.Outlines;
using Entente.Tests.Briefs;

namespace Entente.Tests.Pictures;

public sealed class PictureTests
{
    private static readonly IReadOnlyList<StateOutline> Outlines = WorldOutlines.Load();

    [Fact]
    public void The_network_is_the_same_for_the_same_region_and_under_150_KB()
    {
        BriefRegion region = RichBrief.Of(45).Region;

        Picture one = NetworkPicture.Draw(region);

        Assert.Equal(one.Svg, NetworkPicture.Draw(region).Svg);
        Assert.InRange(one.Svg.Length, 1000, 150_000);
        Assert.Equal(45, one.Twin.Rows.Count);
    }

    [Fact]
    public void Every_actor_stands_within_the_frame_with_its_name_and_no_two_discs_hide_each_other()
    {
        foreach (int count in new[] { 7, 28, 45 })
        {
            BriefRegion region = RichBrief.Of(count).Region;
            XElement svg = XElement.Parse(NetworkPicture.Draw(region).Svg);
            (double X, double Y, double R)[] discs = [.. svg.Descendants("circle").Where(circle => circle.Attribute("class")!.Value.StartsWith("node", StringComparison.Ordinal))
                .Select(circle => (Number(circle, "cx"), Number(circle, "cy"), Number(circle, "r")))];

            Assert.Equal(count, discs.Length);
            Assert.All(discs, disc => Assert.True(disc.X - disc.R >= 0 && disc.X + disc.R <= 880 && disc.Y - disc.R >= 0 && disc.Y + disc.R <= 620));
            Assert.All(region.Actors, actor => Assert.Contains(svg.Descendants("text"), text => text.Attribute("data-l")?.Value == actor.Id.Text));
            for (int one = 0; one < discs.Length; one++)
            {
                for (int other = one + 1; other < discs.Length; other++)
                {
                    double apart = Math.Sqrt(Math.Pow(discs[one].X - discs[other].X, 2) + Math.Pow(discs[one].Y - discs[other].Y, 2));
                    Assert.True(apart >= Math.Max(discs[one].R, discs[other].R), $"{one} and {other} of {count}");
                }
            }
        }
    }

    [Fact]
    public void Friends_stand_nearer_than_rivals_on_average()
    {
        BriefRegion region = SampleBriefs.Small().Region;
        XElement svg = XElement.Parse(NetworkPicture.Draw(region).Svg);
        double Mean(string sign) => svg.Elements("line").Where(line => line.Attribute("class")!.Value == sign)
            .Average(line => Math.Sqrt(Math.Pow(Number(line, "x1") - Number(line, "x2"), 2) + Math.Pow(Number(line, "y1") - Number(line, "y2"), 2)));

        Assert.True(Mean("f") < Mean("h"), $"{Mean("f")} and {Mean("h")}");
    }

    [Fact]
    public void An_unknown_relation_is_no_line_but_is_counted()
    {
        BriefRegion region = SampleBriefs.Small().Region;
        Picture picture = NetworkPicture.Draw(region);

        Assert.Equal("Of 21 pairs, 8 are friendly, 5 hostile, 2 neutral and 6 unknown", picture.Title);
        Assert.Equal(13, Regex.Count(picture.Svg, "<line "));
        Assert.DoesNotContain("data-a=\"IRN\" data-b=\"TUR\"", picture.Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void The_map_hatches_what_is_unknown_and_says_it_in_words()
    {
        Picture map = RelationMap.Draw(SampleBriefs.Small().Region, Outlines);

        Assert.Equal("Pakistan: closest to China (+0.72), most hostile with India (−0.66); 1 of 6 relations unknown", map.Title);
        Assert.Contains("class=\"st un\" data-m=\"IRN\"", map.Svg, StringComparison.Ordinal);
        Assert.Contains("class=\"st me\" data-m=\"PAK\"", map.Svg, StringComparison.Ordinal);
        Assert.Contains("class=\"st s3\" data-m=\"CHN\"", map.Svg, StringComparison.Ordinal);
        Assert.Contains("class=\"st s-3\" data-m=\"IND\"", map.Svg, StringComparison.Ordinal);
        Assert.Contains(map.Twin.Rows, row => row[0] == "Iran" && row[1] == "unknown");
        Assert.InRange(map.Svg.Length, 5_000, 150_000);
    }

    [Fact]
    public void A_map_of_all_the_world_stays_under_150_KB_and_no_shape_is_torn_across_it()
    {
        BriefRegion region = SampleBriefs.Small().Region;
        BriefRegion world = region with { Name = "The world", Actors = [.. region.Actors.Select(actor => actor with { IsOfRegion = true })] };
        Picture map = RelationMap.Draw(world, Outlines, null, PictureSize.Wide);

        Assert.InRange(map.Svg.Length, 5_000, 150_000);

        // A shape torn at the date line shows as one step across most of the picture.
        Assert.All(Regex.Matches(map.Svg, @"[l ](-?\d+\.?\d*) -?\d+\.?\d*"), step => Assert.True(Math.Abs(double.Parse(step.Groups[1].Value, CultureInfo.InvariantCulture)) < 440 || step.Value[0] == 'M', step.Value));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.09, 0)]
    [InlineData(0.1, 1)]
    [InlineData(-0.3, -2)]
    [InlineData(-1, -3)]
    [InlineData(0.6, 3)]
    public void A_weight_falls_in_one_of_seven_steps(double weight, int step) => Assert.Equal(step, RelationMap.Step(weight));

    [Fact]
    public void A_share_that_is_unknown_is_written_so_and_has_no_bar_of_length_zero()
    {
        Picture bars = ShareBars.Draw([new BriefShare("A", 0.25), new BriefShare("B", null)], "GDP, 2019", "source");

        Assert.Contains(">unknown<", bars.Svg, StringComparison.Ordinal);
        Assert.Contains("url(#hatch)", bars.Svg, StringComparison.Ordinal);
        Assert.DoesNotContain("width=\"0%\"", bars.Svg, StringComparison.Ordinal);
        Assert.Equal("unknown", bars.Twin.Rows[1][1]);
    }

    [Fact]
    public void A_strip_of_an_unknown_relation_has_no_dot()
    {
        Assert.DoesNotContain("<circle", RelationStrip.Draw(null), StringComparison.Ordinal);
        Assert.Contains("cx=\"84\"", RelationStrip.Draw(0, -0.2, 0.2), StringComparison.Ordinal);
    }

    [Fact]
    public void A_triads_glyph_dashes_its_hostile_lines_and_signs_all_three()
    {
        FrustratedTriad triad = SampleBriefs.Small().Region.Triads[0];
        XElement glyph = XElement.Parse(TriadGlyph.Draw(triad));

        Assert.Equal(triad.Sentence, glyph.Attribute("aria-label")!.Value);
        Assert.Equal(glyph.Elements("line").Count(line => line.Attribute("class")!.Value == "h"), glyph.Elements("text").Count(text => text.Value == "−"));
        Assert.Equal(6, glyph.Elements("text").Count());
    }

    [Fact]
    public void Equal_Earth_and_the_conic_keep_their_middle_and_north_up()
    {
        MapProjection world = MapProjection.World();
        Assert.Equal((0, 0), world.Place(0, 0));
        // Half the equator is 2.7066 earth radii in Equal Earth.
        Assert.Equal(2.7066, world.Place(180, 0).X, 3);

        MapProjection conic = MapProjection.Conic(80, 10, 50);
        Assert.Equal(0, conic.Place(80, 30).X, 9);
        Assert.Equal(0, conic.Place(80, 30).Y, 9);
        Assert.True(conic.Place(80, 40).Y < conic.Place(80, 20).Y);
        Assert.True(conic.Place(90, 30).X > 0);
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
