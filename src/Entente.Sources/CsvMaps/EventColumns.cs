using Entente.Sources.Tables;

namespace Entente.Sources.CsvMaps;

/// <summary>What a map says of a table of events.</summary>
internal sealed record EventColumns
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Edition { get; init; }

    public required string Licence { get; init; }

    public required string Citation { get; init; }

    public required string Day { get; init; }

    public required DateForm Form { get; init; }

    public required ActorColumn Source { get; init; }

    public required ActorColumn Target { get; init; }

    public string[] Id { get; init; } = [];

    public string? Code { get; init; }

    public string? Type { get; init; }

    public string? Quad { get; init; }

    public string? Goldstein { get; init; }

    public string? Place { get; init; }

    public string? Latitude { get; init; }

    public string? Longitude { get; init; }

    public string? Mentions { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }
}
