namespace Entente.Reading.Dictionaries;

/// <summary>Reads actor dictionaries: head phrases, synonyms with '+', codes in brackets with date limits.</summary>
internal static class ActorDictionaryReader
{
    /// <summary>Adds the file's phrases to the index.</summary>
    public static void Read(string text, DictionaryTally tally, PhraseIndex<DictionaryActor> actors)
    {
        List<LimitedCode> codes = [];
        DictionaryActor? actor = null;
        foreach ((int number, string line) in DictionaryLines.Read(text))
        {
            if (line.StartsWith("---STOP---", StringComparison.Ordinal))
            {
                break;
            }

            string content = line.TrimStart();
            if (content[0] == '[')
            {
                if (actor is null)
                {
                    tally.Refuse(number, "ENT0351", "A code stands before any actor.", "Put the actor's name on a line above.", line);
                    continue;
                }

                ReadCodes(content, number, tally, codes);
                continue;
            }

            bool isSynonym = content[0] == '+';
            int bracket = content.IndexOf('[', StringComparison.Ordinal);
            string name = (bracket < 0 ? content : content[..bracket]).Trim().TrimStart('+').Trim();
            if (DictionaryPhrase.Parse(name) is not { } phrase)
            {
                tally.Refuse(number, "ENT0351", $"'{line.Trim()}' names no actor.", "Write a phrase of words joined by underscores or blanks.", line);
                continue;
            }

            if (isSynonym && actor is null)
            {
                tally.Refuse(number, "ENT0351", "A synonym stands before any actor.", "Put the actor's name on a line above.", line);
                continue;
            }

            if (isSynonym)
            {
                tally.Synonyms++;
            }
            else
            {
                codes = [];
                actor = new DictionaryActor(name, tally.At(number), codes);
                tally.Entries++;
            }

            if (bracket >= 0)
            {
                ReadCodes(content[bracket..], number, tally, codes);
            }

            actors.Add(phrase, actor!); // set above, or by an earlier line: a synonym without an actor was refused
        }
    }

    private static void ReadCodes(string brackets, int number, DictionaryTally tally, List<LimitedCode> codes)
    {
        int at = 0;
        while ((at = brackets.IndexOf('[', at)) >= 0)
        {
            int end = brackets.IndexOf(']', at);
            if (end < 0)
            {
                tally.Refuse(number, "ENT0352", $"'{brackets[at..]}' is not closed.", "End the code with a square bracket.", brackets);
                return;
            }

            string content = brackets[(at + 1)..end].Trim();
            at = end + 1;
            if (ParseCode(content, tally.At(number)) is { } code)
            {
                codes.Add(code);
                tally.Codes++;
                tally.LimitedCodes += code.IsLimited ? 1 : 0;
            }
            else
            {
                tally.Refuse(number, "ENT0353", $"'[{content}]' is not a code with at most one date limit.",
                    "Write [CODE], [CODE <date], [CODE >date] or [CODE date-date], dates as YYYYMMDD or YYMMDD, the earlier one first.", content);
            }
        }
    }

    private static LimitedCode? ParseCode(string content, DictionaryPlace place)
    {
        int blank = content.IndexOfAny([' ', '\t', '<', '>']);
        if (content.Length == 0 || blank == 0)
        {
            return null;
        }

        // Codes are matched in capitals; the files write a few in small letters.
        string code = (blank < 0 ? content : content[..blank]).ToUpperInvariant();
        string limit = blank < 0 ? "" : content[blank..].Trim();
        if (limit.Length == 0)
        {
            return new LimitedCode(code, null, null, place);
        }

        if (limit[0] is '<' or '>')
        {
            return DictionaryDate.TryParse(limit[1..].Trim(), out DateOnly date)
                ? new LimitedCode(code, limit[0] == '>' ? date : null, limit[0] == '<' ? date : null, place)
                : null;
        }

        int dash = limit.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && DictionaryDate.TryParse(limit[..dash].Trim(), out DateOnly from)
            && DictionaryDate.TryParse(limit[(dash + 1)..].Trim(), out DateOnly to) && from <= to
            ? new LimitedCode(code, from, to, place)
            : null;
    }
}
