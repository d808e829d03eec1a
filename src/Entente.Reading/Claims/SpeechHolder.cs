using Entente.Reading.Actors;
using Entente.Reading.Events;
using Entente.Vocabulary;

namespace Entente.Reading.Claims;

/// <summary>The actor that a speaker's words stand for: the name itself, the state or body that the words before or behind it tell of ("X's army
/// command", "a communique from X's ministry"), or the one state of the sentence for an office named without its state.</summary>
internal static class SpeechHolder
{
    // Who speaks for himself, or for a paper, whatever state stands before the word.
    private static readonly HashSet<string> Private = [.. ("analyst expert specialist economist scholar historian academic professor researcher pundit commentator observer trader broker banker merchant shopkeeper doctor nurse surgeon pathologist "
        + "worker witness eyewitness resident villager passenger survivor neighbour neighbor agent source people man woman driver columnist editorial editorialist author book novelist activist campaigner refugee tourist traveller "
        + "newspaper paper daily weekly magazine tabloid website blog blogger journalist reporter correspondent critic sceptic skeptic monitor think-tank thinktank institute lawyer priest student farmer fisherman diplomat").Split(' ')];

    // Those of them who are of a state where its name stands before them: "an Algerian diplomat", "African Union observers".
    private static readonly HashSet<string> Sent = [.. "diplomat observer monitor lawyer source agent".Split(' ')];

    // Civil offices that each state has of its own; one without a state's name is taken for that of the state the sentence is about. A general may be
    // anybody's.
    private static readonly HashSet<string> Offices = [.. "president minister premier chancellor king queen emir attorney".Split(' ')];

    /// <summary>The actor, or null.</summary>
    public static ActorMention? Of(SentenceGraph graph, int speaker)
    {
        string lemma = graph.Lemma(speaker);
        bool isPrivate = Private.Contains(lemma) && graph.ActorAt(speaker) is null;
        if (isPrivate && !Sent.Contains(lemma))
        {
            return null;
        }

        (int first, int last) = NamePhrase.Around(graph, speaker);
        FoundActor? before = Within(graph, first, speaker);
        if (isPrivate)
        {
            return before?.Mention;
        }

        // "Sudan's UN envoy" is Sudan's.
        bool isOwned = before is not null && before.Last + 1 < graph.Tokens.Count && graph.Tokens[before.Last + 1].Xpos == "POS";
        return (isOwned ? before : graph.ActorsOf(speaker).FirstOrDefault() ?? PlaceAt(graph, speaker) ?? before ?? Behind(graph, speaker, last) ?? OfOffice(graph, first, speaker))?.Mention;
    }

    private static FoundActor? PlaceAt(SentenceGraph graph, int at) => graph.Places.FirstOrDefault(place => place.First <= at && at <= place.Last);

    // The first name in the words up to the speaker's noun; "Saudi-backed" is not it.
    private static FoundActor? Within(SentenceGraph graph, int first, int last)
    {
        for (int at = first; at <= last; at++)
        {
            if ((graph.ActorAt(at) ?? PlaceAt(graph, at)) is { IsPronoun: false } found && !IsBacked(graph, found.Last))
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsBacked(SentenceGraph graph, int last) => last + 2 < graph.Tokens.Count && graph.Tokens[last + 1].Form is "-" or "–" && graph.Tokens[last + 2].Upos is "VERB" or "ADJ";

    // "a spokesman for the French general staff", "a communique from X's ministry".
    private static FoundActor? Behind(SentenceGraph graph, int speaker, int last)
    {
        for (int at = speaker + 1; at < last; at++)
        {
            if (graph.Tokens[at].Upos == "ADP" && graph.Lemma(at) is "of" or "from" or "for" or "by")
            {
                int end = at + 1;
                while (end < last && graph.Tokens[end + 1].Upos != "ADP")
                {
                    end++;
                }

                if (Within(graph, at + 1, end) is { } found)
                {
                    return found;
                }
            }
            else if (graph.Tokens[at].Upos == "ADP")
            {
                break;
            }
        }

        return null;
    }

    // "Haiti is witnessing a coup, Prime Minister Yvon Neptune warned": an office and a name, and one state alone in the sentence.
    private static FoundActor? OfOffice(SentenceGraph graph, int first, int speaker)
    {
        bool isNamed = graph.Tokens[speaker].Upos == "PROPN" && Enumerable.Range(first, speaker - first).Any(at => graph.Tokens[at].Upos is "PROPN" or "NOUN" && (Offices.Contains(graph.Lemma(at)) || (graph.Lemma(at) == "cabinet" && graph.Lemma(at + 1) == "secretary")));
        if (!isNamed)
        {
            return null;
        }

        FoundActor[] others = [.. graph.Actors.Concat(graph.Places).DistinctBy(actor => actor.Mention.Actor)];
        return others.Length == 1 ? others[0] : null;
    }
}
