namespace Entente.Reading.Events;

/// <summary>The forms under which a verb or noun of the event lexicon can stand in a text: regular ones by rule, irregular ones by list.
/// A form too many only lets a sentence through the gate that need not have come.</summary>
internal static class WordForms
{
    private static readonly Dictionary<string, string[]> Irregular = """
        arise arose arisen|beat beaten|become became|begin began begun|bid bade bidden|bite bit bitten|blow blew blown|break broke broken|bring brought|build built|burn burnt|buy bought|catch caught
        choose chose chosen|come came|cut cut|deal dealt|draw drew drawn|drive drove driven|fall fell fallen|feed fed|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten
        forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten|give gave given|go went gone|hang hung hanged|have had has having|hear heard|hide hid hidden|hit hit|hold held|keep kept|know knew known
        lay laid|lead led|leave left|lend lent|let let|lose lost|make made|mean meant|meet met|overthrow overthrew overthrown|overrun overran|pay paid|put put|quit quit|read read|rise rose risen|run ran|say said|see saw seen
        seek sought|sell sold|send sent|set set|shake shook shaken|shoot shot|shut shut|sink sank sunk|sit sat|slay slew slain|speak spoke spoken|spend spent|split split|spread spread|stand stood|steal stole stolen|stick stuck
        strike struck stricken|swear swore sworn|sweep swept|take took taken|tear tore torn|tell told|think thought|throw threw thrown|understand understood|undertake undertook undertaken|uphold upheld|withdraw withdrew withdrawn
        withhold withheld|win won|write wrote written|draw drew drawn|retake retook retaken|rebuild rebuilt|oversee oversaw|undergo underwent|weigh weighed|man men
        """.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' ')).GroupBy(words => words[0], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.SelectMany(words => words).ToArray(), StringComparer.Ordinal);

    /// <summary>The forms of a lemma in lower case, the lemma among them; of a lemma with a hyphen its first part.</summary>
    public static IEnumerable<string> Of(string lemma)
    {
        int hyphen = lemma.IndexOf('-', StringComparison.Ordinal);
        string word = hyphen > 0 ? lemma[..hyphen] : lemma;
        yield return word;
        foreach (string form in Irregular.GetValueOrDefault(word) ?? [])
        {
            yield return form;
        }

        bool endsInE = word.EndsWith('e');
        bool endsInY = word.Length > 2 && word[^1] == 'y' && !"aeiou".Contains(word[^2], StringComparison.Ordinal);
        string stem = endsInE ? word[..^1] : word;
        yield return endsInY ? word[..^1] + "ies" : word + "s";
        yield return word + "es";
        yield return endsInY ? word[..^1] + "ied" : stem + "ed";
        yield return stem + "ing";
        yield return word + "ing";
        if (word.Length > 2 && !"aeiouwxy".Contains(word[^1], StringComparison.Ordinal))
        {
            yield return word + word[^1] + "ed";
            yield return word + word[^1] + "ing";
        }
    }
}
