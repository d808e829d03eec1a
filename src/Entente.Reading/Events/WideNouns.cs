using Entente.Reading.Actors;

namespace Entente.Reading.Events;

/// <summary>Who does to whom what a noun names, where the frame's own places are empty: by any phrase on the noun, and by the verb whose subject
/// the noun is ("a ban on X took effect in Y", "a demand for Z was repeated by Y").</summary>
internal static class WideNouns
{
    private static readonly HashSet<string> Towards = [.. "on upon against to with toward towards at over into".Split(' ')];

    private static readonly HashSet<string> Made = [.. "reach sign conclude strike seal broker negotiate agree initial clinch ink forge hammer hold open begin resume".Split(' ')];

    /// <summary>The pairs of a noun.</summary>
    public static IEnumerable<(FoundActor Source, FoundActor Target)> Pairs(SentenceGraph graph, EventFrame frame, int noun)
    {
        int verb = graph.Is(noun, "nsubj") && graph.Tokens[noun].Head is >= 0 and var head && graph.Tokens[head].Upos == "VERB" ? graph.Tokens[noun].Head : -1;
        bool isMutual = frame.Code.Type is "AGREE" or "CONSULT" or "COOPERATE";
        if (isMutual && Sides(graph, noun) is { Length: > 1 } sides)
        {
            return ActPairs.Cross(sides, sides);
        }

        if (frame.Code.Mode == "visit" && Stay(graph, noun) is { } stay)
        {
            return ActPairs.Cross(stay.Guests, stay.Hosts);
        }

        bool isWords = frame.Code.Type is "ACCUSE" or "REQUEST" or "THREATEN" or "SUPPORT" or "REJECT";
        List<FoundActor> sources = [.. graph.OwnersOf(noun), .. Phrases(graph, noun, verb, "by"), .. Below(graph, noun), .. isWords ? Phrases(graph, noun, -1, "from") : []];
        List<FoundActor> targets = [];
        foreach (int phrase in graph.Children(noun, "nmod").Concat(verb >= 0 ? graph.Children(verb, "obl") : []).Where(phrase => Towards.Contains(graph.Case(phrase))))
        {
            targets.AddRange(graph.ActorsOf(phrase) is { Count: > 0 } actors ? actors : graph.OwnersOf(phrase));
        }

        if (targets.Count == 0 && isWords)
        {
            // "a claim that X trains saboteurs"; "earned X a rebuke from Y"; "a refusal by X prompted Y to".
            targets.AddRange(graph.Children(noun).Where(clause => (graph.Is(clause, "acl") || graph.Is(clause, "ccomp")) && graph.Children(clause, "mark").Any(mark => graph.Lemma(mark) == "that"))
                .SelectMany(clause => graph.Children(clause, "nsubj")).SelectMany(graph.ActorsOf));
            int doing = graph.Is(noun, "obj") ? graph.Tokens[noun].Head : -1;
            targets.AddRange(doing < 0 || targets.Count > 0 || sources.Count == 0 ? []
                : graph.Children(doing, "iobj").Any() ? graph.Children(doing, "iobj").SelectMany(graph.ActorsOf)
                : graph.Lemma(doing) is "receive" or "get" or "draw" or "earn" or "win" or "suffer" or "face" or "attract" or "incur" or "provoke" or "prompt" or "bring" ? graph.Children(doing, "nsubj").SelectMany(graph.ActorsOf) : []);
            targets.AddRange(verb < 0 || targets.Count > 0 ? [] : graph.Children(verb, "obj").SelectMany(graph.ActorsOf));
        }

        if (sources.Count == 0 && targets.Count > 0 && verb >= 0 && frame.Code.Type is "SANCTION" or "COERCE")
        {
            // "a visa ban on X came into effect in Y".
            sources.AddRange(graph.Actors.Concat(graph.Places).Where(actor => actor.First > verb && graph.Case(actor.Last) == "in").OrderBy(actor => actor.First).Take(1));
        }

        return frame.Code.Type == "PROTEST" && HomeProtest(graph, noun, sources, targets) is { } home ? [(home, home)] : ActPairs.Cross(sources, targets);
    }

    // "two days of bread riots against the government", "student marches": those of the only state named rise against it.
    private static FoundActor? HomeProtest(SentenceGraph graph, int noun, List<FoundActor> sources, List<FoundActor> targets)
    {
        FoundActor[] all = [.. graph.Actors.Where(actor => !actor.IsPronoun)];
        if (all.Length == 0 || all.Any(actor => actor.Mention.Actor != all[0].Mention.Actor) || (sources.Count > 0 && targets.Count > 0))
        {
            return null;
        }

        bool isOfPeople = graph.Children(noun).Any(child => (graph.Is(child, "compound") && FrameLexicon.Standard.IsPeople(graph.Lemma(child))) || (graph.Is(child, "nmod") && graph.Case(child) is "by" or "against" or "over"));
        return sources.Count > 0 || targets.Count > 0 || isOfPeople ? all[0] : null;
    }

    // "under an accord reached in Y, X and Z will": the two whom the sentence is about.
    private static FoundActor[] Sides(SentenceGraph graph, int noun)
    {
        bool isMade = graph.Children(noun, "acl").Any(child => graph.Tokens[child].Xpos == "VBN" && Made.Contains(graph.Lemma(child)));
        int verb = graph.Tokens[noun].Head;
        if (!isMade || verb < 0 || !graph.Is(noun, "obl") || graph.Case(noun) is not ("under" or "in" or "after" or "at" or "with" or "by" or "following" or "as"))
        {
            return [];
        }

        FoundActor[] sides = [.. graph.Children(verb, "nsubj").SelectMany(graph.ActorsOf)];
        return sides.Select(side => side.Mention.Actor).Distinct().Count() > 1 ? sides : [];
    }

    private static IEnumerable<FoundActor> Phrases(SentenceGraph graph, int noun, int verb, string preposition) =>
        graph.Children(noun, "nmod").Concat(verb >= 0 && graph.Children(verb, "aux:pass").Any() ? graph.Children(verb, "obl") : [])
            .Where(phrase => graph.Case(phrase) == preposition).SelectMany(graph.ActorsOf);

    // "X's minister is in Y on a visit".
    private static (IReadOnlyList<FoundActor> Guests, IReadOnlyList<FoundActor> Hosts)? Stay(SentenceGraph graph, int noun)
    {
        int at = graph.Tokens[noun].Head;
        if (at < 0 || graph.Case(noun) != "on" || graph.Case(at) is not ("in" or "at"))
        {
            return null;
        }

        return ([.. graph.Children(at, "nsubj").SelectMany(graph.ActorsOf)], graph.ActorsOf(at) is { Count: > 0 } hosts ? hosts : graph.PlacesOf(at));
    }

    // "an embargo imposed by X", "a plea made by X".
    private static IEnumerable<FoundActor> Below(SentenceGraph graph, int noun) =>
        graph.Children(noun, "acl").Where(child => graph.Tokens[child].Xpos == "VBN").SelectMany(child => graph.Children(child, "obl")).Where(phrase => graph.Case(phrase) == "by").SelectMany(graph.ActorsOf);
}
