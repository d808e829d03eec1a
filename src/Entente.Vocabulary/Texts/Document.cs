namespace Entente.Vocabulary;

/// <summary>A text to be read. Every span of a result points into <see cref="Text"/>.</summary>
public sealed record Document
{
    /// <summary>Content hash of the text, 32 lower-case hexadecimal digits.</summary>
    public required string Id { get; init; }

    /// <summary>The text, line ends as LF, without markup.</summary>
    public required string Text { get; init; }

    /// <summary>The title, or null where none was found.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, or null where not said.</summary>
    public string? Author { get; init; }

    /// <summary>Where it was published, or null where not said.</summary>
    public string? Publisher { get; init; }

    /// <summary>Its date, or null where it says none.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>How the date was found ("front matter", "head", "option", "closing line"), or null without a date.</summary>
    public string? DateBasis { get; init; }

    /// <summary>A short name of the place it came from (a file name without its folders), for messages.</summary>
    public string Place { get; init; } = "text";
}
