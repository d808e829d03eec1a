namespace Entente.Reading.Language;

/// <summary>What each word puts into the gates of the first layer, both ways: kept for the words seen lately, and for every tag.</summary>
internal sealed class InputGates
{
    /// <summary>Gates of both directions.</summary>
    public const int Size = 2 * NetworkShape.Gates;

    private const int G = NetworkShape.Gates;
    private const int WordPart = NetworkShape.InputSize - NetworkShape.TagSize;

    private readonly NetworkWords _words;
    private readonly NetworkShape _shape;
    private readonly float[] _parameters;
    private readonly float[] _tags = new float[NetworkShape.Tags * Size];

    public InputGates(NetworkWords words, NetworkShape shape, float[] parameters)
    {
        (_words, _shape, _parameters) = (words, shape, parameters);
        for (int side = 0; side < 2; side++)
        {
            (int input, _, int bias) = shape.Lstm[side];
            for (int tag = 0; tag < NetworkShape.Tags; tag++)
            {
                parameters.AsSpan(bias, G).CopyTo(_tags.AsSpan((tag * Size) + (side * G), G));
            }

            Matrix.AddProduct(
                parameters.AsSpan(shape.TagTable, NetworkShape.Tags * NetworkShape.TagSize), NetworkShape.TagSize, 1, parameters.AsSpan(input + (WordPart * G), NetworkShape.TagSize * G),
                _tags.AsSpan(side * G), Size, NetworkShape.Tags, NetworkShape.TagSize, G);
        }
    }

    /// <summary>Writes the gates' sums of a word, before what comes from its neighbours.</summary>
    public void Write(SentenceBuffer sentence, int word, WordCache<float> cache, Span<float> forward, Span<float> backward)
    {
        (uint form, uint suffix, uint shape, uint prefix) = NetworkWords.Parts(sentence, word);
        Span<float> row = cache.Row([form, suffix, shape, prefix], out bool isKnown);
        if (!isKnown)
        {
            Fill(sentence, word, row);
        }

        ReadOnlySpan<float> tag = _tags.AsSpan(sentence.FirstTag[word] * Size, Size);
        Matrix.Sum(row[..G], tag[..G], forward[..G]);
        Matrix.Sum(row[G..], tag[G..], backward[..G]);
    }

    private void Fill(SentenceBuffer sentence, int word, Span<float> row)
    {
        (int form, int suffix, int shape, int prefix, _) = _words.Rows(sentence, word);
        Span<float> input = stackalloc float[WordPart];
        Span<float> part = input;
        part = Copy(_shape.WordTable, form, NetworkShape.WordSize, part);
        part = Copy(_shape.SuffixTable, suffix, NetworkShape.SuffixSize, part);
        part = Copy(_shape.ShapeTable, shape, NetworkShape.ShapeSize, part);
        _ = Copy(_shape.PrefixTable, prefix, NetworkShape.PrefixSize, part);
        row.Clear();
        for (int side = 0; side < 2; side++)
        {
            Matrix.AddProduct(input, WordPart, 1, _parameters.AsSpan(_shape.Lstm[side].Input, WordPart * G), row.Slice(side * G, G), G, 1, WordPart, G);
        }
    }

    private Span<float> Copy(int table, int row, int size, Span<float> to)
    {
        _parameters.AsSpan(table + (row * size), size).CopyTo(to);
        return to[size..];
    }
}
