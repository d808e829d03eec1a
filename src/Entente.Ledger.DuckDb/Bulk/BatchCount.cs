namespace Entente.Ledger.DuckDb;

/// <summary>What one batch adds: counted while its rows are written, kept in its row, and held against the rows by <c>verify</c>.</summary>
internal sealed class BatchCount
{
    private int _first = int.MaxValue;
    private int _last = int.MinValue;

    /// <summary>Rows of all kinds.</summary>
    public long Added { get; private set; }

    /// <summary>Events among them.</summary>
    public long Events { get; set; }

    /// <summary>Rows among them that take the place of others.</summary>
    public long Superseding { get; set; }

    /// <summary>The sum of their keys.</summary>
    public ContentKey Sum { get; private set; }

    /// <summary>The first day of its events, or null.</summary>
    public DateOnly? FirstDay => _first == int.MaxValue ? null : DateOnly.FromDayNumber(_first + EventColumns.Epoch);

    /// <summary>The last day of its events, or null.</summary>
    public DateOnly? LastDay => _last == int.MinValue ? null : DateOnly.FromDayNumber(_last + EventColumns.Epoch);

    /// <summary>Counts a row.</summary>
    public void Add(ContentKey key)
    {
        Added++;
        Sum += key;
    }

    /// <summary>Counts an event on its day.</summary>
    public void Add(ContentKey key, int day)
    {
        Add(key);
        _first = Math.Min(_first, day);
        _last = Math.Max(_last, day);
    }
}
