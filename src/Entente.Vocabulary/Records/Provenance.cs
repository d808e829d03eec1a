namespace Entente.Vocabulary;

/// <summary>What a result rests on: enough to make it again.</summary>
public sealed record Provenance
{
    /// <summary>Entente's version.</summary>
    public required string Version { get; init; }

    /// <summary>The command that makes the result again.</summary>
    public required string Command { get; init; }

    /// <summary>The day the result speaks of, or null where it speaks of none.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The editions used, by key.</summary>
    public IReadOnlyList<DataEdition> Editions { get; init; } = [];

    /// <summary>Options that differ from the defaults, by name.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The seed, where chance was used; else null.</summary>
    public int? Seed { get; init; }

    /// <summary>Keys of the methods' sources in <c>docs/references.bib</c>.</summary>
    public IReadOnlyList<string> Methods { get; init; } = [];
}
