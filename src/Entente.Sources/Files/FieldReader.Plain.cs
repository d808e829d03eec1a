using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Sources.Files;

// Rows without quoting: separators and line ends are found 32 bytes at a time.
public sealed partial class FieldReader
{
    private bool NextPlain()
    {
        int start = _at;
        Vector256<byte> separators = Vector256.Create(_separator);
        Vector256<byte> feeds = Vector256.Create((byte)'\n');
        Vector256<byte> returns = Vector256.Create((byte)'\r');
        while (true)
        {
            int row = _row;
            while (_filled - _at >= Vector256<byte>.Count)
            {
                Vector256<byte> block = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_buffer), (nuint)_at);
                uint found = (Vector256.Equals(block, separators) | Vector256.Equals(block, feeds)
                    | Vector256.Equals(block, returns)).ExtractMostSignificantBits();
                while (found != 0)
                {
                    int place = _at + BitOperations.TrailingZeroCount(found);
                    found &= found - 1;
                    Add(start - row, place - row, false, false);
                    start = place + 1;
                    if (_buffer[place] != _separator)
                    {
                        _at = place;
                        EndLine();
                        return true;
                    }
                }

                _at += Vector256<byte>.Count;
            }

            for (; _at < _filled; _at++)
            {
                byte unit = _buffer[_at];
                if (unit == _separator)
                {
                    Add(start - row, _at - row, false, false);
                    start = _at + 1;
                }
                else if (unit is (byte)'\n' or (byte)'\r')
                {
                    Add(start - row, _at - row, false, false);
                    EndLine();
                    return true;
                }
            }

            if (_at - row > LongestRow)
            {
                return PassOver(RowForm.TooLong);
            }

            int kept = start - row;
            if (!Fill(1))
            {
                Add(kept, _at - _row, false, false);
                _nextLine++;
                return true;
            }

            start = _row + kept;
        }
    }
}
