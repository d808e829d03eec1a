using System.Security.Cryptography;
using System.Text;
using Entente.Vocabulary;

namespace Entente.Reading.Language;

/// <summary>All that was learned from the treebanks, as one file holds it.</summary>
/// <remarks>Layout: "ENTLANG" and a version byte, the SHA-256 of the rest, then the parts. Little endian.</remarks>
internal sealed record LanguageModel
{
    private const int HeaderLength = 8 + 32;

    private static readonly byte[] Mark = [(byte)'E', (byte)'N', (byte)'T', (byte)'L', (byte)'A', (byte)'N', (byte)'G', Version];

    /// <summary>The version of the layout and of the features: a model of another version is refused.</summary>
    public const byte Version = 2;

    public required string[] Tags { get; init; }

    public required string[] Labels { get; init; }

    public required Dictionary<uint, byte[]> Habits { get; init; }

    /// <summary>The tagger; then the fast parser's moves and labels.</summary>
    public required Lazy<TableRows>[] Tables { get; init; }

    public required LemmaRules Lemmas { get; init; }

    /// <summary>The keys of the network's tables.</summary>
    public required NetworkWords Words { get; init; }

    /// <summary>The network's parameters, rounded to 16 bits each, as bytes.</summary>
    public required ReadOnlyMemory<byte> Parameters { get; init; }

    public byte[] ToBytes()
    {
        using MemoryStream stream = new();
        stream.Write(new byte[HeaderLength]);
        using (BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true))
        {
            WriteTexts(writer, Tags);
            WriteTexts(writer, Labels);
            writer.Write7BitEncodedInt(Habits.Count);
            foreach ((uint word, byte[] tags) in Habits.OrderBy(pair => pair.Key))
            {
                writer.Write(word);
                writer.Write((byte)tags.Length);
                writer.Write(tags);
            }

            writer.Write7BitEncodedInt(Tables.Length);
            foreach (Lazy<TableRows> table in Tables)
            {
                table.Value.Write(writer);
            }

            Lemmas.Write(writer);
            Words.Write(writer);
            writer.Write(Parameters.Length / 2);
            writer.Write(Parameters.Span);
        }

        byte[] bytes = stream.ToArray();
        Mark.CopyTo(bytes, 0);
        SHA256.HashData(bytes.AsSpan(HeaderLength)).CopyTo(bytes, 8);
        return bytes;
    }

    /// <summary>Reads a model.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="place">Its name, for messages.</param>
    /// <exception cref="ModelException">ENT0301: not a model of this version; ENT0302: cut or changed.</exception>
    public static LanguageModel FromBytes(ReadOnlyMemory<byte> bytes, string place)
    {
        ReadOnlySpan<byte> all = bytes.Span;
        if (all.Length < HeaderLength || !all[..8].SequenceEqual(Mark))
        {
            string found = all.Length < 8 ? "a shorter file" : Convert.ToHexStringLower(all[..8]);
            throw new ModelException(new Failure(
                "ENT0301",
                $"Not a language model of version {Version}: it begins with {found}, not {Convert.ToHexStringLower(Mark)}.",
                place,
                "Use the model that came with this version, or fit it again with the workshop's train command."));
        }

        if (!SHA256.HashData(all[HeaderLength..]).AsSpan().SequenceEqual(all.Slice(8, 32)))
        {
            throw Damaged($"its checksum does not fit its {all.Length} bytes", place, null);
        }

        try
        {
            return FromParts(new ModelBytes(bytes, HeaderLength));
        }
        catch (Exception error) when (error is InvalidDataException or OverflowException or ArgumentException)
        {
            throw Damaged(error.Message, place, error);
        }
    }

    internal static void WriteTexts(BinaryWriter writer, IReadOnlyCollection<string> texts)
    {
        writer.Write7BitEncodedInt(texts.Count);
        foreach (string text in texts)
        {
            writer.Write(text);
        }
    }

    private static LanguageModel FromParts(ModelBytes bytes)
    {
        string[] tags = bytes.Texts();
        string[] labels = bytes.Texts();
        int words = (int)bytes.Varint();
        Dictionary<uint, byte[]> habits = new(words);
        for (int i = 0; i < words; i++)
        {
            uint word = (uint)bytes.Int32();
            habits[word] = bytes.Block(bytes.Block(1)[0]).ToArray();
        }

        // The tagger's table is always asked for, the fast parser's seldom: those are read when they are.
        Lazy<TableRows>[] tables = new Lazy<TableRows>[bytes.Varint()];
        for (int i = 0; i < tables.Length; i++)
        {
            ModelBytes start = bytes.Here();
            TableRows.Skip(bytes);
            tables[i] = new Lazy<TableRows>(() => TableRows.Read(start.Here()));
        }

        LemmaRules lemmas = LemmaRules.Read(bytes);
        NetworkWords known = NetworkWords.Read(bytes);
        ReadOnlyMemory<byte> parameters = bytes.Part(checked(2 * bytes.Int32()));
        if (parameters.Length != 2 * known.Shape().Size || tables.Length != 3)
        {
            throw new InvalidDataException("parts that do not fit each other");
        }

        return new LanguageModel
        {
            Tags = tags,
            Labels = labels,
            Habits = habits,
            Tables = tables,
            Lemmas = lemmas,
            Words = known,
            Parameters = parameters,
        };
    }

    private static ModelException Damaged(string cause, string place, Exception? inner) => new(
        new Failure("ENT0302", $"The language model is damaged: {cause}.", place, "Restore the file, or install again."), inner);
}
