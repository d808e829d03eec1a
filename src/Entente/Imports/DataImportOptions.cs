using Entente.Sources.Files;
using Entente.Sources.Importing;

namespace Entente.Imports;

/// <summary>What to import, and how strictly.</summary>
public sealed record DataImportOptions
{
    /// <summary>Files, folders, patterns, archives, or - for standard input.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The folder that relative names start from.</summary>
    public required string Folder { get; init; }

    /// <summary>Opens standard input.</summary>
    public Func<Stream> Input { get; init; } = () => Stream.Null;

    /// <summary>The importer to use in place of the one that recognises the file, or null.</summary>
    public string? As { get; init; }

    /// <summary>An importer made by the user's map, in place of all others, or null.</summary>
    public IDataSetImporter? Mapped { get; init; }

    /// <summary>The share of rejected lines past which a file is stopped.</summary>
    public double MostRejected { get; init; } = ImportReading.StandardShare;

    /// <summary>How far packed files are followed.</summary>
    public SourceLimits Limits { get; init; } = SourceLimits.Standard;
}
