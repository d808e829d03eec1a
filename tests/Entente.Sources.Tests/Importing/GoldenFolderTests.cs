using Entente.Sources.Files;
using Entente.Sources.Importing;
using Entente.Tests.Shared;

namespace Entente.Sources.Tests.Importing;

/// <summary>A golden count for every file of the shared folder of data, and values that stand in publications.</summary>
public sealed class GoldenFolderTests
{
    [Theory]
    [InlineData("alliances/atop_v5_directed_dyad_year.csv.gz", "atop", 273_296, 0, 0, 1_366_480)]
    [InlineData("arms/sipri_trade_register_excerpt.csv", "sipri-trade-register", 2_088, 0, 0, 11_742)]
    [InlineData("capabilities/NMC-60-abridged.csv", "nmc", 15_951, 0, 0, 108_472)]
    [InlineData("capabilities/cow_nmc_1816_2022.csv.gz", "nmc", 17_121, 0, 0, 116_489)]
    [InlineData("disputes/Inter-StateWarData_v4.0.csv", "interstate-wars", 337, 0, 0, 1_813)]
    [InlineData("disputes/MIDA 5.0.csv", "mid-disputes", 2_436, 0, 0, 19_182)]
    [InlineData("disputes/MIDB 5.0.csv", "mid-participants", 5_883, 0, 0, 34_699)]
    [InlineData("disputes/dyadic_mid_4.02.csv", "dyadic-mid", 10_358, 0, 0, 113_820)]
    [InlineData("disputes/gml_mid_disps.csv", "gml-mid", 2_173, 1, 0, 17_309)]
    [InlineData("disputes/tss_rivalries.csv", "rivalries", 262, 2, 0, 822)]
    [InlineData("disputes/ucdp_acd_1946_2024.csv", "ucdp-conflicts", 5_650, 2, 0, 10_627)]
    [InlineData("economy/cw_gdppop.csv.gz", "gdp-population", 16_493, 0, 43, 98_958)]
    [InlineData("economy/natural_earth_pop_gdp.csv", "natural-earth", 171, 0, 6, 342)]
    [InlineData("events/gdelt/20180101000000.export.CSV", "gdelt2", 2_414, 0, 0, 2_414)]
    [InlineData("events/gdelt/events_v1_57and58cols_100rows.tsv", "gdelt1", 100, 0, 0, 100)]
    [InlineData("events/gdelt/events_v2_100rows.tsv", "gdelt2", 100, 0, 0, 100)]
    [InlineData("events/gdelt/mentions_v2_100rows.tsv", "gdelt2-mentions", 100, 0, 0, 100)]
    [InlineData("events/icews/events.2018.sample.tab", "icews", 3_705, 0, 0, 3_705)]
    [InlineData("events/icews/icews_dyad_year_2002_2014.csv.gz", "icews-dyad-years", 298_376, 0, 0, 1_193_504)]
    [InlineData("geography/contdir.csv", "contiguity", 847, 0, 0, 847)]
    [InlineData("geography/contdird.csv.gz", "contiguity-years", 82_498, 0, 0, 82_498)]
    [InlineData("geography/cow_mindist.csv.gz", "minimum-distance", 952_244, 0, 0, 952_244)]
    [InlineData("geography/dist_cepii.csv.gz", "cepii-geodist", 37_056, 0, 13_120, 296_448)]
    [InlineData("igo/cow_igo_v3_dyad_year.csv.gz", "cow-igo", 917_695, 0, 0, 917_695)]
    [InlineData("states/archigos_leaders.csv", "archigos", 3_409, 0, 0, 20_435)]
    [InlineData("states/countrycode_codelist.csv", "countrycode", 232, 0, 60, 5_831)]
    [InlineData("states/cow_capitals.csv", "cow-capitals", 242, 0, 0, 726)]
    [InlineData("states/cow_gw_state_years.csv.gz", "cow-gw", 17_916, 0, 0, 53_351)]
    [InlineData("states/gw_capitals.csv", "gw-capitals", 264, 0, 0, 792)]
    [InlineData("states/gw_states.csv", "gw-states", 239, 0, 0, 478)]
    [InlineData("states/majors2016.csv", "cow-majors", 14, 0, 0, 14)]
    [InlineData("states/mledoze_countries.csv", "world-countries", 199, 0, 51, 3_737)]
    [InlineData("states/states2016.csv", "cow-states", 243, 0, 0, 486)]
    [InlineData("states/system2016.csv", "cow-system", 15_951, 0, 0, 15_951)]
    [InlineData("trade/cow_trade_v4_dyad_year.csv.gz", "cow-trade", 673_654, 0, 0, 2_592_950)]
    [InlineData("unga/IdealpointestimatesAll_Jun2024.csv", "un-ideal-points", 11_238, 0, 0, 120_973)]
    [InlineData("unga/un_roll_call_issues.csv.gz", "un-issues", 5_745, 0, 0, 5_745)]
    [InlineData("unga/un_roll_calls.csv.gz", "un-roll-calls", 6_203, 0, 0, 29_677)]
    [InlineData("unga/un_votes.csv.gz", "un-votes", 870_109, 0, 0, 870_109)]
    [InlineData("visits/ChinesePublicDiplomacy.csv", "china-diplomacy", 672, 0, 69, 5_492)]
    [InlineData("visits/who_where_when_v1.1.csv", "china-visits", 595, 0, 0, 595)]
    public void Every_line_of_every_file_is_imported_rejected_or_skipped(string file, string dataSet, int imported, int rejected, int skipped, int rows)
    {
        CountingSink sink = Read(file, out string name);

        Assert.Equal(dataSet, name);
        Assert.Equal((imported, rejected, skipped, rows), ((int)sink.LinesImported, (int)sink.LinesRejected, (int)sink.LinesSkipped, (int)sink.Rows));
    }

    [Fact]
    public void Files_that_are_no_data_sets_are_named_with_a_reason()
    {
        string folder = SharedFolder.Require("data", "ir");
        List<string> nameless = [];
        int named = 0;
        foreach (SourceFile file in SourceFiles.Find([folder], folder, () => Stream.Null).Where(file => file.Refusal is null))
        {
            using SourceStream stream = file.Open();
            FileHead head = new(stream.Head(), file.Place);
            bool isNamed = ImporterCatalogue.Recognise(head) is null && NotData.Reason(head) is not null;
            named += isNamed ? 1 : 0;
            if (!isNamed && ImporterCatalogue.Recognise(head) is null)
            {
                nameless.Add(file.Place);
            }
        }

        Assert.Empty(nameless);
        Assert.Equal(15, named);
    }

    [Fact]
    public void The_United_States_of_1945_have_the_capabilities_that_the_codebook_prints()
    {
        CountingSink sink = new() { OnState = row => row is { State.Text: "USA", Variable: "cinc", From.Year: 1945 } };
        Read("capabilities/NMC-60-abridged.csv", out _, sink);

        Assert.Equal(0.3838635, Assert.Single(sink.KeptStates).Value, 7);
    }

    [Fact]
    public void India_and_Pakistan_have_116_rows_of_dyadic_disputes()
    {
        CountingSink sink = new() { OnTie = row => row is { First.Text: "IND", Second.Text: "PAK", Variable: "mid_hihost" } };
        Read("disputes/dyadic_mid_4.02.csv", out _, sink);

        Assert.Equal(116, sink.KeptTies.Count);
    }

    [Fact]
    public void China_went_11_times_to_Pakistan_15_to_Malaysia_and_40_to_Moscow()
    {
        CountingSink sink = new() { OnTie = _ => true };
        Read("visits/who_where_when_v1.1.csv", out _, sink);

        Assert.Equal([11, 15, 40], new[] { "PAK", "MYS", "RUS" }.Select(state => sink.KeptTies.Count(tie => tie.Second.Text == state)));
    }

    [Fact]
    public void Russia_and_Pakistan_traded_311_and_162_million_in_2014()
    {
        CountingSink sink = new() { OnTie = row => row is { Variable: "trade_flow", From.Year: 2014 or 1960 } && row.First.Text is "RUS" or "PAK" && row.Second.Text is "RUS" or "PAK" };
        Read("trade/cow_trade_v4_dyad_year.csv.gz", out _, sink);

        Assert.Equal(["PAK 1960 5", "PAK 2014 162", "RUS 1960 4", "RUS 2014 311"], sink.KeptTies.Select(tie => $"{tie.First} {tie.From.Year} {tie.Value}").Order());
    }

    [Fact]
    public void Namibia_cast_2455_votes()
    {
        CountingSink sink = new() { OnState = row => row.State.Text == "NAM" };
        Read("unga/un_votes.csv.gz", out _, sink);

        Assert.Equal(2_455, sink.KeptStates.Count);
    }

    private static CountingSink Read(string file, out string name, CountingSink? into = null)
    {
        string path = SharedFolder.Require(["data", "ir", .. file.Split('/')]);
        CountingSink sink = into ?? new CountingSink();
        using SourceStream stream = Assert.Single(SourceFiles.Find([path], Path.GetDirectoryName(path)!, () => Stream.Null)).Open();
        FileHead head = new(stream.Head(), Path.GetFileName(path));
        IDataSetImporter importer = ImporterCatalogue.Recognise(head)!;
        name = importer.Name;
        importer.Read(new ImportReading(stream, head, sink) { Companion = () => Calls(path) }, CancellationToken.None);
        return sink;
    }

    private static (FileHead Head, Stream Bytes)? Calls(string path)
    {
        string beside = Path.Combine(Path.GetDirectoryName(path)!, "un_roll_calls.csv.gz");
        SourceStream stream = SourceFiles.Find([beside], "/", () => Stream.Null).Single().Open();
        return (new FileHead(stream.Head(), "un_roll_calls.csv.gz"), stream);
    }
}
