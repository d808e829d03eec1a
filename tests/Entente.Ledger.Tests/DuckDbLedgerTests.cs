using Entente.Ledger.DuckDb;
using Entente.Vocabulary;

namespace Entente.Ledger.Tests;

public sealed class DuckDbLedgerTests : LedgerSuite
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-ledger-").FullName;
    private DuckDbLedger? _ledger;

    protected override ILedger Ledger => _ledger ??= DuckDbLedger.Open(File("ledger.duckdb"), Clock);

    public override void Dispose()
    {
        _ledger?.Dispose();
        Directory.Delete(_folder, recursive: true);
        base.Dispose();
    }

    [Fact]
    public void What_was_acknowledged_is_there_after_opening_again()
    {
        Ledger.Append(LedgerRows.Reading());
        Ledger.Append(LedgerRows.Data());
        _ledger!.Dispose();
        _ledger = null;

        Assert.Equal(2, Ledger.Events(new EventQuery()).Count);
        Assert.Equal(2, Ledger.Ties().Count);
        Assert.Equal(0, Ledger.Append(LedgerRows.Reading()).Added);
    }

    [Fact]
    public void A_file_that_is_no_ledger_is_refused_with_cause_and_mend()
    {
        System.IO.File.WriteAllText(File("notes.duckdb"), "These are notes and no database." + new string('x', 5000));

        LedgerException refusal = Assert.Throws<LedgerException>(() => DuckDbLedger.Open(File("notes.duckdb"), Clock));

        Assert.Equal("ENT0402", refusal.Failure.Code);
        Assert.Equal("notes.duckdb", refusal.Failure.Place);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_of()
    {
        LedgerException refusal = Assert.Throws<LedgerException>(() => DuckDbLedger.Open(File(Path.Combine("nowhere", "x.duckdb")), Clock));

        Assert.Equal("ENT0403", refusal.Failure.Code);
    }

    [Fact]
    public void Reading_leaves_the_file_as_it_was()
    {
        Ledger.Append(LedgerRows.Reading());
        _ledger!.Dispose();
        byte[] before = System.IO.File.ReadAllBytes(File("ledger.duckdb"));

        using (DuckDbLedger reading = DuckDbLedger.Open(File("ledger.duckdb"), Clock, isReadOnly: true))
        {
            Assert.Equal(2, reading.Events(new EventQuery()).Count);
        }

        Assert.Equal(before, System.IO.File.ReadAllBytes(File("ledger.duckdb")));
    }

    private string File(string name) => Path.Combine(_folder, name);
}
