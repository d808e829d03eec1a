using System.Xml.Linq;

namespace Entente.House.Tests;

public sealed class PublicMemberTests
{
    [Fact]
    public void Every_project_of_the_product_builds_its_documentation_with_warnings_as_errors()
    {
        XDocument house = XDocument.Load(Repository.At("Directory.Build.props"));
        Assert.Equal("true", house.Descendants("GenerateDocumentationFile").Single().Value);
        Assert.Equal("true", house.Descendants("TreatWarningsAsErrors").Single().Value);

        string[] silenced = [.. Repository.Files("*.csproj").Where(path => Repository.Name(path).StartsWith("src/", StringComparison.Ordinal))
            .Where(path => File.ReadAllText(path).Contains("1591", StringComparison.Ordinal)).Select(Repository.Name)];
        Assert.Empty(silenced);

        string[] pragmas = [.. Repository.CodeFiles().Where(path => Repository.Name(path).StartsWith("src/", StringComparison.Ordinal))
            .Where(path => File.ReadAllText(path).Contains("pragma warning disable CS1591", StringComparison.Ordinal)).Select(Repository.Name)];
        Assert.Empty(pragmas);
    }

    [Fact]
    public void No_summary_merely_repeats_the_name_of_its_member()
    {
        List<string> empty = [];
        foreach (string path in Repository.CodeFiles().Where(path => Repository.Name(path).StartsWith("src/", StringComparison.Ordinal)))
        {
            foreach (string line in File.ReadLines(path))
            {
                if (line.Contains("<summary></summary>", StringComparison.Ordinal)
                    || line.Contains("<summary>Gets or sets", StringComparison.Ordinal))
                {
                    empty.Add($"{Repository.Name(path)}: {line.Trim()}");
                }
            }
        }

        Assert.Empty(empty);
    }
}
