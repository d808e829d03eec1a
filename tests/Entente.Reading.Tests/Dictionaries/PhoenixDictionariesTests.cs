using Entente.Reading.Dictionaries;
using Entente.Reading.Language;
using Entente.Reading.Skill;
using Entente.Tests.Shared;

namespace Entente.Reading.Tests.Dictionaries;

public sealed class PhoenixDictionariesTests
{
    [Fact]
    public void The_published_dictionaries_are_read_with_their_known_faults_told_by_line()
    {
        CodingDictionaries read = DictionaryFolder.Read(SharedFolder.Require("data", "event-coding", "dictionaries"));
        DictionaryFile countries = read.Files.Single(file => file.Name == "Phoenix.Countries.actors.txt");
        Assert.Equal((18390, 7527), (countries.Entries, countries.Synonyms));
        Assert.Equal(8, countries.Malformed.Count);
        Assert.Contains(countries.Malformed, fault => fault.Line == 2039 && fault.Value == "ARMUNR 9008223-911221");
        DictionaryFile two = read.Files.Single(file => file.Kind == DictionaryFileKind.VerbsTwo);
        Assert.Equal((4666, 8), (two.Patterns, two.Transformations));
        Assert.InRange(read.Malformed.Count(), 20, 40);
    }

    [Fact]
    public void Gold_records_coded_with_the_published_dictionaries_give_right_events_more_often_than_wrong_pairs()
    {
        string folder = SharedFolder.Require("data", "event-coding", "dictionaries");
        DictionaryCoder coder = new(DictionaryFolder.Read(folder));
        LanguageFront front = LanguageFront.Load();
        byte[] json = File.ReadAllBytes(SharedFolder.Require("data", "event-coding", "plover-gsr", "PLOVER_GSR_CAMEO.txt"));
        ReadingCase[] held = [.. ReadingSuite.Read(json, "gold").Where((_, index) => index % 3 == 2)];
        ReadingResult result = ReadingSkill.Of(held, text => DictionarySkill.Code(front, coder, text, null), TestContext.Current.CancellationToken);
        Assert.InRange(result.Dyad.Precision, .70, 1);
        Assert.InRange(result.Exact.F1, .22, 1);
    }
}
