using Entente.Reading.Language;

namespace Entente.Reading.Factuality;

/// <summary>Gathers the hashed features of one predicate; used again for the next.</summary>
internal sealed class FeatureKeys
{
    private readonly List<uint> _keys = [];

    // In which round each weight was counted last.
    private int[] _counted = [];
    private int _round;

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

    /// <summary>Begins to count weights.</summary>
    public void Count() => _round++;

    /// <summary>Whether a weight has not been counted since the last beginning; it is then.</summary>
    /// <param name="weight">Its place among the weights.</param>
    /// <param name="count">How many weights there are.</param>
    public bool IsNew(int weight, int count)
    {
        if (_counted.Length < count)
        {
            _counted = new int[count];
        }

        bool isNew = _counted[weight] != _round;
        _counted[weight] = _round;
        return isNew;
    }

    /// <summary>The keys gathered, as they came; some may stand twice.</summary>
    public ReadOnlySpan<uint> All => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_keys);

    /// <summary>Adds a feature of one value.</summary>
    public void Add(uint template, uint a) => _keys.Add(FeatureHash.Of(template, a));

    /// <summary>Adds a feature of two values together.</summary>
    public void Add(uint template, uint a, uint b) => _keys.Add(FeatureHash.Of(template, a, b));

    /// <summary>Adds a feature of three values together.</summary>
    public void Add(uint template, uint a, uint b, uint c) => _keys.Add(FeatureHash.Of(template, a, b, c));
}
