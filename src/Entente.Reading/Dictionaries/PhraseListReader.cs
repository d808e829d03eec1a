namespace Entente.Reading.Dictionaries;

/// <summary>Reads lists that are checked but do not change the coding: issues and prepositions.</summary>
internal static class PhraseListReader
{
    /// <summary>Counts the issue phrases; a line is a phrase with a code, or a phrase to ignore with a tilde.</summary>
    public static void ReadIssues(string text, DictionaryTally tally)
    {
        foreach ((int number, string line) in DictionaryLines.Read(text))
        {
            string content = line.Trim();
            if (content[0] == '<')
            {
                tally.Sets += content.StartsWith("<ISSUE", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                continue;
            }

            int open = content.IndexOf('[', StringComparison.Ordinal);
            bool isIgnored = content[0] == '~' && content.Trim('~', ' ').Length > 0;
            bool isCoded = open > 0 && content.IndexOf(']', open) > open + 1;
            if (isIgnored || isCoded)
            {
                tally.Entries++;
            }
            else
            {
                tally.Refuse(number, "ENT0359", $"'{content}' is neither 'phrase [CODE]' nor '~phrase'.", "Write the issue's code in square brackets after the phrase.", line);
            }
        }
    }

    /// <summary>Counts the prepositions, one a line.</summary>
    public static void ReadPrepositions(string text, DictionaryTally tally)
    {
        foreach ((int number, string line) in DictionaryLines.Read(text))
        {
            if (line.AsSpan().Trim().IndexOfAny(" \t[]") >= 0)
            {
                tally.Refuse(number, "ENT0359", $"'{line.Trim()}' is not one word.", "Write one preposition a line.", line);
            }
            else
            {
                tally.Entries++;
            }
        }
    }
}
