using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Actors;

/// <summary>Tells whether who is named acts for the state, or has left its office.</summary>
internal static class TimeOfOffice
{
    // Out of office, PLOVER's sector of former leaders and other notables.
    private const string Elite = "ELI";

    private static readonly HashSet<string> Left =
        [.. "former ex ousted deposed toppled overthrown retired erstwhile onetime late".Split(' ')];

    /// <summary>The sector of a mention at its time: that of the office, or the elite's where the office is past or still to come.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="first">The mention's first word; titles belong to it.</param>
    /// <param name="last">Its last word.</param>
    /// <param name="phrase">By which phrase it was found.</param>
    /// <param name="role">The sector so far.</param>
    /// <param name="day">The day of the text; null where it has none, and only its words decide.</param>
    /// <remarks>"then President Bush" acted in office, whatever the day of the text. A state of the past ("the former Soviet Union") is no
    /// person and keeps its sector.</remarks>
    public static string? Role(IReadOnlyList<Token> tokens, int first, int last, ActorPhrase phrase, string? role, DateOnly? day)
    {
        if (role is not ("GOV" or "MIL" or "SPY" or "LEG") || phrase.Kind == NameKind.Former)
        {
            return role;
        }

        for (int at = Math.Max(0, first - 3); at < last; at++)
        {
            string word = tokens[at].Form.ToLowerInvariant();
            if (word == "then" && at + 1 < tokens.Count && (tokens[at + 1].Form == "-" || char.IsUpper(tokens[at + 1].Form[0])))
            {
                return role;
            }

            if (Left.Contains(word) && Reaches(tokens, at, first))
            {
                return Elite;
            }
        }

        return phrase.Person is not null && day is { } when && !phrase.Valid.Contains(when) ? Elite : role;
    }

    // Between the word and the mention stand only its own adjectives, nouns and dashes.
    private static bool Reaches(IReadOnlyList<Token> tokens, int at, int first)
    {
        for (int between = at + 1; between < first; between++)
        {
            if (tokens[between].Upos is not ("ADJ" or "NOUN" or "PROPN" or "DET") && tokens[between].Form != "-")
            {
                return false;
            }
        }

        return true;
    }
}
