using Entente.Reading.Dictionaries;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Dictionaries;

public sealed class DictionaryReadingTests
{
    [Theory]
    [InlineData("[GOV <19500101]", "19500101", true)]
    [InlineData("[GOV <500101]", "19500102", false)]
    [InlineData("[GOV >310101]", "19310101", true)]
    [InlineData("[GOV >300101]", "20291231", false)]
    [InlineData("[GOV 991231-20000102]", "20000102", true)]
    [InlineData("[GOV 991231 - 20000102]", "19991230", false)]
    public void A_limit_holds_up_to_and_with_its_day(string code, string day, bool holds)
    {
        DictionaryActor actor = Actor($"SOMEBODY\n\t{code}\n");
        Assert.Equal(holds ? "GOV" : null, actor.CodeOn(DateOnly.ParseExact(day, "yyyyMMdd"))?.Code);
    }

    [Fact]
    public void The_first_limit_that_holds_wins_and_a_code_without_limit_is_the_fallback()
    {
        DictionaryActor actor = Actor("SOMEBODY [USA]\n\t[USAGOV 20100101-20101231]\n\t[USAMIL 20100601-20111231]\n");
        Assert.Equal("USAGOV", actor.CodeOn(new DateOnly(2010, 7, 1))?.Code);
        Assert.Equal("USAMIL", actor.CodeOn(new DateOnly(2011, 7, 1))?.Code);
        Assert.Equal("USA", actor.CodeOn(new DateOnly(2015, 1, 1))?.Code);
    }

    [Fact]
    public void Without_a_day_the_country_is_known_where_all_codes_agree_on_it()
    {
        Assert.Equal("USA", Actor("SOMEBODY\n\t[USAGOV <20100101]\n\t[USAELI >20100102]\n").CodeOn(null)?.Code);
        Assert.Null(Actor("SOMEBODY\n\t[SUN <19911226]\n\t[RUS >19911227]\n").CodeOn(null));
    }

    [Theory]
    [InlineData("SOMEBODY\n\t[USAGOV 2004017-20061201]", "ENT0353", 2)]
    [InlineData("SOMEBODY\n\t[USAGOV 20041301]", "ENT0353", 2)]
    [InlineData("SOMEBODY\n\t[USAGOV >20040230]", "ENT0353", 2)]
    [InlineData("SOMEBODY\n\t[USAGOV 20061201-20041201]", "ENT0353", 2)]
    [InlineData("SOMEBODY\n\t[USAGOV 060101", "ENT0352", 2)]
    [InlineData("# a remark\n\n\t[USAGOV]\nSOMEBODY [USA]", "ENT0351", 3)]
    [InlineData("+SYNONYM\nSOMEBODY [USA]", "ENT0351", 1)]
    public void A_malformed_line_of_actors_is_told_by_line_and_the_rest_is_read(string text, string code, int line)
    {
        CodingDictionaries read = DictionaryFolder.Of([("my.actors.txt", text + "\nLAST_ONE [ZZZ]\n")], "test");
        Rejection rejection = Assert.Single(read.Malformed);
        Assert.Equal(code, rejection.Failure.Code);
        Assert.Equal(line, rejection.Line);
        Assert.Equal($"my.actors.txt, line {line}", rejection.Failure.Place);
        Assert.Equal("ZZZ", read.Actors.At(["LAST", "ONE"], 0).Single().Entry.Codes.Single().Code);
    }

    [Theory]
    [InlineData("MINISTER", "ENT0354")]
    [InlineData("MINISTER [GOV]", "ENT0354")]
    [InlineData("MINISTER [~GOV", "ENT0354")]
    [InlineData("MINISTER {MINISTERS [~GOV]", "ENT0355")]
    [InlineData("POLICE!WHO! [~COP]", "ENT0355")]
    [InlineData("!WHO! =", "ENT0355")]
    public void A_malformed_line_of_agents_is_told_by_line_and_the_rest_is_read(string text, string code)
    {
        CodingDictionaries read = DictionaryFolder.Of([("a.actors.txt", "X_Y [ABC]"), ("my.agents.txt", $"JUDGE [~JUD]\n{text}\nNURSE [~HLH]\n")], "test");
        Rejection rejection = Assert.Single(read.Malformed);
        Assert.Equal((code, 2L), (rejection.Failure.Code, rejection.Line));
        Assert.Equal("HLH", read.Agents.At(["NURSES"], 0).Single().Entry.Code);
    }

    [Theory]
    [InlineData("- * NO CODE", "ENT0356")]
    [InlineData("- NO STAR [010]", "ENT0356")]
    [InlineData("- * {ONE / OTHER} [010]", "ENT0356")]
    [InlineData("- * &UNKNOWN [010]", "ENT0357")]
    [InlineData("GO {GOES WENT", "ENT0356")]
    [InlineData("~ a (b . GO) GO = a b 112", "ENT0358")]
    public void A_malformed_line_of_verbs_is_told_by_line_and_the_rest_is_read(string text, string code)
    {
        CodingDictionaries read = DictionaryFolder.Of([("my.verbs.txt", $"--- PRAISE [051] ---\nPRAISE\n{text}\n{string.Concat(Enumerable.Repeat("- * WORK [052]\n", 11))}")], "test");
        Rejection rejection = Assert.Single(read.Malformed);
        Assert.Equal((code, 3L), (rejection.Failure.Code, rejection.Line));
        Assert.Equal("052", read.Verbs.Simple("PRAISED")!.Block.Patterns.Last().Code);
    }

    [Fact]
    public void Comments_of_every_kind_are_passed_over_and_signs_within_codes_are_not()
    {
        const string Text = "<!-- one\ntwo # three\n-->\n#A [AAA]\nB [BBB] # remark\nC_D [CCC]; remark\nE <!-- within --> [###]\n\n<! -- odd mark\n";
        CodingDictionaries read = DictionaryFolder.Of([("x.actors.txt", Text)], "test");
        Assert.Empty(read.Malformed);
        Assert.Equal(3, read.Files.Single().Entries);
        Assert.Equal("###", read.Actors.At(["E"], 0).Single().Entry.Codes.Single().Code);
        Assert.Equal(7, read.Actors.At(["E"], 0).Single().Entry.Place.Line);
    }

    [Fact]
    public void Regular_verb_forms_are_made_and_irregular_ones_taken_as_they_stand()
    {
        CodingDictionaries read = DictionaryFolder.Of([("v.verbs.txt", "--- A [010] ---\nPRAISE\nASK [020]\nGO {GOES WENT}\n+BEEF_UP\nHAND_+CUFF {HAND_+CUFFED}\n")], "test");
        foreach (string form in (string[])["PRAISE", "PRAISES", "PRAISED", "PRAISING", "ASK", "ASKS", "ASKED", "ASKING", "GO", "GOES", "WENT"])
        {
            Assert.NotNull(read.Verbs.Simple(form));
        }

        Assert.Null(read.Verbs.Simple("GOING"));
        Assert.Null(read.Verbs.Simple("PRAISEED"));
        Assert.Equal("020", read.Verbs.Simple("ASKED")!.Code);
        Assert.Equal(["UP"], read.Verbs.Multiword("BEEF").Single().After);
        Assert.Equal(["HAND"], read.Verbs.Multiword("CUFFED").Single().Before);
    }

    [Fact]
    public void The_longest_phrase_comes_first_and_a_blank_lets_words_between()
    {
        CodingDictionaries read = DictionaryFolder.Of([("x.actors.txt", "NEW [AAA]\nNEW_LAND [BBB]\nNEW LAND RADIO [CCC]\n")], "test");
        Assert.Equal(["CCC", "BBB", "AAA"], read.Actors.At(["NEW", "LAND", "STATE", "RADIO"], 0).Select(match => match.Entry.Codes.Single().Code));
        Assert.Equal(["AAA"], read.Actors.At(["NEW", "OLD", "LAND"], 0).Select(match => match.Entry.Codes.Single().Code));
    }

    [Fact]
    public void Files_are_told_apart_by_content_whatever_their_names()
    {
        CodingDictionaries read = DictionaryFolder.Of(
            [
                ("1.txt", "SOMEBODY [ABC]\nOTHER [DEF]\n"),
                ("2.txt", "JUDGE [~JUD]\nNURSE [~HLH]\n"),
                ("3.txt", "--- A [010] ---\nASK\n- * FOR HELP [020]\n"),
                ("4.txt", "--- A [010] ---\nASK\n- * {HELP GROUP} (FOR AID) [020]\n"),
                ("5.txt", "<ISSUE CATEGORY=\"X\">\nn:school [SCHOOLS]\n</ISSUE>\n"),
                ("my discards.txt", "WATER POLO\n"),
                ("LICENSE.txt", "Words [of] a licence.\n"),
            ],
            "test");
        Assert.Equal(
            [DictionaryFileKind.Actors, DictionaryFileKind.Agents, DictionaryFileKind.Verbs, DictionaryFileKind.VerbsTwo, DictionaryFileKind.Issues, DictionaryFileKind.Discards],
            read.Files.Select(file => file.Kind));
        Assert.True(read.IsVersionTwo);
    }

    [Fact]
    public void A_folder_without_dictionaries_is_refused()
    {
        SourceException error = Assert.Throws<SourceException>(() => DictionaryFolder.Of([("notes.txt", "Nothing here.")], "notes"));
        Assert.Equal("ENT0350", error.Failure.Code);
    }

    [Theory]
    [InlineData("042", "CONSULT")]
    [InlineData("1712", "ASSAULT")]
    [InlineData("0841", "RETREAT")]
    [InlineData("010", null)]
    [InlineData("---", null)]
    public void A_cameo_code_has_the_type_of_its_longest_known_prefix(string code, string? type) => Assert.Equal(type, CameoTypes.TypeOf(code));

    [Theory]
    [InlineData("030", "071", "0331")]
    [InlineData("100", "042", "106")]
    [InlineData("120", "042", "125")]
    [InlineData("120", "190", "120")]
    [InlineData("010", "042", "042")]
    [InlineData("010", "190", "010")]
    [InlineData("050", "190", "190")]
    [InlineData(null, "190", "190")]
    [InlineData("030", null, "030")]
    public void A_verb_above_another_makes_one_code_of_both(string? upper, string? lower, string code) => Assert.Equal(code, CameoCombinations.Of(upper, lower));

    private static DictionaryActor Actor(string text) => DictionaryFolder.Of([("x.actors.txt", text)], "test").Actors.At(["SOMEBODY"], 0).Single().Entry;
}
