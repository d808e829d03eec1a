using Entente.Reading.Actors;

namespace Entente.Reading.Events;

/// <summary>What is rejected was done before: "rejected an appeal from X" tells of X's appeal, "dismissed criticism by X" of X's criticism.</summary>
internal static class RejectedActs
{
    /// <summary>The rule's name.</summary>
    public const string Rule = "what is rejected";

    private static readonly Dictionary<string, string> Types = new[]
    {
        ("REQUEST", "appeal request plea call demand application petition entreaty ultimatum"),
        ("ACCUSE", "criticism accusation charge allegation complaint rebuke condemnation censure protest"),
    }.SelectMany(item => item.Item2.Split(' ').Select(word => (Word: word, Type: item.Item1))).ToDictionary(item => item.Word, item => item.Type, StringComparer.Ordinal);

    /// <summary>The acts that are rejected, where he whom the rejection goes to made them.</summary>
    /// <param name="graph">The sentence.</param>
    /// <param name="lexicon">The frames.</param>
    /// <param name="acts">The acts found so far.</param>
    public static IEnumerable<CodedAct> Find(SentenceGraph graph, FrameLexicon lexicon, IReadOnlyList<CodedAct> acts)
    {
        foreach (CodedAct act in acts.Where(act => act is { Frame.Code.Type: "REJECT", Mood.IsHappening: true, Target: not null } && act.Source.Mention.Actor != act.Target.Mention.Actor))
        {
            foreach (int noun in graph.Children(act.Trigger, "obj").Concat(graph.Children(act.Trigger, "nsubj:pass")))
            {
                if (Types.GetValueOrDefault(graph.Lemma(noun)) is { } type && (act.Rules.Any(rule => rule is "target: from" or "target: by") || IsMaker(graph, noun, act.Target!)) // filtered above
                    && lexicon.Nouns(graph.Lemma(noun)).FirstOrDefault(frame => frame.Code.Type == type && frame.Particle.Length == 0) is { } frame
                    && !acts.Any(other => other.Frame.Code.Type == type && other.Source.Mention.Actor == act.Target!.Mention.Actor && other.Target?.Mention.Actor == act.Source.Mention.Actor))
                {
                    yield return new CodedAct(frame, noun, act.Target!, act.Source, act.Mood with { Cue = -1 }, [.. act.Rules, Rule], 0);
                }
            }
        }
    }

    // "X's plea", "a request by X", "the charges levelled by X", "a call from X".
    private static bool IsMaker(SentenceGraph graph, int noun, FoundActor maker)
    {
        bool Is(FoundActor actor) => actor.Mention.Actor == maker.Mention.Actor;
        return graph.OwnersOf(noun).Any(Is)
            || graph.Children(noun, "nmod").Where(child => graph.Case(child) is "by" or "from" or "of").SelectMany(graph.ActorsOf).Any(Is)
            || graph.Children(noun).Where(child => graph.Is(child, "acl")).SelectMany(child => graph.Children(child, "obl")).Where(child => graph.Case(child) is "by" or "from").SelectMany(graph.ActorsOf).Any(Is);
    }
}
