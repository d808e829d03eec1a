using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>The rows of one window while a list is read: names once each, rows as numbers.</summary>
internal sealed class TieWindowRows
{
    private const int MostDecimals = 9;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _names = [];
    private readonly List<TieRow> _rows = [];

    public TieWindowRows() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes a row.</summary>
    public void Add(ReadOnlySpan<char> source, ReadOnlySpan<char> target, decimal? weight, int line) =>
        _rows.Add(new TieRow(NumberOf(source), NumberOf(target), weight, line));

    /// <summary>The window that the rows make.</summary>
    /// <param name="name">Its name, or null.</param>
    /// <exception cref="SourceException">ENT0635, ENT0637: two rows contradict, or weights are too large.</exception>
    public TieWindow Close(string? name)
    {
        (List<TieRow> kept, int repeated) = Once();
        int[] order = [.. Enumerable.Range(0, _names.Count)];
        string[] actors = [.. _names];
        Array.Sort(actors, order, StringComparer.Ordinal);
        int[] place = new int[order.Length];
        for (int at = 0; at < order.Length; at++)
        {
            place[order[at]] = at;
        }

        (long scale, bool isRounded) = ScaleOf(kept);
        List<SignedEdge> ties = new(kept.Count);
        List<(int, int)> neutral = [];
        int unknown = 0;
        foreach (TieRow row in kept)
        {
            (int one, int other) = (Math.Min(place[row.Source], place[row.Target]), Math.Max(place[row.Source], place[row.Target]));
            if (row.Weight is not { } weight)
            {
                unknown++;
            }
            else if (weight == 0)
            {
                neutral.Add((one, other));
            }
            else
            {
                ties.Add(new SignedEdge(one, other, Whole(weight, scale)));
            }
        }

        return new TieWindow
        {
            Name = name,
            Actors = actors,
            Scale = scale,
            IsRounded = isRounded,
            Graph = SignedGraph.From(actors.Length, ties),
            NeutralPairs = neutral,
            Unknown = unknown,
            Repeated = repeated,
        };
    }

    private int NumberOf(ReadOnlySpan<char> name)
    {
        if (!_lookup.TryGetValue(name, out int number))
        {
            number = _names.Count;
            string text = name.ToString();
            _names.Add(text);
            _numbers[text] = number;
        }

        return number;
    }

    /// <summary>Each pair of actors once.</summary>
    private (List<TieRow> Kept, int Repeated) Once()
    {
        long[] dyads = new long[_rows.Count];
        int[] order = new int[dyads.Length];
        for (int at = 0; at < dyads.Length; at++)
        {
            (dyads[at], order[at]) = (_rows[at].Dyad, at);
        }

        Array.Sort(dyads, order);
        List<TieRow> kept = new(dyads.Length);
        (TieRow Here, TieRow Before)? contradiction = null;
        for (int from = 0, to; from < order.Length; from = to)
        {
            // Within a pair the sort leaves no order: the first line counts.
            TieRow first = _rows[order[from]];
            for (to = from + 1; to < order.Length && dyads[to] == dyads[from]; to++)
            {
                first = _rows[order[to]].Line < first.Line ? _rows[order[to]] : first;
            }

            kept.Add(first);
            for (int at = from; to - from > 1 && at < to; at++)
            {
                TieRow row = _rows[order[at]];
                if (row.Weight != first.Weight && row.Line < (contradiction?.Here.Line ?? int.MaxValue))
                {
                    contradiction = (row, first);
                }
            }
        }

        return contradiction is not { } found
            ? (kept, order.Length - kept.Count)
            : throw TieRow.At("ENT0635", $"'{TieRow.Short(_names[found.Here.Source])}' and '{TieRow.Short(_names[found.Here.Target])}' have {Told(found.Here)} here and {Told(found.Before)} on line {found.Before.Line}.",
                found.Here.Line, "Settle which holds: a friendly and a hostile tie do not add up to none.");

        static string Told(TieRow row) => row.Weight is { } weight ? weight.ToString(CultureInfo.InvariantCulture) : "no weight";
    }

    // A tie is never lost to rounding: one unit at least stays of it.
    private static long Whole(decimal weight, long scale)
    {
        decimal whole = Math.Round(weight * scale, MidpointRounding.AwayFromZero);
        return whole != 0 ? (long)whole : Math.Sign(weight);
    }

    /// <summary>The least power of ten that makes all weights whole, as far as their sum stays exact.</summary>
    private static (long Scale, bool IsRounded) ScaleOf(List<TieRow> rows)
    {
        decimal total = 0;
        int decimals = 0;
        foreach (TieRow row in rows)
        {
            decimal weight = row.Weight ?? 0;
            total += Math.Abs(weight);
            decimals = weight.Scale == 0 ? decimals : Math.Max(decimals, (weight / 1.0000000000000000000000000000m).Scale);
        }

        if (total > SignedGraph.LargestTotal)
        {
            throw new SourceException(new Failure("ENT0637", "The sizes of the weights add up to more than 2^50.", "the weights", "Give them in a larger unit."));
        }

        long scale = 1;
        int used = 0;
        while (used < Math.Min(decimals, MostDecimals) && total * scale * 10 < SignedGraph.LargestTotal - rows.Count)
        {
            scale *= 10;
            used++;
        }

        return (scale, used < decimals);
    }
}
