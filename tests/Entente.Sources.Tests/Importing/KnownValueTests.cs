using Entente.Vocabulary;

namespace Entente.Sources.Tests.Importing;

/// <summary>The values that a fixture must give, and the traps of each data set.</summary>
public sealed class KnownValueTests
{
    [Fact]
    public void A_list_of_states_that_closed_in_2016_leaves_its_last_spells_open()
    {
        List<StateRow> members = [.. ImportRun.Fixture("cow-states.csv").Sink.States.Where(row => row.Variable == "cow_member")];

        Assert.Equal(["USA", "DEU", "DEU", "GFR"], members.Select(row => row.State.Text));
        Assert.Equal([DateOnly.MaxValue, new DateOnly(1945, 5, 8), DateOnly.MaxValue, new DateOnly(1990, 10, 2)], members.Select(row => row.To));
    }

    [Fact]
    public void Code_970_is_Kiribati_for_Gleditsch_and_Ward() =>
        Assert.Contains(ImportRun.Fixture("gw-states.csv").Sink.States, row => row is { State.Text: "KIR", Variable: "gw_member", Value: 970 });

    [Fact]
    public void Soviet_and_Russian_state_years_are_one_state_in_two_rows() =>
        Assert.Equal([1990, 1992], ImportRun.Fixture("cow-system.csv").Sink.States.Where(row => row.State.Text == "RUS").Select(row => row.From.Year));

    [Fact]
    public void A_missing_capability_gives_no_row_and_is_counted()
    {
        ImportRun run = ImportRun.Fixture("nmc-6.csv");

        Assert.DoesNotContain(run.Sink.States, row => row is { State.Text: "AUH", Variable: "milex" });
        Assert.Equal(1, run.Reading.Missing["milex"]);
        Assert.Equal("6.0", run.Importer.EditionOf(run.Reading.Head).Edition);
    }

    [Fact]
    public void A_share_above_one_is_refused_with_file_line_column_and_value()
    {
        Rejection rejection = Assert.Single(ImportRun.Fixture("nmc-6.csv").Sink.Rejections);

        Assert.Equal("ENT0252", rejection.Failure.Code);
        Assert.Equal("nmc-6.csv, line 4", rejection.Failure.Place);
        Assert.Equal((4, "cinc", "1.05"), ((int)rejection.Line, rejection.Column!, rejection.Value!));
    }

    [Fact]
    public void A_dispute_year_is_cut_to_its_year_and_told_by_both_sides()
    {
        List<TieRow> ties = ImportRun.Fixture("dyadic-mid.csv").Sink.Ties;

        Assert.Equal([new DateOnly(1947, 10, 26), new DateOnly(1948, 1, 1), new DateOnly(1949, 1, 1)], ties.Where(tie => tie.Variable == "mid_hihost").Select(tie => tie.From));
        Assert.Equal([new DateOnly(1947, 12, 31), new DateOnly(1948, 12, 31), new DateOnly(1949, 1, 1)], ties.Where(tie => tie.Variable == "mid_hihost").Select(tie => tie.To));
        Assert.Contains(ties, tie => tie is { Variable: "mid_hihost_by", First.Text: "PAK", Second.Text: "IND", Value: 4, IsDirected: true });
    }

    [Fact]
    public void Enemies_are_at_war_only_while_both_fight()
    {
        List<TieRow> wars = ImportRun.Fixture("interstate-wars.csv").Sink.Ties;

        Assert.Equal([("IND", "PAK", new DateOnly(1947, 10, 26), new DateOnly(1947, 11, 1)), ("IND", "PAK", new DateOnly(1948, 2, 1), new DateOnly(1949, 1, 1))],
            wars.Select(tie => (tie.First.Text, tie.Second.Text, tie.From, tie.To)));
    }

    [Fact]
    public void A_rebel_side_makes_no_tie_between_states()
    {
        ImportRun run = ImportRun.Fixture("ucdp-conflicts.csv");

        Assert.Equal("IND-PAK 1999", string.Join(' ', run.Sink.Ties.Select(tie => $"{tie.First}-{tie.Second} {tie.From.Year}")));
        Assert.Equal(["GBR", "USA"], run.Sink.States.Where(row => row.Variable == "ucdp_support").Select(row => row.State.Text).Order());
        Assert.Equal("9999", Assert.Single(run.Reading.Unmapped).Code);
    }

    [Fact]
    public void NA_is_Namibia_and_a_blank_code_is_known_by_its_name()
    {
        ImportRun run = ImportRun.Fixture("un-votes.csv");

        Assert.Equal([("USA", 1.0), ("NAM", 2.0), ("GFR", 3.0), ("YAR", 1.0)], run.Sink.States.Select(row => (row.State.Text, row.Value)));
        Assert.Equal(new DateOnly(1991, 3, 4), run.Sink.States[0].From);
        Assert.Equal(["ENT0242", "ENT0243"], run.Sink.Rejections.Select(rejection => rejection.Failure.Code).Order());
    }

    [Fact]
    public void Votes_without_roll_calls_beside_them_cannot_be_dated()
    {
        byte[] votes = File.ReadAllBytes(Path.Combine(ImportRun.Folder, "un-votes.csv"));

        SourceException failure = Assert.Throws<SourceException>(() => ImportRun.Of(votes, "un-votes.csv"));
        Assert.Equal("ENT0248", failure.Failure.Code);
    }

    [Fact]
    public void A_session_is_a_year_after_1945_and_agreement_is_a_tie()
    {
        ImportRun run = ImportRun.Fixture("ideal-points-session.csv");

        Assert.Contains(run.Sink.States, row => row is { State.Text: "USA", Variable: "idealpoint", From.Year: 1946, Value: 1.67635 });
        Assert.Contains(run.Sink.Ties, tie => tie is { First.Text: "IND", Second.Text: "PAK", Variable: "un_agree", Value: 0.47, From.Year: 1947 });
    }

    [Fact]
    public void An_order_of_arms_told_twice_is_two_orders_and_keeps_the_name_of_its_time()
    {
        List<TieRow> ties = ImportRun.Fixture("sipri-register.csv").Sink.Ties;

        Assert.Equal(["1975", "1975#2", "2002"], ties.Where(tie => tie.Variable == "sipri_tiv_ordered").Select(tie => tie.NativeId));
        Assert.Equal([(1975, 4.35), (1976, 4.35)], ties.Where(tie => tie is { Variable: "sipri_tiv_delivered", NativeId: "1975", Value: > 0 }).Select(tie => (tie.From.Year, tie.Value)));
        Assert.Contains(ties, tie => tie is { Variable: "sipri_number_delivered", From.Year: 1975, To.Year: 1976, First.Text: "RUS", Second.Text: "AFG" }
            && tie.Text.Contains("Soviet Union", StringComparison.Ordinal));
    }

    [Fact]
    public void A_flow_of_trade_belongs_to_the_importer()
    {
        List<TieRow> flows = [.. ImportRun.Fixture("cow-trade.csv").Sink.Ties.Where(tie => tie.Variable == "trade_flow")];

        Assert.Equal([("USA", "CAN", 612.0), ("CAN", "USA", 735.0), ("CAN", "USA", 443.0)], flows.Select(tie => (tie.First.Text, tie.Second.Text, tie.Value)));
    }

    [Fact]
    public void Old_codes_of_the_distance_file_are_the_states_of_today() =>
        Assert.Equal(["COD-TLS", "ROU-SRB"], ImportRun.Fixture("cepii.csv").Sink.Ties.Select(tie => $"{tie.First}-{tie.Second}").Distinct().Order());

    [Fact]
    public void Trips_told_twice_are_two_trips()
    {
        List<TieRow> trips = ImportRun.Fixture("china-visits.csv").Sink.Ties;

        Assert.Equal(["CHN>RUS", "CHN>RUS", "CHN>RUS", "CHN>RUS"], trips.Select(tie => $"{tie.First}>{tie.Second}"));
        Assert.Equal(4, trips.Select(tie => (tie.From, tie.Text, tie.NativeId)).Distinct().Count());
    }
}
