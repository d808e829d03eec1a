using Entente.Reading.Actors;
using Entente.Reading.Events;

namespace Entente.Reading.Claims;

/// <summary>The verb by which states make a bloc or are of it, and those states: "A, B and C should form a bloc", "A and B are members of one camp".</summary>
/// <param name="Verb">The token of the verb, or of the noun that "are" makes a predicate.</param>
/// <param name="Makers">Those who make it.</param>
/// <param name="Words">The words between them and the verb, from right to left, in lower case.</param>
/// <param name="Before">The word before their list, in lower case, or an empty text.</param>
/// <param name="IsVerb">Whether the tree has a verb there; where the tags lost it only the words tell its mood.</param>
internal sealed record BlocMaking(int Verb, IReadOnlyList<FoundActor> Makers, IReadOnlyList<string> Words, string Before, bool IsVerb)
{
    private const int Reach = 8;

    private static readonly HashSet<string> Parts = [.. "member part core heart backbone pillar nucleus basis centre center spine founder foundation".Split(' ')];
    private static readonly HashSet<string> Into = [.. "in into as under to of with by".Split(' ')];

    // What may stand between a list and its verb: auxiliaries, adverbs, verbs of will.
    private static readonly HashSet<string> Between = [.. ("to have has had be is are were was been being not n't never now also together jointly soon already thus all both then still once again really ever already "
        + "should must ought need needs could may might will would 'll shall can cannot plan plans planned planning hope hopes hoped hoping want wants wanted intend intends intended mean agree agreed agreeing "
        + "wish aim aims aimed prepare preparing ready going about set seek seeks seeking propose proposed decide decided expected likely considering trying allowed urged invited asked told able willing bound due come coming").Split(' ')];

    /// <summary>The making of the bloc that a noun names, or null.</summary>
    public static BlocMaking? Of(SentenceGraph graph, int noun)
    {
        int at = Part(graph, noun);
        int head = graph.Tokens[at].Head;
        if (at != noun && graph.Children(at, "cop").Any())
        {
            return new BlocMaking(at, Subjects(graph, at), [], "", true);
        }

        if (head >= 0 && graph.Tokens[head].Upos == "VERB" && IsMaking(graph, at, head))
        {
            return Fuller(graph, head, graph.Children(noun).Concat(graph.Children(at)).Any(child => graph.Is(child, "nsubj")) ? [] : Subjects(graph, head));
        }

        // "Iran and Turkey form/NOUN a bloc": the tags took the verb for a noun.
        int word = at == noun ? VerbWord(graph, noun) : -1;
        return word >= 0 && graph.Tokens[word].Upos != "VERB" && ByWords(graph, word) is { Makers.Count: >= 2 } made ? made : null;
    }

    // "the core of a coalition", "members of one bloc": what hangs on those words hangs on the bloc.
    private static int Part(SentenceGraph graph, int noun) =>
        graph.Is(noun, "nmod") && graph.Case(noun) == "of" && graph.Tokens[noun].Head is >= 0 and var head && Parts.Contains(graph.Lemma(head)) ? head : noun;

    private static bool IsMaking(SentenceGraph graph, int at, int verb)
    {
        string lemma = graph.Lemma(verb);
        bool isInto = graph.Is(at, "obl") && Into.Contains(graph.Case(at));
        return (graph.Is(at, "obj") && (BlocWords.Is("maker", lemma) || (BlocWords.Is("gatherer", lemma) && lemma is "join" or "enter" or "sign") || (at >= 0 && lemma == "become")))
            || (graph.Is(at, "xcomp") && lemma is "become" or "remain")
            || (isInto && BlocWords.Is("gatherer", lemma));
    }

    // The subjects of a verb, or those who control it: "urged A, B and C to form", "it is time for A and B to build", "A and B must not be allowed to".
    private static IReadOnlyList<FoundActor> Subjects(SentenceGraph graph, int verb)
    {
        int at = verb;
        for (int steps = 0; steps < 4 && at >= 0; steps++)
        {
            IReadOnlyList<FoundActor> own = [.. graph.Children(at).Where(child => graph.Is(child, "nsubj")).SelectMany(graph.ActorsOf)];
            if (own.Count == 0 && graph.Is(at, "xcomp") || graph.Is(at, "acl") || graph.Is(at, "advcl"))
            {
                own = ClauseDoers.Of(graph, at);
            }

            if (own.Count > 0)
            {
                return [.. own.DistinctBy(actor => actor.Mention.Actor)];
            }

            at = graph.Is(at, "conj") || graph.Is(at, "xcomp") || graph.Is(at, "advcl") || graph.Is(at, "acl") || graph.Is(at, "ccomp") ? graph.Tokens[at].Head : -1;
        }

        return graph.Tokens[verb].Upos == "VERB" ? Arguments.Of(graph, verb).Sources : [];
    }

    // The words are asked too: a list that ends before the verb and holds all subjects of the tree may hold one more.
    private static BlocMaking Fuller(SentenceGraph graph, int verb, IReadOnlyList<FoundActor> subjects)
    {
        BlocMaking? made = ByWords(graph, verb);
        bool isFuller = made is not null && made.Makers.Count >= subjects.Count && subjects.All(made.Makers.Contains);
        return new BlocMaking(verb, isFuller ? made!.Makers : subjects, made?.Words ?? [], made?.Before ?? "", true); // a fuller list is a list
    }

    private static BlocMaking? ByWords(SentenceGraph graph, int verb)
    {
        int at = verb - 1;
        List<string> words = [];
        while (at >= 0 && graph.ActorAt(at) is null && Between.Contains(Word(graph, at)))
        {
            words.Add(Word(graph, at));
            at--;
        }

        (List<FoundActor> listed, int before) = ActorLists.UpTo(graph, at);

        // "With Iran, Russia and China form a bloc", "fearing Iran, Russia and China": what a preposition or verb carries need not be of the list.
        bool isCarried = before >= 0 && graph.Tokens[before].Upos is "ADP" or "VERB";
        return listed.Count < 2 || isCarried ? null : new BlocMaking(verb, listed, words, before >= 0 ? Word(graph, before) : "", false);
    }

    // The verb before the noun's own words: "form a new political bloc", "make up the axis".
    private static int VerbWord(SentenceGraph graph, int noun)
    {
        for (int at = noun - 1; at >= 0 && at >= noun - Reach; at--)
        {
            if (graph.ActorAt(at) is not null)
            {
                return -1;
            }

            if (BlocWords.Is("maker", graph.Lemma(at)) || BlocWords.Is("maker", Word(graph, at)))
            {
                return at;
            }

            bool isOfNoun = graph.Tokens[at].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" or "ADV" or "PRON" || Word(graph, at) is "up" or "-" or "into" or "\"" or "“" or "together";
            if (!isOfNoun)
            {
                return -1;
            }
        }

        return -1;
    }

    private static string Word(SentenceGraph graph, int at) => graph.Tokens[at].Form.ToLowerInvariant();
}
