using System.Text.Json;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Gold;

public sealed class GoldFormatTests
{
    private static readonly string[] Types =
    [
        "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "RETREAT", "REQUEST",
        "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    ];

    [Theory]
    [InlineData("events", 200)]
    [InlineData("negation", 150)]
    [InlineData("mood", 150)]
    [InlineData("attribution", 60)]
    [InlineData("dates", 60)]
    public void A_gold_file_holds_its_count_of_different_sentences_and_every_third_is_kept_for_the_test(string file, int count)
    {
        IReadOnlyList<GoldLine> lines = GoldLine.Of(file);

        Assert.Equal(count, lines.Count);
        Assert.Equal(count, lines.Select(line => line.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(count, lines.Select(line => line.Text).Distinct(StringComparer.Ordinal).Count());
        Assert.All(lines.Index(), item => Assert.Equal(item.Index % 3 == 2 ? "test" : "tune", item.Item.Split));
    }

    [Fact]
    public void The_fresh_gold_has_two_lots_of_180_different_sentences()
    {
        IReadOnlyList<GoldLine> lines = GoldLine.Of("fresh-events");

        Assert.Equal([180, 180], new[] { "tune", "test" }.Select(split => lines.Count(line => line.Split == split)));
        Assert.Equal(360, lines.Select(line => line.Id).Concat(lines.Select(line => line.Text)).Distinct(StringComparer.Ordinal).Count() / 2);
        Assert.All(lines.SelectMany(line => line.Events("events")).Select(item => item.Split(' ')[2]), type => Assert.Contains(type, Types));
    }

    [Fact]
    public void Every_actor_of_the_gold_is_in_the_registry_and_every_type_is_of_PLOVER()
    {
        string[] events =
        [
            .. GoldLine.Of("events").SelectMany(line => line.Events("events")),
            .. GoldLine.Of("negation").SelectMany(line => line.Events("happened").Concat(line.Events("notHappened"))),
            .. GoldLine.Of("mood").Select(line => line.Expected.GetProperty("act")).Where(act => act.ValueKind != JsonValueKind.Null).Select(GoldLine.Event),
        ];

        Assert.All(events.Select(item => item.Split(' ')), parts =>
        {
            Assert.NotNull(ActorRegistry.Standard.Find(ActorId.From(parts[0])));
            Assert.NotNull(ActorRegistry.Standard.Find(ActorId.From(parts[1])));
            Assert.NotEqual(parts[0], parts[1]);
            Assert.Contains(parts[2], Types);
        });
    }

    [Fact]
    public void Each_of_the_sixteen_types_has_at_least_ten_events_in_the_gold()
    {
        Dictionary<string, int> counts = GoldLine.Of("events").SelectMany(line => line.Events("events"))
            .GroupBy(item => item.Split(' ')[2], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

        Assert.All(Types, type => Assert.True(counts.GetValueOrDefault(type) >= 10, $"{type}: {counts.GetValueOrDefault(type)}"));
    }

    [Fact]
    public void Each_speaker_of_the_gold_is_known_or_named_in_words()
    {
        Assert.All(GoldLine.Of("attribution"), line =>
        {
            bool byAuthor = line.Expected.GetProperty("byAuthor").GetBoolean();
            string? holder = line.Expected.GetProperty("holder").GetString();
            string? words = line.Expected.GetProperty("holderWords").GetString();
            Assert.Equal(byAuthor, words is null);
            Assert.True(holder is null || ActorRegistry.Standard.Find(ActorId.From(holder)) is not null, line.Id);
            Assert.True(words is null || line.Text.Contains(words, StringComparison.Ordinal), line.Id);
        });
    }

    [Fact]
    public void An_event_of_the_gold_for_dates_does_not_lie_after_its_document() =>
        Assert.All(GoldLine.Of("dates"), line =>
            Assert.True(line.Expected.GetProperty("date").GetString() is not { } date || PartialDate.Parse(date).Earliest <= line.Date.Latest, line.Id));
}
