namespace Entente.Ledger.DuckDb;

/// <summary>Numbers for what comes again and again (codes, parties, places): each is kept once in the file, and rows name its number.</summary>
/// <remarks>Number 0 stands for nothing. Only the reading thread asks; what is new since the last chunk travels with the chunk to the writing thread.</remarks>
internal sealed class WordBook<T>
    where T : notnull
{
    private readonly Dictionary<T, uint> _numbers;
    private readonly List<(uint Number, T Word)> _fresh = [];
    private uint _last;
    private T? _lastWord;
    private uint _lastNumber;

    public WordBook(IEqualityComparer<T>? comparer = null) => _numbers = new Dictionary<T, uint>(comparer);

    /// <summary>Takes in a word that the file holds already.</summary>
    public void Load(uint number, T word)
    {
        _numbers[word] = number;
        _last = Math.Max(_last, number);
    }

    /// <summary>The number of a word; a new one where it is new.</summary>
    public uint Of(T word)
    {
        // Neighbours in a file are alike: the day's publisher, the actor whose story it is.
        if (_lastNumber != 0 && word.Equals(_lastWord))
        {
            return _lastNumber;
        }

        if (!_numbers.TryGetValue(word, out uint number))
        {
            number = ++_last;
            _numbers.Add(word, number);
            _fresh.Add((number, word));
        }

        (_lastWord, _lastNumber) = (word, number);
        return number;
    }

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
}
