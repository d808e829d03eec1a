namespace Entente.Reading.Skill;

/// <summary>How well and how fast a suite was coded from its raw text.</summary>
public sealed record ReadingResult
{
    /// <summary>Records scored.</summary>
    public required int Records { get; init; }

    /// <summary>Records coded just as the people did: nothing missing, nothing more.</summary>
    public required int Passed { get; init; }

    /// <summary>Source country, target country and type, all three right.</summary>
    public required ReadingRate Exact { get; init; }

    /// <summary>The two countries in either direction, and the quad class.</summary>
    public required ReadingRate Relaxed { get; init; }

    /// <summary>Source and target country alone.</summary>
    public required ReadingRate Dyad { get; init; }

    /// <summary>Type alone.</summary>
    public required ReadingRate Category { get; init; }

    /// <summary>Type alone, for each type.</summary>
    public required IReadOnlyDictionary<string, ReadingRate> Types { get; init; }

    /// <summary>Sentences a second of processor time on one thread, all steps from text to events, after a warm-up; depends on the machine.</summary>
    public required double SentencesPerSecond { get; init; }
}
