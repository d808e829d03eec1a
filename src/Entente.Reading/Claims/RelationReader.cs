using System.Text.RegularExpressions;
using Entente.Reading.Actors;
using Entente.Reading.Events;
using Entente.Vocabulary;

namespace Entente.Reading.Claims;

/// <summary>Finds relations that a sentence says hold or change.</summary>
internal static partial class RelationReader
{
    /// <summary>A relation found.</summary>
    /// <param name="First">One side.</param>
    /// <param name="Second">The other side.</param>
    /// <param name="Sign">+1 friendly, -1 hostile.</param>
    /// <param name="Trend">+1 warmer, -1 colder, 0 not said.</param>
    /// <param name="Token">The token that says so.</param>
    /// <param name="Mood">How it is said.</param>
    /// <param name="Rule">The rule that found it.</param>
    internal sealed record FoundRelation(FoundActor First, FoundActor Second, int Sign, int Trend, int Token, ClauseMood Mood, string Rule);

    /// <summary>The relations of a sentence, at most one a pair and sign.</summary>
    public static IReadOnlyList<FoundRelation> Find(SentenceGraph graph)
    {
        List<FoundRelation> found = [];
        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            switch (graph.Tokens[at].Upos)
            {
                case "NOUN" or "PROPN":
                    Noun(graph, at, found);
                    Role(graph, at, found);
                    break;
                case "VERB" or "ADJ" or "ADV":
                    Link(graph, at, found);
                    break;
                default:
                    break;
            }
        }

        Loggerheads(graph, found);
        FoundRelation[] idioms = [.. RelationIdioms.Of(graph)];

        // "put their quarrel behind them": the turn of speech says more than the noun in it.
        found.RemoveAll(relation => relation.Rule.StartsWith("noun", StringComparison.Ordinal) && idioms.Any(idiom => idiom.Sign == -relation.Sign && IsSamePair(idiom, relation)));
        found.AddRange(idioms);
        return [.. found.Where(relation => relation.First.Mention.Actor != relation.Second.Mention.Actor)
            .DistinctBy(relation => (Dyad.Of(relation.First.Mention.Actor, relation.Second.Mention.Actor), relation.Sign))];
    }

    private static bool IsSamePair(FoundRelation one, FoundRelation other) =>
        (one.First.Mention.Actor == other.First.Mention.Actor && one.Second.Mention.Actor == other.Second.Mention.Actor)
        || (one.First.Mention.Actor == other.Second.Mention.Actor && one.Second.Mention.Actor == other.First.Mention.Actor);

    /// <summary>The words for the time that a sentence speaks of, or null.</summary>
    public static string? Period(string words) => PeriodWords().Match(words) is { Success: true } match ? match.Value : null;

    // "relations between X and Y have been strained", "X-Y relations", "X's distance from Y", "the growing proximity between X and Y".
    private static void Noun(SentenceGraph graph, int noun, List<FoundRelation> found)
    {
        if (RelationWords.Of("noun", graph.Lemma(noun)) is not { } word)
        {
            return;
        }

        (FoundActor First, FoundActor Second)? pair = Sides(graph, noun);
        if (pair is not { } sides)
        {
            return;
        }

        (int sign, int trend) = (word.Sign, word.Trend);
        string rule = graph.Lemma(noun);
        ClauseMood mood = new(ClaimMood.Asserted, 1, -1, false, false, true, -1, false);
        foreach (int child in graph.Children(noun, "amod"))
        {
            Apply(RelationWords.Of("quality", graph.Tokens[child].Form.ToLowerInvariant()) ?? RelationWords.Of("quality", graph.Lemma(child)), graph.Lemma(child), ref sign, ref trend, ref rule);
        }

        int head = graph.Tokens[noun].Head;
        int place = noun;
        if (head >= 0 && graph.Is(noun, "nmod") && graph.IsMeasure(head) || (head >= 0 && graph.Is(noun, "nmod") && graph.Lemma(head) is "decade" or "year" or "century" or "generation"))
        {
            (place, head) = (head, graph.Tokens[head].Head);
        }

        if (head >= 0 && graph.Is(noun, "nsubj"))
        {
            mood = MoodReader.Of(graph, head);
            (int, int)? said = graph.Tokens[head].Upos is "ADJ" or "ADV" or "ADP" ? RelationWords.Of("quality", graph.Lemma(head)) : RelationWords.Of("change", graph.Lemma(head)) ?? RelationWords.Of("quality", graph.Tokens[head].Form.ToLowerInvariant());
            bool isSaidOfIt = said is not null;
            Apply(said, graph.Lemma(head), ref sign, ref trend, ref rule);
            foreach (int complement in graph.Children(head, "xcomp"))
            {
                isSaidOfIt |= RelationWords.Of("quality", graph.Lemma(complement)) is not null;
                Apply(RelationWords.Of("quality", graph.Lemma(complement)), graph.Lemma(complement), ref sign, ref trend, ref rule);
            }

            // "The alliance could pose a threat": the alliance is there, whatever it could do.
            mood = isSaidOfIt || mood.IsNegated ? mood : ClauseMood.Plain;
        }
        else if (head >= 0 && graph.Tokens[head].Upos == "NOUN" && graph.Lemma(head) is "breakdown" or "deterioration" or "collapse" or "end" or "chill" or "decline" or "strain" or "loss")
        {
            (sign, trend, rule) = (-1, -1, graph.Lemma(head) + " of " + rule);
        }
        else if (head >= 0 && graph.Lemma(head) is "improvement" or "thaw" or "growth" or "expansion")
        {
            (sign, trend, rule) = (1, 1, graph.Lemma(head) + " of " + rule);
        }
        else if (head >= 0 && graph.Tokens[head].Upos == "VERB" && graph.Is(place, "obj"))
        {
            mood = MoodReader.Of(graph, head);
            string verb = graph.Lemma(head);
            if (MoodWords.Find("verb", verb) is { Mood: "wish" or "forecast" or "demanded" or "prescribed" } will)
            {
                // "wants good relations with".
                mood = MoodAbove.Set(mood, will, head);
            }

            Over(verb, ref sign, ref trend, ref rule);
        }

        // "have never been better": a comparison that nothing else stands; the negation is none.
        mood = mood.IsNegated && IsUnmatched(graph, head) ? ClauseMood.Plain : mood;
        bool isNone = graph.Children(noun, "det").Any(det => graph.Lemma(det) == "no");
        if (sign != 0 && !isNone)
        {
            found.Add(new FoundRelation(sides.First, sides.Second, sign, trend, noun, mood, "noun: " + rule));
        }
    }

    // What a verb does to the relation that is its object: mends it, harms it, makes more of it, puts an end to it.
    private static void Over(string verb, ref int sign, ref int trend, ref string rule)
    {
        if (RelationWords.Of("end", verb) is not null)
        {
            (sign, trend) = sign < 0 ? (1, 1) : (-1, -1);
        }
        else if (RelationWords.Of("over", verb) is not { } over)
        {
            return;
        }
        else if (over.Sign == 0)
        {
            // "deepened the rift", "deepened ties".
            (sign, trend) = sign < 0 ? (-1, -1) : (1, 1);
        }
        else if (over.Sign > 0)
        {
            // A rift that is mended is still one, but a smaller one.
            (sign, trend) = (sign < 0 ? -1 : 1, 1);
        }
        else
        {
            (sign, trend) = (-1, -1);
        }

        rule = verb + " " + rule;
    }

    private static bool IsUnmatched(SentenceGraph graph, int head) => head >= 0
        && (graph.Tokens[head].Xpos is "JJR" or "RBR" || graph.Children(head).Any(child => graph.Tokens[child].Xpos is "JJR" or "RBR" || graph.Lemma(child) == "so"))
        && graph.Children(head, "advmod").Any(child => graph.Lemma(child) is "never" or "seldom" or "rarely" or "hardly");

    private static void Apply((int Sign, int Trend)? word, string lemma, ref int sign, ref int trend, ref string rule)
    {
        if (word is { } says)
        {
            if (sign < 0 && says.Sign > 0)
            {
                // A rift that deepens is no friendship; one that heals is still a rift, but a smaller one.
                bool isGrowth = lemma is "deepen" or "grow" or "growing" or "deepening" or "strengthen" or "expand" or "strong" or "stronger" or "flourish";
                (trend, rule) = (isGrowth ? -1 : 1, rule + " + " + lemma);
                return;
            }

            sign = says.Sign != 0 ? says.Sign : sign;
            trend = says.Trend != 0 ? says.Trend * (says.Sign == 0 && sign < 0 ? -1 : 1) : trend;
            rule += " + " + lemma;
        }
    }

    private static (FoundActor First, FoundActor Second)? Sides(SentenceGraph graph, int noun)
    {
        // "A-B relations": two names joined by a dash right before the noun.
        if (noun >= 3 && graph.Tokens[noun - 2].Form is ("-" or "–") && graph.ActorAt(noun - 1) is { } after && graph.ActorAt(noun - 3) is { } before && before.Mention.Actor != after.Mention.Actor)
        {
            return (before, after);
        }

        FoundActor[] between = [.. graph.Children(noun, "nmod").Where(token => graph.Case(token) is "between" or "among").SelectMany(graph.ActorsOf)];
        if (Two(between) is { } two)
        {
            return two;
        }

        FoundActor[] owners = [.. graph.OwnersOf(noun)];
        FoundActor[] partners = [.. graph.Children(noun, "nmod").Where(token => graph.Case(token) is "with" or "from" or "to" or "towards" or "toward" or "against" or "of").SelectMany(graph.ActorsOf)];
        if (owners.Length > 0 && partners.Length > 0 && owners[0].Mention.Actor != partners[0].Mention.Actor)
        {
            return (owners[0], partners[0]);
        }

        // "the partnership of X and Y".
        if (owners.Length == 0 && Two([.. graph.Children(noun, "nmod").Where(token => graph.Case(token) == "of").SelectMany(graph.ActorsOf)]) is { } joined)
        {
            return joined;
        }

        // "Russia has close relations with Pakistan": the subject of the verb is the other side.
        int head = graph.Tokens[noun].Head;
        if (owners.Length == 0 && partners.Length > 0 && head >= 0 && (graph.Is(noun, "obj") || graph.Is(noun, "obl")))
        {
            IReadOnlyList<FoundActor> subjects = Arguments.Of(graph, head).Sources;
            return subjects.Count > 0 && subjects[0].Mention.Actor != partners[0].Mention.Actor ? (subjects[0], partners[0]) : null;
        }

        // "X and Y have ended two decades of enmity".
        int measured = graph.Is(noun, "nmod") && graph.Case(noun) == "of" && head >= 0 && (graph.Is(head, "obj") || graph.Is(head, "obl")) ? head : noun;
        int doing = graph.Tokens[measured].Head;
        if (owners.Length == 0 && partners.Length == 0 && doing >= 0 && graph.Tokens[doing].Upos == "VERB" && (graph.Is(measured, "obj") || (graph.Is(measured, "obl") && graph.Case(measured) == "in")))
        {
            return Two([.. graph.Children(doing, "nsubj").SelectMany(graph.ActorsOf)]);
        }

        // "X in relations with Y has grown cold".
        if (owners.Length == 0 && partners.Length > 0 && head >= 0 && graph.Is(noun, "nmod") && graph.ActorAt(head) is { } above && above.Mention.Actor != partners[0].Mention.Actor)
        {
            return (above, partners[0]);
        }

        return Two(owners);
    }

    private static (FoundActor, FoundActor)? Two(FoundActor[] actors)
    {
        FoundActor? other = actors.Length == 0 ? null : actors.FirstOrDefault(actor => actor.Mention.Actor != actors[0].Mention.Actor);
        return other is null ? null : (actors[0], other);
    }

    // "X has come closer to Y", "X moved to the Y camp", "X and Y have come so close", "X stayed close to Y", "X sides with Y".
    private static void Link(SentenceGraph graph, int at, List<FoundRelation> found)
    {
        string lemma = graph.Lemma(at);
        string form = graph.Tokens[at].Form.ToLowerInvariant();
        int clause = graph.Tokens[at].Upos != "VERB" && graph.Tokens[at].Head >= 0 && graph.Tokens[graph.Tokens[at].Head].Upos == "VERB" ? graph.Tokens[at].Head : at;
        if (lemma is "move" or "shift" or "go" or "enter" or "join" or "tilt" or "drift" or "slide")
        {
            foreach (int camp in graph.Children(at).Where(child => graph.Lemma(child) is "camp" or "orbit" or "side" or "fold" or "sphere" or "embrace"))
            {
                Pair(graph, Arguments.Of(graph, at).Sources, graph.OwnersOf(camp), 1, 1, at, "moved to the camp of", found);
            }
        }

        if (graph.Tokens[at].Upos == "VERB" && RelationWords.Of("verb", lemma) is { } does && Arguments.Of(graph, at) is { IsPassive: false, Rules: var rules } arguments && !rules.Contains("owner of the object"))
        {
            Pair(graph, arguments.Sources, arguments.Patients, does.Sign, does.Trend, at, lemma, found);
        }

        foreach (int partner in graph.Children(at).Concat(clause == at ? [] : graph.Children(clause)).Where(child => graph.Is(child, "obl") || graph.Is(child, "nmod")).Distinct())
        {
            string preposition = graph.Case(partner);
            bool isClosed = lemma == "close" && graph.Tokens[at].Upos == "VERB";
            (int Sign, int Trend)? word = isClosed ? null : RelationWords.Of("link", $"{form} {preposition}") ?? RelationWords.Of("link", $"{lemma} {preposition}");
            if (word is { } says)
            {
                IReadOnlyList<FoundActor> subjects = Arguments.Of(graph, clause).Sources;
                subjects = subjects.Count > 0 ? subjects : [.. graph.Children(at).Where(child => graph.Is(child, "nsubj")).SelectMany(graph.ActorsOf)];
                string verb = graph.Lemma(clause);
                int trend = clause != at && verb is "come" or "move" or "get" or "grow" or "draw" or "become" or "bring" or "edge" ? says.Sign : says.Trend;
                Pair(graph, subjects, graph.ActorsOf(partner), says.Sign, trend, at, $"{form} {preposition}", found);
            }
        }

        if (form is "close" or "closer" && clause != at && graph.Lemma(clause) is "come" or "grow" or "move" or "draw" or "get" or "become")
        {
            IReadOnlyList<FoundActor> both = Arguments.Of(graph, clause).Sources;
            if (Two([.. both]) is { } sides)
            {
                found.Add(new FoundRelation(sides.Item1, sides.Item2, 1, 1, at, MoodReader.Of(graph, clause), "come close together"));
            }
        }
    }

    private static void Pair(
        SentenceGraph graph, IReadOnlyList<FoundActor> subjects, IReadOnlyList<FoundActor> partners, int sign, int trend, int at, string rule, List<FoundRelation> found)
    {
        foreach (FoundActor subject in subjects.Take(3))
        {
            foreach (FoundActor partner in partners.Where(partner => partner.Mention.Actor != subject.Mention.Actor).Take(3))
            {
                int clause = graph.Tokens[at].Upos != "VERB" && graph.Tokens[at].Head >= 0 && graph.Tokens[graph.Tokens[at].Head].Upos == "VERB" ? graph.Tokens[at].Head : at;
                found.Add(new FoundRelation(subject, partner, sign, trend, at, MoodReader.Of(graph, clause), "link: " + rule));
            }
        }
    }

    // "X is an ally of Y", "X, a rival of Y", "Y's ally X".
    private static void Role(SentenceGraph graph, int noun, List<FoundRelation> found)
    {
        if (RelationWords.Of("role", graph.Lemma(noun)) is not { } word)
        {
            return;
        }

        IReadOnlyList<FoundActor> partners = [.. graph.Children(noun, "nmod").Where(token => graph.Case(token) is "of" or "to" or "for").SelectMany(graph.ActorsOf), .. graph.OwnersOf(noun)];
        IReadOnlyList<FoundActor> holders = [.. graph.Children(noun).Where(child => graph.Is(child, "nsubj")).SelectMany(graph.ActorsOf),
            .. graph.Is(noun, "appos") && graph.Tokens[noun].Head >= 0 ? graph.ActorsOf(graph.Tokens[noun].Head) : [],
            .. graph.Children(noun, "appos").SelectMany(graph.ActorsOf),
            .. IsRemaining(graph, noun) ? Arguments.Of(graph, graph.Tokens[noun].Head).Sources : []];
        if (partners.Count == 0 && graph.Tokens[noun].Xpos == "NNS" && Two([.. holders]) is { } pair)
        {
            // "India and China are rivals": to each other.
            ClauseMood both = MoodReader.Of(graph, noun);
            found.Add(new FoundRelation(pair.Item1, pair.Item2, both.IsNegated ? -word.Sign : word.Sign, IsBecoming(graph, noun) ? word.Sign : 0, noun, both with { IsNegated = false }, "role: " + graph.Lemma(noun)));
            return;
        }

        if (holders.Count > 0 && partners.Count > 0 && holders[0].Mention.Actor != partners[0].Mention.Actor)
        {
            ClauseMood mood = MoodReader.Of(graph, noun);
            // "no longer the enemy of" makes no friend.
            int sign = mood.IsNegated ? 0 : word.Sign;
            found.Add(new FoundRelation(holders[0], partners[0], sign, mood.IsNegated ? -word.Sign : IsBecoming(graph, noun) ? word.Sign : 0, noun, mood with { IsNegated = false }, "role: " + graph.Lemma(noun)));
        }
    }

    private static bool IsBecoming(SentenceGraph graph, int noun) => graph.Tokens[noun].Head is >= 0 and var verb && graph.Lemma(verb) == "become";

    // "Serbia remains Russia's ally".
    private static bool IsRemaining(SentenceGraph graph, int noun) => graph.Tokens[noun].Head is >= 0 and var verb && (graph.Is(noun, "xcomp") || graph.Is(noun, "obj"))
        && graph.Lemma(verb) is "remain" or "become" or "stay" or "prove";

    private static void Loggerheads(SentenceGraph graph, List<FoundRelation> found)
    {
        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            bool isQuarrel = graph.Lemma(at) is "loggerhead" or "loggerheads" or "odds";
            if (!isQuarrel)
            {
                continue;
            }

            int head = graph.Tokens[at].Head;
            int[] partners = [.. graph.Children(at, "nmod").Concat(head >= 0 ? graph.Children(head, "obl") : []).Concat(graph.Children(at, "obl")).Where(child => child != at && graph.Case(child) == "with")];
            FoundActor[] subjects = [.. graph.Children(at).Where(child => graph.Is(child, "nsubj")).SelectMany(graph.ActorsOf), .. head >= 0 ? Arguments.Of(graph, head).Sources : []];
            Pair(graph, subjects, [.. partners.SelectMany(graph.ActorsOf)], -1, 0, at, "at " + graph.Tokens[at].Form, found);
        }
    }

    [GeneratedRegex(@"\b(for (?:a long time|decades|years|many years|the past [a-z ]{3,12}years)|at present|currently|now|today|in the past|during the Cold War|since (?:then|\d{4})|for the past few years|recently|traditionally|historically|once|always|long|no longer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PeriodWords();
}
