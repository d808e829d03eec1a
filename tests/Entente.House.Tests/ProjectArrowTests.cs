using System.Xml.Linq;
using Entente.Tests.Shared;

namespace Entente.House.Tests;

public sealed class ProjectArrowTests
{
    // The table of the house: what each project may reference. Arrows point to earlier stages only.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Entente.Vocabulary"] = [],
        ["Entente.Sources"] = ["Entente.Vocabulary"],
        ["Entente.Reading"] = ["Entente.Vocabulary"],
        ["Entente.Ledger"] = ["Entente.Vocabulary"],
        ["Entente.Ledger.DuckDb"] = ["Entente.Vocabulary", "Entente.Ledger"],
        ["Entente.Relations"] = ["Entente.Vocabulary", "Entente.Ledger"],
        ["Entente.Balance"] = ["Entente.Vocabulary", "Entente.Relations"],
        ["Entente.Foresight"] = ["Entente.Vocabulary", "Entente.Relations", "Entente.Balance"],
        ["Entente"] =
        [
            "Entente.Vocabulary", "Entente.Sources", "Entente.Reading", "Entente.Ledger", "Entente.Ledger.DuckDb",
            "Entente.Relations", "Entente.Balance", "Entente.Foresight",
        ],
        ["Entente.Cli"] = ["Entente"],
    };

    public static TheoryData<string> Projects() =>
        [.. Directory.GetFiles(Path.Combine(SharedFolder.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_its_stage_may(string project)
    {
        string path = Path.Combine(SharedFolder.Root, "src", project, project + ".csproj");
        string[] referenced = [.. XDocument.Load(path).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value))];

        Assert.True(Allowed.ContainsKey(project), $"{project} is not in the table of stages.");
        Assert.Empty(referenced.Except(Allowed[project], StringComparer.Ordinal));
    }
}
