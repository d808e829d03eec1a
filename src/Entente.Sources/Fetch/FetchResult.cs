namespace Entente.Sources.Fetch;

/// <summary>What was expected, got and missed.</summary>
/// <param name="Source">The data set.</param>
/// <param name="Files">Each listed file, in order of name.</param>
public sealed record FetchResult(FetchSource Source, IReadOnlyList<FetchedFile> Files)
{
    /// <summary>Files that are whole on disk now.</summary>
    public int Whole => Files.Count(file => file.Fate != FetchFate.Missing);

    /// <summary>Whether none is missing.</summary>
    public bool IsComplete => Whole == Files.Count;
}
