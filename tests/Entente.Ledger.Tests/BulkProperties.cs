using Entente.Ledger.DuckDb;
using Entente.Vocabulary;

namespace Entente.Ledger.Tests;

/// <summary>The fast store is the plain one: whatever is imported in whatever pieces, both give the same answers.</summary>
public sealed class BulkProperties : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-bulk-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Fast_is_plain(int seed)
    {
        Random chance = new(seed);
        MemoryLedger plain = new("memory", new Ticking());
        using DuckDbLedger fast = DuckDbLedger.Open(Path.Combine(_folder, $"{seed}.duckdb"), new Ticking());
        List<DateTimeOffset> moments = [];
        for (int file = 0; file < 4; file++)
        {
            List<EventRow> rows = BulkRows.Random(chance, 400);
            ImportReceipt one = plain.Put($"{file}.tab", rows);
            ImportReceipt other = fast.Put($"{file}.tab", rows);
            Assert.Equal((one.RowsAdded, one.RowsKnown, one.RowsSuperseding), (other.RowsAdded, other.RowsKnown, other.RowsSuperseding));
            moments.Add(fast.Sources()[0].RecordedAt.AddSeconds(file));
            if (file == 1)
            {
                fast.Settle();
            }
        }

        Assert.Equal(plain.Hash(), fast.Hash());
        foreach (DateTimeOffset? known in new DateTimeOffset?[] { null }.Concat(moments.Select(moment => (DateTimeOffset?)moment)))
        {
            Assert.Equal(Events(plain, new EventRowQuery { AsKnown = known }), Events(fast, new EventRowQuery { AsKnown = known }));
            Assert.Equal(plain.QuadYears(asKnown: known), fast.QuadYears(asKnown: known));
            Assert.Equal(Months(plain, known), Months(fast, known));
        }

        EventRowQuery[] queries =
        [
            new() { Dyad = Dyad.Of(BulkRows.India, BulkRows.Pakistan), From = new DateOnly(2010, 2, 1) },
            new() { Actor = BulkRows.Russia, To = new DateOnly(2010, 3, 1), Limit = 17 },
            new() { Type = "04" },
            new() { DataSet = "none" },
            new() { Actor = ActorId.From("USA") },
        ];
        Assert.All(queries, query => Assert.Equal(Events(plain, query), Events(fast, query)));
        Assert.All(queries, query => Assert.Equal(plain.CountEvents(query), fast.CountEvents(query)));
        fast.Settle();
        Assert.Equal(Months(plain, null), Months(fast, null));
    }

    [Fact]
    public void Rows_over_several_chunks_are_all_there_once_and_a_stopped_import_goes_on()
    {
        string path = Path.Combine(_folder, "chunks.duckdb");
        EventRow Row(int number) => BulkRows.Event(number + 1, "2010-01-01", BulkRows.India, BulkRows.Russia) with { Day = new DateOnly(2010, 1, 1).AddDays(number / 1000), Url = "" };
        using (DuckDbLedger ledger = DuckDbLedger.Open(path, TimeProvider.System))
        {
            Assert.Throws<TimeoutException>(() => ledger.Import(BulkRows.Source("big.tab"), sink =>
            {
                for (int number = 0; number < 260_000; number++)
                {
                    BulkRows.Give(sink, [Row(number)]);
                }

                throw new TimeoutException();
            }));
        }

        using DuckDbLedger again = DuckDbLedger.Open(path, TimeProvider.System);
        ImportReceipt receipt = again.Import(BulkRows.Source("big.tab"), sink =>
        {
            for (int number = 0; number < 300_000; number++)
            {
                BulkRows.Give(sink, [Row(number)]);
            }
        });

        Assert.Equal(300_000, receipt.RowsAdded + receipt.RowsKnown);
        Assert.True(receipt.ChunksPassedOver > 0);
        Assert.Equal(300_000, again.CountEvents(new EventRowQuery()));
        Assert.Equal(300_000, again.Sources()[0].Rows);
    }

    [Fact]
    public void What_a_reader_throws_goes_through_as_it_is()
    {
        using DuckDbLedger ledger = DuckDbLedger.Open(Path.Combine(_folder, "thrown.duckdb"), TimeProvider.System);

        Assert.Throws<EndOfStreamException>(() => ledger.Import(BulkRows.Source("cut.tab"), _ => throw new EndOfStreamException()));
        Assert.Equal(1, ledger.Put("cut.tab", BulkRows.Event(1, "2010-01-01", BulkRows.India, BulkRows.Russia)).RowsAdded);
    }

    private static List<string> Events(IBulkLedger ledger, EventRowQuery query) => [.. ledger.EventRows(query).Select(held => $"{held.Key} {held.Row} {held.Origin.File}")];

    private static List<string> Months(IBulkLedger ledger, DateTimeOffset? known) =>
        [.. ledger.DyadMonths(new DyadMonthQuery { AsKnown = known }).Select(month => month.ToString()).Order(StringComparer.Ordinal)];

    // Each look at the clock is a second later than the last; both ledgers look once an import.
    private sealed class Ticking : TimeProvider
    {
        private long _seconds;

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddYears(55).AddSeconds(Interlocked.Increment(ref _seconds));
    }
}
