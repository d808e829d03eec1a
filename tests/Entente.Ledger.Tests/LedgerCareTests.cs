using Entente.Ledger.DuckDb;
using Entente.Vocabulary;

namespace Entente.Ledger.Tests;

public sealed class LedgerCareTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-care-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_whole_ledger_has_no_fault_and_the_hash_of_its_rows()
    {
        (string path, ContentKey hash) = Made();

        LedgerCheck check = LedgerScan.Of(path);

        Assert.Empty(check.Faults);
        Assert.Equal(hash, check.Hash);
        Assert.Equal(900, check.Rows["events"]);
    }

    [Fact]
    public void A_row_that_is_gone_is_found()
    {
        (string path, _) = Made();
        using (var on = LedgerFile.Connect(path, isReadOnly: false))
        {
            on.Execute("DELETE FROM events WHERE key_low = (SELECT min(key_low) FROM events)");
        }

        LedgerCheck check = LedgerScan.Of(path);

        Assert.Contains(check.Faults, fault => fault.Code == "ENT0410" && fault.Cause.Contains("Batch", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bit_flipped_in_the_rows_is_found()
    {
        (string path, _) = Made();
        byte[] bytes = File.ReadAllBytes(path);
        int block = Enumerable.Range(1, (bytes.Length / 262144) - 1).Select(number => 12288 + (number * 262144)).Last(at => bytes.AsSpan(at, 262144).ContainsAnyExcept((byte)0));
        bytes[block + 100] ^= 4;
        File.WriteAllBytes(path, bytes);

        try
        {
            Assert.Contains(LedgerScan.Of(path).Faults, fault => fault.Code == "ENT0410");
        }
        catch (LedgerException refusal)
        {
            // The block was one that opening reads.
            Assert.Equal("ENT0402", refusal.Failure.Code);
        }
    }

    [Fact]
    public void A_backup_restored_is_an_equal_ledger()
    {
        (string path, ContentKey hash) = Made();
        BackupManifest manifest = LedgerBackup.Write(path, File_("backup"));
        LedgerBackup.Restore(File_("backup"), File_("again.duckdb"));

        Assert.Equal(hash.ToString(), manifest.LedgerHash);
        Assert.Empty(LedgerScan.Of(File_("again.duckdb")).Faults);
        using DuckDbLedger one = DuckDbLedger.Open(path, TimeProvider.System, isReadOnly: true);
        using DuckDbLedger other = DuckDbLedger.Open(File_("again.duckdb"), TimeProvider.System);
        Assert.Equal(hash, other.Hash());
        Assert.Equal(one.EventRows(new EventRowQuery()).Select(held => held.ToString()), other.EventRows(new EventRowQuery()).Select(held => held.ToString()));
        Assert.Equal(2, other.Events(new EventQuery()).Count);
        Assert.Equal(0, other.Put("a.tab", BulkRows.Random(new Random(1), 450)).RowsAdded);
    }

    [Fact]
    public void A_backup_that_was_touched_is_refused_and_leaves_nothing()
    {
        (string path, _) = Made();
        LedgerBackup.Write(path, File_("backup"));
        string events = Path.Combine(File_("backup"), "events.parquet");
        byte[] bytes = File.ReadAllBytes(events);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(events, bytes);

        Assert.Equal("ENT0412", Assert.Throws<LedgerException>(() => LedgerBackup.Restore(File_("backup"), File_("again.duckdb"))).Failure.Code);
        Assert.Equal("ENT0413", Assert.Throws<LedgerException>(() => LedgerBackup.Restore(File_("backup"), path)).Failure.Code);
        Assert.Equal("ENT0411", Assert.Throws<LedgerException>(() => LedgerBackup.Write(path, File_("backup"))).Failure.Code);
        Assert.False(File.Exists(File_("again.duckdb")));
    }

    [Fact]
    public void Compaction_keeps_every_row_and_answer()
    {
        (string path, ContentKey hash) = Made();
        List<string> before = Answers(path);

        CompactReceipt receipt = LedgerOrder.Compact(path);

        Assert.Equal(hash, receipt.Hash);
        Assert.Equal(before, Answers(path));
        Assert.Empty(LedgerScan.Of(path).Faults);
        Assert.Equal(["ledger.duckdb"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_ledger_of_version_1_is_read_as_it_is_and_brought_up_to_date_after_a_copy()
    {
        string path = File_("old.duckdb");
        CodedEvent coded = LedgerRows.Event("event-1", PartialDate.From(2021, 4), "CONSULT");
        using (var on = LedgerFile.Connect(path, isReadOnly: false))
        {
            on.Execute(Schema.First);
            on.Execute("INSERT INTO batches VALUES ('one', 'reading', 1, 1, 0, 0, NULL, 1000)");
            on.Execute($"INSERT INTO events VALUES ('event-1', 'doc', 'RUS', 'PAK', 'CONSULT', '042', 1, 1.9, DATE '2021-04-01', DATE '2021-04-30', {LedgerFile.Quoted(LedgerJson.Write(coded))}, 'one', 1000)");
        }

        using (DuckDbLedger reading = DuckDbLedger.Open(path, TimeProvider.System, isReadOnly: true))
        {
            Assert.Equal("event-1", Assert.Single(reading.Events(new EventQuery())).Id);
            Assert.Empty(reading.EventRows(new EventRowQuery()));
        }

        using DuckDbLedger writing = DuckDbLedger.Open(path, TimeProvider.System);
        Assert.Equal("event-1", Assert.Single(writing.Events(new EventQuery())).Id);
        Assert.Equal("one", Assert.Single(writing.Batches()).Id);
        Assert.Equal(1, writing.Put("a.tab", BulkRows.Event(1, "2010-01-01", BulkRows.India, BulkRows.Russia)).RowsAdded);
        Assert.True(File.Exists(path + ".v1"));
    }

    [Fact]
    public void Readers_see_whole_batches_only_while_one_writes()
    {
        using DuckDbLedger ledger = DuckDbLedger.Open(File_("ledger.duckdb"), TimeProvider.System);
        using CancellationTokenSource done = new();
        List<long> seen = [];
        Thread reader = new(() =>
        {
            while (!done.IsCancellationRequested)
            {
                seen.Add(ledger.CountEvents(new EventRowQuery()));
            }
        });
        reader.Start();
        for (int file = 0; file < 12; file++)
        {
            int first = file * 500;
            ledger.Put($"{file}.tab", [.. Enumerable.Range(first + 1, 500).Select(number => BulkRows.Event(number, "2010-01-01", BulkRows.India, BulkRows.Russia))]);
        }

        done.Cancel();
        reader.Join();
        Assert.All(seen, count => Assert.Equal(0, count % 500));
        Assert.Equal(seen.Order(), seen);
        Assert.Equal(6000, ledger.CountEvents(new EventRowQuery()));
    }

    private static List<string> Answers(string path)
    {
        using DuckDbLedger ledger = DuckDbLedger.Open(path, TimeProvider.System, isReadOnly: true);
        return [.. ledger.EventRows(new EventRowQuery()).Select(held => held.ToString()),
            .. ledger.DyadMonths(new DyadMonthQuery()).Select(month => month.ToString()).Order(StringComparer.Ordinal), .. ledger.QuadYears().Select(year => year.ToString())];
    }

    private (string Path, ContentKey Hash) Made()
    {
        string path = File_("ledger.duckdb");
        using DuckDbLedger ledger = DuckDbLedger.Open(path, TimeProvider.System);
        ledger.Append(LedgerRows.Reading());
        Random chance = new(1);
        ledger.Put("a.tab", BulkRows.Random(chance, 450));
        ledger.Put("b.tab", BulkRows.Random(chance, 450));
        ledger.Put(BulkRows.Source("one.csv", BulkRows.Whole), BulkRows.Tie(BulkRows.India, BulkRows.Russia, "pact", 1971));
        ledger.Settle();
        return (path, ledger.Hash());
    }

    private string File_(string name) => Path.Combine(_folder, name);
}
