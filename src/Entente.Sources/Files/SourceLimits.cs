namespace Entente.Sources.Files;

/// <summary>How far a packed file is followed before it is taken for a trap.</summary>
public sealed record SourceLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static SourceLimits Standard { get; } = new();

    /// <summary>Most bytes that one file may unpack to: 64 GB, thrice the largest yearly event file known.</summary>
    public long MostBytes { get; init; } = 64L * 1024 * 1024 * 1024;

    /// <summary>Most unpacked bytes for one packed byte. Tables of counts reach about 40; a bomb about 1,000.</summary>
    public int MostRatio { get; init; } = 250;

    /// <summary>Unpacked bytes below which the ratio is not asked.</summary>
    public long RatioFrom { get; init; } = 16 * 1024 * 1024;

    /// <summary>Most entries of one archive.</summary>
    public int MostEntries { get; init; } = 10_000;
}
