using System.Globalization;
using System.Text;
using Entente.Sources.Files;
using Entente.Sources.Importing;
using Entente.Vocabulary;

namespace Entente.Sources.Tables;

/// <summary>The data rows of one table being imported, by column; rows that are no rows are filed and passed over here.</summary>
internal sealed class TableRows : IDisposable
{
    private static readonly SearchSet Missing = new("", "NA", "N/A", "NaN", "nan", ".", "..", "NULL", "null", "None", "none", "TBD", "\\N", "#N/A");

    private readonly ImportReading _reading;
    private readonly FieldReader _fields;
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly string[] _names;
    private readonly byte[] _header = [];
    private readonly int[] _widths;
    private bool _isOtherText;

    /// <summary>Opens a table with a header.</summary>
    public TableRows(ImportReading reading)
        : this(reading, true, [])
    {
    }

    /// <summary>Opens a table.</summary>
    /// <param name="reading">The file.</param>
    /// <param name="hasHeader">Whether the first row names the columns.</param>
    /// <param name="widths">How many fields a row may have; empty: as many as the header.</param>
    /// <param name="opens">A column of the header, where lines of talk may stand before it; else empty.</param>
    public TableRows(ImportReading reading, bool hasHeader, int[] widths, string opens = "")
    {
        _reading = reading;
        _fields = new FieldReader(reading.Bytes, reading.Head.Separator, reading.Head.IsQuoted);
        _widths = widths;
        if (!hasHeader)
        {
            _names = [];
            return;
        }

        while (_fields.Next() && (_fields.Count == 0 || !Opens(opens)))
        {
        }

        _header = _fields.Raw.ToArray();
        _names = new string[_fields.Count];
        for (int index = 0; index < _fields.Count; index++)
        {
            _names[index] = Unquoted(FieldText.Of(_fields[index]).Trim());
            _columns.TryAdd(_names[index], index);
        }
    }

    /// <summary>Whether rows may lack the last column, where the header calls it Headline (some POLECAT files).</summary>
    public bool IsHeadlineLacking { get; init; }

    /// <summary>The line of the present row.</summary>
    public long Line => _fields.Line;

    /// <summary>How many fields the present row has.</summary>
    public int Count => _fields.Count;

    /// <summary>The present row as it stands in the file.</summary>
    public ReadOnlySpan<byte> Raw => _fields.Raw;

    /// <summary>The bytes of neighbouring fields, separators and all.</summary>
    public ReadOnlySpan<byte> Between(int first, int last) => _fields.Between(first, last);

    /// <summary>The names of the columns, in order.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>A field, without blanks and paired quotes around it.</summary>
    public ReadOnlySpan<byte> this[int column]
    {
        get
        {
            ReadOnlySpan<byte> field = _fields[column];
            if (field.Length > 0 && (field[0] <= ' ' || field[^1] <= ' '))
            {
                field = field.Trim(" \t\0"u8);
            }

            return field.Length > 1 && field[0] == '"' && field[^1] == '"' ? field[1..^1] : field;
        }
    }

    /// <summary>The place of a column, or -1.</summary>
    public int Find(string column) => _columns.GetValueOrDefault(column, -1);

    /// <summary>The place of a column.</summary>
    /// <exception cref="SourceException">ENT0249: the table lacks it.</exception>
    public int Column(string column) => Find(column) is >= 0 and int place ? place : throw new SourceException(new Failure("ENT0249",
        $"The table has no column '{column}'.", Refusals.At(_reading.Place, 1),
        "Compare the header with the data set's page in docs/data, or bring the table with a map: entente import FILE --map map.yaml."));

    /// <summary>The name of a column, for messages.</summary>
    public string Name(int column) => column < _names.Length ? _names[column] : string.Create(CultureInfo.InvariantCulture, $"column {column + 1}");

    /// <summary>Goes to the next row that is one; blank, broken and repeated header lines are filed on the way.</summary>
    public bool Next(CancellationToken cancellationToken)
    {
        while (_reading.Stopped is null && _fields.Next())
        {
            if ((_fields.Line & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (_fields.Form == RowForm.Whole && FitsWidth())
            {
                if (_header.Length == 0 || _fields[0].IsEmpty || !_fields.Raw.SequenceEqual(_header))
                {
                    return true;
                }

                Skip("the header again");
            }
            else if (_fields.Form == RowForm.Whole && _fields.Count == 0)
            {
                Skip("a blank line");
            }
            else
            {
                Reject(Broken(), null, FieldText.Of(_fields.Raw.Length > 200 ? _fields.Raw[..200] : _fields.Raw));
                _reading.End(LineFate.Rejected);
            }
        }

        return false;
    }

    /// <summary>Whether a field is empty or one of the usual words for missing.</summary>
    public bool IsMissing(int column) => Missing.Has(this[column]);

    /// <summary>A field as a number; false where it is none.</summary>
    public bool TryNumber(int column, out double number)
    {
        ReadOnlySpan<byte> field = this[column];
        return double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
    }

    /// <summary>A field as a whole number, also where it is written 1946.0.</summary>
    public bool TryWhole(int column, out int number)
    {
        ReadOnlySpan<byte> field = this[column];
        if (int.TryParse(field, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number))
        {
            return true;
        }

        bool isWhole = TryNumber(column, out double wide) && wide == Math.Truncate(wide) && Math.Abs(wide) < int.MaxValue;
        number = isWhole ? (int)wide : 0;
        return isWhole;
    }

    /// <summary>A field as text.</summary>
    public string Text(int column)
    {
        string text = FieldText.Of(this[column], out TextOrigin origin);
        if (origin != TextOrigin.Utf8)
        {
            Note(origin);
        }

        return text;
    }

    /// <summary>Files a rejection of the present row.</summary>
    public void Reject(Failure failure, string? column, string? value) => _reading.Reject(new Rejection(failure, _fields.Line, column, value));

    /// <summary>Passes over the present row by rule.</summary>
    public void Skip(string reason)
    {
        _reading.Sink.Skip(_fields.Line, reason);
        _reading.End(LineFate.Skipped);
    }

    /// <inheritdoc />
    public void Dispose() => _fields.Dispose();

    private bool Opens(string column)
    {
        bool found = column.Length == 0;
        for (int index = 0; index < _fields.Count && !found; index++)
        {
            found = FieldText.Of(_fields[index]).Trim().Equals(column, StringComparison.OrdinalIgnoreCase);
        }

        return found;
    }

    private static string Unquoted(string name) => name.Length > 1 && name[0] == '"' && name[^1] == '"' ? name[1..^1] : name;

    private bool FitsWidth()
    {
        int count = _fields.Count;
        if (_widths.Length > 0)
        {
            return Array.IndexOf(_widths, count) >= 0;
        }

        if (count <= _names.Length)
        {
            return count > 0 && (count == _names.Length || (IsHeadlineLacking && count == _names.Length - 1 && _names[^1] == "Headline"));
        }

        // Some makers end their lines with empty columns.
        for (int index = _names.Length; index < count; index++)
        {
            if (!_fields[index].IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private Failure Broken() => _fields.Form switch
    {
        RowForm.OpenQuote => Refusals.Quote(_reading.Place, _fields.Line),
        RowForm.TooLong => Refusals.Length(_reading.Place, _fields.Line),
        _ => Refusals.Columns(_reading.Place, _fields.Line, _fields.Count,
            _widths.Length > 0 ? string.Join(" or ", _widths) : _names.Length.ToString(CultureInfo.InvariantCulture)),
    };

    private void Note(TextOrigin origin)
    {
        if (!_isOtherText || origin == TextOrigin.TwiceEncoded)
        {
            _isOtherText = true;
            _reading.Notes.Add(origin == TextOrigin.Latin1
                ? "The text is not all UTF-8; such fields were read as Windows-1252 (Latin-1)."
                : "Some fields were encoded twice and were turned back.");
        }
    }

    // A handful of short words: a comparison of bytes, no text made.
    private sealed class SearchSet(params string[] words)
    {
        private readonly byte[][] _words = [.. words.Select(Encoding.ASCII.GetBytes)];

        public bool Has(ReadOnlySpan<byte> field)
        {
            if (field.IsEmpty)
            {
                return true;
            }

            if (field.Length > 4 || field[0] is >= (byte)'0' and <= (byte)'9' or (byte)'-')
            {
                return false;
            }

            foreach (byte[] word in _words)
            {
                if (field.SequenceEqual(word))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
