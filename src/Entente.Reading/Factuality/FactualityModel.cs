using System.Security.Cryptography;
using System.Text;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Factuality;

/// <summary>The linear model's weights by feature key, as one file holds them.</summary>
/// <remarks>Layout: "ENTFACT" and a version byte, the SHA-256 of the rest, the scale, the number of weights, the keys as differences in
/// 7-bit groups, then one signed byte a weight. Little endian.</remarks>
internal sealed class FactualityModel
{
    /// <summary>The version of the layout and of the features: a model of another version is refused.</summary>
    public const byte Version = 1;

    private const int HeaderLength = 8 + 32;
    private const int MostWeights = 4_000_000;

    private static readonly byte[] Mark = [(byte)'E', (byte)'N', (byte)'T', (byte)'F', (byte)'A', (byte)'C', (byte)'T', Version];

    private readonly uint[] _keys;
    private readonly sbyte[] _weights;
    private readonly float _scale;
    private readonly int[] _slots;

    /// <summary>Holds weights; the keys stand in ascending order.</summary>
    public FactualityModel(uint[] keys, sbyte[] weights, float scale)
    {
        (_keys, _weights, _scale) = (keys, weights, scale);
        int size = 16;
        while (size < 2 * keys.Length)
        {
            size *= 2;
        }

        _slots = new int[size];
        for (int i = 0; i < keys.Length; i++)
        {
            uint slot = keys[i] & (uint)(size - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (uint)(size - 1);
            }

            _slots[slot] = i + 1;
        }
    }

    /// <summary>The number of weights.</summary>
    public int Count => _keys.Length;

    /// <summary>The sum of the weights of the features given.</summary>
    public double Sum(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        uint mask = (uint)(_slots.Length - 1);
        foreach (uint key in features)
        {
            uint slot = key & mask;
            while (_slots[slot] is > 0 and var at)
            {
                if (_keys[at - 1] == key)
                {
                    sum += _weights[at - 1];
                    break;
                }

                slot = (slot + 1) & mask;
            }
        }

        return sum * (double)_scale;
    }

    /// <summary>The sum of the weights of the features gathered, each counted once however often it came.</summary>
    public double SumOnce(FeatureKeys features)
    {
        int sum = 0;
        uint mask = (uint)(_slots.Length - 1);
        features.Count();
        foreach (uint key in features.All)
        {
            uint slot = key & mask;
            while (_slots[slot] is > 0 and var at)
            {
                if (_keys[at - 1] == key)
                {
                    sum += features.IsNew(at - 1, _keys.Length) ? _weights[at - 1] : 0;
                    break;
                }

                slot = (slot + 1) & mask;
            }
        }

        return sum * (double)_scale;
    }

    /// <summary>The model as a file.</summary>
    public byte[] ToBytes()
    {
        using MemoryStream stream = new();
        stream.Write(new byte[HeaderLength]);
        using (BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(BitConverter.SingleToInt32Bits(_scale));
            writer.Write(_keys.Length);
            uint last = 0;
            foreach (uint key in _keys)
            {
                writer.Write7BitEncodedInt64(key - last);
                last = key;
            }

            writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_weights.AsSpan()));
        }

        byte[] bytes = stream.ToArray();
        Mark.CopyTo(bytes, 0);
        SHA256.HashData(bytes.AsSpan(HeaderLength)).CopyTo(bytes, 8);
        return bytes;
    }

    /// <summary>Reads a model.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="place">Its name, for messages.</param>
    /// <exception cref="ModelException">ENT0380: not a model of this version; ENT0381: cut or changed.</exception>
    public static FactualityModel FromBytes(byte[] bytes, string place)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length < HeaderLength || !bytes.AsSpan(0, 8).SequenceEqual(Mark))
        {
            string found = bytes.Length < 8 ? "a shorter file" : Convert.ToHexStringLower(bytes.AsSpan(0, 8));
            throw new ModelException(new Failure(
                "ENT0380",
                $"Not a factuality model of version {Version}: it begins with {found}, not {Convert.ToHexStringLower(Mark)}.",
                place,
                "Use the model that came with this version, or fit it again with the workshop's train-factuality command."));
        }

        if (!SHA256.HashData(bytes.AsSpan(HeaderLength)).AsSpan().SequenceEqual(bytes.AsSpan(8, 32)))
        {
            throw Damaged($"its checksum does not fit its {bytes.Length} bytes", place, null);
        }

        try
        {
            return FromParts(new ModelBytes(bytes, HeaderLength));
        }
        catch (InvalidDataException error)
        {
            throw Damaged(error.Message, place, error);
        }
    }

    private static FactualityModel FromParts(ModelBytes bytes)
    {
        float scale = BitConverter.Int32BitsToSingle(bytes.Int32());
        int count = bytes.Int32();
        if (!float.IsFinite(scale) || count is < 0 or > MostWeights)
        {
            throw new InvalidDataException("a table with no sense in its sizes");
        }

        uint[] keys = new uint[count];
        uint last = 0;
        for (int i = 0; i < count; i++)
        {
            last += bytes.Varint();
            keys[i] = last;
        }

        sbyte[] weights = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, sbyte>(bytes.Block(count)).ToArray();
        return new FactualityModel(keys, weights, scale);
    }

    private static ModelException Damaged(string cause, string place, Exception? inner) => new(
        new Failure("ENT0381", $"The factuality model is damaged: {cause}.", place, "Restore the file, or install again."), inner);
}
