namespace Entente.Vocabulary;

/// <summary>Thrown where the ledger cannot be opened, read or written.</summary>
/// <param name="failure">Code, cause, place and mend.</param>
/// <param name="inner">What caused it, where something did.</param>
public sealed class LedgerException(Failure failure, Exception? inner = null) : EntenteException(failure, inner);
