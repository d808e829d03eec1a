using Entente.Reading.Actors;
using Entente.Reading.Events;

namespace Entente.Reading.Claims;

/// <summary>Finds blocs, alliances and camps that a sentence says exist, or that should.</summary>
internal static class BlocReader
{
    private static readonly HashSet<string> Nouns = [.. "bloc block alliance axis coalition camp grouping league entente quadrilateral".Split(' ')];
    private static readonly HashSet<string> Treaties = [.. "pact treaty union front partnership".Split(' ')];
    private static readonly HashSet<string> Joining = [.. "comprise include contain form make create constitute consist join establish unite".Split(' ')];

    private static readonly HashSet<string> Listing = [.. "comprise include consist of between among unite link".Split(' ')];
    private static readonly HashSet<string> Opening = [.. "include join admit add".Split(' ')];

    /// <summary>A bloc found.</summary>
    /// <param name="Noun">The token of its noun.</param>
    /// <param name="Members">Its members as named.</param>
    /// <param name="Possible">Those that may join.</param>
    /// <param name="Mood">How it is said.</param>
    /// <param name="Nature">The words for what it is.</param>
    internal sealed record FoundBloc(int Noun, IReadOnlyList<FoundActor> Members, IReadOnlyList<FoundActor> Possible, ClauseMood Mood, string Nature);

    /// <summary>The blocs of a sentence with two members or more.</summary>
    public static IReadOnlyList<FoundBloc> Find(SentenceGraph graph)
    {
        List<FoundBloc> found = [];
        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            if (graph.Tokens[at].Upos is "NOUN" or "PROPN" && graph.ActorAt(at) is null && (Nouns.Contains(graph.Lemma(at)) || IsTreatyOfMany(graph, at)))
            {
                FoundActor[] possible = [.. Possible(graph, at), .. After(graph, at, Opening), .. Room(graph, at)];
                FoundActor[] members = [.. Members(graph, at).Concat(After(graph, at, Listing)).Where(member => !possible.Contains(member)).DistinctBy(member => member.Mention.Actor)];
                if (members.Length >= 2)
                {
                    found.Add(new FoundBloc(at, members, [.. possible.DistinctBy(member => member.Mention.Actor)], Mood(graph, at), Nature(graph, at)));
                }
            }
        }

        return found;
    }

    // The actors of a list behind the first cue word that follows the noun, as far as commas and "and" carry it.
    private static List<FoundActor> After(SentenceGraph graph, int noun, HashSet<string> cues)
    {
        for (int at = noun + 1; at < graph.Tokens.Count && at <= noun + 25; at++)
        {
            bool isNear = graph.Lemma(at) is "of" or "between" or "among" ? at == noun + 1 : cues == Opening || at <= noun + 3;
            if (!isNear || !cues.Contains(graph.Lemma(at)) || (cues == Opening && !(at > 0 && graph.Tokens[at - 1].Form.ToLowerInvariant() is "may" or "might" or "could" or "can")))
            {
                continue;
            }

            return ListFrom(graph, at + 1);
        }

        return [];
    }

    // "with room for D and perhaps E", "open to D".
    private static List<FoundActor> Room(SentenceGraph graph, int noun)
    {
        for (int at = noun + 1; at + 2 < graph.Tokens.Count && at <= noun + 8; at++)
        {
            if ((graph.Lemma(at) is "room" or "place" or "seat" && graph.Lemma(at + 1) == "for") || (graph.Lemma(at) == "open" && graph.Lemma(at + 1) == "to"))
            {
                return ListFrom(graph, at + 2);
            }
        }

        return [];
    }

    private static List<FoundActor> ListFrom(SentenceGraph graph, int next)
    {
        List<FoundActor> listed = [];
        while (next < graph.Tokens.Count && (graph.ActorAt(next) is not null || graph.Tokens[next].Upos is "PUNCT" or "CCONJ" or "DET" || graph.Tokens[next].Form.ToLowerInvariant() is "of" or "also" or "perhaps" or "maybe" or "possibly" or "even"))
        {
            if (graph.ActorAt(next) is { } actor && !listed.Contains(actor))
            {
                listed.Add(actor);
            }

            next++;
        }

        return listed;
    }

    // A pact that three or more states make with one another is a bloc; between two it is a treaty.
    private static bool IsTreatyOfMany(SentenceGraph graph, int noun) => Treaties.Contains(graph.Lemma(noun)) && graph.Is(noun, "obj") && graph.Tokens[noun].Head >= 0
        && Joining.Contains(graph.Lemma(graph.Tokens[noun].Head))
        && Arguments.Of(graph, graph.Tokens[noun].Head).Sources.Concat(Partners(graph, noun)).DistinctBy(actor => actor.Mention.Actor).Count() >= 3;

    // "A should form a pact with B and C": those with whom it is made are of it, wherever the tree hangs them.
    private static IEnumerable<FoundActor> Partners(SentenceGraph graph, int noun)
    {
        int head = graph.Tokens[noun].Head;
        if (head < 0 || !graph.Is(noun, "obj") || !Joining.Contains(graph.Lemma(head)))
        {
            return [];
        }

        return graph.Children(noun).Where(child => graph.Is(child, "nmod")).Concat(graph.Children(head).Where(child => graph.Is(child, "obl")))
            .Where(child => graph.Case(child) == "with").SelectMany(child => Listed(graph, child));
    }

    private static IEnumerable<FoundActor> Members(SentenceGraph graph, int noun)
    {
        // "a bloc comprising A, B and C", "an alliance of A and B", "the A-B alliance".
        IEnumerable<FoundActor> below = graph.Children(noun).Where(child => graph.Is(child, "acl") || graph.Is(child, "appos") || (graph.Is(child, "nmod") && graph.Case(child) is "of" or "between" or "among" or "including"))
            .Where(child => !IsPossible(graph, child) && !graph.Is(child, "acl:relcl")).SelectMany(child => Listed(graph, child));
        int head = graph.Tokens[noun].Head;
        IEnumerable<FoundActor> subjects = head >= 0 && graph.Tokens[head].Upos == "VERB" && Joining.Contains(graph.Lemma(head)) && graph.Is(noun, "obj")
            ? Arguments.Of(graph, head).Sources
            : [];
        return [.. graph.OwnersOf(noun), .. below, .. subjects, .. Partners(graph, noun)];
    }

    private static IEnumerable<FoundActor> Possible(SentenceGraph graph, int noun) =>
        graph.Children(noun).Where(child => IsPossible(graph, child)).SelectMany(child => Listed(graph, child));

    // "which may include D": a relative clause with an auxiliary that leaves it open.
    private static bool IsPossible(SentenceGraph graph, int child) =>
        graph.Is(child, "acl") && graph.Children(child, "aux").Any(aux => graph.Lemma(aux) is "may" or "might" or "could" or "can");

    private static IEnumerable<FoundActor> Listed(SentenceGraph graph, int token)
    {
        foreach (FoundActor actor in graph.ActorsOf(token))
        {
            yield return actor;
        }

        foreach (int child in graph.Children(token).Where(child => graph.Is(child, "obj") || graph.Is(child, "obl") || graph.Is(child, "nmod") || graph.Is(child, "appos")))
        {
            foreach (FoundActor actor in graph.ActorsOf(child))
            {
                yield return actor;
            }
        }
    }

    private static ClauseMood Mood(SentenceGraph graph, int noun)
    {
        int head = graph.Tokens[noun].Head;
        if (graph.Children(noun, "cop").Any())
        {
            return MoodReader.Of(graph, noun);
        }

        bool isMade = graph.Is(noun, "obj") || graph.Is(noun, "nsubj:pass") || graph.Is(noun, "obl") || graph.Is(noun, "nmod")
            || (graph.Is(noun, "nsubj") && head >= 0 && (graph.Lemma(head) is "emerge" or "form" || graph.Children(head, "aux:pass").Any()));
        for (int steps = 0; steps < 3 && head >= 0 && isMade; steps++)
        {
            if (graph.Tokens[head].Upos == "VERB")
            {
                // The mood of the verb is that of the bloc only where the verb makes the bloc.
                ClauseMood mood = MoodReader.Of(graph, head);
                return Joining.Contains(graph.Lemma(head)) || graph.Lemma(head) is "need" or "propose" or "forge" or "build" or "set" or "emerge" or "launch" or "call"
                    ? mood
                    : new ClauseMood(Vocabulary.ClaimMood.Asserted, 1, -1, false, false, true, -1, false);
            }

            head = graph.Tokens[head].Head;
        }

        return new ClauseMood(Vocabulary.ClaimMood.Asserted, 1, -1, false, false, true, -1, false);
    }

    private static string Nature(SentenceGraph graph, int noun)
    {
        int[] words = [.. graph.Children(noun).Where(child => (graph.Is(child, "compound") || graph.Is(child, "amod")) && graph.ActorAt(child) is null && child < noun && graph.Tokens[child].Form != "-").Append(noun).Order()];
        return string.Join(' ', words.Select(word => graph.Tokens[word].Form));
    }
}
