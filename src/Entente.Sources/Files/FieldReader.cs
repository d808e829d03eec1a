using System.Buffers;

namespace Entente.Sources.Files;

/// <summary>Splits a table into rows and fields without making strings: bytes in a pooled buffer, fields as spans of it.</summary>
/// <remarks>Line ends may be LF, CRLF or a bare CR, mixed; the last line may lack its end. A field is good until the next
/// <see cref="Next"/>. One reader serves one thread.</remarks>
public sealed partial class FieldReader : IDisposable
{
    /// <summary>The longest row that is taken, in bytes; a longer one is passed over and told of.</summary>
    public const int LongestRow = 16 * 1024 * 1024;

    private const int FirstBuffer = 256 * 1024;

    private readonly Stream _stream;
    private readonly byte _separator;
    private readonly bool _quoted;
    private readonly SearchValues<byte> _stops;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
    private byte[] _scratch = [];
    private Field[] _fields = new Field[64];
    private int _row;
    private int _at;
    private int _filled;
    private bool _ended;
    private bool _skipLineFeed;
    private bool _begun;
    private long _nextLine = 1;

    /// <summary>Begins at the stream's present place.</summary>
    /// <param name="stream">The bytes; closed with the reader.</param>
    /// <param name="separator">The byte between fields.</param>
    /// <param name="quoted">Whether a field that begins with a double quote runs to its closing quote. Off for tab
    /// separated files, where a quote is a letter like another.</param>
    public FieldReader(Stream stream, char separator, bool quoted)
    {
        _stream = stream;
        _separator = (byte)separator;
        _quoted = quoted;
        _stops = SearchValues.Create([_separator, (byte)'\n', (byte)'\r']);
    }

    /// <summary>How many fields the present row has; 0 for a blank line.</summary>
    public int Count { get; private set; }

    /// <summary>The line on which the present row begins, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>What is wrong with the form of the present row.</summary>
    public RowForm Form { get; private set; }

    /// <summary>The bytes of a field, without the quotes around it; empty beyond the last field.</summary>
    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                return default;
            }

            ref readonly Field field = ref _fields[index];
            ReadOnlySpan<byte> bytes = _buffer.AsSpan(_row + field.Start, field.End - field.Start);
            return field.IsEscaped ? Unescape(bytes) : bytes;
        }
    }

    /// <summary>The bytes of the present row as they stand in the file, without the line end.</summary>
    public ReadOnlySpan<byte> Raw => Count == 0 ? default : _buffer.AsSpan(_row, RowEnd(in _fields[Count - 1]));

    /// <summary>The bytes from one field's beginning to another's end, separators and all; empty beyond the last field.</summary>
    public ReadOnlySpan<byte> Between(int first, int last) => (uint)last >= (uint)Count
        ? default
        : _buffer.AsSpan(_row + _fields[first].Start, _fields[last].End - _fields[first].Start);

    /// <summary>Goes to the next row.</summary>
    /// <returns>False at the end of the file.</returns>
    public bool Next()
    {
        if (!_begun)
        {
            Begin();
        }

        Form = RowForm.Whole;
        Count = 0;
        _row = _at;
        if (_skipLineFeed)
        {
            _skipLineFeed = false;
            if (Fill(1) && _buffer[_at] == (byte)'\n')
            {
                _at++;
                _row = _at;
            }
        }

        if (!Fill(1))
        {
            return false;
        }

        Line = _nextLine;
        bool found = _quoted ? NextQuoted() : NextPlain();
        if (Form == RowForm.Whole && Raw.Length > LongestRow)
        {
            (Form, Count) = (RowForm.TooLong, 0);
        }

        return found;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        _stream.Dispose();
    }

    private static int RowEnd(in Field last) => last.IsQuoted ? last.End + 1 : last.End;

    // A byte order mark is no letter of the first column's name.
    private void Begin()
    {
        _begun = true;
        if (Fill(3) && _buffer.AsSpan(_at, 3).SequenceEqual("\uFEFF"u8))
        {
            _at += 3;
        }
    }

    // Makes sure that so many bytes stand from _at on. Moves the row to the front of the buffer where it must.
    private bool Fill(int wanted)
    {
        while (_filled - _at < wanted)
        {
            if (_ended)
            {
                return false;
            }

            if (_row > 0)
            {
                _buffer.AsSpan(_row, _filled - _row).CopyTo(_buffer);
                _filled -= _row;
                _at -= _row;
                _row = 0;
            }

            if (_filled == _buffer.Length)
            {
                byte[] larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
                _buffer.AsSpan(0, _filled).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(_buffer);
                _buffer = larger;
            }

            int read = _stream.Read(_buffer, _filled, _buffer.Length - _filled);
            _ended = read == 0;
            _filled += read;
        }

        return true;
    }

    private void Add(int start, int end, bool isQuoted, bool isEscaped)
    {
        if (Count == _fields.Length)
        {
            Array.Resize(ref _fields, _fields.Length * 2);
        }

        _fields[Count++] = new Field(start, end, isQuoted, isEscaped);
    }

    // At a line end: one byte, or two for CRLF, whose second may not have been read yet.
    private void EndLine()
    {
        _skipLineFeed = _buffer[_at] == (byte)'\r';
        _at++;
        _nextLine++;
        if (Count == 1 && _fields[0].End == _fields[0].Start && !_fields[0].IsQuoted)
        {
            Count = 0;
        }
    }

    // Passes over a row that is too long, up to its line end.
    private bool PassOver(RowForm form)
    {
        Form = form;
        Count = 0;
        while (true)
        {
            int end = _buffer.AsSpan(_at, _filled - _at).IndexOfAny((byte)'\n', (byte)'\r');
            if (end >= 0)
            {
                _at += end;
                EndLine();
                return true;
            }

            _at = _row = _filled;
            if (!Fill(1))
            {
                return true;
            }
        }
    }

    private Span<byte> Unescape(ReadOnlySpan<byte> bytes)
    {
        if (_scratch.Length < bytes.Length)
        {
            _scratch = new byte[bytes.Length * 2];
        }

        int length = 0;
        for (int index = 0; index < bytes.Length; index++)
        {
            _scratch[length++] = bytes[index];
            if (bytes[index] == (byte)'"' && index + 1 < bytes.Length && bytes[index + 1] == (byte)'"')
            {
                index++;
            }
        }

        return _scratch.AsSpan(0, length);
    }

    private readonly record struct Field(int Start, int End, bool IsQuoted, bool IsEscaped);
}
