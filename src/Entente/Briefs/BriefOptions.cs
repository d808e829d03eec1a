namespace Entente.Briefs;

/// <summary>What a brief is asked for beside its article.</summary>
public sealed record BriefOptions
{
    /// <summary>The region, by name or as a list of states; null takes the article's states and those closest to them.</summary>
    public string? Region { get; init; }

    /// <summary>The command that makes the brief again, without the program's name.</summary>
    public string Command { get; init; } = "brief";
}
