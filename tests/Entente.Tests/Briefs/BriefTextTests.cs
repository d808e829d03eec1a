using Entente.Briefs;

namespace Entente.Tests.Briefs;

public sealed class BriefTextTests
{
    [Fact]
    public void The_terminals_words_are_those_kept() =>
        Snapshot.Matches(string.Concat(BriefText.Render(SampleBriefs.Small()).Select(line => $"{line.Role,-9}|{line.Text}\n")));

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(140)]
    public void It_never_takes_more_than_60_lines_or_the_columns_given(int width)
    {
        Brief brief = SampleBriefs.Small();
        Brief crowded = brief with
        {
            Masthead = brief.Masthead with { Title = string.Concat(Enumerable.Repeat("A very long title ", 30)), Answer = string.Concat(Enumerable.Repeat("A very long answer ", 60)), Author = null },
            Events = [.. Enumerable.Repeat(brief.Events, 20).SelectMany(events => events)],
            Claims = [.. Enumerable.Repeat(brief.Claims, 8).SelectMany(claims => claims)],
        };

        foreach (Brief each in new[] { brief, crowded })
        {
            IReadOnlyList<BriefLine> lines = BriefText.Render(each, width);
            Assert.InRange(lines.Count, 1, BriefText.MostLines);
            Assert.All(lines, line => Assert.True(TextSheet.Columns(line.Text) <= width, line.Text));
        }
    }

    [Fact]
    public void The_answer_comes_first_and_signs_stand_beside_colours()
    {
        IReadOnlyList<BriefLine> lines = BriefText.Render(SampleBriefs.Small());

        Assert.Equal(BriefLineRole.Answer, lines[0].Role);
        Assert.StartsWith("The proposed bloc is not one bloc", lines[0].Text, StringComparison.Ordinal);
        Assert.All(lines.Where(line => line.Role == BriefLineRole.Friendly), line => Assert.Contains("+", line.Text, StringComparison.Ordinal));
        Assert.All(lines.Where(line => line.Role == BriefLineRole.Hostile), line => Assert.Contains("−", line.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_width_that_no_table_fits_in_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BriefText.Render(SampleBriefs.Small(), 30));
}
