using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>An imported value of one state with its provenance.</summary>
/// <param name="Row">What the data set says.</param>
/// <param name="Key">Its content key.</param>
/// <param name="Origin">Where it came from, and when.</param>
public sealed record HeldState(StateRow Row, ContentKey Key, RowOrigin Origin);
