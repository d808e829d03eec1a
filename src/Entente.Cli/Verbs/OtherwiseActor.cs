using Entente.Balance;

namespace Entente.Cli.Verbs;

/// <summary>How firm the side of one actor is.</summary>
internal sealed record OtherwiseActor
{
    public required string Actor { get; init; }

    public required int Camp { get; init; }

    public required SideFreedomKind Side { get; init; }

    /// <summary>What it costs at least to have it on the other side; null for the reference and where not settled.</summary>
    public required decimal? Cost { get; init; }

    /// <summary>The smallest turn of ties found that moves it, with its bound.</summary>
    public required object? Lever { get; init; }

    /// <summary>The share of draws with hidden ties in which it stands with the reference.</summary>
    public required double? WithReference { get; init; }
}
