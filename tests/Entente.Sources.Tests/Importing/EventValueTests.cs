using Entente.Vocabulary;

namespace Entente.Sources.Tests.Importing;

/// <summary>What the event files give, column by column.</summary>
public sealed class EventValueTests
{
    [Fact]
    public void A_row_of_57_columns_and_one_of_58_are_read_from_one_file()
    {
        List<EventRow> events = ImportRun.Fixture("gdelt1.tsv").Sink.Events;

        Assert.Equal([101, 102], events.Select(row => row.NativeNumber));
        Assert.Equal(("PAK", "RUS", "036", 1, 4f), (events[0].Source!.Value.Text, events[0].Target!.Value.Text, events[0].Code, events[0].Quad, events[0].Goldstein));
        Assert.Equal(("PAKGOV", "GOV", "MIL,COP"), (events[0].SourceCode, events[0].SourceRole, events[0].TargetRole));
        Assert.Equal((30f, 70f, "PK"), (events[0].Latitude, events[0].Longitude, events[0].PlaceCountry));
        Assert.Equal(("dawn.com", "http://www.dawn.com/news/1"), (events[1].Publisher, events[1].Url));
    }

    [Fact]
    public void The_west_is_a_region_and_no_unmapped_code()
    {
        ImportRun run = ImportRun.Fixture("gdelt1.tsv");

        Assert.Null(run.Sink.Events[1].Source);
        Assert.Equal("WST", run.Sink.Events[1].SourceCode);
        Assert.Empty(run.Reading.Unmapped);
    }

    [Fact]
    public void Actors_are_Cameo_and_places_are_Fips()
    {
        ImportRun run = ImportRun.Fixture("gdelt2.tsv");

        Assert.Equal("ROU", run.Sink.Events[0].Target!.Value.Text);
        Assert.Equal("RS", run.Sink.Events[0].PlaceCountry);
        Assert.Equal("RUS", ActorRegistry.Standard.FindByCode(CodeSystem.Fips, "RS", new DateOnly(2018, 1, 1))!.Id.Text);
        Assert.Equal("BBC Monitoring", run.Sink.Events[0].Publisher);
        UnmappedCode unmapped = Assert.Single(run.Reading.Unmapped);
        Assert.Equal(("QQQ", 1L, "gdelt2.tsv, line 2"), (unmapped.Code, unmapped.Count, unmapped.FirstPlace));
    }

    [Fact]
    public void A_wrong_count_of_columns_is_told_with_the_right_ones()
    {
        Rejection rejection = ImportRun.Fixture("gdelt1.tsv").Sink.Rejections[^1];

        Assert.Equal("ENT0240", rejection.Failure.Code);
        Assert.Contains("56 fields, not 57 or 58", rejection.Failure.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public void Sectors_are_a_set_and_quotes_around_them_no_letters()
    {
        List<EventRow> events = ImportRun.Fixture("icews.tab").Sink.Events;

        Assert.Equal("Executive,Foreign Ministry,Government", events[0].SourceRole);
        Assert.Equal(events[0].SourceRole, events[1].SourceRole);
        Assert.Equal("The \"Quoted\" One", events[1].SourceCode);
        Assert.Equal("MDA", events[1].Source!.Value.Text);
        Assert.Null(events[1].Target);
    }

    [Fact]
    public void A_broken_code_is_found_by_its_words_or_the_row_refused()
    {
        ImportRun run = ImportRun.Fixture("icews.tab");

        Assert.Equal("010", run.Sink.Events[2].Code);
        Assert.Equal("ENT0250", Assert.Single(run.Sink.Rejections).Failure.Code);
        Assert.Equal("Someone (Atlantis)", run.Sink.Events[2].SourceCode);
    }

    [Fact]
    public void The_layout_of_2017_has_other_dates_and_no_code()
    {
        ImportRun run = ImportRun.Fixture("icews-2017.tab");

        Assert.Equal([new DateOnly(2017, 1, 13), new DateOnly(2017, 1, 2)], run.Sink.Events.Select(row => row.Day));
        Assert.Equal(["040", "190"], run.Sink.Events.Select(row => row.Code));
        Assert.Equal([(byte)1, (byte)4], run.Sink.Events.Select(row => row.Quad));
        Assert.Equal("PSE", run.Sink.Events[1].Source!.Value.Text);
    }

    [Fact]
    public void A_list_of_countries_is_one_event_for_each_pair()
    {
        List<EventRow> events = ImportRun.Fixture("polecat.txt").Sink.Events;

        Assert.Equal(["RUS>PAK", "USA>AFG", "GBR>AFG"], events.Select(row => $"{row.Source}>{row.Target}"));
        Assert.Equal(["E1", "E2/USA>AFG", "E2/GBR>AFG"], events.Select(row => row.NativeId));
        Assert.Equal((2, "RETREAT", "Taliban"), (events[1].Quad, events[1].Type, events[1].TargetCode));
    }

    [Fact]
    public void Latin_letters_are_read_and_told()
    {
        ImportRun run = ImportRun.Fixture("colt.csv");

        Assert.Equal(["leader_visit", "leader_visit_days", "leader_visit_role", "leader_visit", "leader_visit_role"], run.Sink.Ties.Select(tie => tie.Variable));
    }
}
