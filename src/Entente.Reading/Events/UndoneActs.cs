namespace Entente.Reading.Events;

/// <summary>Acts that the words around them say were not done: "without consulting Y", "instead of attacking Y", "ceased to arm Y", "released no
/// prisoners", "at no time did X threaten Y".</summary>
internal static class UndoneActs
{
    private static readonly HashSet<string> Stops = [.. "cease stop refrain abstain desist halt quit avoid dodge forgo forego escape stop prevent forbear".Split(' ')];

    /// <summary>The act, marked as not done where the words say so.</summary>
    public static CodedAct Mark(SentenceGraph graph, CodedAct act) => act.Mood.IsHappening && IsUndone(graph, act.Trigger)
        ? act with { Mood = act.Mood with { IsHappening = false, IsNegated = true }, Rules = [.. act.Rules, "not done"] }
        : act;

    private static bool IsUndone(SentenceGraph graph, int trigger)
    {
        if (graph.Children(trigger, "mark").Concat(graph.Children(trigger, "case")).Any(word => word < trigger && graph.Lemma(word) is "without" or "instead" or "rather")
            || (trigger > 1 && graph.Lemma(trigger - 1) == "of" && graph.Lemma(trigger - 2) == "instead"))
        {
            return true;
        }

        // "released no prisoners", "at no time".
        bool isNothing = graph.Children(trigger, "obj").Any(noun => graph.Children(noun, "det").Any(word => graph.Lemma(word) == "no"))
            || graph.Children(trigger, "obl").Any(noun => noun < trigger && graph.Lemma(noun) is "time" or "point" or "way" or "circumstance" && graph.Children(noun, "det").Any(word => graph.Lemma(word) == "no"));
        // "put its name to no agreement", "came to no understanding".
        isNothing |= graph.Children(trigger, "obl").Any(noun => graph.Children(noun, "det").Any(word => graph.Lemma(word) == "no") && graph.Case(noun) is "to" or "on" or "at" or "into" or "for" or "against"
            && graph.Lemma(noun) is not ("avail" or "end" or "effect" or "purpose" or "use" or "reason" or "cost" or "account" or "doubt"));
        int head = graph.Tokens[trigger].Head;
        if (isNothing || head < 0)
        {
            return isNothing;
        }

        bool isBelow = graph.Is(trigger, "xcomp") || graph.Is(trigger, "advcl") || graph.Is(trigger, "ccomp");
        bool isFrom = graph.Children(trigger, "mark").Any(word => graph.Lemma(word) == "from");
        return isBelow && graph.Tokens[head].Upos == "VERB" && ((Stops.Contains(graph.Lemma(head)) && (isFrom || graph.Is(trigger, "xcomp")))
            || (isFrom && graph.Lemma(head) is "hold" or "back" or "shy" or "shrink" or "keep" or "dissuade" or "deter" or "stay"));
    }
}
