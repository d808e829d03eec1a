namespace Entente.Vocabulary;

/// <summary>What stops the work. The sub-types differ by what the caller can do about it.</summary>
public abstract class EntenteException : Exception
{
    /// <summary>Makes an exception of a failure.</summary>
    protected EntenteException(Failure failure, Exception? inner = null)
        : base(failure.ToString(), inner) => Failure = failure;

    /// <summary>Code, cause, place and mend.</summary>
    public Failure Failure { get; }
}
