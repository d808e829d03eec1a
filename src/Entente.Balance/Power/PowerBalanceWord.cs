namespace Entente.Balance;

/// <summary>What the ratio of two sides is called; the marks stand at <see cref="PowerBalance"/>.</summary>
public enum PowerBalanceWord
{
    /// <summary>Neither side has data.</summary>
    NotKnown,

    /// <summary>The weaker side has at least four fifths of the stronger.</summary>
    Parity,

    /// <summary>The weaker side has at least half of the stronger, less than four fifths.</summary>
    Advantage,

    /// <summary>The weaker side has less than half of the stronger.</summary>
    Preponderance,
}
