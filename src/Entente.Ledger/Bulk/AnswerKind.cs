namespace Entente.Ledger;

/// <summary>What a data set has to say to a question of one value in one year.</summary>
public enum AnswerKind
{
    /// <summary>It says nothing: the year, the variable or the state lies outside what it covers.</summary>
    NotCovered = 0,

    /// <summary>It covers the case and does not know the value.</summary>
    Missing,

    /// <summary>It lists every case of the kind, and this is none.</summary>
    Zero,

    /// <summary>It gives a value, or several.</summary>
    Measured,
}
