using Entente.Reading.Actors;
using Entente.Reading.Events;

namespace Entente.Reading.Claims;

/// <summary>Finds relations told by a turn of speech: "gave Pakistan the cold shoulder", "mended fences", "at daggers drawn".</summary>
internal static class RelationIdioms
{
    private const int Reach = 14;

    // "took the chill off relations between X and the Y": two sides behind reach further than one.
    private const int BothBehind = 9;

    private static readonly Idiom[] Idioms = [.. RelationWords.All("idiom").Select(idiom => (Words: idiom.Word.Split(' '), idiom.Sign, idiom.Trend))
        .OrderByDescending(idiom => idiom.Words.Length).Select((idiom, rank) => new Idiom(idiom.Words, idiom.Sign, idiom.Trend, rank))];

    private static readonly Dictionary<string, Idiom[]> ByFirstWord = Idioms.GroupBy(idiom => idiom.Words[0].ToLowerInvariant(), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private sealed record Idiom(string[] Words, int Sign, int Trend, int Rank);

    /// <summary>The relations of a sentence's turns of speech.</summary>
    public static IEnumerable<RelationReader.FoundRelation> Of(SentenceGraph graph)
    {
        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            if (At(graph, at) is (var idiom, var last) && !IsNounOf(graph, at, idiom) && (!IsOwned(idiom) || graph.Actors.Any(actor => actor.First >= at && actor.Last <= last)))
            {
                int predicate = Predicate(graph, at, last);
                if ((Within(graph, at, last) ?? ByVerb(graph, predicate, last) ?? Sides(graph, at, last)) is { } sides)
                {
                    ClauseMood mood = MoodReader.Of(graph, predicate);
                    mood = idiom.Words.Any(word => word is "no" or "not" or "never" or "seldom" or "rarely") ? mood with { IsNegated = false, IsHappening = true } : mood;
                    yield return new RelationReader.FoundRelation(sides.First, sides.Second, idiom.Sign, idiom.Trend, predicate, mood, "idiom: " + string.Join(' ', idiom.Words));
                }

                at = last;
            }
        }
    }

    // "its quarrel over a memorial": the noun names no two sides of its own, as "A and B quarrel over" does.
    private static bool IsNounOf(SentenceGraph graph, int at, Idiom idiom) => idiom.Words is [_, "over"] && graph.Tokens[at].Upos == "NOUN";

    // "in Russia's camp", "no longer China's client": whose it is stands within.
    private static bool IsOwned(Idiom idiom) => idiom.Words.Contains("*") && (idiom.Words.Contains("'s") || (idiom.Words[^1] is "camp" or "orbit" or "client" or "ally" or "satellite" or "friend" or "partner" && idiom.Words[0] is "no" or "in"));

    // The first idiom of the list that begins at a token. An idiom in capitals is looked for by the lemma, one as written by the form.
    private static (Idiom Idiom, int Last)? At(SentenceGraph graph, int at)
    {
        (Idiom Idiom, int Last)? first = null;
        string form = graph.Forms[at], lemma = graph.Lemma(at);
        foreach (string word in lemma == form ? [form] : (ReadOnlySpan<string>)[form, lemma])
        {
            foreach (Idiom idiom in ByFirstWord.GetValueOrDefault(word) ?? [])
            {
                if ((first is not { } held || idiom.Rank < held.Idiom.Rank) && PhraseMatch.At(idiom.Words, graph.Tokens, graph.Forms, at) is >= 0 and var last)
                {
                    first = (idiom, last);
                    break;
                }
            }
        }

        return first;
    }

    // "brought X and Y together".
    private static (FoundActor First, FoundActor Second)? Within(SentenceGraph graph, int first, int last)
    {
        FoundActor[] within = [.. graph.Actors.Where(actor => actor.First >= first && actor.Last <= last).DistinctBy(actor => actor.Mention.Actor)];
        return within.Length == 2 ? (within[0], within[1]) : null;
    }

    // The doer of the verb, wherever it stands, and the actor behind; or two doers.
    private static (FoundActor First, FoundActor Second)? ByVerb(SentenceGraph graph, int predicate, int last)
    {
        if (graph.Tokens[predicate].Upos != "VERB")
        {
            return null;
        }

        FoundActor[] doers = [.. Arguments.Of(graph, predicate).Sources.DistinctBy(actor => actor.Mention.Actor)];
        FoundActor? behind = graph.Actors.FirstOrDefault(actor => actor.First >= predicate && actor.First <= last + 6 && !IsTopic(graph, actor, last) && doers.All(doer => doer.Mention.Actor != actor.Mention.Actor) && !IsCut(graph, last, actor.First));
        return doers.Length == 0 ? null : doers.Length >= 2 && behind is null ? (doers[0], doers[1]) : behind is not null ? (doers[0], behind) : null;
    }

    // One side before and one within or behind; else both before; else both behind.
    private static (FoundActor First, FoundActor Second)? Sides(SentenceGraph graph, int first, int last)
    {
        FoundActor[] before = [.. graph.Actors.Where(actor => actor.Last < first && actor.First >= first - Reach && !IsCut(graph, actor.Last, first))];
        FoundActor[] behind = [.. graph.Actors.Where(actor => actor.First >= first && actor.First <= last + 6 && !IsCut(graph, last, actor.First))];
        FoundActor[] joined = [.. before.DistinctBy(actor => actor.Mention.Actor)];
        FoundActor? one = joined.LastOrDefault();
        bool isPair = joined.Length >= 2 && joined[^1].First - joined[^2].Last <= 3 && Enumerable.Range(joined[^2].Last, joined[^1].First - joined[^2].Last).Any(at => graph.Lemma(at) == "and");
        FoundActor? other = isPair ? null : behind.FirstOrDefault(actor => actor.Mention.Actor != one?.Mention.Actor && !IsTopic(graph, actor, last));
        if (one is not null && other is not null)
        {
            return (one, other);
        }

        FoundActor[] both = joined.Length >= 2 ? joined[^2..] : [.. graph.Actors.Where(actor => actor.First >= first && actor.First <= last + BothBehind && !IsCut(graph, last, actor.First)).DistinctBy(actor => actor.Mention.Actor).Take(2)];
        return both.Length == 2 ? (both[0], both[1]) : null;
    }

    // "at loggerheads over Kashmir": what it is about is no side.
    private static bool IsTopic(SentenceGraph graph, FoundActor actor, int last) =>
        actor.First > last && actor.First > 0 && graph.Lemma(actor.First - 1) is "over" or "about" or "in" or "because" or "since";

    // Another clause lies between; the verb right before the turn of speech is its own ("stand shoulder to shoulder").
    private static bool IsCut(SentenceGraph graph, int from, int to)
    {
        for (int at = from + 1; at < to; at++)
        {
            bool isVerb = graph.Tokens[at].Upos == "VERB" && graph.Tokens[at].Xpos is "VBD" or "VBZ" or "VBP" or "VB" && at < to - 2;
            if (isVerb || graph.Tokens[at].Form is ";" or ":" or "(")
            {
                return true;
            }
        }

        return false;
    }

    private static int Predicate(SentenceGraph graph, int first, int last)
    {
        for (int at = first; at <= last; at++)
        {
            if (graph.Tokens[at].Upos == "VERB" || graph.Has(at, "cop"))
            {
                return at;
            }
        }

        return last;
    }
}
