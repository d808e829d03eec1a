namespace Entente.Vocabulary;

/// <summary>Thrown where an option or setting is wrong: call again, corrected.</summary>
/// <param name="failure">Code, cause, place and mend.</param>
/// <param name="inner">What caused it, where something did.</param>
public sealed class ConfigurationException(Failure failure, Exception? inner = null) : EntenteException(failure, inner);
