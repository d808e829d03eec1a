namespace Entente.Relations.Measurement;

/// <summary>How an indicator speaks of the latent relation.</summary>
public enum IndicatorForm
{
    /// <summary>A number around a line in the relation, with normal noise (a UN voting distance, a trade share).</summary>
    Graded,

    /// <summary>There or not there, where the source lists every case; both say something (an alliance, a dispute).</summary>
    Presence,

    /// <summary>There, in a record that does not claim to be complete; not being there says nothing (a curated tie, a coded event).</summary>
    Mark,

    /// <summary>Known input: a running mean of what was observed, added to what is expected of the relation (UN voting).</summary>
    Input,
}
