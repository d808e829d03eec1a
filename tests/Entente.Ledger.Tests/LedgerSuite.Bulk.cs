using Entente.Vocabulary;

namespace Entente.Ledger.Tests;

/// <content>What every store must hold to with data sets by the million rows.</content>
public abstract partial class LedgerSuite
{
    private IBulkLedger Bulk => (IBulkLedger)Ledger;

    [Fact]
    public void An_imported_event_comes_back_as_it_went_in_with_its_file()
    {
        EventRow row = BulkRows.Event(7, "2010-05-06", BulkRows.India, null) with { Added = new DateOnly(2010, 5, 8), Type = "CONSULT" };

        Bulk.Put("a.tab", row);

        HeldEvent held = Assert.Single(Bulk.EventRows(new EventRowQuery()));
        Assert.Equal(row, held.Row);
        Assert.Equal(("feed", "1", "a.tab"), (held.Origin.DataSet, held.Origin.Edition, held.Origin.File));
    }

    [Fact]
    public void An_event_without_numbers_or_place_comes_back_without()
    {
        EventRow row = new() { Day = new DateOnly(2010, 1, 1), NativeId = "A-17", Code = "190" };

        Bulk.Put("a.tab", row);

        Assert.Equal(row, Assert.Single(Bulk.EventRows(new EventRowQuery())).Row);
    }

    [Fact]
    public void The_same_file_again_is_not_read_and_adds_nothing()
    {
        ImportReceipt first = Bulk.Put("a.tab", BulkRows.Event(1, "2010-01-01", BulkRows.India, BulkRows.Pakistan));
        ImportReceipt second = Bulk.Import(BulkRows.Source("a.tab"), _ => Assert.Fail("It is read again."));

        Assert.Equal((1, 1, 0, false), (first.Read, first.RowsAdded, first.RowsKnown, first.WasHeld));
        Assert.Equal((1, 0, 1, true), (second.Read, second.RowsAdded, second.RowsKnown, second.WasHeld));
    }

    [Fact]
    public void The_same_rows_in_another_file_and_order_add_nothing_and_leave_the_hash()
    {
        List<EventRow> rows = BulkRows.Random(new Random(3), 300);
        Bulk.Put("a.tab", rows);
        ContentKey hash = Bulk.Hash();
        rows.Reverse();

        ImportReceipt second = Bulk.Put("b.tab", rows);

        Assert.Equal((0, 300), (second.RowsAdded, second.RowsKnown));
        Assert.Equal(hash, Bulk.Hash());
    }

    [Fact]
    public void An_id_given_as_text_is_the_same_id()
    {
        EventRow row = BulkRows.Event(12, "2010-01-01", BulkRows.India, BulkRows.Pakistan);
        Bulk.Put("a.tab", row);

        Assert.Equal(0, Bulk.Put("b.tab", row with { NativeNumber = 0, NativeId = "12" }).RowsAdded);
    }

    [Fact]
    public void Lines_are_accounted_for()
    {
        ImportReceipt receipt = Bulk.Import(BulkRows.Source("a.tab"), sink =>
        {
            BulkRows.Give(sink, [BulkRows.Event(1, "2010-01-01", BulkRows.India, BulkRows.Pakistan)]);
            sink.Reject(new Rejection(new Failure("ENT0214", "bad", "a.tab, line 3", "mend"), 3, "day", "yesterday"));
            sink.Line(LineFate.Rejected);
            sink.Skip(4, "a total");
            sink.Line(LineFate.Skipped);
        });

        Assert.Equal((3, 1, 1, 1), (receipt.Read, receipt.Imported, receipt.Rejected, receipt.Skipped));
        Assert.Equal(1, receipt.SkipReasons["a total"]);
        Assert.Equal("yesterday", Assert.Single(Ledger.Rejections()).Value);
    }

    [Fact]
    public void A_row_of_a_later_file_with_the_same_id_and_day_takes_the_place_of_the_earlier_one()
    {
        EventRow row = BulkRows.Event(5, "2010-01-01", BulkRows.India, BulkRows.Pakistan);
        Bulk.Put("a.tab", row, BulkRows.Event(6, "2010-01-01", BulkRows.India, BulkRows.Russia));
        DateTimeOffset between = Clock.GetUtcNow();

        ImportReceipt receipt = Bulk.Put("b.tab", row with { Code = "190", Quad = 4, Goldstein = -10 }, row with { Day = new DateOnly(2010, 1, 2) });

        Assert.Equal((2, 1), (receipt.RowsAdded, receipt.RowsSuperseding));
        Assert.Equal(["040", "190", "040"], Bulk.EventRows(new EventRowQuery()).OrderBy(held => held.Row.Day).ThenBy(held => held.Row.Code).Select(held => held.Row.Code));
        Assert.Equal(["040", "040"], Bulk.EventRows(new EventRowQuery { AsKnown = between }).Select(held => held.Row.Code));
        Assert.Equal(new QuadCounts(2, 0, 0, 1), Assert.Single(Bulk.QuadYears()).Quads);
        Assert.Equal(new QuadCounts(2, 0, 0, 0), Assert.Single(Bulk.QuadYears(asKnown: between)).Quads);
    }

    [Fact]
    public void Rows_of_one_file_with_the_same_id_stand_side_by_side()
    {
        EventRow row = BulkRows.Event(5, "2010-01-01", BulkRows.India, BulkRows.Pakistan);

        Assert.Equal((2, 0), (Bulk.Put("a.tab", row, row with { Code = "190" }).RowsAdded, 0));
        Assert.Equal(2, Bulk.CountEvents(new EventRowQuery()));
    }

    [Fact]
    public void Of_a_data_set_published_whole_the_edition_recorded_last_counts_and_the_earlier_one_stays()
    {
        Bulk.Put(BulkRows.Source("one.csv", BulkRows.Whole), BulkRows.Tie(BulkRows.India, BulkRows.Russia, "pact", 1971), BulkRows.Tie(BulkRows.India, BulkRows.Russia, "pact", 1972));
        DateTimeOffset between = Clock.GetUtcNow();
        Bulk.Put(BulkRows.Source("two.csv", BulkRows.Whole with { Edition = "2" }), BulkRows.Tie(BulkRows.India, BulkRows.Russia, "pact", 1971));

        Assert.Equal("2", Assert.Single(Bulk.TieRows(new TieRowQuery())).Origin.Edition);
        Assert.Equal(2, Bulk.TieRows(new TieRowQuery { AsKnown = between }).Count);
        Assert.Equal([false, true], Bulk.Sources().Select(source => source.IsCurrent));
    }

    [Fact]
    public void A_value_mended_in_a_later_file_of_the_edition_takes_the_place_of_the_first()
    {
        Bulk.Put(BulkRows.Source("one.csv", BulkRows.Whole), BulkRows.Tie(BulkRows.India, BulkRows.Russia, "trade", 1971, 10));

        ImportReceipt receipt = Bulk.Put(BulkRows.Source("mended.csv", BulkRows.Whole), BulkRows.Tie(BulkRows.India, BulkRows.Russia, "trade", 1971, 11));

        Assert.Equal(1, receipt.RowsSuperseding);
        Assert.Equal(11, Assert.Single(Bulk.TieRows(new TieRowQuery { Variable = "trade" })).Row.Value);
        Assert.Equal(11, Assert.Single(Bulk.TieValues("trade", DateOnly.MinValue)).Value);
    }

    [Fact]
    public void Zero_missing_and_not_covered_are_three_answers()
    {
        Bulk.Import(BulkRows.Source("one.csv", BulkRows.Whole), sink =>
        {
            sink.Tie(BulkRows.Tie(BulkRows.India, BulkRows.Russia, "pact", 1971));
            sink.Tie(BulkRows.Tie(BulkRows.India, BulkRows.Russia, "trade", 1971, double.NaN));
            sink.State(BulkRows.State(BulkRows.India, "cinc", 1971, 0.05));
            sink.Line(LineFate.Imported);
        });
        DirectedDyad friends = new(BulkRows.Russia, BulkRows.India);
        DirectedDyad others = new(BulkRows.Pakistan, BulkRows.India);

        Assert.Equal(1, Bulk.Ask("pact", friends, 1971).Value);
        Assert.Equal(0, Bulk.Ask("pact", others, 1971).Value);
        Assert.Equal(AnswerKind.NotCovered, Bulk.Ask("pact", others, 2001).Kind);
        Assert.Equal(AnswerKind.Missing, Bulk.Ask("trade", friends, 1971).Kind);
        Assert.Equal(AnswerKind.Missing, Bulk.Ask("trade", others, 1971).Kind);
        Assert.Equal(AnswerKind.NotCovered, Bulk.Ask("tourists", others, 1971).Kind);
        Assert.Equal(0.05, Bulk.Ask("cinc", BulkRows.India, 1971).Value);
        Assert.Equal(AnswerKind.NotCovered, Bulk.Ask("cinc", BulkRows.Pakistan, 1910).Kind);
        Assert.Throws<InvalidOperationException>(() => Bulk.Ask("trade", others, 1971).Value);
    }

    [Fact]
    public void A_meeting_told_from_both_sides_is_two_events_and_one_happening()
    {
        Bulk.Put("a.tab",
            BulkRows.Event(1, "2010-01-01", BulkRows.India, BulkRows.Russia, "036", 4),
            BulkRows.Event(2, "2010-01-01", BulkRows.Russia, BulkRows.India, "036", 4),
            BulkRows.Event(3, "2010-01-02", BulkRows.India, BulkRows.Russia, "042", 1.9f),
            BulkRows.Event(4, "2010-01-02", BulkRows.Russia, BulkRows.India, "043", 2.8f),
            BulkRows.Event(5, "2010-01-03", BulkRows.India, BulkRows.Russia, "190", -10, 4),
            BulkRows.Event(6, "2010-01-03", BulkRows.Russia, BulkRows.India, "190", -10, 4),
            BulkRows.Event(7, "2010-01-04", BulkRows.India, BulkRows.Russia, "042", 1.9f),
            BulkRows.Event(8, "2010-01-04", BulkRows.Russia, BulkRows.India, "042", 1.9f));

        DyadMonth[] months = [.. Bulk.DyadMonths(new DyadMonthQuery())];

        Assert.Equal(2, months.Length);
        Assert.All(months, month => Assert.Equal((4, 2, 6.8), (month.Events, month.Mirrored.Total, month.MirroredGoldsteinSum)));
        Assert.Equal(new QuadCounts(6, 0, 0, 2), months[0].Quads + months[1].Quads);
    }

    [Fact]
    public void An_import_that_stops_keeps_what_it_has_and_goes_on_another_time()
    {
        EventRow[] rows = [BulkRows.Event(1, "2010-01-01", BulkRows.India, BulkRows.Russia), BulkRows.Event(2, "2010-01-02", BulkRows.India, BulkRows.Russia)];
        ImportReceipt first = Bulk.Import(BulkRows.Source("a.tab"), sink =>
        {
            BulkRows.Give(sink, rows[..1]);
            sink.Stop(new Failure("ENT0249", "Too many rows refused.", "a.tab", "Look at the rejects."));
        });
        ImportReceipt second = Bulk.Put("a.tab", rows);

        Assert.Equal(("ENT0249", 1), (first.Stopped!.Code, first.RowsAdded));
        Assert.Equal((1, 1, false), (second.RowsAdded, second.RowsKnown, second.WasHeld));
    }
}
