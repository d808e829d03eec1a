using Entente.Reading.Actors;
using Entente.Reading.Events;

namespace Entente.Reading.Claims;

/// <summary>Finds blocs, alliances and camps that a sentence says exist, or that should.</summary>
internal static class BlocReader
{
    private static readonly HashSet<string> Grounds = [.. "refugee training labor labour prison concentration summer base military army detention holiday relief displaced internment cement".Split(' ')];

    /// <summary>A bloc found.</summary>
    /// <param name="Noun">The token of its noun.</param>
    /// <param name="Members">Its members as named.</param>
    /// <param name="Possible">Those that may join.</param>
    /// <param name="Mood">How it is said.</param>
    /// <param name="Nature">The words for what it is.</param>
    /// <param name="Rule">What tells its members: a list, those who make it, its owners, a name in apposition.</param>
    internal sealed record FoundBloc(int Noun, IReadOnlyList<FoundActor> Members, IReadOnlyList<FoundActor> Possible, ClauseMood Mood, string Nature, string Rule);

    /// <summary>The blocs of a sentence with two members or more.</summary>
    public static IReadOnlyList<FoundBloc> Find(SentenceGraph graph)
    {
        List<FoundBloc> found = [];
        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            if (graph.Tokens[at].Upos is not ("NOUN" or "PROPN") || graph.ActorAt(at) is not null || LeastMembers(graph, at) is not { } least)
            {
                continue;
            }

            BlocMembers members = BlocMembers.Of(graph, at);
            if (members.Named.Count >= least)
            {
                found.Add(new FoundBloc(at, members.Named, members.Possible, BlocMood.Of(graph, at, members.Making), Nature(graph, at), "bloc " + members.Rule));
            }
        }

        return [.. found.DistinctBy(bloc => string.Join(' ', bloc.Members.Select(member => member.Mention.Actor.Text).Order(StringComparer.Ordinal)) + bloc.Mood.Mood)];
    }

    // How many a group by this name must have to be a bloc: two states make an alliance, but no union, and a pact of two is a treaty.
    private static int? LeastMembers(SentenceGraph graph, int noun)
    {
        string lemma = graph.Lemma(noun);
        bool isGround = lemma is "camp" or "block" && graph.Children(noun).Any(child => child < noun && Grounds.Contains(graph.Lemma(child)));
        return isGround ? null
            : BlocWords.Is("noun", lemma) ? 2
            : BlocWords.Is("treaty", lemma) || (BlocWords.Is("pact", lemma) && BlocMaking.Of(graph, noun) is not null) ? 3
            : null;
    }

    private static string Nature(SentenceGraph graph, int noun)
    {
        int[] words = [.. graph.Children(noun).Where(child => (graph.Is(child, "compound") || graph.Is(child, "amod")) && graph.ActorAt(child) is null && child < noun && graph.Tokens[child].Form != "-").Append(noun).Order()];
        return string.Join(' ', words.Select(word => graph.Tokens[word].Form));
    }
}
