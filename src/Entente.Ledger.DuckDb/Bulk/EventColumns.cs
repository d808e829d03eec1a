using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>The events of one chunk, by columns.</summary>
internal sealed class EventColumns(int capacity)
{
    private const int None = int.MinValue;

    /// <summary>The engine counts days from 1970, .NET from the year 1.</summary>
    public static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    private readonly uint[] _source = new uint[capacity];
    private readonly uint[] _target = new uint[capacity];
    private readonly uint[] _sourceParty = new uint[capacity];
    private readonly uint[] _targetParty = new uint[capacity];
    private readonly uint[] _place = new uint[capacity];
    private readonly uint[] _publisher = new uint[capacity];
    private readonly uint[] _mentions = new uint[capacity];
    private readonly string?[] _nativeText = new string?[capacity];
    private readonly int[] _added = new int[capacity];
    private readonly string?[] _url = new string?[capacity];
    private readonly uint[] _line = new uint[capacity];

    private readonly int[] _contentEnds = new int[capacity];
    private byte[] _content = new byte[capacity * 128];
    private int _contentLength;

    /// <summary>Rows held.</summary>
    public int Count { get; private set; }

    /// <summary>The content keys.</summary>
    public ContentKey[] Keys { get; } = new ContentKey[capacity];

    /// <summary>Days since 1970.</summary>
    public int[] Days { get; } = new int[capacity];

    /// <summary>The acts' numbers.</summary>
    public uint[] Acts { get; } = new uint[capacity];

    /// <summary>The data set's own numbers, 0 where there is none.</summary>
    public long[] Natives { get; } = new long[capacity];

    /// <summary>Forgets the rows and keeps the room.</summary>
    public void Clear()
    {
        Array.Clear(_nativeText, 0, Count);
        Array.Clear(_url, 0, Count);
        Count = 0;
        _contentLength = 0;
    }

    /// <summary>Takes a row in; its key is made later, of the bytes kept here.</summary>
    public void Add(in EventRow row, RowKeys keys, WordBooks words)
    {
        int at = Count;
        Days[at] = row.Day.DayNumber - Epoch;
        _source[at] = row.Source is { } source ? words.Actors.Of(new Word(source.Text)) : 0;
        _target[at] = row.Target is { } target ? words.Actors.Of(new Word(target.Text)) : 0;
        _sourceParty[at] = Party(words, row.SourceCode, row.Source, row.SourceRole);
        _targetParty[at] = Party(words, row.TargetCode, row.Target, row.TargetRole);
        Acts[at] = words.Acts.Of(new Act(row.Code, row.Type, row.Quad, row.Goldstein));
        _place[at] = row.PlaceCountry.Length == 0 && float.IsNaN(row.Latitude) ? 0 : words.Places.Of(new EventPlace(row.PlaceCountry, row.Latitude, row.Longitude));
        _publisher[at] = row.Publisher.Length == 0 ? 0 : words.Publishers.Of(new Word(row.Publisher));
        _mentions[at] = (uint)row.Mentions;
        Natives[at] = row.NativeNumber;
        _nativeText[at] = row.NativeId.Length == 0 ? null : row.NativeId;
        _added[at] = row.Added is { } added ? added.DayNumber - Epoch : None;
        _url[at] = row.Url.Length == 0 ? null : row.Url;
        _line[at] = (uint)row.Line;
        ReadOnlySpan<byte> content = keys.Of(row, new EventParts(words.Parties.KeyOf(_sourceParty[at]), words.Parties.KeyOf(_targetParty[at]), words.Acts.KeyOf(Acts[at]), words.Places.KeyOf(_place[at])));
        if (_contentLength + content.Length > _content.Length)
        {
            Array.Resize(ref _content, Math.Max(_content.Length * 2, _contentLength + content.Length));
        }

        content.CopyTo(_content.AsSpan(_contentLength));
        _contentLength += content.Length;
        _contentEnds[at] = _contentLength;
        Count = at + 1;
    }

    /// <summary>Makes the keys: the costly part, left to the writing thread.</summary>
    public void MakeKeys()
    {
        int from = 0;
        for (int row = 0; row < Count; row++)
        {
            Keys[row] = ContentKey.Of(_content.AsSpan(from, _contentEnds[row] - from));
            from = _contentEnds[row];
        }
    }

    /// <summary>Appends the rows chosen, and hands each address that is new to the chunk to <paramref name="link"/> for its number.</summary>
    public void Write(ColumnAppender table, ReadOnlySpan<int> rows, uint batch, Func<string, uint> link)
    {
        for (int from = 0; from < rows.Length; from += ColumnAppender.Width)
        {
            ReadOnlySpan<int> part = rows.Slice(from, Math.Min(ColumnAppender.Width, rows.Length - from));
            Span<ulong> high = table.Column<ulong>(0);
            Span<ulong> low = table.Column<ulong>(1);
            for (int row = 0; row < part.Length; row++)
            {
                (high[row], low[row]) = (Keys[part[row]].High, Keys[part[row]].Low);
            }

            Gather(Days, part, table.Column<int>(2));
            Gather(_source, part, table.Column<uint>(3));
            Gather(_target, part, table.Column<uint>(4));
            Gather(_sourceParty, part, table.Column<uint>(5));
            Gather(_targetParty, part, table.Column<uint>(6));
            Gather(Acts, part, table.Column<uint>(7));
            Gather(_place, part, table.Column<uint>(8));
            Gather(_publisher, part, table.Column<uint>(9));
            Gather(_mentions, part, table.Column<uint>(10));
            Gather(Natives, part, table.Column<long>(11));
            Gather(_added, part, table.Column<int>(13));
            Gather(_line, part, table.Column<uint>(15));
            Span<uint> links = table.Column<uint>(14);
            table.Column<uint>(16)[..part.Length].Fill(batch);
            for (int row = 0; row < part.Length; row++)
            {
                int at = part[row];
                table.Text(12, row, _nativeText[at]);
                links[row] = _url[at] is { } url ? link(url) : 0;
                if (_added[at] == None)
                {
                    table.Null(13, row);
                }
            }

            table.End(part.Length);
        }
    }

    /// <summary>The text that stands for the data set's own id where it is no number, or null.</summary>
    public string? NativeText(int row) => _nativeText[row];

    // Where there is no code, the actor's id stands in, so that the row says who.
    private static uint Party(WordBooks words, string code, ActorId? actor, string role) => code.Length == 0 && actor is null && role.Length == 0
        ? 0
        : words.Parties.Of(new Party(code.Length == 0 && actor is { } known ? known.Text : code, role));

    private static void Gather<T>(T[] from, ReadOnlySpan<int> rows, Span<T> to)
    {
        for (int row = 0; row < rows.Length; row++)
        {
            to[row] = from[rows[row]];
        }
    }
}
