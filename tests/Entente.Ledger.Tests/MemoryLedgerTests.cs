namespace Entente.Ledger.Tests;

public sealed class MemoryLedgerTests : LedgerSuite
{
    private MemoryLedger? _ledger;

    protected override ILedger Ledger => _ledger ??= new MemoryLedger("memory", Clock);
}
