using System.Text.RegularExpressions;

namespace Entente.House.Tests;

public sealed partial class SourceKeyTests
{
    [Fact]
    public void Every_source_key_in_the_code_stands_in_the_references()
    {
        HashSet<string> references = [.. Entries().Select(match => match.Groups[1].Value)];
        string[] missing = [.. Repository.CodeFiles().Where(path => Repository.Name(path).StartsWith("src/", StringComparison.Ordinal))
            .SelectMany(path => Attribute().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value))
            .Distinct().Where(key => !references.Contains(key))];

        Assert.NotEmpty(references);
        Assert.Empty(missing);
    }

    [Fact]
    public void No_reference_stands_twice()
    {
        string[] twice = [.. Entries().GroupBy(match => match.Groups[1].Value).Where(group => group.Count() > 1).Select(group => group.Key)];

        Assert.Empty(twice);
    }

    [Fact]
    public void Every_reference_has_a_title_and_a_year()
    {
        string[] bare = [.. Entries().Where(match => !match.Value.Contains("title", StringComparison.Ordinal)
            || !match.Value.Contains("year", StringComparison.Ordinal)).Select(match => match.Groups[1].Value)];

        Assert.Empty(bare);
    }

    private static MatchCollection Entries() =>
        Entry().Matches(File.ReadAllText(Repository.At("docs", "references.bib")));

    [GeneratedRegex(@"^@\w+\{([a-z0-9-]+),.*?^\}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Entry();

    [GeneratedRegex("""^\s*\[(?:\w+: )?Source\("([^"]+)"\)\]""", RegexOptions.Multiline)]
    private static partial Regex Attribute();
}
