namespace Entente.Ledger.DuckDb;

/// <summary>A held row whose place a new row takes.</summary>
/// <param name="Row">The new row's place in its chunk.</param>
/// <param name="Superseded">The held row's key.</param>
/// <param name="Act">The held event's act, 0 for other rows.</param>
/// <param name="Month">The held event's month, counted from year 0.</param>
internal readonly record struct Correction(int Row, ContentKey Superseded, uint Act, int Month);
