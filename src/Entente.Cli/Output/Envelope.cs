using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Vocabulary;

namespace Entente.Cli.Output;

/// <summary>The one shape of every JSON answer: version, command, and either result with provenance or error.</summary>
internal static class Envelope
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DictionaryKeyPolicy = null,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new TextFormConverterFactory() },
    };

    /// <summary>The answer of a command that was carried out.</summary>
    public static string Result(string command, object result, Provenance provenance) =>
        JsonSerializer.Serialize(new { entente = Workspace.Version, command, result, provenance }, Options);

    /// <summary>The answer of a command that failed.</summary>
    public static string Error(string command, Failure failure) =>
        JsonSerializer.Serialize(new { entente = Workspace.Version, command, error = failure }, Options);
}
