namespace Entente.Ledger;

/// <summary>Events by quad class.</summary>
/// <param name="VerbalCooperation">Class 1.</param>
/// <param name="MaterialCooperation">Class 2.</param>
/// <param name="VerbalConflict">Class 3.</param>
/// <param name="MaterialConflict">Class 4.</param>
public readonly record struct QuadCounts(long VerbalCooperation, long MaterialCooperation, long VerbalConflict, long MaterialConflict)
{
    /// <summary>All four together.</summary>
    public long Total => VerbalCooperation + MaterialCooperation + VerbalConflict + MaterialConflict;

    /// <summary>Sums class by class.</summary>
    public static QuadCounts operator +(QuadCounts left, QuadCounts right) => Add(left, right);

    /// <summary>Sums class by class.</summary>
    public static QuadCounts Add(QuadCounts left, QuadCounts right) => new(left.VerbalCooperation + right.VerbalCooperation,
        left.MaterialCooperation + right.MaterialCooperation, left.VerbalConflict + right.VerbalConflict, left.MaterialConflict + right.MaterialConflict);
}
