using System.Text.RegularExpressions;

namespace Entente.House.Tests;

public sealed partial class ErrorPageTests
{
    [Fact]
    public void Every_error_code_in_the_product_has_its_page()
    {
        string[] withoutPage = [.. Codes().Where(code => !File.Exists(Repository.At("docs", "errors", code + ".md")))];

        Assert.Empty(withoutPage);
    }

    [Fact]
    public void Every_error_page_speaks_of_a_code_in_the_product_and_opens_with_it()
    {
        HashSet<string> codes = [.. Codes()];
        foreach (string page in Directory.GetFiles(Repository.At("docs", "errors"), "ENT*.md"))
        {
            string code = Path.GetFileNameWithoutExtension(page);
            Assert.Contains(code, codes);
            Assert.StartsWith($"# {code}", File.ReadLines(page).First(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_error_code_is_made_in_two_projects()
    {
        var shared = Repository.CodeFiles().Where(path => Repository.Name(path).StartsWith("src/", StringComparison.Ordinal))
            .SelectMany(path => Made().Matches(File.ReadAllText(path)).Select(match => (Code: match.Groups[1].Value, Project: Repository.Name(path).Split('/')[1])))
            .Distinct().GroupBy(pair => pair.Code).Where(group => group.Count() > 1).Select(group => group.Key);

        Assert.Empty(shared);
    }

    private static IEnumerable<string> Codes() => Repository.CodeFiles()
        .Where(path => Repository.Name(path).StartsWith("src/", StringComparison.Ordinal))
        .SelectMany(path => Code().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value))
        .Distinct().Order(StringComparer.Ordinal);

    // A code that stands behind "is" or "or" is one that is caught, not made.
    [GeneratedRegex("(?<!is |or )\"(ENT[0-9]{4})\"")]
    private static partial Regex Made();

    [GeneratedRegex("\"(ENT[0-9]{4})\"")]
    private static partial Regex Code();
}
