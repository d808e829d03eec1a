using Entente.Reading.Actors;

namespace Entente.Reading.Events;

/// <summary>Finds the acts in a sentence: verb groups first, then event nouns that no verb group has used.</summary>
internal static class ActFinder
{
    /// <summary>The acts of a sentence, in order of their triggers; at most one a pair and verb group.</summary>
    /// <param name="graph">The sentence.</param>
    /// <param name="lexicon">The frames.</param>
    /// <param name="isDomesticKept">Whether acts between two mentions of one actor stay ("Turkish police", "Turkish students").</param>
    public static IReadOnlyList<CodedAct> Find(SentenceGraph graph, FrameLexicon lexicon, bool isDomesticKept = false)
    {
        List<CodedAct> acts = FindAll(graph, lexicon);
        acts.AddRange([.. DeclaredActs.Find(graph, acts)]);
        return isDomesticKept ? acts : [.. acts.Where(act => act.Source.Mention.Actor != act.Target?.Mention.Actor)];
    }

    private static List<CodedAct> FindAll(SentenceGraph graph, FrameLexicon lexicon)
    {
        List<CodedAct> acts = [];
        HashSet<int> used = [];
        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            if (graph.Tokens[at].Upos is "VERB" or "ADJ")
            {
                Verb(graph, lexicon, at, acts, used);
            }
        }

        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            if (graph.Tokens[at].Upos == "NOUN" && !used.Contains(at))
            {
                Noun(graph, lexicon, at, acts);
            }
        }

        return acts;
    }

    private static void Verb(SentenceGraph graph, FrameLexicon lexicon, int verb, List<CodedAct> acts, HashSet<int> used)
    {
        char pos = graph.Tokens[verb].Upos == "ADJ" ? 'A' : 'V';
        IReadOnlyList<EventFrame> frames = [.. lexicon.Verbs(graph.Lemma(verb)).Where(frame => frame.Id[0] == pos)];
        if (frames.Count == 0)
        {
            return;
        }

        Arguments arguments = Arguments.Of(graph, verb);
        foreach (EventFrame frame in frames)
        {
            if (!Fits(graph, frame, verb, arguments, out int? theObject))
            {
                continue;
            }

            foreach (string slot in frame.Targets)
            {
                CodedAct[] found = Pairs(graph, frame, verb, arguments, slot);
                if (found.Length > 0)
                {
                    acts.AddRange(found);
                    if (theObject is { } token)
                    {
                        used.Add(token);
                    }

                    return;
                }
            }
        }

        // None of the frames' own places is filled: what the phrase of the object or the clause below names.
        foreach (EventFrame frame in frames)
        {
            if (IsWide(frame) && Fits(graph, frame, verb, arguments, out _) && Cross(arguments.Sources, arguments.IsPassive ? arguments.Patients : WideTargets.Behind(graph, verb)).ToArray() is { Length: > 0 } pairs)
            {
                arguments.Rules.Add("nearest actor below");
                ClauseMood mood = MoodReader.Of(graph, verb);
                acts.AddRange(pairs.Select(pair => Act(graph, frame, verb, pair.Source, pair.Target, mood, arguments, "wide")));
                return;
            }
        }
    }

    private static bool IsWide(EventFrame frame) => frame.Targets.Contains("wide") || (frame.Code.Type != "CONSULT" && (frame.Objects.Count > 0 || frame.Targets.Any(target => target is "obj" or "that")));

    private static bool Fits(SentenceGraph graph, EventFrame frame, int verb, Arguments arguments, out int? theObject)
    {
        theObject = null;
        if (frame.Particle.Length > 0 && !graph.Children(verb).Any(child => graph.Tokens[child].Form.Equals(frame.Particle.Split(' ')[0], StringComparison.OrdinalIgnoreCase)
                && (graph.Is(child, "compound:prt") || graph.Is(child, "advmod")))
            && !(verb + 1 < graph.Tokens.Count && graph.Tokens[verb + 1].Form.Equals(frame.Particle.Split(' ')[0], StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        if (frame.Objects.Count == 0)
        {
            return true;
        }

        foreach (int token in arguments.ObjectTokens)
        {
            if (frame.Objects.Contains(graph.Lemma(token)) || (graph.Lemma(token).EndsWith('s') && frame.Objects.Contains(graph.Lemma(token)[..^1])))
            {
                theObject = token;
                return true;
            }
        }

        return false;
    }

    private static CodedAct[] Pairs(SentenceGraph graph, EventFrame frame, int verb, Arguments arguments, string slot)
    {
        ClauseMood mood = MoodReader.Of(graph, verb);
        if (slot is "recip" or "between")
        {
            IReadOnlyList<FoundActor> sides = slot == "between" ? arguments.In("between") : arguments.IsPassive ? arguments.Patients : arguments.Sources;
            return sides.Select(side => side.Mention.Actor).Distinct().Count() < 2 || (slot == "recip" && arguments.IsPassive && frame.Objects.Count == 0)
                ? []
                : [.. Cross(sides, sides).Select(pair => Act(graph, frame, verb, pair.Source, pair.Target, mood, arguments, slot))];
        }

        // A visit to, a meeting with, or aid to what somebody owns is not one to the owner.
        bool needsName = slot == "obj" && frame.Code.Type is "CONSULT" or "AGREE" or "AID" && arguments.Rules.Contains("owner of the object");
        IReadOnlyList<FoundActor> targets = needsName ? [] : arguments.In(slot);
        if (frame.Code.Type == "AID" && slot == "to" && IsBorder(graph, verb))
        {
            return [];
        }

        IEnumerable<(FoundActor Source, FoundActor Target)> pairs = Cross(arguments.Sources, targets);
        if (IsMutual(graph, frame, verb, slot))
        {
            pairs = pairs.Concat(Cross(targets, arguments.Sources));
        }

        return [.. pairs.Select(pair => Act(graph, frame, verb, pair.Source, pair.Target, mood, arguments, slot))];
    }

    // What X does with Y, Y does with X, where the frame also knows "X and Y do".
    private static bool IsMutual(SentenceGraph graph, EventFrame frame, int verb, string slot) =>
        frame.Targets.Contains("recip") && (slot == "with" || (slot == "obj" && graph.Lemma(verb) == "meet"))
        && frame.Code.Type is "CONSULT" or "AGREE" or "SUPPORT" or "COOPERATE";

    // Troops that go to a border do not go as aid.
    private static bool IsBorder(SentenceGraph graph, int verb) =>
        graph.Children(verb, "obl").Any(token => graph.Case(token) == "to" && graph.Lemma(token) is "border" or "frontier" or "front" or "coast");

    private static IEnumerable<(FoundActor Source, FoundActor Target)> Cross(IReadOnlyList<FoundActor> sources, IReadOnlyList<FoundActor> targets) =>
        (from source in sources from target in targets where source.First != target.First select (source, target))
        .DistinctBy(pair => (pair.source.Mention.Actor, pair.target.Mention.Actor)).Select(pair => (pair.source, pair.target)).Take(24);

    private static CodedAct Act(
        SentenceGraph graph, EventFrame frame, int trigger, FoundActor source, FoundActor target, ClauseMood mood, Arguments? arguments, string slot)
    {
        double confidence = frame.IsNoun ? .65 : .8;
        confidence -= source.Mention.Basis.StartsWith("pronoun", StringComparison.Ordinal) || target.Mention.Basis.StartsWith("pronoun", StringComparison.Ordinal) ? .15 : 0;
        confidence -= arguments?.Rules.Any(rule => rule.StartsWith("owner", StringComparison.Ordinal) || rule is "nearest actor below" or "within the subject") == true ? .15 : 0;
        confidence -= source.IsCapital || target.IsCapital ? .05 : 0;
        confidence -= mood.Speaker >= 0 ? .1 : 0;
        confidence -= graph.Tokens.Count > 45 ? .1 : 0;
        return new CodedAct(frame, trigger, source, target, mood, [.. arguments?.Rules ?? [], "target: " + slot], Math.Round(confidence, 2));
    }

    private static void Noun(SentenceGraph graph, FrameLexicon lexicon, int noun, List<CodedAct> acts)
    {
        foreach (EventFrame frame in lexicon.Nouns(graph.Lemma(noun)))
        {
            foreach ((FoundActor source, FoundActor target) in NounPairs(graph, frame, noun))
            {
                if (!acts.Any(act => act.Frame.Code.Type == frame.Code.Type && act.Source.Mention.Actor == source.Mention.Actor && act.Target?.Mention.Actor == target.Mention.Actor))
                {
                    acts.Add(Act(graph, frame, noun, source, target, MoodReader.OfNoun(graph, noun), null, frame.Targets[0]));
                }
            }
        }
    }

    private static IEnumerable<(FoundActor Source, FoundActor Target)> NounPairs(SentenceGraph graph, EventFrame frame, int noun)
    {
        if (frame.Targets[0] == "between")
        {
            FoundActor[] sides = [.. graph.Children(noun, "nmod").Where(token => graph.Case(token) is "between" or "among").SelectMany(graph.ActorsOf)];
            IReadOnlyList<FoundActor> owners = graph.OwnersOf(noun);
            sides = sides.Length > 0 ? sides : owners.Select(owner => owner.Mention.Actor).Distinct().Count() >= 2 ? [.. owners] : [];
            return Cross(sides, sides);
        }

        string from = frame.Targets[0];
        string to = frame.Targets.Count > 1 ? frame.Targets[1] : "to";
        IReadOnlyList<FoundActor> sources = from == "poss" ? [.. graph.OwnersOf(noun), .. By(graph, noun)] : [.. By(graph, noun)];
        FoundActor[] targets = [.. graph.Children(noun, "nmod").Where(token => graph.Case(token) == to)
            .SelectMany(token => graph.ActorsOf(token) is { Count: > 0 } actors ? actors : to is "on" or "against" or "of" or "from" ? graph.OwnersOf(token) : [])];
        // "X's announcement to provide Y with weapons".
        targets = targets.Length > 0 || to != "to" ? targets
            : [.. graph.Children(noun, "acl").Where(verb => graph.Children(verb, "mark").Any(mark => graph.Lemma(mark) == "to")).SelectMany(verb => WideTargets.Behind(graph, verb))];
        // "an attack by X on Y": the second phrase may hang on the first.
        targets = targets.Length > 0 ? targets
            : [.. graph.Children(noun, "nmod").Where(token => graph.Case(token) == "by").SelectMany(by => graph.Children(by, "nmod")).Where(token => graph.Case(token) == to).SelectMany(graph.ActorsOf)];
        return Cross(sources, targets);
    }

    private static IEnumerable<FoundActor> By(SentenceGraph graph, int noun) =>
        graph.Children(noun, "nmod").Where(token => graph.Case(token) == "by").SelectMany(graph.ActorsOf);
}
