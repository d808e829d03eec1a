using Entente.Reading.Dictionaries;
using Entente.Reading.Skill;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Skill;

public sealed class RecordSuiteTests
{
    [Fact]
    public void Records_are_read_from_xml_that_is_well_formed_and_from_some_that_is_not()
    {
        const string Xml = """
            <!-- <Sentence id="commented out"> -->
            <Config option="new_actor_length" value="4"></Config>
            <Sentence date = "20080804" id ="A-1" category="X" sentence="true">
            <EventCoding sourcecode='"GREEN PARTY"' targetcode="FRA" eventcode="042"></EventCoding>
            <Text>
            One &amp; two
            lines. </Text></Sentence>
            <Sentence date="20080805" id="A-2" category="Y" sentence="false" />
            <EventCoding noevents = "True"/>
            <Text>Nothing here.</Text>
            <Sentence date="unknown" id="A-3"><EventCoding error="dateline"/><Text>Not scored.</Text></Sentence>
            <Sentence date="20080806" id="A-4"><Text>Nor this.</Text></Sentence>
            <Sentence date="20080807" id="A-5"><EventCoding noevents="True"/><Parse>
            # text = Words of a remark.
            1	Words	word	NOUN	NNS	_	0	root	_	_
            </Parse></Sentence>
            """;
        IReadOnlyList<CodedRecord> records = RecordSuite.Read(Xml, "x.xml");
        Assert.Equal(["A-1", "A-2", "A-5"], records.Select(record => record.Id));
        Assert.Equal(new CodedTriple("\"GREEN PARTY\"", "FRA", "042"), records[0].Expected.Single());
        Assert.Equal("One & two lines.", records[0].Text);
        Assert.Equal(new DateOnly(2008, 8, 4), records[0].Day);
        Assert.Equal(4, records[0].Options.NewActorLength);
        Assert.True(records[0].IsSentence);
        Assert.Empty(records[1].Expected);
        Assert.False(records[1].IsSentence);
        Assert.Equal("Words of a remark.", records[2].Text);
    }

    [Fact]
    public void A_suite_is_told_from_json_by_its_content()
    {
        Assert.True(RecordSuite.IsSuite("  <Sentences>"));
        Assert.False(RecordSuite.IsSuite(" [ { \"id\": \"1\" } ]"));
        SourceException error = Assert.Throws<SourceException>(() => RecordSuite.Read("<html></html>", "page.xml"));
        Assert.Equal("ENT0360", error.Failure.Code);
    }

    [Theory]
    [InlineData("comma_emax", "0")]
    [InlineData("require_dyad", "False")]
    [InlineData("new_actor_length", "3")]
    public void A_switch_changes_itself_alone(string option, string value)
    {
        CoderOptions changed = CoderOptions.Standard.With(option, value)!;
        Assert.NotEqual(CoderOptions.Standard, changed);
        Assert.Equal(CoderOptions.Standard.InnerComma, changed.InnerComma);
    }

    [Fact]
    public void An_unknown_switch_or_value_is_not_taken()
    {
        Assert.Null(CoderOptions.Standard.With("comma_max", "many"));
        Assert.Null(CoderOptions.Standard.With("colour", "1"));
    }

    [Fact]
    public void Relaxed_codes_keep_three_letters_of_an_actor_and_the_root_of_a_code() =>
        Assert.Equal(new CodedTriple("USA", "---", "03"), new CodedTriple("USAGOV", "---", "0331").Relaxed);
}
