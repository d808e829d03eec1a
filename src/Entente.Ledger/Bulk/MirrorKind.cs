namespace Entente.Ledger;

/// <summary>How an act is told from the other side.</summary>
public enum MirrorKind
{
    /// <summary>It is not: each side acts by itself.</summary>
    None = 0,

    /// <summary>By the same code with the sides exchanged.</summary>
    Same = 1,

    /// <summary>A visit made: the other side hosts one.</summary>
    Visit = 2,

    /// <summary>A visit hosted: the other side makes one.</summary>
    Host = 3,
}
