using Entente.Reading.Actors;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>Gives a state to parties that a sentence names by what they are ("the country's former rebels", "the government and the separatists",
/// "miners"): the state of the party they are joined to, of the country just named, or the only state of the sentence.</summary>
/// <remarks>Meant for suites that score acts within one state; articles leave such acts out.</remarks>
internal static class HomeParties
{
    private static readonly HashSet<string> Lands = [.. "country nation kingdom republic island state land emirate sultanate".Split(' ')];

    private static readonly HashSet<string> Crowds = [.. "crowd protester protestor demonstrator marcher rioter mob student striker activist thousands hundreds villager worker".Split(' ')];

    // Those who tell, or stand by.
    private static readonly HashSet<string> Tellers = [.. "witness resident reporter journalist spokesman spokeswoman spokesperson analyst source observer diplomat expert correspondent visitor tourist".Split(' ')];

    /// <summary>The actors of a sentence and the parties beside them.</summary>
    public static IReadOnlyList<FoundActor> Add(Sentence sentence, int index, IReadOnlyList<FoundActor> found)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        FoundActor[] states = [.. found.Where(actor => ActorRegistry.Standard.Find(actor.Mention.Actor)?.Kind is ActorKind.State or ActorKind.Territory)];
        ActorId[] named = [.. states.Select(actor => actor.Mention.Actor).Distinct()];
        if (named.Length == 0)
        {
            return found;
        }

        List<FoundActor> all = [.. found];
        for (int at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Upos != "NOUN" || tokens[at].Relation is "compound" or "amod" || all.Any(actor => actor.First <= at && at <= actor.Last) || !IsParty(tokens[at])
                || Tellers.Contains(tokens[at].Lemma.ToLowerInvariant()) || IsOwned(tokens, at, all))
            {
                continue;
            }

            bool isTold = tokens[at].Relation.StartsWith("nsubj", StringComparison.Ordinal) && tokens[at].Head >= 0 && MoodReader.IsSpeech(tokens[tokens[at].Head].Lemma);
            (ActorId Actor, string Basis)? state = Partner(tokens, at, all) is { } partner ? (partner, "joined to a party of it")
                : IsOfLand(tokens, at) && states.LastOrDefault(actor => actor.First < at) is { } land ? (land.Mention.Actor, "the country just named")
                : named.Length > 1 && Crowds.Contains(tokens[at].Lemma.ToLowerInvariant()) && Scene(found) is { } scene ? (scene, "the state of the only place")
                : named.Length == 1 && !isTold ? (named[0], "the only state named") : null;
            if (state is { } home)
            {
                all.Add(new FoundActor(new ActorMention(home.Actor, tokens[at].Span, ActorLexicon.Standard.RoleOf(tokens[at].Form.ToLowerInvariant()) ?? "CVL", home.Basis), index, at, at, false, false, false));
            }
        }

        return all;
    }

    private static bool IsParty(Token token) => FrameLexicon.Standard.IsPeople(token.Lemma.ToLowerInvariant()) || ActorLexicon.Standard.RoleOf(token.Form.ToLowerInvariant()) is not null;

    // "Thai separatists", "rebels in Chad", "backers of Iran": their state is told.
    private static bool IsOwned(IReadOnlyList<Token> tokens, int noun, List<FoundActor> found) =>
        found.Any(actor => tokens[actor.Last].Head == noun && (tokens[actor.Last].Relation is "amod" or "compound" or "nmod:poss" || tokens[actor.Last].Relation.StartsWith("nmod", StringComparison.Ordinal)));

    // "crowds marched on the Danish mission in Jakarta".
    private static ActorId? Scene(IReadOnlyList<FoundActor> found)
    {
        ActorId[] places = [.. found.Where(actor => actor.IsPlace).Select(actor => actor.Mention.Actor).Distinct()];
        return places.Length == 1 ? places[0] : null;
    }

    private static ActorId? Partner(IReadOnlyList<Token> tokens, int noun, List<FoundActor> found)
    {
        bool isJoined = tokens[noun].Relation == "conj";
        foreach (FoundActor actor in found.Where(actor => !actor.IsPronoun && !actor.IsPlace && actor.Mention.Role is not null && !actor.IsPerson))
        {
            for (int at = actor.First; at <= actor.Last; at++)
            {
                if ((isJoined && tokens[noun].Head == at) || (tokens[at].Relation == "conj" && tokens[at].Head == noun))
                {
                    return actor.Mention.Actor;
                }
            }
        }

        return null;
    }

    private static bool IsOfLand(IReadOnlyList<Token> tokens, int noun)
    {
        for (int at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Head == noun && tokens[at].Relation.StartsWith("nmod", StringComparison.Ordinal) && Lands.Contains(tokens[at].Lemma.ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }
}
