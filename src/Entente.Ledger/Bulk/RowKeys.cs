using System.Buffers.Binary;
using System.Text;
using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>Writes what a row says as bytes, one way only; the key of the row is the hash of them.</summary>
/// <remarks>Every text is preceded by its length, so that no two rows run together. Parts that come again and again (acts, parties, places) go in by their own
/// hash, which a store may keep. Not for several threads at once; the bytes are good until the next row.</remarks>
internal sealed class RowKeys
{
    private const byte EventKind = 1;
    private const byte TieKind = 2;
    private const byte StateKind = 3;
    private const byte PartKind = 4;

    private readonly int _start;
    private byte[] _bytes = new byte[1024];
    private int _length;

    /// <summary>Makes the keys of one edition; those of a feed do not depend on the edition, for its rows come again from file to file.</summary>
    public RowKeys(DataEdition edition)
    {
        Byte(0);
        Key(OfPart(edition.Key, edition.IsFeed ? "" : edition.Edition));
        _start = _length;
    }

    /// <summary>The hash of a part made of texts and numbers.</summary>
    public static ContentKey OfPart(string first, string second = "", long third = 0, long fourth = 0)
    {
        int most = 1 + (2 * sizeof(int)) + (2 * sizeof(long)) + Encoding.UTF8.GetMaxByteCount(first.Length) + Encoding.UTF8.GetMaxByteCount(second.Length);
        Span<byte> bytes = most <= 1024 ? stackalloc byte[most] : new byte[most];
        bytes[0] = PartKind;
        int at = 1 + (2 * sizeof(long));
        BinaryPrimitives.WriteInt64LittleEndian(bytes[1..], third);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[(1 + sizeof(long))..], fourth);
        foreach (string text in (ReadOnlySpan<string>)[first, second])
        {
            int written = Encoding.UTF8.GetBytes(text, bytes[(at + sizeof(int))..]);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[at..], written);
            at += sizeof(int) + written;
        }

        return ContentKey.Of(bytes[..at]);
    }

    /// <summary>The hash of an act.</summary>
    public static ContentKey OfAct(string code, string type, byte quad, float goldstein) => OfPart(code, type, quad, Bits(goldstein));

    /// <summary>The hash of one side of an event; an actor's id stands in where there is no code.</summary>
    public static ContentKey OfParty(string code, string role) => OfPart(code, role);

    /// <summary>The hash of a place.</summary>
    public static ContentKey OfPlace(string country, float latitude, float longitude) => OfPart(country, "", Bits(latitude), Bits(longitude));

    /// <summary>What an event says.</summary>
    public ReadOnlySpan<byte> Of(in EventRow row, in EventParts parts)
    {
        Begin(EventKind);
        Number(row.NativeNumber);
        Number(((long)row.Day.DayNumber << 32) | (uint)(row.Added?.DayNumber ?? 0));
        Number(row.Mentions);
        Key(parts.Source);
        Key(parts.Target);
        Key(parts.Act);
        Key(parts.Place);
        Text(row.Publisher);
        Text(row.NativeNumber > 0 ? "" : row.NativeId);
        Text(row.Url);
        return _bytes.AsSpan(0, _length);
    }

    /// <summary>What a tie says.</summary>
    public ReadOnlySpan<byte> Of(in TieRow row)
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
        return _bytes.AsSpan(0, _length);
    }

    /// <summary>What a state's value says.</summary>
    public ReadOnlySpan<byte> Of(in StateRow row)
    {
        Begin(StateKind);
        Text(row.State.Text);
        Text(row.Variable);
        Number(row.From.DayNumber);
        Number(row.To.DayNumber);
        Number(Bits(row.Value));
        Text(row.Text);
        Text(row.NativeId);
        return _bytes.AsSpan(0, _length);
    }

    // A number has one form only: no negative zero, one kind of NaN.
    private static long Bits(double value) => double.IsNaN(value) ? long.MinValue : BitConverter.DoubleToInt64Bits(value == 0 ? 0 : value);

    private void Begin(byte kind)
    {
        _length = _start;
        _bytes[0] = kind;
    }

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

    private void Key(ContentKey key)
    {
        Room(2 * sizeof(ulong));
        BinaryPrimitives.WriteUInt64LittleEndian(_bytes.AsSpan(_length), key.High);
        BinaryPrimitives.WriteUInt64LittleEndian(_bytes.AsSpan(_length + sizeof(ulong)), key.Low);
        _length += 2 * sizeof(ulong);
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
