using Entente.Reading.Actors;
using Entente.Reading.Events;

namespace Entente.Reading.Claims;

/// <summary>Who is of a bloc, and who may join it.</summary>
/// <param name="Named">Its members, in the order found.</param>
/// <param name="Possible">Those that may join.</param>
/// <param name="Making">The verb by which they make it or are of it, or null.</param>
/// <param name="Rule">What told most of the members.</param>
internal sealed record BlocMembers(IReadOnlyList<FoundActor> Named, IReadOnlyList<FoundActor> Possible, BlocMaking? Making, string Rule)
{
    private const int Near = 6;
    private const int Far = 25;

    private static readonly HashSet<string> Opening = [.. "include join admit add embrace comprise".Split(' ')];
    private static readonly HashSet<string> Leaving = [.. "may might could can".Split(' ')];

    /// <summary>The members of the bloc that a noun names.</summary>
    public static BlocMembers Of(SentenceGraph graph, int noun)
    {
        FoundActor[] possible = [.. graph.Children(noun).Where(child => IsPossible(graph, child)).SelectMany(child => Below(graph, child)), .. MayJoin(graph, noun), .. Room(graph, noun)];
        BlocMaking? making = BlocMaking.Of(graph, noun);
        List<FoundActor> listed = Listed(graph, noun);
        IReadOnlyList<FoundActor> owners = graph.OwnersOf(noun), beside = Beside(graph, noun);

        // "France launched a coalition of Mali and Chad": whoever makes it of others is none of them.
        IReadOnlyList<FoundActor> makers = making is null || (listed.Count >= 2 && making.Makers.Count < 2) ? Predicated(graph, noun) : making.Makers;

        // "to establish a union of Muslim states": what it is a union of is not one more member beside its makers.
        listed = listed.Count == 1 && makers.Count >= 2 ? [] : listed;
        FoundActor[] all = [.. listed, .. makers, .. owners, .. beside, .. Partners(graph, noun, making), .. Leaders(graph, noun)];
        FoundActor[] named = [.. all.Where(actor => !possible.Any(other => other.Mention.Actor == actor.Mention.Actor)).DistinctBy(actor => actor.Mention.Actor)];
        string rule = listed.Count >= 2 ? "list" : makers.Count > 0 ? "makers" : beside.Count > 1 ? "beside" : "owners";
        return new BlocMembers(named, [.. possible.DistinctBy(actor => actor.Mention.Actor)], making, rule);
    }

    // "a bloc of A and B", "an alliance made up of A, B and C", "an axis that unites A and B"; the tree is asked where the words give no list.
    private static List<FoundActor> Listed(SentenceGraph graph, int noun)
    {
        for (int at = noun + 1; at < graph.Tokens.Count && at <= noun + Near && graph.Tokens[at].Form is not ("." or ";"); at++)
        {
            string lemma = graph.Lemma(at);
            bool isLeft = Leaving.Contains(graph.Lemma(at - 1)) && Opening.Contains(lemma);
            if (!BlocWords.Is("lister", lemma) || isLeft || (lemma is "of" or "between" or "among" && at != noun + 1 && !IsOfAside(graph, noun, at)))
            {
                continue;
            }

            int from = at + 1;
            while (from < graph.Tokens.Count && graph.Lemma(from) is "up" or "together" or "of" or "about")
            {
                from++;
            }

            List<FoundActor> named = ActorLists.From(graph, from);
            if (named.Count >= 2)
            {
                return named;
            }
        }

        return [.. graph.Children(noun).Where(child => (graph.Is(child, "acl") && !graph.Is(child, "acl:relcl")) || (graph.Is(child, "nmod") && graph.Case(child) is "of" or "between" or "among" or "including"))
            .Where(child => !IsPossible(graph, child)).SelectMany(child => Below(graph, child)).Distinct()];
    }

    // "an alliance of convenience between A and B": only plain words between.
    private static bool IsOfAside(SentenceGraph graph, int noun, int at)
    {
        for (int between = noun + 1; between < at; between++)
        {
            if (graph.ActorAt(between) is not null || graph.Tokens[between].Upos is not ("ADP" or "NOUN" or "ADJ" or "DET"))
            {
                return false;
            }
        }

        return true;
    }

    // "A, B and C, the quartet that", "the quartet, A, B and C, has".
    private static IReadOnlyList<FoundActor> Beside(SentenceGraph graph, int noun)
    {
        int head = graph.Tokens[noun].Head;
        IEnumerable<FoundActor> above = graph.Is(noun, "appos") && head >= 0 ? graph.ActorsOf(head) : [];
        return [.. above, .. graph.Children(noun, "appos").SelectMany(graph.ActorsOf)];
    }

    // "A and B are a bloc".
    private static FoundActor[] Predicated(SentenceGraph graph, int noun) =>
        graph.Children(noun, "cop").Any() ? [.. graph.Children(noun).Where(child => graph.Is(child, "nsubj")).SelectMany(graph.ActorsOf)] : [];

    // "A should form a pact with B and C", "A is planning a coalition with B": those with whom it is made are of it, wherever the tree hangs them.
    private static IEnumerable<FoundActor> Partners(SentenceGraph graph, int noun, BlocMaking? making)
    {
        int verb = making?.Verb ?? (graph.Is(noun, "obj") ? graph.Tokens[noun].Head : -1);
        int[] partners = [.. graph.Children(noun).Where(child => graph.Is(child, "nmod")).Concat(verb >= 0 ? graph.Children(verb).Where(child => graph.Is(child, "obl")) : []).Where(child => graph.Case(child) == "with")];
        IReadOnlyList<FoundActor> others = [.. partners.SelectMany(child => Below(graph, child))];
        bool isWilled = making is null && verb >= 0 && BlocWords.Is("verb", graph.Lemma(verb));
        return isWilled ? [.. graph.Children(verb).Where(child => graph.Is(child, "nsubj")).SelectMany(graph.ActorsOf).Distinct() is var makers && makers.Count() + others.Count >= 2 && Listed(graph, noun).Count < 2 ? makers : [], .. others] : others;
    }

    // "the coalition that A put together", "the axis that B leads".
    private static IEnumerable<FoundActor> Leaders(SentenceGraph graph, int noun) => graph.Children(noun)
        .Where(child => graph.Is(child, "acl") && BlocWords.Is("leader", graph.Lemma(child)))
        .SelectMany(child => graph.Children(child).Where(below => graph.Is(below, "nsubj") || (graph.Is(below, "obl") && graph.Case(below) == "by"))).SelectMany(graph.ActorsOf);

    // "which may include D": a relative clause with an auxiliary that leaves it open.
    private static bool IsPossible(SentenceGraph graph, int child) =>
        graph.Is(child, "acl") && Opening.Contains(graph.Lemma(child)) && graph.Children(child, "aux").Any(aux => Leaving.Contains(graph.Lemma(aux)));

    private static List<FoundActor> MayJoin(SentenceGraph graph, int noun)
    {
        for (int at = noun + 2; at < graph.Tokens.Count && at <= noun + Far; at++)
        {
            if (Opening.Contains(graph.Lemma(at)) && Leaving.Contains(graph.Lemma(at - 1)))
            {
                return ActorLists.From(graph, at + 1);
            }
        }

        return [];
    }

    // "with room for D and perhaps E", "open to D".
    private static List<FoundActor> Room(SentenceGraph graph, int noun)
    {
        for (int at = noun + 1; at + 2 < graph.Tokens.Count && at <= noun + Near + 2; at++)
        {
            if ((graph.Lemma(at) is "room" or "place" or "seat" && graph.Lemma(at + 1) == "for") || (graph.Lemma(at) == "open" && graph.Lemma(at + 1) == "to"))
            {
                return ActorLists.From(graph, at + 2);
            }
        }

        return [];
    }

    private static IEnumerable<FoundActor> Below(SentenceGraph graph, int token) => [.. graph.ActorsOf(token),
        .. graph.Children(token).Where(child => graph.Is(child, "obj") || (graph.Is(child, "obl") && graph.Case(child) is not ("against" or "in" or "at")) || (graph.Is(child, "nmod") && graph.Case(child) is "of" or "and" or "with" or "between") || graph.Is(child, "appos")).SelectMany(graph.ActorsOf)];
}
