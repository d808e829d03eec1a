using System.Globalization;
using System.Text;
using System.Text.Json;
using Entente.Vocabulary;

namespace Entente.Reading.Documents;

/// <summary>Reads an archive of stories, one JSON object a line: <c>id</c>, <c>date</c>, <c>source</c>, <c>text</c>, and <c>title</c> where
/// known. Lines are taken one by one, so that an archive of any size needs the memory of one story.</summary>
public static class StoryReader
{
    /// <summary>Reads the stories of a stream in order; what cannot be used is told, and the reading goes on.</summary>
    /// <param name="archive">The archive's bytes, UTF-8.</param>
    /// <param name="place">Its name, for messages.</param>
    /// <param name="date">A date that stands above what a story says of itself, or null.</param>
    public static IEnumerable<Story> Read(Stream archive, string place, PartialDate? date = null)
    {
        ArgumentNullException.ThrowIfNull(archive);
        foreach ((int number, byte[]? bytes) in StoryLines.Of(archive, DocumentReader.MostBytes))
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"{place}, line {number}");
            if (bytes is null)
            {
                yield return new Story(null, new Failure("ENT0323", string.Create(CultureInfo.InvariantCulture, $"The line has more than {DocumentReader.MostBytes:N0} bytes."), at, "Cut the story into articles."));
            }
            else if (bytes.Any(unit => unit > 32))
            {
                yield return OfLine(bytes, at, date);
            }
        }
    }

    private static Story OfLine(byte[] bytes, string at, PartialDate? date)
    {
        try
        {
            // Broken UTF-8 becomes the replacement character here, and is read on.
            using JsonDocument line = JsonDocument.Parse(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
            return line.RootElement.ValueKind == JsonValueKind.Object && line.RootElement.TryGetProperty("text", out JsonElement text) && text.ValueKind == JsonValueKind.String
                ? OfObject(line.RootElement, text.GetString()!, at, date)
                : Refuse("ENT0384", "The line is not a story: an object with a \"text\".", at);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return Refuse("ENT0384", "The line is not a JSON object that can be read.", at);
        }
    }

    private static Story OfObject(JsonElement story, string text, string at, PartialDate? given)
    {
        PartialDate? date = given;
        string? written = Word(story, "date");
        if (given is null && !string.IsNullOrWhiteSpace(written))
        {
            if (!PartialDate.TryParse(written.AsSpan(0, Math.Min(10, written.Length)), CultureInfo.InvariantCulture, out PartialDate parsed))
            {
                return Refuse("ENT0385", $"'{(written.Length > 40 ? written[..40] : written)}' is not a date.", at);
            }

            date = parsed;
        }

        string body = DocumentReader.Tidy(WrappedLines.Join(text.ReplaceLineEndings("\n")));
        if (body.Length == 0)
        {
            return Refuse("ENT0321", "The text is empty.", at);
        }

        try
        {
            DocumentReader.RequireEnglish(body, at);
        }
        catch (SourceException refusal)
        {
            return new Story(null, refusal.Failure);
        }

        return new Story(
            new Document
            {
                Id = ContentHash.Of(body),
                Text = body,
                Title = Word(story, "title"),
                Publisher = Word(story, "source"),
                Date = date,
                DateBasis = date is null ? null : given is null ? "story" : "option",
                Place = Word(story, "id") is { Length: > 0 } id ? id : at,
            },
            null);
    }

    private static string? Word(JsonElement story, string name) => !story.TryGetProperty(name, out JsonElement value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => DocumentReader.Tidy(value.GetString()!),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static Story Refuse(string code, string cause, string at) =>
        new(null, new Failure(code, cause, at, "Write one object a line: {\"id\": ..., \"date\": \"2021-04-10\", \"source\": ..., \"text\": ...}."));
}
