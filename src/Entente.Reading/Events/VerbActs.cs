using Entente.Reading.Actors;

namespace Entente.Reading.Events;

/// <summary>The acts of verb groups: the first frame that fits and whose places are filled.</summary>
internal static class VerbActs
{
    /// <summary>Adds the acts of a verb, or puts it by where an act below it may tell more.</summary>
    public static void Add(
        SentenceGraph graph, FrameLexicon lexicon, int verb, List<CodedAct> acts, HashSet<int> used, List<(int Verb, IReadOnlyList<EventFrame> Frames, Arguments Arguments)> unfilled)
    {
        char pos = graph.Tokens[verb].Upos == "ADJ" ? 'A' : 'V';
        List<EventFrame> frames = lexicon.Verbs(graph.Lemma(verb));
        frames = frames.TrueForAll(frame => frame.Id[0] == pos) ? frames : frames.FindAll(frame => frame.Id[0] == pos);
        if (frames.Count == 0)
        {
            return;
        }

        Arguments arguments = Arguments.Of(graph, verb);
        CodedAct[] own = [.. Reciprocals.Traded(graph, lexicon, verb, frames, arguments)];
        if (own.Length > 0)
        {
            acts.AddRange(own);
            arguments.ObjectTokens.ToList().ForEach(token => used.Add(token));
            return;
        }

        foreach (EventFrame frame in frames)
        {
            if (!Fits(graph, frame, verb, arguments, out int? theObject))
            {
                continue;
            }

            foreach (string slot in frame.Targets)
            {
                if (slot == "home" && frame.Code.Type != "PROTEST")
                {
                    continue;
                }

                CodedAct[] found = Pairs(graph, frame, verb, arguments, slot);
                if (found.Length > 0 && found.All(act => act.Source.Mention.Actor == act.Target?.Mention.Actor))
                {
                    // "recalled the British ambassador to Iran": another state goes before one's own part.
                    own = own.Length > 0 ? own : found;
                }
                else if (found.Length > 0)
                {
                    acts.AddRange(found);
                    if (theObject is { } token)
                    {
                        used.Add(token);
                    }

                    return;
                }
            }

            if (own.Length > 0)
            {
                acts.AddRange(own);
                return;
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

    /// <summary>Adds the acts of a verb by the nearest actor below it, or by its own state.</summary>
    public static void Wide(SentenceGraph graph, IReadOnlyList<EventFrame> frames, int verb, Arguments arguments, List<CodedAct> acts)
    {
        foreach (EventFrame frame in frames)
        {
            if (IsWide(frame) && Fits(graph, frame, verb, arguments, out _) && ActPairs.Cross(arguments.Sources, arguments.IsPassive ? arguments.Patients : WideTargets.Behind(graph, verb, arguments.Sources, frame.Code.Type is "ACCUSE" or "REQUEST" or "AID")).ToArray() is { Length: > 0 } pairs)
            {
                arguments.Rules.Add("nearest actor below");
                ClauseMood mood = MoodReader.Of(graph, verb);
                acts.AddRange(pairs.Select(pair => ActPairs.Act(frame, verb, pair.Source, pair.Target, mood, arguments, "wide")));
                return;
            }
        }

        // Nobody else is named: an act within the state ("lifted the curfew").
        EventFrame? home = frames.FirstOrDefault(frame => frame.Targets.Contains("home") && Fits(graph, frame, verb, arguments, out _));
        if (home is not null)
        {
            acts.AddRange(Pairs(graph, home, verb, arguments, "home"));
        }
    }

    private static bool IsWide(EventFrame frame) => !frame.IsReversed && (frame.Targets.Contains("wide") || (frame.Code.Type != "CONSULT" && (frame.Objects.Count > 0 || frame.Targets.Any(target => target is "obj" or "that"))));

    /// <summary>Whether a frame's particle, objects and kind of source are there.</summary>
    public static bool Fits(SentenceGraph graph, EventFrame frame, int verb, Arguments arguments, out int? theObject)
    {
        theObject = null;
        if (IsOtherSense(graph, frame, verb, arguments))
        {
            return false;
        }

        if (frame.IsReversed && (arguments.IsPassive || arguments.In(frame.Source).Count == 0))
        {
            return false;
        }

        if (frame.Source.Length > 0 && !frame.IsReversed && !arguments.Sources.Any(source => IsOfKind(frame.Source, source)))
        {
            return false;
        }

        if (frame.Particle.Length > 0 && !HasParticle(graph, frame, verb))
        {
            return false;
        }

        if (frame.Objects.Count == 0)
        {
            return true;
        }

        if (frame.HasPlaces && graph.Children(verb).Any(token => token > verb && frame.Objects.Contains(graph.CaseOrMark(token) + ":" + graph.Lemma(token))))
        {
            return true;
        }

        foreach (int noun in arguments.ObjectTokens)
        {
            if (IsObject(graph, frame, noun))
            {
                theObject = noun;
                return true;
            }

            foreach (int token in IsLight(graph, noun) ? graph.Children(noun, "compound") : [])
            {
                if (IsObject(graph, frame, token))
                {
                    theObject = token;
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsObject(SentenceGraph graph, EventFrame frame, int token)
    {
        string lemma = graph.Lemma(token);
        return frame.Objects.Contains(lemma) || (lemma.EndsWith('s') && frame.Objects.Contains(lemma[..^1]))
            || (frame.HasPhrases && token > 0 && frame.Objects.Contains($"{graph.Lemma(token - 1)} {lemma}"));
    }

    private static bool HasParticle(SentenceGraph graph, EventFrame frame, int verb)
    {
        string first = frame.FirstParticle;
        bool isThere = verb + 1 < graph.Tokens.Count && graph.Tokens[verb + 1].Form.Equals(first, StringComparison.OrdinalIgnoreCase);
        foreach (int child in isThere ? [] : graph.Children(verb))
        {
            isThere |= graph.Tokens[child].Form.Equals(first, StringComparison.OrdinalIgnoreCase) && (graph.Is(child, "compound:prt") || graph.Is(child, "advmod"));
        }

        return isThere && Array.TrueForAll(frame.MoreParticles, word => IsNear(graph, verb, word));
    }

    // A word of a set phrase stands close behind its verb ("hand over power", "laid down their arms").
    private static bool IsNear(SentenceGraph graph, int verb, string word) =>
        Enumerable.Range(verb + 1, Math.Min(6, graph.Tokens.Count - verb - 1)).Any(at => graph.Lemma(at) == word || graph.Tokens[at].Form.Equals(word, StringComparison.OrdinalIgnoreCase));

    // "turned over to", "Syria is surrounded by Turkey and Iraq": another sense of the verb.
    private static bool IsOtherSense(SentenceGraph graph, EventFrame frame, int verb, Arguments arguments) => graph.Lemma(verb) switch
    {
        "turn" => arguments.ObjectTokens.Count > 0 && frame.Objects.Count == 0,
        "strike" => frame.Code.Type == "ASSAULT" && graph.Tokens[verb].Xpos == "VBG" && verb + 1 < graph.Tokens.Count && graph.Tokens[verb + 1].Upos is "ADJ" or "NOUN" or "PROPN" && !graph.Children(verb, "aux").Any(),
        "surround" or "encircle" => arguments.IsPassive && graph.Children(verb, "aux").Any(aux => graph.Tokens[aux].Xpos is "VBZ" or "VBP") && graph.Children(verb, "aux").Count() == 1,
        _ => false,
    };

    // "mediation effort", "rescue operation": the word before tells what it is.
    private static bool IsLight(SentenceGraph graph, int noun) => graph.Lemma(noun) is "effort" or "move" or "programme" or "program" or "process" or "package" or "operation" or "activity" or "work" or "plan" or "project"
        or "mission" or "campaign" or "bid" or "order" or "delivery" or "shipment" or "convoy" or "ship" or "plane" or "deal";

    private static bool IsOfKind(string kind, FoundActor actor) => kind == "force"
        ? actor.Mention.Role is "MIL" or "REB" && !actor.IsPerson
        : actor.Mention.Role is "CVL" or "OPP" or "REB" or "MED" or "BUS" || (actor.Mention.Role is null && actor.Mention.Basis == "demonym" && !actor.IsAdjective);

    private static CodedAct[] Pairs(SentenceGraph graph, EventFrame frame, int verb, Arguments arguments, string slot)
    {
        ClauseMood mood = MoodReader.Of(graph, verb);
        if (frame.IsReversed)
        {
            // "received a loan from Y", "came under fire from Y": Y acts.
            return [.. ActPairs.Cross(arguments.In(frame.Source), arguments.Sources).Select(pair => ActPairs.Act(frame, verb, pair.Source, pair.Target, mood, arguments, slot))];
        }

        if (slot == "between" && frame.Code.Mode == "third-party" && arguments.Sources.Count > 0)
        {
            // Who mediates between X and Y meets both; nothing is said of the two.
            return [.. ActPairs.Cross(arguments.Sources, arguments.In("between")).Select(pair => ActPairs.Act(frame, verb, pair.Source, pair.Target, mood, arguments, slot))];
        }

        if (slot is "recip" or "between")
        {
            IReadOnlyList<FoundActor> sides = slot == "between" ? arguments.In("between")
                : arguments.IsPassive && arguments.Patients.Select(side => side.Mention.Actor).Distinct().Count() > 1 ? arguments.Patients : arguments.Sources;
            return Sides(sides, frame) < 2 || (slot == "recip" && arguments.IsPassive && frame.Objects.Count == 0 && frame.Code.Type is not ("CONSULT" or "COOPERATE"))
                ? []
                : [.. ActPairs.Cross(sides, sides).Select(pair => ActPairs.Act(frame, verb, pair.Source, pair.Target, mood, arguments, slot))];
        }

        if (slot == "home")
        {
            return [.. arguments.Sources.Take(1).Select(source => ActPairs.Act(frame, verb, source, source, mood, arguments, slot))];
        }

        // A visit to, a meeting with, or aid to what somebody owns is not one to the owner.
        bool needsName = slot == "obj" && frame.Code.Type is "CONSULT" or "AGREE" or "AID" && arguments.Rules.Contains("owner of the object");
        IReadOnlyList<FoundActor> targets = needsName ? [] : arguments.In(slot);
        if ((frame.Code.Type == "AID" && slot == "to" && IsBorder(graph, verb)) || (frame.Code is { Type: "CONSULT", Mode: "visit" } && arguments.Sources.Any(source => source.Mention.Role == "MIL" && !source.IsPerson) && graph.Lemma(verb) is not ("visit" or "tour")))
        {
            return [];
        }

        IReadOnlyList<FoundActor> sources = arguments.Sources.Count > 0 || !arguments.IsPassive || slot is not ("obj" or "poss" or "of") ? arguments.Sources : PlaceOfForce(frame, arguments);
        IEnumerable<(FoundActor Source, FoundActor Target)> pairs = ActPairs.Cross(sources, targets);
        if (IsMutual(graph, frame, verb, slot))
        {
            pairs = pairs.Concat(ActPairs.Cross(targets, arguments.Sources));
        }

        return [.. pairs.Select(pair => ActPairs.Act(frame, verb, pair.Source, pair.Target, mood, arguments, slot))];
    }

    // Two states, or a government and those who stand against it.
    private static int Sides(IReadOnlyList<FoundActor> sides, EventFrame frame)
    {
        int actors = sides.Select(side => side.Mention.Actor).Distinct().Count();
        bool isSplit = actors == 1 && frame.Code.Type is "AGREE" or "CONSULT" or "RETREAT" or "ASSAULT" or "COOPERATE"
            && sides.Select(side => side.First).Distinct().Count() > 1 && sides.Any(side => side.Mention.Role is "REB" or "OPP" or "LAB" or "CVL" or "EDU" or "REL")
            && sides.Select(side => side.Mention.Role).Distinct().Count() > 1;
        return isSplit ? 2 : actors;
    }

    // "was arrested in X", "was expelled from X": the state that holds the place does it.
    private static IReadOnlyList<FoundActor> PlaceOfForce(EventFrame frame, Arguments arguments)
    {
        bool isArrest = frame.Code is { Type: "COERCE" } or { Type: "ACCUSE", Mode: "investigate" or "allege" };
        bool isExpulsion = frame.Code is { Type: "SANCTION", Mode: "expel" } or { Type: "COERCE", Mode: "deport" };
        IReadOnlyList<FoundActor> places = frame.Code.Mode == "aerial" ? arguments.In("over") : isExpulsion ? arguments.In("from") : isArrest ? arguments.In("in") : [];
        if (places.Count > 0)
        {
            arguments.Rules.Add("owner of the place");
        }

        return places;
    }

    // What X does with Y, Y does with X, where the frame also knows "X and Y do".
    private static bool IsMutual(SentenceGraph graph, EventFrame frame, int verb, string slot) =>
        frame.Targets.Contains("recip") && (slot == "with" || (slot == "obj" && graph.Lemma(verb) == "meet"))
        && frame.Code.Type is "CONSULT" or "AGREE" or "COOPERATE" && graph.Lemma(verb) is not ("share" or "provide" or "give");

    // Troops that go to a border do not go as aid.
    private static bool IsBorder(SentenceGraph graph, int verb) =>
        graph.Children(verb, "obl").Any(token => graph.Case(token) == "to" && graph.Lemma(token) is "border" or "frontier" or "front" or "coast");
}
