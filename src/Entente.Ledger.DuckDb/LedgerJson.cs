using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>The JSON form in which nested rows are kept; it reads back what it wrote, value for value.</summary>
internal static class LedgerJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters =
        {
            new JsonStringEnumConverter(),
            new TextForm<ActorId>(text => ActorId.From(text)),
            new TextForm<PartialDate>(text => PartialDate.Parse(text, null)),
            new TextForm<Dyad>(ParseDyad),
            new SpanForm(),
            new ScoreForm(),
        },
    };

    public static string Write<T>(T row) => JsonSerializer.Serialize(row, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)
        ?? throw new JsonException("The row is empty.");

    private static Dyad ParseDyad(string text)
    {
        string[] sides = text.Split('-');
        return Dyad.Of(ActorId.From(sides[0]), ActorId.From(sides[1]));
    }

    private sealed class TextForm<T>(Func<string, T> parse) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { Length: > 0 } text ? parse(text) : default;

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Equals(default(T)) ? "" : value.ToString());
    }

    private sealed class SpanForm : JsonConverter<SourceSpan>
    {
        public override SourceSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            int[] ends = JsonSerializer.Deserialize<int[]>(ref reader, options) ?? [0, 0];
            return SourceSpan.From(ends[0], ends[1]);
        }

        public override void Write(Utf8JsonWriter writer, SourceSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }

    private sealed class ScoreForm : JsonConverter<GoldsteinScore>
    {
        public override GoldsteinScore Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            GoldsteinScore.From(reader.GetDouble());

        public override void Write(Utf8JsonWriter writer, GoldsteinScore value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.Value);
    }
}
