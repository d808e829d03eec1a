namespace Entente.Balance;

/// <summary>An actor that stands in another bloc or camp than at the date before.</summary>
public sealed record BlocMove
{
    /// <summary>The date at which it stands elsewhere.</summary>
    public required string When { get; init; }

    /// <summary>Who.</summary>
    public required string Actor { get; init; }

    /// <summary>The letter it left; empty where it stood alone.</summary>
    public required string From { get; init; }

    /// <summary>The letter it joined; empty where it stands alone.</summary>
    public required string To { get; init; }

    /// <summary>What staying would have cost at least, the others staying where they are, in the unit of the ties. Never 0
    /// for one that could have stayed alone: such moves are not made.</summary>
    public required decimal CostOfStaying { get; init; }

    /// <summary>Whether an equally good division has it on the other side: then the move says little.</summary>
    public required bool IsFree { get; init; }

    /// <summary>The changes of its own ties that speak for the move, the weightiest first; none where only ties of others
    /// changed.</summary>
    public required IReadOnlyList<TieChange> Causes { get; init; }
}
