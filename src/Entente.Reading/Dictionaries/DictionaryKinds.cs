namespace Entente.Reading.Dictionaries;

/// <summary>Tells dictionary files apart, by content where that is plain and else by their usual names.</summary>
internal static class DictionaryKinds
{
    /// <summary>What a file lists, or null where it is no dictionary.</summary>
    public static DictionaryFileKind? Of(string name, string text)
    {
        int blocks = 0, rolePatterns = 0, groups = 0, patterns = 0, codes = 0, lines = 0;
        foreach ((_, string line) in DictionaryLines.Read(text))
        {
            if (++lines > 20_000)
            {
                break;
            }

            string content = line.TrimStart();
            if (content.StartsWith("<ISSUE", StringComparison.OrdinalIgnoreCase))
            {
                return DictionaryFileKind.Issues;
            }

            bool isPattern = content[0] == '-' && !content.StartsWith("---", StringComparison.Ordinal) && content.Contains('*', StringComparison.Ordinal);
            blocks += content.StartsWith("---", StringComparison.Ordinal) ? 1 : 0;
            patterns += isPattern ? 1 : 0;
            groups += isPattern && content.AsSpan().IndexOfAny('{', '(') >= 0 ? 1 : 0;
            groups += content[0] == '~' && content.Contains('=', StringComparison.Ordinal) ? 1 : 0;
            rolePatterns += content.Contains("[~", StringComparison.Ordinal) || content.Contains("~]", StringComparison.Ordinal) ? 1 : 0;
            codes += content.Contains('[', StringComparison.Ordinal) ? 1 : 0;
        }

        if (blocks > 0 && (patterns > 0 || codes > 0))
        {
            // Alternatives in braces occur in the older form too, but rarely; groups are the common case of the newer one.
            return groups * 10 > patterns ? DictionaryFileKind.VerbsTwo : DictionaryFileKind.Verbs;
        }

        if (rolePatterns * 2 > codes)
        {
            return DictionaryFileKind.Agents;
        }

        return name.ToUpperInvariant() switch
        {
            _ when lines == 0 => null,
            string upper when upper.Contains("LICENSE", StringComparison.Ordinal) || upper.Contains("README", StringComparison.Ordinal) => null,
            string upper when upper.Contains("DISCARD", StringComparison.Ordinal) => DictionaryFileKind.Discards,
            string upper when upper.Contains("PREPOSITION", StringComparison.Ordinal) => DictionaryFileKind.Prepositions,
            string upper when upper.Contains("ISSUE", StringComparison.Ordinal) => DictionaryFileKind.Issues,
            string upper when upper.Contains("AGENT", StringComparison.Ordinal) => DictionaryFileKind.Agents,
            string upper when upper.Contains("ACTOR", StringComparison.Ordinal) => DictionaryFileKind.Actors,
            _ when codes * 3 > lines => DictionaryFileKind.Actors,
            _ => null,
        };
    }
}
