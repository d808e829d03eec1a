namespace Entente.Ledger;

/// <summary>How the values of one year come to one.</summary>
public enum DatasetTake
{
    /// <summary>The greatest.</summary>
    Greatest,

    /// <summary>Their sum, a value that holds for several years spread evenly over them: the total of an arms order over its years of delivery.</summary>
    Spread,

    /// <summary>1 where there is any.</summary>
    Any,

    /// <summary>1 in the first year of a case, 0 in its later ones; a case is one id of the data set.</summary>
    Onset,
}
