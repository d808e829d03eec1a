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
        acts = [.. acts.Select(act => UndoneActs.Mark(graph, act))];
        if (!acts.Any(act => act.Mood.IsHappening))
        {
            acts.AddRange(LooseActs.Find(graph, lexicon, isDomesticKept).Select(act => UndoneActs.Mark(graph, act)));
        }

        if (acts.Any(act => act.Frame.Code.Type is "ASSAULT" or "YIELD" or "RETREAT" or "THREATEN" && !act.Frame.IsNoun) && SportWords.Has(graph))
        {
            acts.RemoveAll(act => act.Frame.Code.Type is "ASSAULT" or "YIELD" or "RETREAT" or "THREATEN" && graph.Lemma(act.Trigger) is "beat" or "defeat" or "crush" or "rout" or "overcome" or "down" or "trounce" or "thrash" or "conquer" or "vanquish" or "smash" or "hammer" or "concede" or "attack" or "hit" or "strike" or "shoot" or "batter" or "pound" or "fight" or "battle" or "clash");
        }

        return isDomesticKept ? acts : [.. acts.Where(act => act.Source.Mention.Actor != act.Target?.Mention.Actor)];
    }

    private static List<CodedAct> FindAll(SentenceGraph graph, FrameLexicon lexicon)
    {
        List<CodedAct> acts = [];
        HashSet<int> used = [];
        List<(int Verb, IReadOnlyList<EventFrame> Frames, Arguments Arguments)> unfilled = [];
        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            if (graph.Tokens[at].Upos is "VERB" or "ADJ")
            {
                Verb(graph, lexicon, at, acts, used, unfilled);
            }
        }

        // What a verb makes by the act below it goes before what merely stands near.
        acts.AddRange([.. ControlledActs.Find(graph, lexicon, acts)]);
        foreach ((int verb, IReadOnlyList<EventFrame> frames, Arguments arguments) in unfilled.Where(verb => !acts.Any(act => act.Trigger == verb.Verb)))
        {
            Wide(graph, frames, verb, arguments, acts);
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

    private static void Verb(
        SentenceGraph graph, FrameLexicon lexicon, int verb, List<CodedAct> acts, HashSet<int> used, List<(int Verb, IReadOnlyList<EventFrame> Frames, Arguments Arguments)> unfilled)
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

        bool isControl = frames.Any(frame => frame is { IsControl: true, Objects.Count: 0, Particle.Length: 0, Code.Type: "THREATEN" or "AGREE" or "REJECT" or "MOBILIZE" })
            && graph.Children(verb).Any(child => graph.Is(child, "xcomp") || graph.Is(child, "ccomp") || graph.Is(child, "advcl"));
        if (isControl)
        {
            unfilled.Add((verb, frames, arguments));
        }
        else
        {
            Wide(graph, frames, verb, arguments, acts);
        }
    }

    // None of the frames' own places is filled: what the phrase of the object or the clause below names.
    private static void Wide(SentenceGraph graph, IReadOnlyList<EventFrame> frames, int verb, Arguments arguments, List<CodedAct> acts)
    {
        foreach (EventFrame frame in frames)
        {
            if (IsWide(frame) && Fits(graph, frame, verb, arguments, out _) && Cross(arguments.Sources, arguments.IsPassive ? arguments.Patients : WideTargets.Behind(graph, verb, arguments.Sources, frame.Code.Type is "ACCUSE" or "REQUEST")).ToArray() is { Length: > 0 } pairs)
            {
                arguments.Rules.Add("nearest actor below");
                ClauseMood mood = MoodReader.Of(graph, verb);
                acts.AddRange(pairs.Select(pair => Act(graph, frame, verb, pair.Source, pair.Target, mood, arguments, "wide")));
                return;
            }
        }
    }

    private static bool IsWide(EventFrame frame) => frame.Targets.Contains("wide") || (frame.Code.Type != "CONSULT" && (frame.Objects.Count > 0 || frame.Targets.Any(target => target is "obj" or "that")));

    internal static bool Fits(SentenceGraph graph, EventFrame frame, int verb, Arguments arguments, out int? theObject)
    {
        theObject = null;
        if (frame.Source.Length > 0 && !arguments.Sources.Any(source => IsOfKind(frame.Source, source)))
        {
            return false;
        }

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

        if (frame.Objects.Any(item => item.Contains(':', StringComparison.Ordinal)) && graph.Children(verb).Any(token => token > verb && frame.Objects.Contains(graph.CaseOrMark(token) + ":" + graph.Lemma(token))))
        {
            return true;
        }

        foreach (int token in arguments.ObjectTokens.SelectMany(token => IsLight(graph, token) ? [token, .. graph.Children(token, "compound")] : (IEnumerable<int>)[token]))
        {
            if (frame.Objects.Contains(graph.Lemma(token)) || (graph.Lemma(token).EndsWith('s') && frame.Objects.Contains(graph.Lemma(token)[..^1])))
            {
                theObject = token;
                return true;
            }
        }

        return false;
    }

    // "mediation effort", "rescue operation": the word before tells what it is.
    private static bool IsLight(SentenceGraph graph, int noun) => graph.Lemma(noun) is "effort" or "move" or "programme" or "program" or "process" or "package" or "operation" or "activity" or "work" or "plan" or "project"
        or "mission" or "campaign" or "bid" or "order" or "delivery" or "shipment" or "convoy" or "ship" or "plane" or "deal";

    private static bool IsOfKind(string kind, FoundActor actor) => kind == "force"
        ? actor.Mention.Role is "MIL" or "REB" && !actor.IsPerson
        : actor.Mention.Role is "CVL" or "OPP" or "REB" or "MED" or "BUS" || (actor.Mention.Role is null && actor.Mention.Basis == "demonym" && !actor.IsAdjective);

    private static CodedAct[] Pairs(SentenceGraph graph, EventFrame frame, int verb, Arguments arguments, string slot)
    {
        ClauseMood mood = MoodReader.Of(graph, verb);
        if (slot is "recip" or "between")
        {
            IReadOnlyList<FoundActor> sides = slot == "between" ? arguments.In("between")
                : arguments.IsPassive && arguments.Patients.Select(side => side.Mention.Actor).Distinct().Count() > 1 ? arguments.Patients : arguments.Sources;
            return sides.Select(side => side.Mention.Actor).Distinct().Count() < 2 || (slot == "recip" && arguments.IsPassive && frame.Objects.Count == 0 && frame.Code.Type is not ("CONSULT" or "COOPERATE"))
                ? []
                : [.. Cross(sides, sides).Select(pair => Act(graph, frame, verb, pair.Source, pair.Target, mood, arguments, slot))];
        }

        if (slot == "home")
        {
            return [.. arguments.Sources.Take(1).Select(source => Act(graph, frame, verb, source, source, mood, arguments, slot))];
        }

        // A visit to, a meeting with, or aid to what somebody owns is not one to the owner.
        bool needsName = slot == "obj" && frame.Code.Type is "CONSULT" or "AGREE" or "AID" && arguments.Rules.Contains("owner of the object");
        IReadOnlyList<FoundActor> targets = needsName ? [] : arguments.In(slot);
        if ((frame.Code.Type == "AID" && slot == "to" && IsBorder(graph, verb)) || (frame.Code is { Type: "CONSULT", Mode: "visit" } && arguments.Sources.Any(source => source.Mention.Role == "MIL" && !source.IsPerson) && graph.Lemma(verb) is not ("visit" or "tour")))
        {
            return [];
        }

        IReadOnlyList<FoundActor> sources = arguments.Sources.Count > 0 || !arguments.IsPassive || slot is not ("obj" or "poss" or "of") ? arguments.Sources : PlaceOfForce(frame, arguments);
        IEnumerable<(FoundActor Source, FoundActor Target)> pairs = Cross(sources, targets);
        if (IsMutual(graph, frame, verb, slot))
        {
            pairs = pairs.Concat(Cross(targets, arguments.Sources));
        }

        return [.. pairs.Select(pair => Act(graph, frame, verb, pair.Source, pair.Target, mood, arguments, slot))];
    }

    // "was arrested in X", "was expelled from X": the state that holds the place does it.
    private static IReadOnlyList<FoundActor> PlaceOfForce(EventFrame frame, Arguments arguments)
    {
        bool isArrest = frame.Code is { Type: "COERCE" } or { Type: "ACCUSE", Mode: "investigate" or "allege" };
        bool isExpulsion = frame.Code is { Type: "SANCTION", Mode: "expel" } or { Type: "COERCE", Mode: "deport" };
        IReadOnlyList<FoundActor> places = isExpulsion ? arguments.In("from") : isArrest ? arguments.In("in") : [];
        if (places.Count > 0)
        {
            arguments.Rules.Add("owner of the place");
        }

        return places;
    }

    // What X does with Y, Y does with X, where the frame also knows "X and Y do".
    private static bool IsMutual(SentenceGraph graph, EventFrame frame, int verb, string slot) =>
        frame.Targets.Contains("recip") && (slot == "with" || (slot == "obj" && graph.Lemma(verb) == "meet"))
        && frame.Code.Type is "CONSULT" or "AGREE" or "SUPPORT" or "COOPERATE" && graph.Lemma(verb) is not ("share" or "provide" or "give");

    // Troops that go to a border do not go as aid.
    private static bool IsBorder(SentenceGraph graph, int verb) =>
        graph.Children(verb, "obl").Any(token => graph.Case(token) == "to" && graph.Lemma(token) is "border" or "frontier" or "front" or "coast");

    private static IEnumerable<(FoundActor Source, FoundActor Target)> Cross(IReadOnlyList<FoundActor> sources, IReadOnlyList<FoundActor> targets) =>
        (from source in sources from target in targets where source.First != target.First && !(target.IsPronoun && target.Mention.Actor == source.Mention.Actor) select (source, target))
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
        if (graph.Case(noun) is "during" or "since" or "before" or "until")
        {
            return;
        }

        foreach (EventFrame frame in lexicon.Nouns(graph.Lemma(noun)))
        {
            if (frame.Particle.Length > 0 && !(noun > 0 && graph.Lemma(noun - 1) == frame.Particle))
            {
                continue;
            }

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
            // "fighting broke out between X and Y": the phrase may hang on the verb.
            IEnumerable<int> phrases = graph.Children(noun, "nmod");
            phrases = (graph.Is(noun, "nsubj") || graph.Is(noun, "obj")) && graph.Tokens[noun].Head is >= 0 and var verb ? phrases.Concat(graph.Children(verb, "obl")) : phrases;
            FoundActor[] sides = [.. phrases.Where(token => graph.Case(token) is "between" or "among").SelectMany(graph.ActorsOf)];
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
            : [.. graph.Children(noun, "acl").Where(verb => graph.Children(verb, "mark").Any(mark => graph.Lemma(mark) == "to")).SelectMany(verb => WideTargets.Behind(graph, verb, sources))];
        // "an attack by X on Y": the second phrase may hang on the first.
        targets = targets.Length > 0 ? targets
            : [.. graph.Children(noun, "nmod").Where(token => graph.Case(token) == "by").SelectMany(by => graph.Children(by, "nmod")).Where(token => graph.Case(token) == to).SelectMany(graph.ActorsOf)];
        return Cross(sources, targets);
    }

    private static IEnumerable<FoundActor> By(SentenceGraph graph, int noun) =>
        graph.Children(noun, "nmod").Where(token => graph.Case(token) == "by").SelectMany(graph.ActorsOf);
}
