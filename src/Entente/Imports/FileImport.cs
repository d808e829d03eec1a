using Entente.Vocabulary;

namespace Entente.Imports;

/// <summary>What became of one file: every line and every row is accounted for.</summary>
public sealed record FileImport
{
    /// <summary>The file, as the user named it; an entry behind its archive.</summary>
    public required string File { get; init; }

    /// <summary>The data set's key, or null where the file is none.</summary>
    public string? DataSet { get; init; }

    /// <summary>The data set in words, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The edition, or null.</summary>
    public string? Edition { get; init; }

    /// <summary>The licence, in a few words, or null.</summary>
    public string? Licence { get; init; }

    /// <summary>The citation's key, or null.</summary>
    public string? Citation { get; init; }

    /// <summary>Data lines read: imported, rejected and skipped together. The header is none.</summary>
    public long Lines => Imported + Rejected + Skipped;

    /// <summary>Lines that gave one row or more.</summary>
    public long Imported { get; init; }

    /// <summary>Lines that could not be used.</summary>
    public long Rejected { get; init; }

    /// <summary>Lines left out by rule.</summary>
    public long Skipped { get; init; }

    /// <summary>Rows (events, ties, state values) that were new to the ledger.</summary>
    public long RowsAdded { get; init; }

    /// <summary>Rows that the ledger held already.</summary>
    public long RowsKnown { get; init; }

    /// <summary>Rows among those added that take the place of an earlier row of the same id.</summary>
    public long RowsSuperseding { get; init; }

    /// <summary>Whether the ledger held the whole file before, and did not read it again.</summary>
    public bool WasHeld { get; init; }

    /// <summary>Codes that stand for nobody, most frequent first.</summary>
    public IReadOnlyList<UnmappedCode> UnmappedCodes { get; init; } = [];

    /// <summary>Cells that the source marks as missing, by variable: they give no row.</summary>
    public IReadOnlyDictionary<string, long> MissingCells { get; init; } = new SortedDictionary<string, long>(StringComparer.Ordinal);

    /// <summary>Reasons for skipped lines, with their counts.</summary>
    public IReadOnlyDictionary<string, long> SkipReasons { get; init; } = new SortedDictionary<string, long>(StringComparer.Ordinal);

    /// <summary>Rejections of lines and single cells, by error code.</summary>
    public IReadOnlyDictionary<string, long> RejectedByCode { get; init; } = new SortedDictionary<string, long>(StringComparer.Ordinal);

    /// <summary>The first rejections, at most 20; all stand in the ledger.</summary>
    public IReadOnlyList<Rejection> Rejections { get; init; } = [];

    /// <summary>The years covered, by variable.</summary>
    public IReadOnlyList<Coverage> Covers { get; init; } = [];

    /// <summary>What a reader should know of the file (its encoding, say).</summary>
    public IReadOnlyCollection<string> Notes { get; init; } = [];

    /// <summary>Why the file is no data set, in a few words; null where it is one or could be.</summary>
    public string? NotData { get; init; }

    /// <summary>Why the import of the file ended early or did not begin; null where all of it was read.</summary>
    public Failure? Failure { get; init; }

    /// <summary>Whether the file was read to its end, or is none to be read.</summary>
    public bool IsWhole => Failure is null;
}
