namespace Entente.Sources.Files;

/// <summary>Keeps one value for each distinct run of bytes, so that a code met a million times is made once.</summary>
/// <typeparam name="TValue">What is kept: the text, or what a code stands for.</typeparam>
/// <param name="make">Makes the value of a text met for the first time.</param>
/// <param name="most">How many are kept; what comes after is made each time, so that unlike texts cannot fill the memory.</param>
public sealed class FieldCache<TValue>(Func<string, TValue> make, int most = 1 << 16)
    where TValue : class
{
    private Entry[] _entries = new Entry[256];
    private int _count;

    /// <summary>The value of the bytes.</summary>
    public TValue Get(ReadOnlySpan<byte> bytes)
    {
        uint hash = Hash(bytes);
        int mask = _entries.Length - 1;
        int slot = (int)hash & mask;
        while (_entries[slot].Key is { } key)
        {
            if (_entries[slot].Hash == hash && bytes.SequenceEqual(key))
            {
                return _entries[slot].Value;
            }

            slot = (slot + 1) & mask;
        }

        TValue value = make(FieldText.Of(bytes));
        if (_count < most)
        {
            _entries[slot] = new Entry(hash, bytes.ToArray(), value);
            if (++_count * 2 > _entries.Length)
            {
                Grow();
            }
        }

        return value;
    }

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        ulong hash = (ulong)bytes.Length * 0x9E3779B97F4A7C15;
        while (bytes.Length >= 8)
        {
            hash = (hash ^ BitConverter.ToUInt64(bytes)) * 0x9FB21C651E98DF25;
            hash ^= hash >> 32;
            bytes = bytes[8..];
        }

        foreach (byte unit in bytes)
        {
            hash = (hash ^ unit) * 0x9FB21C651E98DF25;
        }

        return (uint)(hash ^ (hash >> 29));
    }

    private void Grow()
    {
        Entry[] old = _entries;
        _entries = new Entry[old.Length * 2];
        int mask = _entries.Length - 1;
        foreach (Entry entry in old)
        {
            if (entry.Key is not null)
            {
                int slot = (int)entry.Hash & mask;
                while (_entries[slot].Key is not null)
                {
                    slot = (slot + 1) & mask;
                }

                _entries[slot] = entry;
            }
        }
    }

    private readonly record struct Entry(uint Hash, byte[] Key, TValue Value);
}
