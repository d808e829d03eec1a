namespace Entente.Vocabulary;

/// <summary>Something that a text says has happened: who did what to whom, and when. Never a plan, a wish, or a guess:
/// those are claims.</summary>
public sealed record CodedEvent
{
    /// <summary>Content hash over document, spans, actors and code.</summary>
    public required string Id { get; init; }

    /// <summary>What all tellings of this event in its document share; null before they are linked. The two directions of an act done together
    /// (a meeting, an agreement) share it, too.</summary>
    public string? Happening { get; init; }

    /// <summary>Every place where the document tells of it, in order, this one among them.</summary>
    public IReadOnlyList<EventTelling> Tellings { get; init; } = [];

    /// <summary>The document that says so.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Who acts.</summary>
    public required ActorMention Source { get; init; }

    /// <summary>Who is acted upon.</summary>
    public required ActorMention Target { get; init; }

    /// <summary>What was done.</summary>
    public required EventCode Code { get; init; }

    /// <summary>Verbal or material, cooperation or conflict.</summary>
    public required QuadClass QuadClass { get; init; }

    /// <summary>The Goldstein value of the code, or null where the code has none.</summary>
    public GoldsteinScore? Goldstein { get; init; }

    /// <summary>When it happened, as far as the text tells; null where it does not.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Where the date comes from ("words", "document"), or null without a date.</summary>
    public string? DateBasis { get; init; }

    /// <summary>The sentence.</summary>
    public required SourceSpan Sentence { get; init; }

    /// <summary>The words for the act.</summary>
    public required SourceSpan Act { get; init; }

    /// <summary>The words for the date, or null where the document's own date stands in.</summary>
    public SourceSpan? DateSpan { get; init; }

    /// <summary>Who reports it, where the text attributes it to a speaker; null where the text itself says it.</summary>
    public ActorMention? SaidBy { get; init; }

    /// <summary>Whether the text tells of it as background, years before its own date.</summary>
    public bool IsBackground { get; init; }

    /// <summary>The lexicon entry that matched.</summary>
    public required string Frame { get; init; }

    /// <summary>The rules that led from words to event, in order.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>How sure the coder is that a careful reader would code the same, in [0, 1].</summary>
    public double Confidence { get; init; }
}
