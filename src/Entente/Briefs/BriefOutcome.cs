namespace Entente.Briefs;

/// <summary>What came out of a claim's test.</summary>
public enum BriefOutcome
{
    /// <summary>The record bears it out.</summary>
    Supported,

    /// <summary>The record bears out a part of it.</summary>
    PartlySupported,

    /// <summary>The record says otherwise.</summary>
    Contradicted,

    /// <summary>The record does not reach it: neither for nor against.</summary>
    NotCovered,

    /// <summary>It is neither true nor false yet (a proposal, a forecast); what the record holds on its parts was computed.</summary>
    NoVerdict,

    /// <summary>No record could settle it (a value, a motive), or no test for its kind is known.</summary>
    CannotBeTested,
}
