using Entente.Reading.Events;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Events;

public sealed class FrameLexiconTests
{
    private static readonly HashSet<string> Slots =
        [.. "obj obj2 poss that wide recip between home if of from to with by for in into on upon over at near against about through around along across toward towards off behind as under after outside inside during use out subject together past belonging alongside among opposite within before throughout beside beneath".Split(' ')];

    private static readonly DataTable Frames = DataTable.Embedded(typeof(FrameLexicon).Assembly, "frames.csv");

    private static readonly DataTable Sets = DataTable.Embedded(typeof(FrameLexicon).Assembly, "frame-words.csv");

    [Fact]
    public void The_lexicon_holds_at_least_fifteen_hundred_frames_over_all_types()
    {
        Assert.True(FrameLexicon.Standard.Count >= 1500, $"{FrameLexicon.Standard.Count}");
        Assert.Equal(EventCatalogue.Types.Order(StringComparer.Ordinal), Frames.Rows.Select(row => row["type"]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_row_keeps_to_the_schema()
    {
        HashSet<string> sets = [.. Sets.Rows.Select(row => row["set"])];
        foreach (DataRow row in Frames.Rows)
        {
            string place = $"frames.csv, line {row.Line}";
            Assert.True(row["pos"] is "V" or "N" or "A", place);
            Assert.True(row["word"].Length > 0 && row["word"] == row["word"].Trim(), place);
            Assert.True(row["source"] is "" or "people" or "force" || (row["target"] == "subject" && Slots.Contains(row["source"])), place);
            Assert.True(row["inner"] is "none" or "act" or "not", place);
            Assert.True(row["cameo"] is { Length: >= 3 and <= 4 } code && code.All(char.IsAsciiDigit), place);
            Assert.All(row.Parts("target", '>'), slot => Assert.True(Slots.Contains(slot), $"{place}: {slot}"));
            Assert.All(row.Parts("object", '|').Where(word => word[0] == '@'), word => Assert.True(sets.Contains(word[1..]), $"{place}: {word}"));
            Assert.True(row["pos"] != "N" || row.Parts("target", '>') is ["between"] or [_, _], place);
            Assert.InRange(EventCatalogue.GoldsteinOf(row["type"]).Value, -10, 10);
        }
    }

    [Fact]
    public void Rows_stand_sorted_by_part_of_speech_and_word_and_none_stands_twice()
    {
        (string Pos, string Word)[] order = [.. Frames.Rows.Select(row => (row["pos"], row["word"]))];
        Assert.Equal(order.OrderBy(row => "AVN".IndexOf(row.Pos[0], StringComparison.Ordinal)).ThenBy(row => row.Word, StringComparer.Ordinal), order);
        Assert.Empty(Frames.Rows.GroupBy(row => (row["pos"], row["word"], row["object"], row["source"], row["pos"] == "N" ? row["target"] : "")).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Equal(Sets.Rows.Select(row => row["set"]).Order(StringComparer.Ordinal), Sets.Rows.Select(row => row["set"]));
    }

    [Fact]
    public void Every_set_is_spoken_of_by_a_frame_but_the_people_whom_the_coder_asks_for() =>
        Assert.Equal(["@people"], Sets.Rows.Select(row => "@" + row["set"]).Except(Frames.Rows.SelectMany(row => row.Parts("object", '|'))));

    [Fact]
    public void Every_set_phrase_keeps_to_the_schema_and_stands_sorted()
    {
        DataTable phrases = DataTable.Embedded(typeof(FrameLexicon).Assembly, "act-phrases.csv");
        foreach (DataRow row in phrases.Rows)
        {
            string place = $"act-phrases.csv, line {row.Line}";
            string[] words = row["phrase"].Split(' ');
            string[] targets = [.. row.Parts("target", '>')];
            Assert.True(words.All(word => word.Length > 0 && word.Split('|').All(choice => choice.Length > 0)), place);
            Assert.True(words[0] is not ("*" or "X" or "V") && words.Count(word => word == "X") <= 1, place);
            Assert.All(targets, slot => Assert.True(slot is "X" or "after" || Slots.Contains(slot), $"{place}: {slot}"));
            Assert.True(!targets.Contains("X") || words.Contains("X"), place);
            Assert.Contains(row["type"], EventCatalogue.Types);
            Assert.True(row["cameo"] is { Length: >= 3 and <= 4 } code && code.All(char.IsAsciiDigit), place);
        }

        (string, string)[] order = [.. phrases.Rows.Select(row => (row["type"], row["phrase"]))];
        Assert.Equal(order.OrderBy(row => row.Item1, StringComparer.Ordinal).ThenBy(row => row.Item2, StringComparer.Ordinal), order);
        Assert.Equal(order.Length, order.Select(row => row.Item2).Distinct().Count());
    }

    [Theory]
    [InlineData("India attacked the town of Pakistan.", true)]
    [InlineData("Talks between France and Germany went on.", true)]
    [InlineData("It bombed the base.", true)]
    [InlineData("Scholz met his guest.", true)]
    [InlineData("The weather was fine.", false)]
    [InlineData("France is large.", false)]
    [InlineData("The dog attacked a cat.", false)]
    public void The_gate_lets_through_what_has_an_act_and_somebody_who_may_act(string text, bool passes) =>
        Assert.Equal(passes, SentenceGate.Standard.Passes(text, 0, text.Length));

    [Fact]
    public void A_gated_reader_gives_the_same_events()
    {
        Document document = new() { Id = ContentHash.Of("gate"), Text = "The weather was fine. Russia's foreign minister visited Pakistan on Tuesday. France is large.", Date = PartialDate.Parse("2021-04-10") };
        ReadDocument gated = new ArticleReader { IsGated = true }.Read(document, TestContext.Current.CancellationToken);
        ReadDocument full = new ArticleReader().Read(document, TestContext.Current.CancellationToken);
        Assert.NotEmpty(full.Events);
        Assert.Equal(full.Events.Select(coded => coded.Id), gated.Events.Select(coded => coded.Id));
        Assert.Single(gated.Sentences);
        Assert.Equal(2, gated.Silent.Count);
    }
}
