using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Reading.Language;

/// <summary>The sums of weights that each word of a sentence gives by itself to its own tag and to those of the two words on either side.</summary>
internal sealed class WordScores
{
    /// <summary>Numbers for each word: the most classes, up to whole vectors.</summary>
    public const int Room = 96;

    private const int Parts = 5;

    private readonly WordCache<int> _cache = new(5 + WordShape.AffixCount, Parts * Room);
    private int[] _sums = [];

    /// <summary>The sums for a word's tag.</summary>
    public Span<int> Of(int word) => _sums.AsSpan(word * Room, Room);

    /// <summary>Adds up what the words of a sentence, and the marks around it, tell alone.</summary>
    public void Read(SentenceBuffer sentence, LinearTable table)
    {
        int n = sentence.Count;
        if (_sums.Length < n * Room)
        {
            _sums = new int[Math.Max(n * Room, _sums.Length * 2)];
        }

        _sums.AsSpan(0, n * Room).Clear();
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<int> row = Row(sentence, i, table);
            Add(row, 0, i, n);
            Add(row, 1, i + 1, n);
            Add(row, 2, i + 2, n);
            Add(row, 3, i - 1, n);
            Add(row, 4, i - 2, n);
        }

        ReadOnlySpan<int> before = Row(sentence, sentence.Before, table);
        Add(before, 1, 0, n);
        Add(before, 2, 0, n);
        Add(before, 2, 1, n);
        ReadOnlySpan<int> after = Row(sentence, sentence.Nothing, table);
        Add(after, 3, n - 1, n);
        Add(after, 4, n - 1, n);
        Add(after, 4, n - 2, n);
    }

    private void Add(ReadOnlySpan<int> row, int part, int to, int count)
    {
        if ((uint)to >= (uint)count)
        {
            return;
        }

        ReadOnlySpan<Vector<int>> from = MemoryMarshal.Cast<int, Vector<int>>(row.Slice(part * Room, Room));
        Span<Vector<int>> sums = MemoryMarshal.Cast<int, Vector<int>>(Of(to));
        for (int k = 0; k < sums.Length; k++)
        {
            sums[k] += from[k];
        }
    }

    private ReadOnlySpan<int> Row(SentenceBuffer sentence, int i, LinearTable table)
    {
        Span<uint> key = [sentence.Form[i], sentence.Word[i], sentence.Shape[i], sentence.Habit[i], i == 0 ? 0u : 1u, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        sentence.Affixes.AsSpan(i * WordShape.AffixCount, WordShape.AffixCount).CopyTo(key[5..]);
        Span<int> row = _cache.Row(key, out bool isKnown);
        if (!isKnown)
        {
            row.Clear();
            Span<uint> keys = stackalloc uint[TagFeatures.Max];
            table.Add(keys[..TagFeatures.Own(sentence, i, keys)], row[..Room]);
            table.Add(keys[..TagFeatures.Before(sentence, i, keys)], row.Slice(Room, Room));
            table.Add(keys[..TagFeatures.SecondBefore(sentence, i, keys)], row.Slice(2 * Room, Room));
            table.Add(keys[..TagFeatures.After(sentence, i, keys)], row.Slice(3 * Room, Room));
            table.Add(keys[..TagFeatures.SecondAfter(sentence, i, keys)], row.Slice(4 * Room, Room));
        }

        return row;
    }
}
