namespace Entente.Reading.Dictionaries;

/// <summary>The forms of a verb line: the verb, its irregular forms in braces, or else its regular ones.</summary>
internal sealed class VerbForms
{
    private readonly string[] _forms;

    private VerbForms(string[] forms) => _forms = forms;

    /// <summary>Reads "BREAK {BROKE BROKEN}" or "+BREAK_DOWN"; null where a brace is not closed.</summary>
    public static VerbForms? Parse(string verb)
    {
        int open = verb.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            string name = verb.TrimEnd('_').Replace(' ', '_');
            return new VerbForms(name.Contains('_', StringComparison.Ordinal) ? [name] : [name, .. Regular(name)]);
        }

        int close = verb.IndexOf('}', open);
        if (close < 0)
        {
            return null;
        }

        string root = verb[..open].Trim().TrimEnd('_').Replace(' ', '_');
        string[] listed = verb[(open + 1)..close].Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries);
        return new VerbForms([root, .. listed]);
    }

    /// <summary>Each form: the verb's word, the words before it (nearest first) and the words after it.</summary>
    public IEnumerable<(string Word, string[] Before, string[] After)> All()
    {
        foreach (string form in _forms)
        {
            string[] words = form.Split('_', StringSplitOptions.RemoveEmptyEntries);
            int at = Math.Max(0, Array.FindIndex(words, word => word[0] == '+'));
            if (words.Length > 0 && words[at].TrimStart('+') is { Length: > 0 } verb)
            {
                yield return (verb, [.. words[..at].Reverse()], words[(at + 1)..]);
            }
        }
    }

    private static string[] Regular(string root) => root[^1] == 'E'
        ? [root + "S", root + "D", root[..^1] + "ING"]
        : [root + "S", root + "ED", root + "ING"];
}
