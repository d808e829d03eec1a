namespace Entente.Sources.Fetch;

/// <summary>A data set that can be fetched from its publisher.</summary>
public sealed record FetchSource
{
    /// <summary>The name by which it is asked for ("gdelt-2").</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>How its files are told.</summary>
    public required FetchKind Kind { get; init; }

    /// <summary>The publisher's host, with its scheme.</summary>
    public required Uri Base { get; init; }

    /// <summary>The address of the file, folder or list at that host; for a deposit its persistent identifier.</summary>
    public required string Address { get; init; }

    /// <summary>Whether its files carry dates in their names, so that a span of days chooses among them.</summary>
    public required bool HasSpan { get; init; }

    /// <summary>The licence, as far as it is known.</summary>
    public required string Licence { get; init; }

    /// <summary>The citation's key in <c>docs/references.bib</c>.</summary>
    public required string Citation { get; init; }

    /// <summary>What the reader agrees to, in a sentence.</summary>
    public required string Terms { get; init; }
}
