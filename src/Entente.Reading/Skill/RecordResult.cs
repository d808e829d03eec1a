namespace Entente.Reading.Skill;

/// <summary>How well and how fast a suite of records was coded from its raw text.</summary>
public sealed record RecordResult
{
    /// <summary>Records scored.</summary>
    public required int Records { get; init; }

    /// <summary>Records whose events are just the expected ones.</summary>
    public required int Passed { get; init; }

    /// <summary>Source, target and event code, all in full, counted as often as they come.</summary>
    public required ReadingRate Exact { get; init; }

    /// <summary>The first three letters of each actor and the root of the event code, as a set.</summary>
    public required ReadingRate Relaxed { get; init; }

    /// <summary>Source and target in full, as a set.</summary>
    public required ReadingRate Dyad { get; init; }

    /// <summary>The root of the event code alone, as a set.</summary>
    public required ReadingRate Category { get; init; }

    /// <summary>Records and passes in each category of the suite.</summary>
    public required IReadOnlyDictionary<string, CategoryScore> Categories { get; init; }

    /// <summary>The records that did not come out right.</summary>
    public required IReadOnlyList<RecordMiss> Misses { get; init; }

    /// <summary>Sentences a second of processor time on one thread, all steps from text to events, after a warm-up; depends on the machine.</summary>
    public required double SentencesPerSecond { get; init; }
}
