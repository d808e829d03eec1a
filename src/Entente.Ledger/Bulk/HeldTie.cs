using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>An imported value of two states with its provenance.</summary>
/// <param name="Row">What the data set says.</param>
/// <param name="Key">Its content key.</param>
/// <param name="Origin">Where it came from, and when.</param>
public sealed record HeldTie(TieRow Row, ContentKey Key, RowOrigin Origin);
