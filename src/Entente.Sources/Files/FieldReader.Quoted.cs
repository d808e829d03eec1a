namespace Entente.Sources.Files;

// Rows with quoting, as spreadsheets and R write them: "a ""quoted"" field, with a comma".
public sealed partial class FieldReader
{
    // A quote that has not closed after so many bytes was not meant as one.
    private const int LongestQuoted = 1024 * 1024;

    private bool NextQuoted()
    {
        long firstLine = _nextLine;
        while (true)
        {
            bool more = Fill(1);
            int start = _at - _row;
            if (more && _buffer[_at] == (byte)'"')
            {
                if (!ReadQuoted(out int close, out bool escaped))
                {
                    return GiveUpQuote(firstLine);
                }

                int opened = start + 1;
                int stop = FindStop(out bool atEnd);
                if (stop - _row == close + 1)
                {
                    Add(opened, close, true, escaped);
                }
                else
                {
                    // Letters behind the closing quote: the quotes are letters too.
                    Add(start, stop - _row, false, false);
                }

                if (atEnd || Stop())
                {
                    return true;
                }
            }
            else
            {
                int stop = FindStop(out bool atEnd);
                Add(start, stop - _row, false, false);
                if (atEnd || Stop())
                {
                    return true;
                }
            }

            if (_at - _row > LongestRow)
            {
                return PassOver(RowForm.TooLong);
            }
        }
    }

    // Leaves _at on the next separator or line end, or at the end of the file.
    private int FindStop(out bool atEnd)
    {
        while (true)
        {
            int stop = _buffer.AsSpan(_at, _filled - _at).IndexOfAny(_stops);
            if (stop >= 0)
            {
                _at += stop;
                atEnd = false;
                return _at;
            }

            _at = _filled;
            if (_at - _row > LongestRow || !Fill(1))
            {
                atEnd = _ended;
                _nextLine += atEnd ? 1 : 0;
                return _at;
            }
        }
    }

    // Whether the row ends here; else steps over the separator.
    private bool Stop()
    {
        if (_at >= _filled)
        {
            return false;
        }

        if (_buffer[_at] == _separator)
        {
            _at++;
            return false;
        }

        EndLine();
        return true;
    }

    // From an opening quote at _at to one past the closing one, whose place is counted from the row's beginning.
    private bool ReadQuoted(out int close, out bool escaped)
    {
        int begun = _at - _row;
        escaped = false;
        close = 0;
        _at++;
        while (true)
        {
            int next = _buffer.AsSpan(_at, _filled - _at).IndexOfAny((byte)'"', (byte)'\n', (byte)'\r');
            if (next < 0)
            {
                _at = _filled;
                if (_at - _row - begun > LongestQuoted || !Fill(1))
                {
                    return false;
                }

                continue;
            }

            _at += next;
            byte unit = _buffer[_at];
            if (unit == (byte)'"')
            {
                if (Fill(2) && _buffer[_at + 1] == (byte)'"')
                {
                    escaped = true;
                    _at += 2;
                    continue;
                }

                close = _at - _row;
                _at++;
                return true;
            }

            // CRLF inside a field is one line.
            _nextLine += unit == (byte)'\n' && _at > 0 && _buffer[_at - 1] == (byte)'\r' ? 0 : 1;
            _at++;
            if (_at - _row - begun > LongestQuoted)
            {
                return false;
            }
        }
    }

    // The quote never closes: the row is its first line alone, and what follows is read anew.
    private bool GiveUpQuote(long firstLine)
    {
        _nextLine = firstLine;
        _at = _row;
        Count = 0;
        int end = _buffer.AsSpan(_at, _filled - _at).IndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0)
        {
            return PassOver(RowForm.OpenQuote);
        }

        Add(0, end, false, false);
        _at += end;
        EndLine();
        Form = RowForm.OpenQuote;
        return true;
    }
}
