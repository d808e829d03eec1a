using Entente.Reading.Actors;

namespace Entente.Reading.Events;

/// <summary>Finds who acts by word order, where the tree gives a finite verb no subject.</summary>
internal static class SourceFallback
{
    /// <summary>The nearest actor before a finite verb that no other verb and no preposition parts from it, with those joined to it; null
    /// where there is none or the verb has a subject of its own.</summary>
    public static IReadOnlyList<FoundActor>? Before(SentenceGraph graph, int verb)
    {
        bool isFinite = graph.Tokens[verb].Xpos is "VBD" or "VBZ" or "VBP" || (graph.Tokens[verb].Xpos is "VBN" or "VBG" or "VB" && graph.Children(verb, "aux").Any());
        if (!isFinite || graph.Children(verb, "nsubj").Any() || graph.Is(verb, "acl:relcl") || graph.Is(verb, "conj"))
        {
            return null;
        }

        // "Algeria, after weeks of talks, broke off relations": the parser took the name for a call.
        FoundActor[] called = [.. graph.Children(verb).Where(child => child < verb && (graph.Is(child, "vocative") || graph.Is(child, "dislocated") || graph.Is(child, "dep"))).SelectMany(graph.ActorsOf)];
        if (called.Length > 0)
        {
            return called;
        }

        FoundActor? before = graph.Actors.LastOrDefault(actor => actor.Last < verb);
        if (before is null || graph.Children(before.Last, "case").Any(word => word < before.First) || verb - before.Last > 12)
        {
            return null;
        }

        for (int at = before.Last + 1; at < verb; at++)
        {
            if (graph.Tokens[at].Upos == "VERB" || graph.Tokens[at].Xpos is "IN" or "TO" or "WDT" or "WP")
            {
                return null;
            }
        }

        return [before, .. graph.ActorsOf(before.Last).Where(other => other != before)];
    }
}
