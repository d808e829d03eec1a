using Entente.Reading.Actors;

namespace Entente.Reading.Events;

/// <summary>"Each other" and "one another": what each of those who act does, it does to the others.</summary>
internal static class Reciprocals
{
    /// <summary>The rule's name.</summary>
    public const string Rule = "each other";

    private static readonly HashSet<string> Sides = [.. "side two both country neighbour neighbor rival foe party army government nation state leader capital power republic force troop president minister premier enemy".Split(' ')];

    /// <summary>Whether a phrase is "each other" or belongs to it ("each other's diplomats").</summary>
    /// <param name="graph">The sentence.</param>
    /// <param name="token">The phrase's head.</param>
    public static bool Carries(SentenceGraph graph, int token)
    {
        if (Is(graph, token) || Is(graph, token - 1))
        {
            return true;
        }

        foreach (int child in graph.Children(token))
        {
            if (Is(graph, child) || (Is(graph, child - 1) && (graph.Is(child, "nmod") || graph.Is(child, "fixed") || graph.Is(child, "amod"))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb is one of giving like for like ("exchanged fire", "traded accusations"): what it has for its object goes each way.</summary>
    public static bool IsTrade(string lemma) => lemma is "exchange" or "trade" or "swap";

    /// <summary>The acts of those who give each other like for like: by the verb's own frame for such an object, else by a frame of the object's noun.</summary>
    public static IEnumerable<CodedAct> Traded(SentenceGraph graph, FrameLexicon lexicon, int verb, IReadOnlyList<EventFrame> frames, Arguments arguments)
    {
        if (!IsTrade(graph.Lemma(verb)) || arguments.IsPassive || arguments.Sources.Select(source => source.Mention.Actor).Distinct().Count() < 2)
        {
            return [];
        }

        EventFrame? frame = frames.FirstOrDefault(frame => frame.Objects.Count > 0 && VerbActs.Fits(graph, frame, verb, arguments, out _))
            ?? arguments.ObjectTokens.SelectMany(noun => lexicon.Nouns(graph.Lemma(noun))).FirstOrDefault();
        ClauseMood mood = MoodReader.Of(graph, verb);
        return frame is null ? [] : [.. ActPairs.Cross(arguments.Sources, arguments.Sources).Select(pair => ActPairs.Act(frame, verb, pair.Source, pair.Target, mood, arguments, "like for like"))];
    }

    /// <summary>The two whom "the two sides" or "both" stands for: the only two that the sentence names before; else nobody.</summary>
    /// <param name="graph">The sentence.</param>
    /// <param name="subject">The subject's token.</param>
    public static IReadOnlyList<FoundActor> Both(SentenceGraph graph, int subject)
    {
        string lemma = graph.Lemma(subject);
        bool isTwo = lemma is "two" or "both" || (Sides.Contains(lemma) && graph.Children(subject).Any(child => graph.Lemma(child) is "two" or "both"));
        if (!isTwo)
        {
            return [];
        }

        FoundActor[] named = [.. graph.Actors.Where(actor => actor.Last < subject).DistinctBy(actor => actor.Mention.Actor)];
        return named.Length == 2 ? named : [];
    }

    private static bool Is(SentenceGraph graph, int token) => token >= 0 && token + 1 < graph.Tokens.Count
        && (graph.Lemma(token), graph.Lemma(token + 1)) is ("each", "other") or ("one", "another");
}
