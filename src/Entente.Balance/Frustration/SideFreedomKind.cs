namespace Entente.Balance;

/// <summary>How firmly the side of a node is settled.</summary>
public enum SideFreedomKind
{
    /// <summary>On the same side as the reference node, or on the other, in every best split and in all within the slack.</summary>
    Fixed,

    /// <summary>Some best split puts it on the other side: as good, so the side shown means nothing.</summary>
    Free,

    /// <summary>No best split puts it on the other side, but one that is worse by no more than the slack does.</summary>
    FreeWithinSlack,

    /// <summary>No chain of ties leads from it to the reference node: there is no side to speak of.</summary>
    Unconnected,

    /// <summary>Not settled in the time given, or the split itself is not proven best.</summary>
    NotSettled,
}
