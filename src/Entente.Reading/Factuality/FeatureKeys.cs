using Entente.Reading.Language;

namespace Entente.Reading.Factuality;

/// <summary>Gathers the hashed features of one predicate; used again for the next.</summary>
internal sealed class FeatureKeys
{
    private readonly List<uint> _keys = [];

    /// <summary>The keys gathered, each once, ascending.</summary>
    public ReadOnlySpan<uint> Sorted()
    {
        _keys.Sort();
        int kept = 0;
        for (int i = 0; i < _keys.Count; i++)
        {
            if (i == 0 || _keys[i] != _keys[i - 1])
            {
                _keys[kept++] = _keys[i];
            }
        }

        _keys.RemoveRange(kept, _keys.Count - kept);
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_keys);
    }

    /// <summary>Forgets all keys.</summary>
    public void Clear() => _keys.Clear();

    /// <summary>Adds a feature of one value.</summary>
    public void Add(string template, string a) => _keys.Add(FeatureHash.Of(Word(template), Word(a)));

    /// <summary>Adds a feature of two values together.</summary>
    public void Add(string template, string a, string b) => _keys.Add(FeatureHash.Of(Word(template), Word(a), Word(b)));

    /// <summary>Adds a feature of three values together.</summary>
    public void Add(string template, string a, string b, string c) =>
        _keys.Add(FeatureHash.Of(Word(template), Word(a), Word(b), Word(c)));

    private static uint Word(string word) => FeatureHash.Of(word);
}
