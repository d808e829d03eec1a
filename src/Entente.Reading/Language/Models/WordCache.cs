namespace Entente.Reading.Language;

/// <summary>Rows of numbers that were worked out for words seen lately, by the whole of what they follow from.</summary>
/// <remarks>A row that another word needs is written over; a row found is the same as one worked out again, so that what was read before
/// changes no result. Rows are made when first needed. Not for several threads at once.</remarks>
/// <typeparam name="T">A number.</typeparam>
/// <param name="keySize">Numbers in a key.</param>
/// <param name="rowSize">Numbers in a row.</param>
internal sealed class WordCache<T>(int keySize, int rowSize)
    where T : struct
{
    private const int Bits = 12;

    private readonly uint[] _keys = new uint[keySize << Bits];
    private readonly T[]?[] _rows = new T[1 << Bits][];

    /// <summary>The row of a key, or nothing where it is not held.</summary>
    public ReadOnlySpan<T> Find(scoped ReadOnlySpan<uint> key)
    {
        int slot = SlotOf(key);
        return _rows[slot] is { } row && _keys.AsSpan(slot * keySize, keySize).SequenceEqual(key) ? row : [];
    }

    /// <summary>The row of a key.</summary>
    /// <param name="key">The key; its first number is spread well.</param>
    /// <param name="isKnown">Whether the row is filled; else the caller fills it.</param>
    public Span<T> Row(scoped ReadOnlySpan<uint> key, out bool isKnown)
    {
        int slot = SlotOf(key);
        Span<uint> held = _keys.AsSpan(slot * keySize, keySize);
        isKnown = _rows[slot] is not null && held.SequenceEqual(key);
        if (!isKnown)
        {
            key.CopyTo(held);
        }

        return _rows[slot] ??= new T[rowSize];
    }

    private static int SlotOf(scoped ReadOnlySpan<uint> key) => (int)((key[0] * 0x9E3779B1u) >> (32 - Bits));
}
