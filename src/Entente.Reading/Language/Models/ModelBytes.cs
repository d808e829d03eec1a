using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;

namespace Entente.Reading.Language;

/// <summary>Walks through the bytes of a model; a walk past the end throws <see cref="InvalidDataException"/>.</summary>
internal sealed class ModelBytes(ReadOnlyMemory<byte> bytes, int at)
{
    private int _at = at;

    public ReadOnlySpan<byte> Block(int length) => Part(length).Span;

    /// <summary>Another walk that begins where this one stands.</summary>
    public ModelBytes Here() => new(bytes, _at);

    /// <summary>The next bytes where they lie.</summary>
    public ReadOnlyMemory<byte> Part(int length)
    {
        if (length < 0 || length > bytes.Length - _at)
        {
            throw new InvalidDataException("the file ends too early");
        }

        _at += length;
        return bytes.Slice(_at - length, length);
    }

    public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Block(4));

    public uint Varint()
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte part = Block(1)[0];
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }

        throw new InvalidDataException("a number of too many bytes");
    }

    /// <summary>Numbers that ascend, written as differences.</summary>
    public uint[] Ascending(int count)
    {
        uint[] numbers = new uint[count];
        ReadOnlySpan<byte> rest = bytes.Span[_at..];
        int at = 0;
        uint last = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            uint difference = 0;
            int shift = 0;
            byte part;
            do
            {
                if (at == rest.Length || shift == 35)
                {
                    throw new InvalidDataException("the file ends too early, or a number of too many bytes");
                }

                part = rest[at++];
                difference |= (uint)(part & 0x7F) << shift;
                shift += 7;
            }
            while (part >= 0x80);
            numbers[i] = last += difference;
        }

        _at += at;
        return numbers;
    }

    /// <summary>Steps over so many numbers of 7-bit groups.</summary>
    public void SkipVarints(int count)
    {
        ReadOnlySpan<byte> rest = bytes.Span[_at..];
        int at = 0;
        while (count > 0 && at < rest.Length)
        {
            // Each number ends in a byte without its highest bit.
            int ends = count >= Vector128<byte>.Count && at + Vector128<byte>.Count <= rest.Length
                ? Vector128<byte>.Count - BitOperations.PopCount(Vector128.Create(rest.Slice(at, Vector128<byte>.Count)).ExtractMostSignificantBits())
                : -1;
            count -= ends >= 0 ? ends : rest[at] < 0x80 ? 1 : 0;
            at += ends >= 0 ? Vector128<byte>.Count : 1;
        }

        if (count > 0)
        {
            throw new InvalidDataException("the file ends too early");
        }

        _at += at;
    }

    public string Text() => Encoding.UTF8.GetString(Block((int)Varint()));

    public string[] Texts()
    {
        string[] texts = new string[Varint()];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = Text();
        }

        return texts;
    }
}
