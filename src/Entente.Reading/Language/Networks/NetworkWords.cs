using System.Runtime.InteropServices;

namespace Entente.Reading.Language;

/// <summary>The rows of the network's tables: keys known from training; row 0 is for all others.</summary>
/// <param name="Words">Word keys, ascending; the row is the index plus one.</param>
/// <param name="Suffixes">Keys of endings of three letters.</param>
/// <param name="Shapes">Keys of shapes.</param>
/// <param name="Prefixes">Keys of beginnings of three letters.</param>
internal sealed record NetworkWords(uint[] Words, uint[] Suffixes, uint[] Shapes, uint[] Prefixes)
{
    private readonly Dictionary<uint, int> _words = Index(Words);
    private readonly Dictionary<uint, int> _suffixes = Index(Suffixes);
    private readonly Dictionary<uint, int> _shapes = Index(Shapes);
    private readonly Dictionary<uint, int> _prefixes = Index(Prefixes);

    public NetworkShape Shape() => new(Words.Length + 1, Suffixes.Length + 1, Shapes.Length + 1, Prefixes.Length + 1);

    /// <summary>Row numbers of one word.</summary>
    public (int Word, int Suffix, int Shape, int Prefix, int Tag) Rows(SentenceBuffer sentence, int i) => (
        _words.GetValueOrDefault(sentence.Word[i]),
        _suffixes.GetValueOrDefault(sentence.Affixes[(i * WordShape.AffixCount) + 2]),
        _shapes.GetValueOrDefault(sentence.Shape[i]),
        _prefixes.GetValueOrDefault(sentence.Affixes[(i * WordShape.AffixCount) + 7]),
        sentence.FirstTag[i]);

    /// <summary>All that the rows of a word follow from, but its tag.</summary>
    public static (uint Word, uint Suffix, uint Shape, uint Prefix) Parts(SentenceBuffer sentence, int i) => (
        sentence.Word[i], sentence.Affixes[(i * WordShape.AffixCount) + 2], sentence.Shape[i], sentence.Affixes[(i * WordShape.AffixCount) + 7]);

    public void Write(BinaryWriter writer)
    {
        foreach (uint[] keys in (uint[][])[Words, Suffixes, Shapes, Prefixes])
        {
            writer.Write(keys.Length);
            writer.Write(MemoryMarshal.AsBytes(keys.AsSpan()));
        }
    }

    public static NetworkWords Read(ModelBytes bytes) => new(Keys(bytes), Keys(bytes), Keys(bytes), Keys(bytes));

    private static uint[] Keys(ModelBytes bytes) => MemoryMarshal.Cast<byte, uint>(bytes.Block(checked(4 * bytes.Int32()))).ToArray();

    private static Dictionary<uint, int> Index(uint[] keys)
    {
        Dictionary<uint, int> index = new(keys.Length);
        for (int i = 0; i < keys.Length; i++)
        {
            index[keys[i]] = i + 1;
        }

        return index;
    }
}
