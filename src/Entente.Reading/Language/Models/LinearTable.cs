using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Entente.Reading.Language;

/// <summary>The weights of a linear classifier: feature key to a short row of (class, weight).</summary>
/// <remarks>Open addressing over one array of slots, rows in one flat array; scoring allocates nothing and reads only,
/// so that threads may share a table.</remarks>
internal sealed class LinearTable
{
    /// <summary>The most classes a table may tell apart.</summary>
    public const int MaxClasses = 255;

    private const int MostAtOnce = 32;

    private readonly Slot[] _slots;
    private readonly uint[] _entries;
    private readonly int _shift;

    private LinearTable(int classes, Slot[] slots, uint[] entries, int shift) =>
        (Classes, _slots, _entries, _shift) = (classes, slots, entries, shift);

    /// <summary>How many classes are scored.</summary>
    public int Classes { get; }

    /// <summary>Builds a table from its stored rows.</summary>
    public static LinearTable Of(TableRows rows)
    {
        (_, uint[] keys, byte[] counts, byte[] entryClasses, sbyte[] entryWeights) = rows;
        int bits = 4;
        while ((1L << bits) < keys.Length * 2L)
        {
            bits++;
        }

        Slot[] slots = new Slot[1 << bits];
        uint[] entries = new uint[entryClasses.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            int root = entryWeights[i];
            entries[i] = ((uint)entryClasses[i] << 16) | (ushort)(short)(root * Math.Abs(root));
        }

        uint start = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            uint place = keys[i] >> (32 - bits);
            while (slots[place].Key != 0)
            {
                place = (place + 1) & (uint)(slots.Length - 1);
            }

            slots[place] = new Slot(keys[i], (start << 8) | counts[i]);
            start += counts[i];
        }

        return new LinearTable(rows.Classes, slots, entries, 32 - bits);
    }

    /// <summary>Adds up the rows of the features that the table holds.</summary>
    /// <param name="features">Feature keys.</param>
    /// <param name="scores">One sum per class; cleared first.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        Add(features, scores);
    }

    /// <summary>Adds the rows of the features to sums made before.</summary>
    /// <param name="features">Feature keys.</param>
    /// <param name="scores">One sum per class.</param>
    public void Add(ReadOnlySpan<uint> features, Span<int> scores)
    {
        // First all slots, then all rows, then the sums: each step waits for memory once for all features, not once for each.
        Span<Slot> found = stackalloc Slot[MostAtOnce];
        for (; features.Length > MostAtOnce; features = features[MostAtOnce..])
        {
            Add(features[..MostAtOnce], found, scores);
        }

        Add(features, found, scores);
    }

    private void Add(ReadOnlySpan<uint> features, Span<Slot> found, Span<int> scores)
    {
        ref Slot slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        ref uint entries = ref MemoryMarshal.GetArrayDataReference(_entries);
        uint mask = (uint)(_slots.Length - 1);
        for (int i = 0; i < features.Length; i++)
        {
            found[i] = Unsafe.Add(ref slots, features[i] >> _shift);
        }

        int rows = 0;
        for (int i = 0; i < features.Length; i++)
        {
            uint key = features[i], place = key >> _shift;
            Slot slot = found[i];
            while (slot.Key != key && slot.Key != 0)
            {
                place = (place + 1) & mask;
                slot = Unsafe.Add(ref slots, place);
            }

            found[rows] = slot;
            rows += slot.Key != 0 ? 1 : 0;
        }

        foreach (Slot slot in found[..rows])
        {
            uint start = slot.Row >> 8;
            uint end = start + (slot.Row & 0xFF);
            for (uint i = start; i < end; i++)
            {
                uint entry = Unsafe.Add(ref entries, i);
                scores[(int)(entry >> 16)] += (short)entry;
            }
        }
    }

    /// <summary>The class of the highest score; the first of equals.</summary>
    public static int Best(ReadOnlySpan<int> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    private readonly struct Slot(uint key, uint row)
    {
        public readonly uint Key = key;
        public readonly uint Row = row;
    }
}
