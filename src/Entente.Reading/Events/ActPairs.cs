using Entente.Reading.Actors;

namespace Entente.Reading.Events;

/// <summary>Pairs those who act with those acted upon, and makes acts of them.</summary>
internal static class ActPairs
{
    /// <summary>Every source with every target, one act a pair of actors; never a pronoun for the source itself.</summary>
    public static IEnumerable<(FoundActor Source, FoundActor Target)> Cross(IReadOnlyList<FoundActor> sources, IReadOnlyList<FoundActor> targets) =>
        (from source in sources from target in targets where source.First != target.First && !(target.IsPronoun && target.Mention.Actor == source.Mention.Actor) select (source, target))
        .DistinctBy(pair => (pair.source.Mention.Actor, pair.target.Mention.Actor)).Select(pair => (pair.source, pair.target)).Take(24);

    /// <summary>An act with how sure it is.</summary>
    public static CodedAct Act(
        SentenceGraph graph, EventFrame frame, int trigger, FoundActor source, FoundActor target, ClauseMood mood, Arguments? arguments, string slot)
    {
        double confidence = frame.IsNoun ? .65 : .8;
        confidence -= source.Mention.Basis.StartsWith("pronoun", StringComparison.Ordinal) || target.Mention.Basis.StartsWith("pronoun", StringComparison.Ordinal) ? .15 : 0;
        confidence -= arguments?.Rules.Any(rule => rule.StartsWith("owner", StringComparison.Ordinal) || rule is "nearest actor below" or "within the subject") == true ? .15 : 0;
        confidence -= source.IsCapital || target.IsCapital ? .05 : 0;
        confidence -= mood.Speaker >= 0 ? .1 : 0;
        confidence -= graph.Tokens.Count > 45 ? .1 : 0;
        return new CodedAct(frame, trigger, source, target, mood, [.. arguments?.Rules ?? [], "target: " + slot], Math.Round(confidence, 2));
    }
}
