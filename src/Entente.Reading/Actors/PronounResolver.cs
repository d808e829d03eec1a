using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Actors;

/// <summary>Lets "it" and "its" stand for the state that was last a subject, and "he" and "she" for the person.</summary>
internal sealed class PronounResolver(IReadOnlyList<Sentence> sentences)
{
    // What a state can be, unlike "it is clear that".
    private static readonly HashSet<string> Willing =
        [.. "willing ready prepared committed open keen eager determined unwilling reluctant able unable free set opposed concerned worried angry grateful satisfied disappointed confident responsible entitled".Split(' ')];

    /// <summary>Adds a mention for each pronoun that has one plain antecedent in its own or the sentence before.</summary>
    public void Resolve(List<FoundActor> found)
    {
        List<FoundActor> named = [.. found.OrderBy(actor => actor.Mention.Span)];
        for (int index = 0; index < sentences.Count; index++)
        {
            for (int at = 0; at < sentences[index].Tokens.Count; at++)
            {
                Token token = sentences[index].Tokens[at];
                string form = token.Form.ToLowerInvariant();
                bool isPerson = form is "he" or "she" or "his" or "her";
                if (token.Upos != "PRON" || !(isPerson || form is "it" or "its") || IsEmptySubject(sentences[index], at))
                {
                    continue;
                }

                if (Antecedent(named, index, token.Span.Start, isPerson) is { } before)
                {
                    ActorMention mention = new(before.Mention.Actor, token.Span, before.Mention.Role, "pronoun for " + before.Mention.Actor);
                    found.Add(new FoundActor(mention, index, at, at, false, false, before.IsPerson));
                }
            }
        }
    }

    // "It is clear that": an "it" whose verb has a clause for its real subject, or stands by an adjective, means nobody.
    private static bool IsEmptySubject(Sentence sentence, int at)
    {
        Token token = sentence.Tokens[at];
        if (token.Head >= 0 && sentence.Tokens[token.Head] is { Upos: "ADJ" } head)
        {
            // "it is willing to": somebody is.
            return !(token.Form.Equals("it", StringComparison.OrdinalIgnoreCase) && Willing.Contains(head.Form.ToLowerInvariant()));
        }

        if (token.Relation.StartsWith("expl", StringComparison.Ordinal))
        {
            return true;
        }

        return token.Form.Equals("it", StringComparison.OrdinalIgnoreCase) && token.Head >= 0 && sentence.Tokens[token.Head].Upos is "ADJ" or "NOUN";
    }

    private FoundActor? Antecedent(List<FoundActor> named, int sentence, int before, bool isPerson)
    {
        FoundActor[] near = [.. named.Where(actor => !actor.IsPlace && actor.Mention.Span.End <= before && actor.Sentence >= sentence - 1 && actor.IsPerson == isPerson && !actor.IsAdjective)];
        FoundActor? subject = near.LastOrDefault(actor => Covers(actor, "nsubj"));
        return subject;
    }

    private bool Covers(FoundActor actor, string relation)
    {
        for (int at = actor.First; at <= actor.Last; at++)
        {
            if (sentences[actor.Sentence].Tokens[at].Relation.StartsWith(relation, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
