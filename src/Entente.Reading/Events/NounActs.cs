using Entente.Reading.Actors;

namespace Entente.Reading.Events;

/// <summary>The acts of event nouns that no verb group has used ("talks between X and Y", "X's visit to Y", "an attack by X on Y").</summary>
internal static class NounActs
{
    /// <summary>Adds the acts of a noun that no act found before tells of.</summary>
    public static void Add(SentenceGraph graph, FrameLexicon lexicon, int noun, List<CodedAct> acts)
    {
        if (graph.Case(noun) is "during" or "since" or "before" or "until")
        {
            return;
        }

        EventFrame[] frames = [.. lexicon.Nouns(graph.Lemma(noun)).Where(frame => frame.Particle.Length == 0 || (noun > 0 && graph.Lemma(noun - 1) == frame.Particle))];
        bool isFound = false;
        foreach (EventFrame frame in frames)
        {
            foreach ((FoundActor source, FoundActor target) in NounPairs(graph, frame, noun))
            {
                isFound = true;
                Put(graph, frame, noun, source, target, frame.Targets[0], acts);
            }
        }

        if (!isFound && frames.Length > 0)
        {
            EventFrame frame = frames.MaxBy(frame => frame.Particle.Length)!; // there is one
            foreach ((FoundActor source, FoundActor target) in WideNouns.Pairs(graph, frame, noun))
            {
                Put(graph, frame, noun, source, target, "wide noun", acts);
            }
        }
    }

    private static void Put(SentenceGraph graph, EventFrame frame, int noun, FoundActor source, FoundActor target, string slot, List<CodedAct> acts)
    {
        if (!acts.Any(act => act.Frame.Code.Type == frame.Code.Type && act.Source.Mention.Actor == source.Mention.Actor && act.Target?.Mention.Actor == target.Mention.Actor))
        {
            acts.Add(ActPairs.Act(frame, noun, source, target, MoodReader.OfNoun(graph, noun), null, slot));
        }
    }

    private static IEnumerable<(FoundActor Source, FoundActor Target)> NounPairs(SentenceGraph graph, EventFrame frame, int noun)
    {
        if (frame.Targets[0] == "between")
        {
            // "fighting broke out between X and Y": the phrase may hang on the verb.
            IEnumerable<int> phrases = graph.Children(noun, "nmod");
            phrases = (graph.Is(noun, "nsubj") || graph.Is(noun, "obj")) && graph.Tokens[noun].Head is >= 0 and var verb ? phrases.Concat(graph.Children(verb, "obl")) : phrases;
            FoundActor[] sides = [.. phrases.Where(token => graph.Case(token) is "between" or "among").SelectMany(graph.ActorsOf)];
            IReadOnlyList<FoundActor> owners = graph.OwnersOf(noun);
            sides = sides.Length > 0 ? sides : owners.Select(owner => owner.Mention.Actor).Distinct().Count() >= 2 ? [.. owners] : [];
            return ActPairs.Cross(sides, sides);
        }

        string from = frame.Targets[0];
        string to = frame.Targets.Count > 1 ? frame.Targets[1] : "to";
        IReadOnlyList<FoundActor> sources = from == "poss" ? [.. graph.OwnersOf(noun), .. By(graph, noun)] : [.. By(graph, noun)];
        FoundActor[] targets = [.. graph.Children(noun, "nmod").Where(token => graph.Case(token) == to)
            .SelectMany(token => graph.ActorsOf(token) is { Count: > 0 } actors ? actors : to is "on" or "against" or "of" or "from" or "for" or "at" or "over" or "near" or "along" or "into" ? graph.OwnersOf(token) : [])];
        // "X's announcement to provide Y with weapons".
        targets = targets.Length > 0 || to != "to" ? targets
            : [.. graph.Children(noun, "acl").Where(verb => graph.Children(verb, "mark").Any(mark => graph.Lemma(mark) == "to")).SelectMany(verb => WideTargets.Behind(graph, verb, sources))];
        // "an attack by X on Y": the second phrase may hang on the first.
        targets = targets.Length > 0 ? targets
            : [.. graph.Children(noun, "nmod").Where(token => graph.Case(token) == "by").SelectMany(by => graph.Children(by, "nmod")).Where(token => graph.Case(token) == to).SelectMany(graph.ActorsOf)];
        return ActPairs.Cross(sources, targets);
    }

    private static IEnumerable<FoundActor> By(SentenceGraph graph, int noun) =>
        graph.Children(noun, "nmod").Where(token => graph.Case(token) == "by").SelectMany(graph.ActorsOf);
}
