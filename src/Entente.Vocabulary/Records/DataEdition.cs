namespace Entente.Vocabulary;

/// <summary>One edition of one data set: what a number rests on.</summary>
public sealed record DataEdition
{
    /// <summary>The key ("un-ideal-points").</summary>
    public required string Key { get; init; }

    /// <summary>The name as its makers write it.</summary>
    public required string Name { get; init; }

    /// <summary>The edition ("June 2024").</summary>
    public required string Edition { get; init; }

    /// <summary>The licence ("CC0 1.0").</summary>
    public required string Licence { get; init; }

    /// <summary>The citation's key in <c>docs/references.bib</c>.</summary>
    public required string Citation { get; init; }

    /// <summary>The years covered, by variable.</summary>
    public IReadOnlyList<Coverage> Covers { get; init; } = [];

    /// <summary>Whether the data set grows by files that add up (events by day, week or year). Editions of a feed stand side by side, and a row that comes
    /// again is the same row; of any other data set the edition recorded last stands for the whole, and the earlier ones stay for questions about the past.</summary>
    public bool IsFeed { get; init; }

    /// <summary>SHA-256 of the file it was read from, lower-case hexadecimal.</summary>
    public string? FileHash { get; init; }
}
