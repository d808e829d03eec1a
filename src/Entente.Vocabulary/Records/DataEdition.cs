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

    /// <summary>SHA-256 of the file it was read from, lower-case hexadecimal.</summary>
    public string? FileHash { get; init; }
}
