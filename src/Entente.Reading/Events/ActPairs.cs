using Entente.Reading.Actors;

namespace Entente.Reading.Events;

/// <summary>Pairs those who act with those acted upon, and makes acts of them.</summary>
internal static class ActPairs
{
    /// <summary>Every source with every target, one act a pair of actors; never a pronoun for the source itself.</summary>
    public static IEnumerable<(FoundActor Source, FoundActor Target)> Cross(IReadOnlyList<FoundActor> sources, IReadOnlyList<FoundActor> targets) => sources.Count == 0 || targets.Count == 0 ? []
        : (from source in sources from target in targets where source.First != target.First && !(target.IsPronoun && target.Mention.Actor == source.Mention.Actor) select (source, target))
        .DistinctBy(pair => (pair.source.Mention.Actor, pair.target.Mention.Actor)).Select(pair => (pair.source, pair.target)).Take(24);

    /// <summary>An act, not yet weighed.</summary>
    public static CodedAct Act(EventFrame frame, int trigger, FoundActor source, FoundActor target, ClauseMood mood, Arguments? arguments, string slot) =>
        new(frame, trigger, source, target, mood, [.. arguments?.Rules ?? [], "target: " + slot], 0);
}
