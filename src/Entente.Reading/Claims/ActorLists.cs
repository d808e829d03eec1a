using Entente.Reading.Actors;
using Entente.Reading.Events;

namespace Entente.Reading.Claims;

/// <summary>Lists of actors by the order of the words: "A, B, the three C states and D". Trees lose a name of a long list at times; the words do not.</summary>
internal static class ActorLists
{
    private static readonly HashSet<string> Passing = [.. "the both all also perhaps maybe possibly even plus as well together and or & , neighbouring neighboring states countries nations republics powers governments likely with respectively".Split(' ')];

    /// <summary>The actors of a list that begins at a token, to the first word that cannot stand in a list.</summary>
    /// <param name="graph">The sentence.</param>
    /// <param name="from">The first token of the list.</param>
    public static List<FoundActor> From(SentenceGraph graph, int from)
    {
        List<FoundActor> listed = [];
        for (int at = from; at < graph.Tokens.Count && (graph.ActorAt(at) is not null || IsPassing(graph, at)); at++)
        {
            // "of A and B with C" goes on; "A, with B" tells of something else once a comma stands before.
            if (graph.Lemma(at) == "with" && (listed.Count == 0 || graph.Tokens[at - 1].Form == ","))
            {
                break;
            }

            Add(graph, at, listed, listed.Count);
        }

        return listed;
    }

    /// <summary>The actors of a list that ends at a token, and the token before its first.</summary>
    /// <param name="graph">The sentence.</param>
    /// <param name="to">The last token of the list.</param>
    public static (List<FoundActor> Listed, int Before) UpTo(SentenceGraph graph, int to)
    {
        List<FoundActor> listed = [];
        int at = to;
        for (; at >= 0 && (graph.ActorAt(at) is not null || (IsPassing(graph, at) && graph.Lemma(at) != "with")); at--)
        {
            Add(graph, at, listed, 0);
        }

        return (listed, at);
    }

    private static void Add(SentenceGraph graph, int at, List<FoundActor> listed, int place)
    {
        if (graph.ActorAt(at) is { IsAdjective: false } actor && !listed.Contains(actor))
        {
            listed.Insert(place, actor);
        }
    }

    private static bool IsPassing(SentenceGraph graph, int at) => graph.Tokens[at].Upos is "NUM" || Passing.Contains(graph.Tokens[at].Form.ToLowerInvariant());
}
