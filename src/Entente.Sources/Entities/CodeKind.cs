namespace Entente.Sources.Entities;

/// <summary>What a code of a data set stands for, where it does not stand for a state that Entente knows.</summary>
public enum CodeKind
{
    /// <summary>Nothing known: listed with its count, never guessed.</summary>
    Unknown,

    /// <summary>One state, or several in turn, by date.</summary>
    State,

    /// <summary>A territory that is no actor between states (Aruba): known, and left out of tables of states.</summary>
    Territory,

    /// <summary>A region, role or group (the West, peacekeepers): kept as such in events.</summary>
    Region,
}
