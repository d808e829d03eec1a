using Entente.Sources.Importing;
using Entente.Tests.Shared;

namespace Entente.Sources.Tests.Importing;

/// <summary>What a reader of the documentation may expect of every importer.</summary>
public sealed class CatalogueTests
{
    private static readonly string Pages = File.ReadAllText(Path.Combine(SharedFolder.Root, "docs", "data", "README.md"));

    [Fact]
    public void Every_importer_stands_in_the_list_of_data_sets() =>
        Assert.All(ImporterCatalogue.Names, name => Assert.Contains($"`{name}`", Pages, StringComparison.Ordinal));

    [Fact]
    public void Every_importer_cites_a_reference_that_exists()
    {
        string references = File.ReadAllText(Path.Combine(SharedFolder.Root, "docs", "references.bib"));

        Assert.All(ImporterCatalogue.All, importer =>
            Assert.Contains($"{{{importer.EditionOf(new FileHead([], "t")).Citation},", references, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_importer_has_a_small_file_of_its_own()
    {
        string[] covered = [.. Directory.GetFiles(ImportRun.Folder).Select(path => ImporterCatalogue.Recognise(new FileHead(File.ReadAllBytes(path), path))!.Name).Distinct()];

        Assert.Empty(ImporterCatalogue.Names.Except(covered));
    }

    [Fact]
    public void Every_variable_stands_in_the_table_of_variables()
    {
        HashSet<string> variables = [];
        foreach (string path in Directory.GetFiles(ImportRun.Folder))
        {
            GatheringSink sink = ImportRun.Fixture(Path.GetFileName(path)).Sink;
            variables.UnionWith(sink.States.Select(row => row.Variable));
            variables.UnionWith(sink.Ties.Select(row => row.Variable));
        }

        string[] nameless = [.. variables.Where(name => !IsTold(name)).Order(StringComparer.Ordinal)];
        Assert.Empty(nameless);
    }

    // Families of columns stand as one line: countrycode_…
    private static bool IsTold(string name) => Pages.Contains($"`{name}`", StringComparison.Ordinal)
        || Enumerable.Range(1, name.Length).Any(length => name[length - 1] == '_' && Pages.Contains($"`{name[..length]}…`", StringComparison.Ordinal));
}
