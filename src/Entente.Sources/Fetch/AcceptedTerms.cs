using Entente.Vocabulary;

namespace Entente.Sources.Fetch;

/// <summary>Remembers whose terms were accepted, so that they are asked for once; terms that change are asked for again.</summary>
/// <param name="path">The file, one line for each: name and hash of the terms.</param>
public sealed class AcceptedTerms(string path)
{
    /// <summary>Whether a data set's present terms were accepted before.</summary>
    public bool Holds(FetchSource source) => File.Exists(path) && File.ReadLines(path).Contains(Line(source), StringComparer.Ordinal);

    /// <summary>Remembers that they were.</summary>
    public void Add(FetchSource source)
    {
        if (Holds(source))
        {
            return;
        }

        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        File.AppendAllText(path, Line(source) + "\n");
    }

    /// <summary>The failure that asks for acceptance.</summary>
    public static Failure Asked(FetchSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Failure("ENT0291", $"The terms of {source.Title} were not accepted yet. Licence: {source.Licence}. {source.Terms} Cite: entente cite {source.Citation}.",
            $"entente fetch {source.Name}", "Read the publisher's terms, then say so once: --accept.");
    }

    private static string Line(FetchSource source) => $"{source.Name} {ContentHash.Of(source.Licence, source.Terms)}";
}
