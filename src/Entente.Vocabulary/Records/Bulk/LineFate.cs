namespace Entente.Vocabulary;

/// <summary>What became of one data line of a file. Each line has exactly one fate, whatever number of rows it gives.</summary>
public enum LineFate
{
    /// <summary>It gave one row or more.</summary>
    Imported = 1,

    /// <summary>It could not be used; the rejection tells why.</summary>
    Rejected = 2,

    /// <summary>It is well formed and left out by rule (a total, a header that comes again, a state with itself).</summary>
    Skipped = 3,
}
