namespace Entente.Reading.Dictionaries;

/// <summary>Reads agent dictionaries: phrases with a plural in braces and a code with a tilde, and substitution sets.</summary>
internal static class AgentDictionaryReader
{
    /// <summary>Adds the file's phrases, their plurals and what their sets stand for to the index.</summary>
    public static void Read(string text, DictionaryTally tally, PhraseIndex<DictionaryAgent> agents)
    {
        Dictionary<string, string[]> sets = new(StringComparer.Ordinal);
        foreach ((int number, string line) in DictionaryLines.Read(text))
        {
            string content = line.Trim();
            if (content[0] == '!' && content.Contains('=', StringComparison.Ordinal))
            {
                ReadSet(content, number, tally, sets);
                continue;
            }

            int open = content.IndexOf('[', StringComparison.Ordinal);
            int close = open < 0 ? -1 : content.IndexOf(']', open);
            string code = close < 0 ? "" : content[(open + 1)..close].Trim();
            string role = code.Trim('~').Trim();
            if (role.Length == 0 || code.Length - role.Length < 1 || !code.Contains('~', StringComparison.Ordinal))
            {
                tally.Refuse(number, "ENT0354", $"'{content}' has no agent code.", "End the line with [~CODE], or with [CODE~] where it goes before the actor's code.", line);
                continue;
            }

            DictionaryAgent agent = new(role.ToUpperInvariant(), code[^1] == '~', tally.At(number));
            string? error = Add(content[..open].Trim(), agent, sets, agents);
            if (error is null)
            {
                tally.Entries++;
            }
            else
            {
                tally.Refuse(number, "ENT0355", error, "Close the braces, define a set as !NAME! = A, B above its use, and write at least one word.", line);
            }
        }
    }

    private static void ReadSet(string content, int number, DictionaryTally tally, Dictionary<string, string[]> sets)
    {
        int end = content.IndexOf('!', 1);
        int equals = content.IndexOf('=', StringComparison.Ordinal);
        string[] members = content[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (end < 2 || end > equals || members.Length == 0)
        {
            tally.Refuse(number, "ENT0355", $"'{content}' does not define a substitution set.", "Write !NAME! = A, B.", content);
            return;
        }

        sets[content[1..end].ToUpperInvariant()] = members;
        tally.Sets++;
    }

    // Null where all went well, else what is wrong.
    private static string? Add(string phrase, DictionaryAgent agent, Dictionary<string, string[]> sets, PhraseIndex<DictionaryAgent> agents)
    {
        string? plural = null;
        int brace = phrase.IndexOf('{', StringComparison.Ordinal);
        if (brace >= 0)
        {
            int end = phrase.IndexOf('}', brace);
            if (end < 0)
            {
                return $"'{phrase}' does not close its braces.";
            }

            plural = phrase[(brace + 1)..end].Trim();
            phrase = phrase[..brace].Trim();
        }

        int mark = phrase.IndexOf('!', StringComparison.Ordinal);
        if (mark >= 0)
        {
            int end = phrase.IndexOf('!', mark + 1);
            if (end < 0 || !sets.TryGetValue(phrase[(mark + 1)..end].ToUpperInvariant(), out string[]? members))
            {
                return $"'{phrase}' uses a substitution set that is not defined above.";
            }

            foreach (string member in members)
            {
                Put(phrase[..mark] + member + phrase[(end + 1)..]);
            }

            return null;
        }

        if (!Put(phrase))
        {
            return $"'{phrase}' names no role.";
        }

        plural ??= Plural(phrase);
        foreach (string form in plural.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Put(form);
        }

        return null;

        bool Put(string words)
        {
            if (DictionaryPhrase.Parse(words) is not { } parsed)
            {
                return false;
            }

            agents.Add(parsed, agent);
            return true;
        }
    }

    /// <summary>The regular plural of a phrase's last word.</summary>
    public static string Plural(string phrase)
    {
        string bare = phrase.TrimEnd('_', ' ');
        return bare.Length == 0 ? bare : bare[^1] switch
        {
            'Y' or 'y' => bare[..^1] + "IES",
            'S' or 's' => bare + "ES",
            _ => bare + "S",
        };
    }
}
