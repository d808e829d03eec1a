using System.Text.RegularExpressions;

namespace Entente.House.Tests;

public sealed partial class RepositoryTextTests
{
    [Fact]
    public void No_path_of_a_machine_stands_in_a_text_of_the_repository()
    {
        string[] offenders = [.. Texts().Where(path => MachinePath().IsMatch(File.ReadAllText(path))).Select(Repository.Name)];

        Assert.Empty(offenders);
    }

    [Fact]
    public void A_note_to_do_later_names_its_issue()
    {
        string[] offenders = [.. Repository.CodeFiles().Where(path => !Repository.Name(path).EndsWith("RepositoryTextTests.cs", StringComparison.Ordinal))
            .Where(path => LooseNote().IsMatch(File.ReadAllText(path))).Select(Repository.Name)];

        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_link_between_pages_of_the_docs_leads_to_a_file()
    {
        List<string> broken = [];
        foreach (string page in Directory.EnumerateFiles(Repository.At("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Repository.At("README.md")))
        {
            foreach (Match link in Link().Matches(File.ReadAllText(page)))
            {
                string target = link.Groups[1].Value;
                if (!target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)
                    && !File.Exists(Path.Combine(Path.GetDirectoryName(page)!, target))
                    && !Directory.Exists(Path.Combine(Path.GetDirectoryName(page)!, target)))
                {
                    broken.Add($"{Repository.Name(page)}: {target}");
                }
            }
        }

        Assert.Empty(broken);
    }

    private static IEnumerable<string> Texts() => new[] { "*.cs", "*.md", "*.csv", "*.json", "*.csproj", "*.props", "*.bib", "*.snap" }
        .SelectMany(Repository.Files)
        .Concat(Directory.EnumerateFiles(Repository.At("docs"), "*", SearchOption.AllDirectories))
        .Append(Repository.At("README.md"));

    [GeneratedRegex("(?<![A-Za-z0-9.])/(work|home|root|Users|tmp)/[A-Za-z]")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b(?!.*#[0-9]+)|NotImplementedException")]
    private static partial Regex LooseNote();

    [GeneratedRegex(@"\]\(([^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
