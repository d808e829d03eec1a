using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>What became of a file: every line and every row is accounted for.</summary>
public sealed record ImportReceipt
{
    /// <summary>The data set's key.</summary>
    public required string DataSet { get; init; }

    /// <summary>The file.</summary>
    public required string Place { get; init; }

    /// <summary>Data lines read: imported, rejected and skipped together.</summary>
    public long Read => Imported + Rejected + Skipped;

    /// <summary>Lines that gave one row or more.</summary>
    public required long Imported { get; init; }

    /// <summary>Lines that could not be used.</summary>
    public required long Rejected { get; init; }

    /// <summary>Lines left out by rule.</summary>
    public required long Skipped { get; init; }

    /// <summary>Rows (events, ties and state values) that were new.</summary>
    public required long RowsAdded { get; init; }

    /// <summary>Rows that the ledger held already.</summary>
    public required long RowsKnown { get; init; }

    /// <summary>Rows among those added that take the place of an earlier row with the same id of the data set.</summary>
    public required long RowsSuperseding { get; init; }

    /// <summary>Whether the file was held whole before and was not read again; the counts are then those of the first time, with no row added.</summary>
    public required bool WasHeld { get; init; }

    /// <summary>Chunks that an earlier, broken-off import had acknowledged and that were passed over.</summary>
    public required int ChunksPassedOver { get; init; }

    /// <summary>Why it ended early, or null where the file was taken in whole.</summary>
    public Failure? Stopped { get; init; }

    /// <summary>Reasons for lines left out, with their counts.</summary>
    public IReadOnlyDictionary<string, long> SkipReasons { get; init; } = new SortedDictionary<string, long>(StringComparer.Ordinal);
}
