namespace Entente.Vocabulary;

/// <summary>What sort of actor it is.</summary>
public enum ActorKind
{
    /// <summary>A state of the interstate system, now or once.</summary>
    State,

    /// <summary>A territory that acts or is acted upon but is no member of the system (Palestine, Kosovo before 2008).</summary>
    Territory,

    /// <summary>An organisation with members and organs (United Nations, NATO, OPEC).</summary>
    Organisation,

    /// <summary>A group of states without organs (the West, the Quad, Central Asian states).</summary>
    Bloc,

    /// <summary>A non-state group, armed or political (the Taliban, Hezbollah).</summary>
    Group,
}
