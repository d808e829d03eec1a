namespace Entente.Vocabulary;

/// <summary>What a claim is about, which decides how it can be put to the test.</summary>
public enum ClaimKind
{
    /// <summary>A relation between two actors holds or changes ("relations have been strained").</summary>
    Relation,

    /// <summary>A bloc, alliance or camp exists, or should ("a defence bloc comprising ...").</summary>
    Bloc,

    /// <summary>The balance of power is kept, upset or shifted by something.</summary>
    BalanceOfPower,

    /// <summary>Something is the first, or the first since ("the first visit in nine years").</summary>
    FirstSince,

    /// <summary>An act that has not happened, or is not said to have: planned, foretold, demanded or wished for.</summary>
    Act,

    /// <summary>Any other statement about actors that the coder could not place among the above.</summary>
    General,
}
