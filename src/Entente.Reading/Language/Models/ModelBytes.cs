using System.Buffers.Binary;
using System.Text;

namespace Entente.Reading.Language;

/// <summary>Walks through the bytes of a model; a walk past the end throws <see cref="InvalidDataException"/>.</summary>
internal sealed class ModelBytes(byte[] bytes, int at)
{
    private int _at = at;

    public ReadOnlySpan<byte> Block(int length)
    {
        if (length < 0 || length > bytes.Length - _at)
        {
            throw new InvalidDataException("the file ends too early");
        }

        _at += length;
        return bytes.AsSpan(_at - length, length);
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
