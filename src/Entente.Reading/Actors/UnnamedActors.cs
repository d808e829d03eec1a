using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Actors;

/// <summary>Gives a state to those whom a sentence names by their part alone ("police", "the rebels", "parliament"): the only state that the
/// sentence names. Where it names two, nobody is guessed.</summary>
internal sealed class UnnamedActors(ActorLexicon lexicon)
{
    // Those who tell, not those who act.
    private static readonly HashSet<string> Tellers = [.. "source sources witness witnesses spokesman spokeswoman spokesperson reporters report radio agency newspaper".Split(' ')];

    /// <summary>The found actors of a sentence and, where they are of one state alone, the unnamed ones.</summary>
    public IReadOnlyList<FoundActor> Add(Sentence sentence, int index, IReadOnlyList<FoundActor> found)
    {
        ActorId[] actors = [.. found.Where(actor => !IsTeller(sentence.Tokens, actor)).Select(actor => actor.Mention.Actor).Distinct()];
        if (actors.Length != 1)
        {
            return found;
        }

        List<FoundActor> all = [.. found];
        IReadOnlyList<Token> tokens = sentence.Tokens;
        for (int at = 0; at < tokens.Count; at++)
        {
            string form = tokens[at].Form.ToLowerInvariant();
            bool isNoun = tokens[at].Upos is "NOUN" or "PROPN" && tokens[at].Relation is not ("compound" or "amod" or "nmod:desc");
            bool isEthnic = at > 0 && tokens[at - 1].Form.Equals("ethnic", StringComparison.OrdinalIgnoreCase) && tokens[at].Upos is "PROPN" or "NOUN";
            if (isEthnic && !found.Any(actor => actor.First <= at && at <= actor.Last))
            {
                all.Add(new FoundActor(new ActorMention(actors[0], tokens[at].Span, "CVL", "the only state named"), index, at, at, false, false, false));
            }
            else if (Title(tokens, at) is { } office && !found.Any(actor => actor.First <= at && at <= actor.Last))
            {
                // "President Levy Mwanawasa": a leader whom no list knows.
                all.Add(new FoundActor(new ActorMention(actors[0], tokens[at].Span, office, "the only state named"), index, at, at, false, false, true));
            }
            else if (isNoun && lexicon.RoleOf(form) is { } role && !Tellers.Contains(form) && !found.Any(actor => actor.First <= at && at <= actor.Last))
            {
                all.Add(new FoundActor(new ActorMention(actors[0], tokens[at].Span, role, "the only state named"), index, at, at, false, false, false));
            }
        }

        return all;
    }

    private string? Title(IReadOnlyList<Token> tokens, int name)
    {
        if (tokens[name].Upos != "PROPN" || tokens[name].Relation is "flat" or "compound" or "nmod:desc")
        {
            return null;
        }

        for (int at = name - 1; at >= 0 && at > name - 4; at--)
        {
            if (tokens[at].Head == name && tokens[at].Relation is "nmod:desc" or "compound" or "flat" && char.IsUpper(tokens[at].Form[0]) && lexicon.RoleOf(tokens[at].Form.ToLowerInvariant()) is { } role)
            {
                return role;
            }
        }

        return null;
    }

    // "the Czechoslovak news agency reported", "Belgrade radio said".
    private static bool IsTeller(IReadOnlyList<Token> tokens, FoundActor actor)
    {
        for (int at = actor.First; at <= actor.Last; at++)
        {
            if (tokens[at].Relation == "nsubj" && tokens[at].Head >= 0 && tokens[tokens[at].Head].Lemma is "say" or "report" or "quote" && actor.Mention.Role is "MED" or null)
            {
                return true;
            }
        }

        return actor.Mention.Role == "MED" && actor.Last + 1 < tokens.Count && tokens[actor.Last + 1].Lemma is "say" or "report";
    }
}
