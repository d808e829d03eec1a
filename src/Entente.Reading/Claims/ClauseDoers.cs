using Entente.Reading.Actors;
using Entente.Reading.Events;

namespace Entente.Reading.Claims;

/// <summary>Who would do what a clause without a subject tells of: "asked Sri Lanka to free them", "hopes to receive a loan".</summary>
internal static class ClauseDoers
{
    /// <summary>The actors that control the clause: the object of the verb above, else its subject.</summary>
    public static IReadOnlyList<FoundActor> Of(SentenceGraph graph, int at)
    {
        int head = graph.Tokens[at].Head;
        if (head < 0)
        {
            return [];
        }

        IReadOnlyList<FoundActor> objects = [.. graph.Children(head)
            .Where(child => child < at && (graph.Is(child, "obj") || graph.Is(child, "iobj") || (graph.Is(child, "obl") && graph.Case(child) is "on" or "to" or "of" or "with" or "for") || (graph.Is(child, "nmod") && graph.Case(child) is "to" or "for" or "on")))
            .SelectMany(graph.ActorsOf)];
        return objects.Count > 0 ? objects
            : [.. graph.Children(head).Where(child => graph.Is(child, "nsubj")).SelectMany(graph.ActorsOf), .. graph.OwnersOf(head)];
    }
}
