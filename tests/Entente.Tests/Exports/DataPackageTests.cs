using System.Text.Json;
using Entente.Exports;
using Entente.Vocabulary;

namespace Entente.Tests.Exports;

public sealed class DataPackageTests : IDisposable
{
    private static readonly Provenance From = new() { Version = "1", Command = "entente export" };
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_export_of_a_folder_is_described_once()
    {
        Export("a.csv", "x\n1\n");
        Export("b.csv", "x\n2\n");
        Export("a.csv", "x\n3\n");

        using JsonDocument package = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, DataPackage.FileName)));
        JsonElement[] resources = [.. package.RootElement.GetProperty("resources").EnumerateArray()];

        Assert.Equal(["a.csv", "b.csv"], resources.Select(resource => resource.GetProperty("path").GetString()));
        Assert.StartsWith("sha256:", resources[0].GetProperty("hash").GetString(), StringComparison.Ordinal);
        Assert.Equal("x", resources[0].GetProperty("schema").GetProperty("fields")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void A_description_of_somebody_elses_is_left_alone()
    {
        File.WriteAllText(Path.Combine(_folder, DataPackage.FileName), "[]");

        ConfigurationException refusal = Assert.Throws<ConfigurationException>(() => Export("a.csv", "x\n"));

        Assert.Equal("ENT0831", refusal.Failure.Code);
        Assert.Equal("[]", File.ReadAllText(Path.Combine(_folder, DataPackage.FileName)));
    }

    private void Export(string name, string text)
    {
        string file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        DataPackage.Write(file, "A test.", [("x", "integer", "A number.")], From);
    }
}
