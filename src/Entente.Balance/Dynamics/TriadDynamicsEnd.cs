namespace Entente.Balance;

/// <summary>How a run of triad dynamics ended.</summary>
public enum TriadDynamicsEnd
{
    /// <summary>No triad is frustrated any more.</summary>
    Balanced,

    /// <summary>Triads are frustrated, and turning any one tie would frustrate more.</summary>
    Jammed,

    /// <summary>The steps were used up before.</summary>
    OutOfSteps,
}
