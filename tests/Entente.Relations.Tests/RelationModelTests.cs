using Entente.Ledger;
using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Relations.Tests;

public sealed class RelationModelTests
{
    private static readonly Dyad Pair = Dyad.Of(ActorId.From("PAK"), ActorId.From("RUS"));
    private static readonly DateOnly Day = new(2021, 4, 10);
    private static readonly TieType Pact = new("defence-pact", 1, 0.8, null, "defence pact", "alliance");
    private static readonly TieType Partnership = new("strategic-partnership", 1, 0.5, null, "strategic partnership", "alliance");
    private static readonly TieType Arms = new("arms-supply", 1, 0.5, null, "arms supply", "arms");
    private static readonly TieType War = new("war", -1, 1, 1825, "war", "conflict");
    private static readonly TieType Peace = new("peace-treaty", 1, 0.4, 3650, "peace treaty", "diplomacy");

    [Fact]
    public void A_pair_without_evidence_is_unknown_and_not_neutral() =>
        Assert.Null(Model().Between(Pair, Day));

    [Fact]
    public void A_defence_pact_alone_gives_the_weight_that_the_method_page_works_out() =>
        Assert.Equal(0.449, Weight(Tie(Pact, "2010-01-01")), 3);

    [Fact]
    public void A_tie_counts_from_its_first_day_to_its_last()
    {
        RelationModel model = Model(Tie(Pact, "2010-05-01", "2020-05-31"));

        Assert.Null(model.Between(Pair, new DateOnly(2010, 4, 30)));
        Assert.NotNull(model.Between(Pair, new DateOnly(2010, 5, 1)));
        Assert.NotNull(model.Between(Pair, new DateOnly(2020, 5, 31)));
        Assert.Null(model.Between(Pair, new DateOnly(2020, 6, 1)));
    }

    [Fact]
    public void A_war_counts_half_after_its_half_life()
    {
        RelationModel model = Model(Tie(War, "2000-01-01", "2001-01-01"));
        Contribution then = Assert.Single(model.Between(Pair, new DateOnly(2001, 1, 1))!.Contributions);
        Contribution later = Assert.Single(model.Between(Pair, new DateOnly(2001, 1, 1).AddDays(1825))!.Contributions);

        Assert.Equal(then.Precision / 2, later.Precision, 9);
    }

    [Fact]
    public void A_peace_treaty_shortens_the_memory_of_the_war_before_it_but_not_of_one_after_it()
    {
        DateOnly day = new(2005, 1, 1);
        double War1(params RecordedTie[] ties) => Model(ties).Between(Pair, day)!.Contributions.Single(piece => piece.Value < 0).Precision;
        double alone = War1(Tie(War, "2000-01-01", "2001-01-01"));

        Assert.True(War1(Tie(War, "2000-01-01", "2001-01-01"), Tie(Peace, "2001-06-01")) < alone);
        Assert.Equal(alone, War1(Tie(War, "2000-01-01", "2001-01-01"), Tie(Peace, "1999-06-01")), 12);
    }

    [Fact]
    public void A_second_piece_of_one_family_adds_less_than_a_piece_of_another()
    {
        double one = Weight(Tie(Pact, "2010-01-01"));
        double same = Weight(Tie(Pact, "2010-01-01"), Tie(Partnership, "2011-01-01"));
        double other = Weight(Tie(Pact, "2010-01-01"), Tie(Arms, "2011-01-01"));

        Assert.True(one < same && same < other, $"{one} {same} {other}");
    }

    [Fact]
    public void Friendly_evidence_never_lowers_a_relation_and_hostile_evidence_never_lifts_it()
    {
        RecordedTie[] all = [Tie(Pact, "2010-01-01"), Tie(Arms, "2011-01-01"), Tie(War, "2012-01-01", "2015-01-01"), Tie(Partnership, "2012-03-01"), Tie(Peace, "2015-02-01")];
        for (int set = 1; set < 1 << all.Length; set++)
        {
            RecordedTie[] some = [.. all.Where((_, at) => (set >> at & 1) == 1)];
            foreach (RecordedTie more in all.Where(tie => !some.Contains(tie) && tie.Type.Code != "peace-treaty"))
            {
                double before = Weight(some), after = Weight([.. some, more]);
                Assert.True(more.Type.Sign * (after - before) >= -1e-12, $"{more.Title}: {before} to {after}");
            }
        }
    }

    [Fact]
    public void The_value_lies_within_its_interval_and_the_interval_on_the_scale()
    {
        Tie tie = Model(Tie(Pact, "2010-01-01"), Tie(War, "2012-01-01", "2021-01-01")).Between(Pair, Day)!;

        Assert.InRange(tie.Weight, tie.Low, tie.High);
        Assert.InRange(tie.Low, -1, tie.High);
        Assert.InRange(tie.High, tie.Low, 1);
    }

    [Fact]
    public void The_shares_of_the_contributions_add_up_to_the_relation_before_the_link()
    {
        Tie tie = new RelationModel(Ledger([Tie(Pact, "2010-01-01"), Tie(Arms, "2011-01-01"), Tie(War, "2012-01-01", "2015-01-01"), Tie(Peace, "2015-02-01")],
            Position("PAK", 2019, -0.5), Position("RUS", 2019, 0.6), Position("USA", 2019, 3), Position("PAK", 2020, -0.5), Position("RUS", 2020, -0.6), Position("USA", 2020, 3)))
            .Between(Pair, Day)!;

        Assert.Equal(5, tie.Contributions.Count);
        Assert.Equal(tie.Weight, RelationLoadings.Shipped.Link.Weight(tie.Contributions.Sum(piece => piece.Share)), 12);
    }

    [Fact]
    public void Votes_stand_for_two_years_after_the_last_session_and_then_nothing_is_known()
    {
        RelationModel model = new(Ledger([], Position("PAK", 2020, -0.5), Position("RUS", 2020, -0.6), Position("USA", 2020, 3)));

        Assert.Equal(model.Between(Pair, new DateOnly(2020, 12, 31))!.Weight, model.Between(Pair, new DateOnly(2022, 12, 31))!.Weight, 12);
        Assert.Null(model.Between(Pair, new DateOnly(2023, 12, 31)));
    }

    [Fact]
    public void Agreeing_ties_of_several_families_make_a_relation_surer_and_votes_alone_leave_its_sign_open()
    {
        Tie votes = new RelationModel(Ledger([], Position("PAK", 2020, -0.5), Position("RUS", 2020, -0.6), Position("USA", 2020, 3))).Between(Pair, Day)!;
        Tie one = Model(Tie(Pact, "2010-01-01")).Between(Pair, Day)!;
        Tie several = Model(Tie(Pact, "2010-01-01"), Tie(Partnership, "2011-01-01"), Tie(Arms, "2011-01-01"), Tie(Peace, "2020-02-01")).Between(Pair, Day)!;

        Assert.True(votes.IsIndirect && votes.Low < -0.3 && votes.High > 0.3, $"{votes.Low} {votes.High}");
        Assert.True(several.High - several.Low < one.High - one.Low && one.High - one.Low < votes.High - votes.Low);
        Assert.Equal(one.High, one.At(1.959963984540054), 9);
        Assert.Equal(one.Low, one.At(-1.959963984540054), 9);
        Assert.Equal(one.Weight, one.At(0), 9);
    }

    [Fact]
    public void A_path_of_days_gives_what_each_day_alone_gives()
    {
        RelationModel model = new(Ledger([Tie(Pact, "2010-05-01", "2020-05-31")], Position("PAK", 2011, -0.5), Position("RUS", 2011, 0.6), Position("PAK", 2014, -0.5), Position("RUS", 2014, 0.6)));
        DateOnly[] days = [new(2009, 1, 1), new(2010, 5, 1), new(2011, 12, 31), new(2015, 6, 30), new(2021, 1, 1)];

        Assert.Equal(days.Select(day => model.Between(Pair, day)?.Weight), model.Path(Pair, days).Select(tie => tie?.Weight));
    }

    [Fact]
    public void The_order_in_which_the_record_holds_the_ties_changes_nothing()
    {
        RecordedTie[] ties = [Tie(Pact, "2010-01-01"), Tie(Arms, "2011-01-01"), Tie(War, "2012-01-01", "2015-01-01")];

        Assert.Equal(
            Model(ties).Between(Pair, Day)!.Contributions.Select(piece => (piece.Title, piece.Precision)),
            Model([.. ties.Reverse()]).Between(Pair, Day)!.Contributions.Select(piece => (piece.Title, piece.Precision)));
        Assert.Equal(Weight(ties), Weight([.. ties.Reverse()]));
    }

    [Fact]
    public void Layers_can_be_switched_off()
    {
        MemoryLedger ledger = Ledger([Tie(Pact, "2010-01-01")], Position("PAK", 2020, -0.5), Position("RUS", 2020, -0.6), Position("USA", 2020, 3));

        Assert.Equal(["ties", "un-votes"], new RelationModel(ledger).Between(Pair, Day)!.Contributions.Select(piece => piece.Layer).Order(StringComparer.Ordinal));
        Assert.Equal(["un-votes"], new RelationModel(ledger, new RelationOptions { WithTies = false }).Between(Pair, Day)!.Contributions.Select(piece => piece.Layer));
        Assert.Null(new RelationModel(ledger, new RelationOptions { WithTies = false, WithVotes = false }).Between(Pair, Day));
    }

    [Fact]
    public void Votes_alone_are_told_in_full_but_make_no_tie_that_counts_in_a_division()
    {
        RelationModel model = new(Ledger([], Position("PAK", 2020, -1), Position("RUS", 2020, -1), Position("USA", 2020, 3), Position("IND", 2020, 0)));
        SignedNetwork network = model.At(Day, [ActorId.From("PAK"), ActorId.From("RUS"), ActorId.From("USA"), ActorId.From("IND")]);

        Assert.Equal(6, network.Ties.Count);
        Assert.Contains(network.Ties, tie => tie.Weight > 0.1);
        Assert.Contains(network.Ties, tie => tie.Weight < -0.1);
        Assert.All(network.ForDivision().Ties, tie => Assert.InRange(tie.Weight, -0.0999, 0.0999));
    }

    [Fact]
    public void Votes_of_a_year_count_from_its_last_day_on()
    {
        RelationModel model = new(Ledger([], Position("PAK", 2020, -1), Position("RUS", 2020, -1), Position("USA", 2020, 3)));

        Assert.Null(model.Between(Pair, new DateOnly(2020, 12, 30)));
        Assert.NotNull(model.Between(Pair, new DateOnly(2020, 12, 31)));
    }

    private static double Weight(params RecordedTie[] ties) => Model(ties).Between(Pair, Day)!.Weight;

    private static RelationModel Model(params RecordedTie[] ties) => new(Ledger(ties));

    private static MemoryLedger Ledger(RecordedTie[] ties, params StateYearValue[] values)
    {
        MemoryLedger ledger = new("test", TimeProvider.System);
        ledger.Append(new LedgerBatch
        {
            Id = "test",
            Origin = "test",
            Ties = ties,
            Values = values,
            Edition = new DataEdition { Key = "test", Name = "test", Edition = "1", Licence = "none", Citation = "unts" },
        });
        return ledger;
    }

    private static RecordedTie Tie(TieType type, string from, string? to = null) => new()
    {
        Id = ContentHash.Of(type.Code, from, to ?? ""),
        Dyad = Pair,
        Type = type,
        Valid = new DateSpan(PartialDate.Parse(from, null), to is null ? null : PartialDate.Parse(to, null)),
        Title = type.Label,
        DataSet = "test",
        Citation = "unts",
    };

    private static StateYearValue Position(string state, int year, double value) =>
        new(ActorId.From(state), year, "un-position", value, value - 0.1, value + 0.1, "test");
}
