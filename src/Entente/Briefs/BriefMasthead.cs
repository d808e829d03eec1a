namespace Entente.Briefs;

/// <summary>The top of the brief: whose article, and the answer.</summary>
public sealed record BriefMasthead
{
    /// <summary>The article's title, or words that stand for it.</summary>
    public required string Title { get; init; }

    /// <summary>Who wrote it, or null where the text does not say.</summary>
    public string? Author { get; init; }

    /// <summary>Where it appeared, or null where not known.</summary>
    public string? Publisher { get; init; }

    /// <summary>The date as a reader writes it ("10 April 2021"), or null where not known.</summary>
    public string? Date { get; init; }

    /// <summary>How the date is known ("given by the reader", "dateline"), or null.</summary>
    public string? DateBasis { get; init; }

    /// <summary>The region's name ("South Asia").</summary>
    public required string Region { get; init; }

    /// <summary>The answer: one plain sentence.</summary>
    public required string Answer { get; init; }

    /// <summary>How sure the answer is and what it leaves open: one plain sentence, or null where the answer says it.</summary>
    public string? Certainty { get; init; }

    /// <summary>The key figures, four at most.</summary>
    public IReadOnlyList<BriefFigure> Figures { get; init; } = [];
}
