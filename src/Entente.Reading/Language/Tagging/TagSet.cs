namespace Entente.Reading.Language;

/// <summary>The tags the tagger tells apart: each a universal part of speech with a Penn tag.</summary>
internal sealed class TagSet
{
    private readonly Dictionary<(string Upos, string Xpos), byte> _index = [];

    /// <param name="tags">Pairs "UPOS|XPOS", at most 250.</param>
    public TagSet(IReadOnlyList<string> tags)
    {
        Names = tags;
        Upos = [.. tags.Select(tag => tag[..tag.IndexOf('|', StringComparison.Ordinal)])];
        Xpos = [.. tags.Select(tag => tag[(tag.IndexOf('|', StringComparison.Ordinal) + 1)..])];
        string[] parts = [.. Upos.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        UposIndex = [.. Upos.Select(upos => (byte)Array.IndexOf(parts, upos))];
        for (int i = 0; i < tags.Count; i++)
        {
            _index[(Upos[i], Xpos[i])] = (byte)i;
        }
    }

    public IReadOnlyList<string> Names { get; }

    public int Count => Names.Count;

    public string[] Upos { get; }

    public string[] Xpos { get; }

    /// <summary>A small number for the universal part of each tag.</summary>
    public byte[] UposIndex { get; }

    /// <summary>The index of a pair, or -1.</summary>
    public int Find(string upos, string xpos) => _index.TryGetValue((upos, xpos), out byte index) ? index : -1;
}
