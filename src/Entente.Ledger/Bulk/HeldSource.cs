using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>An edition that the ledger holds, with its files.</summary>
/// <param name="Edition">The edition, with coverage, licence and citation.</param>
/// <param name="IsCurrent">Whether questions of today use it: the edition recorded last, or any of a feed.</param>
/// <param name="Rows">Rows of it.</param>
/// <param name="FirstDay">The first day of its events, or null where it has none.</param>
/// <param name="LastDay">The last day of its events.</param>
/// <param name="RecordedAt">When its first row was acknowledged.</param>
/// <param name="Files">Its files.</param>
public sealed record HeldSource(DataEdition Edition, bool IsCurrent, long Rows, DateOnly? FirstDay, DateOnly? LastDay, DateTimeOffset RecordedAt, IReadOnlyList<HeldFile> Files);
