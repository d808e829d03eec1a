namespace Entente.Vocabulary;

/// <summary>In what spirit a thing is said.</summary>
public enum ClaimMood
{
    /// <summary>It is said to be so, or to have been so.</summary>
    Asserted,

    /// <summary>It is said that it will, could or may be so.</summary>
    Forecast,

    /// <summary>It is said that it should or must be so.</summary>
    Prescribed,

    /// <summary>One actor asks it of another.</summary>
    Demanded,

    /// <summary>It is said not to be so.</summary>
    Denied,
}
