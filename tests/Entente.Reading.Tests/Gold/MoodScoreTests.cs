namespace Entente.Reading.Tests.Gold;

/// <summary>Guards the mood accuracy on the sentences kept for the test.</summary>
public sealed class MoodScoreTests
{
    private static readonly Lazy<ArticleReader> Reader = new(() => new ArticleReader());

    private readonly ITestOutputHelper _output = TestContext.Current.TestOutputHelper!;

    [Fact]
    public void The_mood_of_the_act_is_read()
    {
        foreach ((string file, string split, double floor) in new[] { ("mood-growth", "tune", .75), ("mood", "tune", .93), ("mood", "test", .76), ("fresh-mood", "tune", .65), ("fresh-mood", "test", .48),
            ("wire-mood", "tune", .87), ("wire-mood", "test", .84), ("press-mood", "tune", .87), ("press-mood", "test", .78), ("comment-mood", "tune", .88), ("comment-mood", "test", .74), ("news-mood", "tune", .81) })
        {
            (GoldLine Line, string Gold, string Found)[] lines =
            [
                .. GoldLine.Of(file).Where(line => line.Split == split)
                    .Select(line => (line, line.Expected.GetProperty("mood").GetString()!, MoodVerdict.Of(line, line.ReadBy(Reader.Value)))),
            ];
            int right = lines.Count(item => item.Gold == item.Found);
            _output.WriteLine($"{file}, {split}: mood right in {right} of {lines.Length}");
            foreach (IGrouping<string, (GoldLine Line, string Gold, string Found)> mood in lines.GroupBy(item => item.Gold, StringComparer.Ordinal))
            {
                _output.WriteLine($"  {mood.Key}: {mood.Count(item => item.Gold == item.Found)} of {mood.Count()}; else {string.Join(", ", mood.Where(item => item.Gold != item.Found).GroupBy(item => item.Found).Select(other => $"{other.Key} {other.Count()}"))}");
            }

            foreach ((GoldLine line, string gold, string found) in lines.Where(item => split != "test" && item.Gold != item.Found))
            {
                _output.WriteLine($"  {line.Id} {gold} read as {found}: {line.Text}");
            }

            Assert.True(right >= floor * lines.Length, $"{right} of {lines.Length}");
        }
    }
}
