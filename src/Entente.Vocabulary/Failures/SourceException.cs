namespace Entente.Vocabulary;

/// <summary>Thrown where a file or feed cannot be used: bring another, or mend it.</summary>
/// <param name="failure">Code, cause, place and mend.</param>
/// <param name="inner">What caused it, where something did.</param>
public sealed class SourceException(Failure failure, Exception? inner = null) : EntenteException(failure, inner);
