namespace Entente.Reading.Language;

/// <summary>The sizes of the network and where each part lies in its one array of parameters.</summary>
/// <remarks>Words are looked up in four tables, read by two layers of long short-term memory in both directions, and every
/// pair of words is scored as head and dependant (Kiperwasser and Goldberg 2016; Dozat and Manning 2017, made small).</remarks>
[Vocabulary.Source("kiperwasser-goldberg-2016")]
[Vocabulary.Source("dozat-manning-2017")]
internal sealed class NetworkShape
{
    public const int WordSize = 64;
    public const int SuffixSize = 32;
    public const int ShapeSize = 16;
    public const int TagSize = 32;
    public const int PrefixSize = 16;
    public const int InputSize = WordSize + SuffixSize + ShapeSize + PrefixSize + TagSize;
    public const int Hidden = 96;
    public const int Gates = 4 * Hidden;
    public const int Output = 2 * Hidden;
    public const int Arc = 96;
    public const int Label = 96;
    public const int LabelRoom = 64;
    public const int TagRoom = 96;
    public const int Tags = 256;

    public NetworkShape(int words, int suffixes, int shapes, int prefixes)
    {
        int at = 0;
        int Take(int size)
        {
            at += size;
            return at - size;
        }

        WordTable = Take(words * WordSize);
        SuffixTable = Take(suffixes * SuffixSize);
        ShapeTable = Take(shapes * ShapeSize);
        PrefixTable = Take(prefixes * PrefixSize);
        TagTable = Take(Tags * TagSize);
        FirstDense = at;
        for (int layer = 0; layer < 2; layer++)
        {
            for (int side = 0; side < 2; side++)
            {
                int input = LayerInput(layer);
                Lstm[(layer * 2) + side] = (Take(input * Gates), Take(Hidden * Gates), Take(Gates));
            }
        }

        (HeadWeights, HeadBias) = (Take(Output * Arc), Take(Arc));
        (ChildWeights, ChildBias) = (Take(Output * Arc), Take(Arc));
        (Pair, PairBias) = (Take(Arc * Arc), Take(Arc));
        (LabelHead, LabelChild, LabelBias) = (Take(Output * Label), Take(Output * Label), Take(Label));
        (LabelOut, LabelOutBias) = (Take(Label * LabelRoom), Take(LabelRoom));
        (TagOut, TagOutBias) = (Take(Output * TagRoom), Take(TagRoom));
        Size = at;
    }

    public int WordTable { get; }

    public int SuffixTable { get; }

    public int ShapeTable { get; }

    public int PrefixTable { get; }

    public int TagTable { get; }

    /// <summary>Where the tables end and the layers begin.</summary>
    public int FirstDense { get; }

    /// <summary>Input weights, recurrent weights and bias; layer 0 forward and backward, then layer 1.</summary>
    public (int Input, int Recurrent, int Bias)[] Lstm { get; } = new (int, int, int)[4];

    public int HeadWeights { get; }

    public int HeadBias { get; }

    public int ChildWeights { get; }

    public int ChildBias { get; }

    public int Pair { get; }

    public int PairBias { get; }

    public int LabelHead { get; }

    public int LabelChild { get; }

    public int LabelBias { get; }

    public int LabelOut { get; }

    public int LabelOutBias { get; }

    public int TagOut { get; }

    public int TagOutBias { get; }

    /// <summary>Parameters in all.</summary>
    public int Size { get; }

    public static int LayerInput(int layer) => layer == 0 ? InputSize : Output;
}
