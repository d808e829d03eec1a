using System.Text;
using System.Text.RegularExpressions;
using Entente.Vocabulary;

namespace Entente;

/// <summary>The references that travel with Entente.</summary>
internal static partial class References
{
    private static readonly Lazy<SortedDictionary<string, Reference>> Shipped = new(Load);

    /// <summary>All references by key.</summary>
    public static IReadOnlyDictionary<string, Reference> All => Shipped.Value;

    private static SortedDictionary<string, Reference> Load()
    {
        using Stream stream = typeof(References).Assembly.GetManifestResourceStream("references.bib")
            ?? throw new ModelException(new Failure("ENT0820", "The references are missing.", "references.bib", "Build or install Entente again."));
        using StreamReader reader = new(stream, Encoding.UTF8);
        SortedDictionary<string, Reference> references = new(StringComparer.Ordinal);
        foreach (Match entry in Entry().Matches(reader.ReadToEnd().ReplaceLineEndings("\n")))
        {
            string key = entry.Groups["key"].Value;
            string[] parts = [.. new[] { Field(entry.Value, "author"), Field(entry.Value, "title"), Field(entry.Value, "journal") ?? Field(entry.Value, "publisher"), Field(entry.Value, "year") }.OfType<string>()];
            references[key] = new Reference(key, entry.Value, string.Join(". ", parts) + ".");
        }

        return references;
    }

    private static string? Field(string entry, string name)
    {
        Match match = Regex.Match(entry, $@"\b{name}\s*=\s*\{{((?:[^{{}}]|\{{[^{{}}]*\}})*)\}}", RegexOptions.None, TimeSpan.FromMilliseconds(200));
        return match.Success ? Plain(match.Groups[1].Value) : null;
    }

    private static string Plain(string tex) => Accent().Replace(tex, match => match.Groups[2].Value + Combining(match.Groups[1].Value[0])).Normalize()
        .Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace("--", "–", StringComparison.Ordinal)
        .Replace(@"\aa", "å", StringComparison.Ordinal).Replace(@"\&", "&", StringComparison.Ordinal);

    private static char Combining(char accent) => accent switch
    {
        '"' => '\u0308',
        '\'' => '\u0301',
        '`' => '\u0300',
        'v' => '\u030C',
        _ => '\u0302',
    };

    [GeneratedRegex(@"^@\w+\{(?<key>[a-z0-9-]+),.*?^\}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\\([""'`v^])\{?(\w)\}?")]
    private static partial Regex Accent();
}
