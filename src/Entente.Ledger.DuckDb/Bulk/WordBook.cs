namespace Entente.Ledger.DuckDb;

/// <summary>Numbers for what comes again and again (codes, parties, places): each is kept once in the file, and rows name its number.</summary>
/// <remarks>Number 0 stands for nothing. Only the reading thread asks; what is new since the last chunk travels with the chunk to the writing thread.</remarks>
internal sealed class WordBook<T>
    where T : struct, IWord<T>
{
    // Words met lately, found by object: no letter of a text is looked at when the reader hands over the same object again.
    private readonly (T Word, uint Number)[] _lately = new (T, uint)[1 << 15];
    private readonly Dictionary<T, uint> _numbers = [];
    private readonly List<(uint Number, T Word)> _fresh = [];
    private ContentKey[] _keys = new ContentKey[256];
    private uint _last;

    /// <summary>Takes in a word that the file holds already.</summary>
    public void Load(uint number, T word)
    {
        _numbers[word] = number;
        _last = Math.Max(_last, number);
        Keep(number, word);
    }

    /// <summary>The number of a word; a new one where it is new.</summary>
    public uint Of(T word)
    {
        ref (T Word, uint Number) met = ref _lately[word.QuickHash & (_lately.Length - 1)];
        if (met.Number != 0 && met.Word.Equals(word))
        {
            return met.Number;
        }

        if (!_numbers.TryGetValue(word, out uint number))
        {
            number = ++_last;
            _numbers.Add(word, number);
            _fresh.Add((number, word));
            Keep(number, word);
        }

        met = (word, number);
        return number;
    }

    /// <summary>The hash of a numbered word; that of nothing for 0.</summary>
    public ContentKey KeyOf(uint number) => _keys[number];

    /// <summary>The words that are new since it was last asked.</summary>
    public (uint Number, T Word)[] Fresh()
    {
        if (_fresh.Count == 0)
        {
            return [];
        }

        (uint, T)[] fresh = [.. _fresh];
        _fresh.Clear();
        return fresh;
    }

    private void Keep(uint number, T word)
    {
        if (number >= _keys.Length)
        {
            Array.Resize(ref _keys, (int)Math.Max(number + 1, (uint)_keys.Length * 2));
        }

        _keys[number] = word.Key;
    }
}
