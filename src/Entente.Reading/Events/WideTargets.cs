using Entente.Reading.Actors;

namespace Entente.Reading.Events;

/// <summary>Looks for actors further off than a frame's own places: inside the object's phrase, or inside the clause below the verb.</summary>
internal static class WideTargets
{
    // What stands behind these words is the setting of an act, not its target.
    private static readonly HashSet<string> Settings =
        [.. "near along outside beside beyond after before despite following since during amid because according until while as by under without unlike like about than".Split(' '), "because of"];

    /// <summary>The nearest actor behind a verb within its own clause and the clauses below it, with those joined to it.</summary>
    /// <param name="graph">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="sources">Those who act: another actor is preferred to them, and a pronoun for them never counts.</param>
    /// <param name="isAgentMeant">Whether "by Y" below counts ("an inquiry into crimes committed by Y").</param>
    public static IReadOnlyList<FoundActor> Behind(SentenceGraph graph, int verb, IReadOnlyList<FoundActor> sources, bool isAgentMeant = false)
    {
        FoundActor? same = null;
        foreach (FoundActor actor in graph.Actors)
        {
            if (actor.First <= verb || !IsBelow(graph, Head(graph, actor), verb, isAgentMeant))
            {
                continue;
            }

            if (!sources.Any(source => source.Mention.Actor == actor.Mention.Actor))
            {
                return With(graph, actor);
            }

            same ??= actor.IsPronoun ? null : actor;
        }

        return same is null ? [] : [same];
    }

    /// <summary>The first actor inside a noun phrase ("a group of Moroccan diplomats"), with those joined to it.</summary>
    public static IReadOnlyList<FoundActor> Inside(SentenceGraph graph, int noun)
    {
        if (SentenceGraph.IsStandIn(graph.Lemma(noun)))
        {
            return [];
        }

        foreach (FoundActor actor in graph.Actors)
        {
            if (IsInside(graph, Head(graph, actor), noun))
            {
                return With(graph, actor);
            }
        }

        return [];
    }

    private static FoundActor[] With(SentenceGraph graph, FoundActor actor) => [actor, .. graph.ActorsOf(Head(graph, actor)).Where(other => other != actor)];

    // The token of a mention that hangs on a token outside it.
    private static int Head(SentenceGraph graph, FoundActor actor)
    {
        for (int at = actor.Last; at >= actor.First; at--)
        {
            int head = graph.Tokens[at].Head;
            if (head < actor.First || head > actor.Last)
            {
                return at;
            }
        }

        return actor.Last;
    }

    private static bool IsBelow(SentenceGraph graph, int token, int verb, bool isAgentMeant)
    {
        for (int steps = 0; steps < 12 && token >= 0; steps++)
        {
            int head = graph.Tokens[token].Head;
            bool isSubjectOfVerb = head == verb && graph.Is(token, "nsubj");
            bool isClause = graph.Tokens[token].Upos is "VERB" or "AUX";
            bool isPurpose = graph.Is(token, "advcl") && graph.Children(token, "mark").Any(mark => graph.Lemma(mark) is "to" or "from");
            if (isSubjectOfVerb || graph.Is(token, "parataxis") || graph.Is(token, "acl:relcl") || (graph.Is(token, "advcl") && !isPurpose)
                || (isClause && graph.Is(token, "conj")) || (!isClause && Settings.Contains(graph.Case(token)) && !(isAgentMeant && graph.Case(token) == "by")))
            {
                return false;
            }

            if (head == verb)
            {
                return true;
            }

            token = head;
        }

        return false;
    }

    private static bool IsInside(SentenceGraph graph, int token, int noun)
    {
        for (int steps = 0; steps < 8 && token >= 0; steps++)
        {
            if (token == noun)
            {
                return true;
            }

            if (graph.Is(token, "acl") || graph.Is(token, "advcl") || graph.Is(token, "appos") || graph.Is(token, "parataxis") || (graph.Is(token, "nmod") && graph.Case(token) is not ("" or "of" or "from" or "in" or "for")))
            {
                return false;
            }

            token = graph.Tokens[token].Head;
        }

        return false;
    }
}
