namespace Entente;

/// <summary>How a workspace is opened.</summary>
public sealed record WorkspaceOptions
{
    /// <summary>The full path of the ledger's file, or null for a ledger in memory that ends with the workspace.</summary>
    public string? LedgerPath { get; init; }

    /// <summary>Whether the file is to be made where it is missing, and written to; else it is only read.</summary>
    public bool IsWriting { get; init; }

    /// <summary>Answers rest on what the ledger had recorded by then; null for all of it. What ships with Entente is always known.</summary>
    public DateTimeOffset? AsKnown { get; init; }

    /// <summary>The clock that stamps what is recorded; results never depend on it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
