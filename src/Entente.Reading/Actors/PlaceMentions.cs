using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Actors;

/// <summary>Tells what a town, a province or a base does in its sentence: it is struck, taken or visited, and then stands for the state that
/// holds it, or it is only where something happens. It never acts.</summary>
internal readonly struct PlaceMentions(ActorLexicon lexicon, string text, string folded, DateOnly? day)
{
    // What may follow a place's name without making it the name of something else.
    private static readonly HashSet<string> Sorts =
        [.. "province governorate city town village district region airport airfield port island islands peninsula valley oblast county prefecture state strip front corridor crossing".Split(' ')];

    // Behind these a place is reached, struck or left; behind "in" and "near" it is where something happens.
    private static readonly HashSet<string> Strikes = ["on", "upon", "against", "of", "to", "from"];

    /// <summary>Whether the words are part of another name, or mean a place of that name in another state: "Aleppo University", "Jack London",
    /// "Odessa, Texas".</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="first">The first word of the place.</param>
    /// <param name="last">Its last word.</param>
    /// <param name="place">The phrase by which it was found.</param>
    /// <param name="isCovered">Whether the word before belongs to an actor already found.</param>
    public bool IsElsewhere(IReadOnlyList<Token> tokens, int first, int last, ActorPhrase place, bool isCovered) =>
        IsOtherName(tokens, first, last, isCovered)
        || (last + 2 < tokens.Count && tokens[last + 1].Form == "," && char.IsUpper(tokens[last + 2].Form[0])
            && lexicon.LongestAt(text, folded, tokens[last + 2].Span.Start, day) is { Kind: NameKind.Name or NameKind.Place, Person: null } behind
            && behind.Actor != default && !lexicon.HoldersOf(place, day).Contains(behind.Actor) && IsAside(tokens, last + 2, behind));

    // "in Odessa, Texas, ..." and not "in Odessa, Germany and France said".
    private static bool IsAside(IReadOnlyList<Token> tokens, int at, ActorPhrase behind)
    {
        int end = ActorFinder.LastToken(tokens, at, tokens[at].Span.Start + behind.Text.Length);
        return end + 1 >= tokens.Count || tokens[end + 1].Form is "," or "." or ")" or ";" or "--" or "-";
    }

    private static bool IsOtherName(IReadOnlyList<Token> tokens, int first, int last, bool isCovered)
    {
        if (first == last && tokens[first].Upos is "VERB" or "ADV" or "AUX" or "INTJ")
        {
            return true;
        }

        if (last + 1 < tokens.Count && tokens[last + 1].Upos == "PROPN" && char.IsUpper(tokens[last + 1].Form[0]) && !Sorts.Contains(tokens[last + 1].Form.ToLowerInvariant())
            && (tokens[last + 1].Head == Head(tokens, first, last) || tokens[Head(tokens, first, last)].Head == last + 1))
        {
            return true;
        }

        return first > 0 && !isCovered && tokens[first - 1].Upos == "PROPN" && char.IsUpper(tokens[first - 1].Form[0]) && !Sorts.Contains(tokens[first - 1].Form.ToLowerInvariant())
            && (tokens[first - 1].Head == Head(tokens, first, last) || tokens[Head(tokens, first, last)].Head == first - 1);
    }

    /// <summary>Whether something is done to the place: "attacked Aleppo", "Aleppo was bombed", "the raid on Aleppo".</summary>
    public static bool IsActedOn(IReadOnlyList<Token> tokens, int first, int last)
    {
        int head = Head(tokens, first, last);
        for (int steps = 0; steps < 4 && tokens[head].Relation == "conj" && tokens[head].Head >= 0; steps++)
        {
            head = tokens[head].Head;
        }

        return tokens[head].Relation switch
        {
            "obj" or "nsubj:pass" => true,
            { } relation when relation.StartsWith("obl", StringComparison.Ordinal) || relation == "nmod" =>
                tokens.Where((token, at) => token.Head == head && at < head && token.Relation == "case").Any(token => Strikes.Contains(token.Form.ToLowerInvariant())),
            _ => false,
        };
    }

    /// <summary>Keeps a place whose name several states share only where the text names exactly one of them.</summary>
    public static void Settle(List<FoundActor> found)
    {
        HashSet<ActorId> named = [.. found.Where(actor => actor.Holders.Count == 0).Select(actor => actor.Mention.Actor)];
        for (int index = found.Count - 1; index >= 0; index--)
        {
            FoundActor place = found[index];
            if (place.Holders.Count < 2)
            {
                continue;
            }

            ActorId[] fit = [.. place.Holders.Where(named.Contains)];
            if (fit.Length == 1)
            {
                found[index] = place with { Mention = place.Mention with { Actor = fit[0] } };
            }
            else
            {
                found.RemoveAt(index);
            }
        }
    }

    private static int Head(IReadOnlyList<Token> tokens, int first, int last)
    {
        for (int at = first; at <= last; at++)
        {
            if (tokens[at].Head < first || tokens[at].Head > last)
            {
                return at;
            }
        }

        return last;
    }
}
