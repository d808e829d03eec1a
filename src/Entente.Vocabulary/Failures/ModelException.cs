namespace Entente.Vocabulary;

/// <summary>Thrown where a model or computation cannot give an answer from what it was given.</summary>
/// <param name="failure">Code, cause, place and mend.</param>
/// <param name="inner">What caused it, where something did.</param>
public sealed class ModelException(Failure failure, Exception? inner = null) : EntenteException(failure, inner);
