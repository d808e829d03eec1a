namespace Entente.Ledger;

/// <summary>What became of a batch.</summary>
/// <param name="Id">The batch's id.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="Read">Rows offered.</param>
/// <param name="Added">Rows that were new.</param>
/// <param name="Known">Rows already held.</param>
/// <param name="Refused">Rows that could not be used.</param>
/// <param name="RecordedAt">When it was recorded.</param>
public sealed record BatchReceipt(
    string Id, string Origin, long Read, long Added, long Known, long Refused, DateTimeOffset RecordedAt);
