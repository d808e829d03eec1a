using Entente.Reading.Dictionaries;
using Entente.Reading.Language;
using Entente.Reading.Skill;
using Entente.Tests.Shared;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Dictionaries;

public sealed class DictionaryCodingTests
{
    private static readonly LanguageFront Front = LanguageFront.Load();

    private static readonly Dictionary<string, DictionaryCoder> Coders = new[] { "older", "two" }
        .ToDictionary(form => form, form => new DictionaryCoder(DictionaryFolder.Read(Folder(form))), StringComparer.Ordinal);

    public static TheoryData<string, string> Records()
    {
        TheoryData<string, string> rows = [];
        foreach (string form in (string[])["older", "two"])
        {
            foreach (CodedRecord record in Suite(form))
            {
                rows.Add(form, record.Id);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void An_invented_record_gives_just_the_events_that_its_rule_asks_for(string form, string id)
    {
        CodedRecord record = Suite(form).Single(other => other.Id == id);
        IEnumerable<CodedTriple> found = RecordSkill.SentencesOf(Front, record)
            .SelectMany(sentence => Coders[form].Code(sentence, record.Day, record.Options))
            .Select(coded => new CodedTriple(coded.Source, coded.Target, coded.Code));
        Assert.Equal(record.Expected.Select(triple => triple.ToString()).Order(StringComparer.Ordinal), found.Select(triple => triple.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_invented_dictionaries_have_no_malformed_line()
    {
        Assert.Empty(DictionaryFolder.Read(Folder("older")).Malformed);
        Assert.Empty(DictionaryFolder.Read(Folder("two")).Malformed);
    }

    [Fact]
    public void An_event_shows_the_lines_and_the_words_that_made_it()
    {
        const string Text = "Yes. Ruritania's minister praised Borduria.";
        DictionaryCoder coder = Coders["older"];
        DictionaryEvent coded = Assert.Single(Front.Parse(new Document { Id = ContentHash.Of(Text), Text = Text })
            .SelectMany(sentence => coder.Code(sentence, new DateOnly(1995, 1, 1), CoderOptions.Standard)));
        Assert.Equal(("RURGOV", "BRD", "051"), coded.Triple);
        Assert.Equal("invented.verbs.txt", coded.Rule.File);
        Assert.False(coded.IsByPattern);
        Assert.Equal(["invented.actors.txt", "invented.agents.txt"], coded.SourceRules.Select(place => place.File));
        Assert.Equal("praised", coded.Verb.In(Text));
        Assert.Equal("Ruritania's minister", coded.SourceSpan?.In(Text));
        Assert.Equal("Borduria", coded.TargetSpan?.In(Text));
    }

    [Fact]
    public void A_story_discard_is_told_apart_from_a_sentence_discard()
    {
        DictionaryCoder coder = Coders["older"];
        DiscardPhrase? story = Discard("Ruritania attacked Borduria at the Chess Olympiad.");
        DiscardPhrase? sentence = Discard("Ruritania attacked Borduria in water polo.");
        Assert.True(story?.IsStory);
        Assert.False(sentence?.IsStory);
        Assert.Equal("invented.discards.txt, line 1", sentence?.Place.ToString());
        Assert.Null(Discard("Ruritania attacked Borduria in the water."));

        DiscardPhrase? Discard(string text) => coder.DiscardOf(Front.Parse(new Document { Id = ContentHash.Of(text), Text = text }).Single());
    }

    [Theory]
    [InlineData("")]
    [InlineData("((((((((((((((( \u0000\u0001 ))))))))")]
    [InlineData("and and and , , , to to to by by by said said said")]
    [InlineData("Ruritania , , , and , Borduria , and and Syldavia said , said , said .")]
    [InlineData("RURITANIA ATTACKED BORDURIA, SAYS SYLDAVIA")]
    [InlineData("\ud800 Ruritania \udfff attacked \u202e Borduria _ __ ___ .")]
    public void Text_of_any_kind_gives_events_or_none_but_never_fails(string text)
    {
        foreach (DictionaryCoder coder in Coders.Values)
        {
            foreach (Sentence sentence in Front.Parse(new Document { Id = ContentHash.Of(text), Text = text }))
            {
                Assert.NotNull(coder.Code(sentence, null, CoderOptions.Standard));
            }
        }
    }

    [Fact]
    public void Shuffled_words_of_the_records_never_make_the_coder_fail()
    {
        Random random = new(20240501);
        string[] words = [.. Suite("older").Concat(Suite("two")).SelectMany(record => record.Text.Split(' '))];
        for (int round = 0; round < 60; round++)
        {
            string text = string.Join(' ', Enumerable.Range(0, random.Next(3, 60)).Select(_ => words[random.Next(words.Length)]));
            foreach (Sentence sentence in Front.Parse(new Document { Id = ContentHash.Of(text), Text = text }))
            {
                foreach (DictionaryCoder coder in Coders.Values)
                {
                    Assert.All(coder.Code(sentence, null, CoderOptions.Standard), coded => Assert.NotEqual(coded.Source, coded.Target));
                }
            }
        }
    }

    private static string Folder(string form) => Path.Combine(SharedFolder.Root, "tests", "golden", "dictionaries", form);

    private static IReadOnlyList<CodedRecord> Suite(string form) => RecordSuite.Read(File.ReadAllText(Path.Combine(Folder(form), "records.xml")), "records.xml");
}
