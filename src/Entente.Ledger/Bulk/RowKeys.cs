using System.Buffers.Binary;
using System.Text;
using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>Writes what a row says as bytes, one way only, and takes the key of them.</summary>
/// <remarks>Every text is preceded by its length, so that no two rows run together. Not for several threads at once.</remarks>
internal sealed class RowKeys
{
    private const byte EventKind = 1;
    private const byte TieKind = 2;
    private const byte StateKind = 3;

    private byte[] _bytes = new byte[1024];
    private readonly int _start;
    private int _length;

    /// <summary>Makes the keys of one edition; those of a feed do not depend on the edition, for its rows come again from file to file.</summary>
    public RowKeys(DataEdition edition)
    {
        Byte(0);
        Text(edition.Key);
        Text(edition.IsFeed ? "" : edition.Edition);
        _start = _length;
    }

    public ContentKey Of(in EventRow row)
    {
        Begin(EventKind);
        Text(row.NativeNumber > 0 ? "" : row.NativeId);
        Number(row.NativeNumber);
        Number(row.Day.DayNumber);
        Number(row.Added?.DayNumber ?? -1);
        Text(row.SourceCode.Length == 0 && row.Source is { } source ? source.Text : row.SourceCode);
        Text(row.SourceRole);
        Text(row.TargetCode.Length == 0 && row.Target is { } target ? target.Text : row.TargetCode);
        Text(row.TargetRole);
        Text(row.Code);
        Text(row.Type);
        Byte(row.Quad);
        Number(Bits(row.Goldstein));
        Text(row.PlaceCountry);
        Number(Bits(row.Latitude));
        Number(Bits(row.Longitude));
        Number(row.Mentions);
        Text(row.Publisher);
        Text(row.Url);
        return End();
    }

    public ContentKey Of(in TieRow row)
    {
        Begin(TieKind);
        Text(row.First.Text);
        Text(row.Second.Text);
        Byte(row.IsDirected ? (byte)1 : (byte)0);
        Text(row.Variable);
        Number(row.From.DayNumber);
        Number(row.To.DayNumber);
        Number(Bits(row.Value));
        Text(row.Text);
        Text(row.NativeId);
        return End();
    }

    public ContentKey Of(in StateRow row)
    {
        Begin(StateKind);
        Text(row.State.Text);
        Text(row.Variable);
        Number(row.From.DayNumber);
        Number(row.To.DayNumber);
        Number(Bits(row.Value));
        Text(row.Text);
        Text(row.NativeId);
        return End();
    }

    // A number has one form only: no negative zero, one kind of NaN.
    private static long Bits(double value) => double.IsNaN(value) ? long.MinValue : BitConverter.DoubleToInt64Bits(value == 0 ? 0 : value);

    private void Begin(byte kind)
    {
        _length = _start;
        _bytes[0] = kind;
    }

    private ContentKey End() => ContentKey.Of(_bytes.AsSpan(0, _length));

    private void Byte(byte value)
    {
        Room(1);
        _bytes[_length++] = value;
    }

    private void Number(long value)
    {
        Room(sizeof(long));
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.AsSpan(_length), value);
        _length += sizeof(long);
    }

    private void Text(string text)
    {
        Room(sizeof(int) + Encoding.UTF8.GetMaxByteCount(text.Length));
        int written = Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length + sizeof(int)));
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(_length), written);
        _length += sizeof(int) + written;
    }

    private void Room(int more)
    {
        if (_length + more > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + more));
        }
    }
}
