using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Vocabulary;

namespace Entente.Cli.Output;

/// <summary>Writes the small values of the vocabulary in their text form: ids, dyads, dates.</summary>
internal sealed class TextFormConverterFactory : JsonConverterFactory
{
    private static readonly HashSet<Type> Known =
        [typeof(ActorId), typeof(Dyad), typeof(DirectedDyad), typeof(PartialDate)];

    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert) => Known.Contains(typeToConvert);

    /// <inheritdoc />
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(TextFormConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class TextFormConverter<T> : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Answers are written, not read.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.ToString()!);
    }
}
