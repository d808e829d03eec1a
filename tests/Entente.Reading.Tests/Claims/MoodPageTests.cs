using Entente.Tests.Shared;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Claims;

/// <summary>Reads the examples of the pages on moods.</summary>
public sealed class MoodPageTests
{
    private static readonly Lazy<ArticleReader> Reader = new(() => new ArticleReader());

    [Theory]
    [InlineData("asserted", 4)]
    [InlineData("forecast", 4)]
    [InlineData("prescribed", 3)]
    [InlineData("demanded", 3)]
    [InlineData("denied", 3)]
    [InlineData("condition", 2)]
    [InlineData("hearsay", 3)]
    public void The_examples_of_a_mood_are_read_as_its_page_says(string mood, int count)
    {
        string[][] rows =
        [
            .. File.ReadLines(Path.Combine(SharedFolder.Root, "docs", "methods", "moods", mood + ".md"))
                .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| sentence", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))
                .Select(line => line.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
        ];

        Assert.Equal(count, rows.Length);
        Assert.All(rows, row => Assert.Equal(row[2], Of(row[0], row[1].Split(' '))));
    }

    private static string Of(string text, string[] actors)
    {
        ReadDocument read = Reader.Value.Read(new Document { Id = ContentHash.Of(text), Text = text, Date = PartialDate.Parse("2021-04-10", null), DateBasis = "option" });
        Claim? claim = read.Claims.FirstOrDefault(claim => actors.All(actor => claim.Actors.Any(own => own.Actor.Text == actor)));
        bool isEvent = read.Events.Any(coded => coded.Source.Actor.Text == actors[0] && coded.Target.Actor.Text == actors[1]);
        return claim is null ? isEvent ? "event" : "nothing"
            : claim.IsCondition ? "condition" : claim.Mood != ClaimMood.Asserted ? claim.Mood.ToString().ToLowerInvariant() : claim.IsHearsay ? "hearsay" : "asserted";
    }
}
