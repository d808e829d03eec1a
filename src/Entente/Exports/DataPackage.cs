using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Vocabulary;

namespace Entente.Exports;

/// <summary>Describes an exported file in a <c>datapackage.json</c> beside it: what it is, its columns, its hash, where its data come from.</summary>
/// <remarks>The form is that of Frictionless Data, tabular or not. One package a folder; a second export into the same folder adds its resource,
/// the same file again replaces it.</remarks>
public static class DataPackage
{
    /// <summary>The name of the description.</summary>
    public const string FileName = "datapackage.json";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes or extends the description beside an exported file.</summary>
    /// <param name="file">The exported file.</param>
    /// <param name="title">What it holds, in a sentence.</param>
    /// <param name="fields">Its columns in order: name, type (string, integer, number, date, boolean) and meaning; empty where it is no table.</param>
    /// <param name="provenance">What it rests on.</param>
    public static void Write(string file, string title, IReadOnlyList<(string Name, string Type, string Meaning)> fields, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(provenance);
        string folder = Path.GetDirectoryName(Path.GetFullPath(file))!, path = Path.Combine(folder, FileName);
        string name = Path.GetFileName(file);
        SortedDictionary<string, JsonElement> resources = Held(path);
        using (FileStream bytes = File.OpenRead(file))
        {
            resources[name] = JsonSerializer.SerializeToElement(
                new
                {
                    name = Slug(name),
                    path = name,
                    title,
                    format = Path.GetExtension(name).TrimStart('.'),
                    bytes = bytes.Length,
                    hash = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)),
                    schema = fields.Count == 0 ? null : new
                    {
                        missingValues = (string[])[""],
                        fields = fields.Select(field => new { name = field.Name, type = field.Type, description = field.Meaning }),
                    },
                    entente = new { command = provenance.Command, version = provenance.Version, asOf = provenance.AsOf },
                    sources = provenance.Editions.Select(edition => new { title = $"{edition.Name}, {edition.Edition}", licence = edition.Licence, citation = edition.Citation }),
                },
                Json);
        }

        string draft = path + ".part";
        File.WriteAllText(draft, JsonSerializer.Serialize(
            new { name = "entente-export", profile = "data-package", resources = resources.Values }, Json) + "\n");
        File.Move(draft, path, overwrite: true);
    }

    private static SortedDictionary<string, JsonElement> Held(string path)
    {
        SortedDictionary<string, JsonElement> resources = new(StringComparer.Ordinal);
        if (!File.Exists(path))
        {
            return resources;
        }

        try
        {
            using JsonDocument package = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (JsonElement resource in package.RootElement.GetProperty("resources").EnumerateArray())
            {
                resources[resource.GetProperty("path").GetString() ?? ""] = resource.Clone();
            }
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new ConfigurationException(new Failure("ENT0831", $"The folder holds a {FileName} that is not one of ours.", FileName,
                "Export into another folder, or move that file away."), error);
        }

        return resources;
    }

    private static string Slug(string name) => string.Concat(name.ToLowerInvariant().Select(unit => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '-' or '_' ? unit : '-'));
}
