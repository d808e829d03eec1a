using Entente.Reading.Events;
using Entente.Reading.Language;

namespace Entente.Reading.Factuality;

/// <summary>A way up a tree, told by the relations that it goes over, with its key; each way is made once.</summary>
internal sealed class PathKey
{
    private static readonly string[] Relations = ["conj", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj", "appos", "nmod", "obl", "obj", "nsubj"];

    private readonly string _path;
    private readonly PathKey?[] _next = new PathKey?[Relations.Length + 1];

    private PathKey(string path) => (_path, Key) = (path, FeatureHash.Of(path));

    /// <summary>Where every way begins.</summary>
    public static PathKey Start { get; } = new("");

    /// <summary>The key of the way.</summary>
    public uint Key { get; }

    /// <summary>The way that goes one step further, over the relation of a token to its head.</summary>
    public PathKey Up(SentenceGraph graph, int at)
    {
        int index = 0;
        while (index < Relations.Length && !graph.Is(at, Relations[index]))
        {
            index++;
        }

        // Two threads may make the same way; either will do.
        return _next[index] ??= new PathKey(_path + (index < Relations.Length ? "<" + Relations[index] : "<other"));
    }
}
