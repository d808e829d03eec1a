namespace Entente.Reading.Language;

/// <summary>What each word puts into the gates of the first layer, both ways: kept for the words seen lately, and for every tag.</summary>
internal sealed class InputGates
{
    /// <summary>Gates of both directions.</summary>
    public const int Size = 2 * NetworkShape.Gates;

    private const int G = NetworkShape.Gates;
    /// <summary>Numbers that a word gives without its tag.</summary>
    public const int WordPart = NetworkShape.InputSize - NetworkShape.TagSize;

    private readonly NetworkWords _words;
    private readonly NetworkShape _shape;
    private readonly ReadOnlyMemory<byte> _parameters;
    private readonly float[][] _matrices;
    private readonly float[] _tags = new float[NetworkShape.Tags * Size];

    /// <summary>The parameters behind the tables.</summary>
    /// <param name="at">Where they begin.</param>
    /// <param name="size">How many.</param>
    public delegate ReadOnlySpan<float> Part(int at, int size);

    public InputGates(NetworkWords words, NetworkShape shape, ReadOnlyMemory<byte> parameters, Part dense)
    {
        (_words, _shape, _parameters) = (words, shape, parameters);
        _matrices = [dense(shape.Lstm[0].Input, WordPart * G).ToArray(), dense(shape.Lstm[1].Input, WordPart * G).ToArray()];
        float[] tags = new float[NetworkShape.Tags * NetworkShape.TagSize];
        Halves.Read(parameters.Span, shape.TagTable, tags);
        for (int side = 0; side < 2; side++)
        {
            (int input, _, int bias) = shape.Lstm[side];
            for (int tag = 0; tag < NetworkShape.Tags; tag++)
            {
                dense(bias, G).CopyTo(_tags.AsSpan((tag * Size) + (side * G), G));
            }

            Matrix.AddProduct(
                tags, NetworkShape.TagSize, 1, dense(input + (WordPart * G), NetworkShape.TagSize * G),
                _tags.AsSpan(side * G), Size, NetworkShape.Tags, NetworkShape.TagSize, G);
        }
    }

    /// <summary>Writes the gates' sums of all words, before what comes from their neighbours.</summary>
    public void Write(SentenceBuffer sentence, int rows, NetworkDesk desk)
    {
        Span<int> missed = rows <= 256 ? stackalloc int[rows] : new int[rows];
        int count = 0;
        for (int word = 0; word < rows; word++)
        {
            (uint form, uint suffix, uint shape, uint prefix) = NetworkWords.Parts(sentence, word);
            ReadOnlySpan<float> row = desk.Words.Find([form, suffix, shape, prefix]);
            if (row.IsEmpty)
            {
                Fill(sentence, word, desk.Inputs.AsSpan(count * WordPart, WordPart));
                missed[count++] = word;
            }
            else
            {
                Sum(sentence, word, row, desk);
            }
        }

        // The matrices are read once for all words that are new.
        int padded = NetworkDesk.Padded(count);
        desk.InputSums.AsSpan(0, padded * Size).Clear();
        for (int side = 0; side < 2 && count > 0; side++)
        {
            Matrix.AddProduct(desk.Inputs, WordPart, 1, _matrices[side], desk.InputSums.AsSpan(side * G), Size, padded, WordPart, G);
        }

        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<float> sums = desk.InputSums.AsSpan(i * Size, Size);
            (uint form, uint suffix, uint shape, uint prefix) = NetworkWords.Parts(sentence, missed[i]);
            sums.CopyTo(desk.Words.Row([form, suffix, shape, prefix], out _));
            Sum(sentence, missed[i], sums, desk);
        }
    }

    private void Sum(SentenceBuffer sentence, int word, ReadOnlySpan<float> row, NetworkDesk desk)
    {
        ReadOnlySpan<float> tag = _tags.AsSpan(sentence.FirstTag[word] * Size, Size);
        Matrix.Sum(row[..G], tag[..G], desk.Forward.AsSpan(word * G, G));
        Matrix.Sum(row[G..], tag[G..], desk.Backward.AsSpan(word * G, G));
    }

    private void Fill(SentenceBuffer sentence, int word, Span<float> input)
    {
        (int form, int suffix, int shape, int prefix, _) = _words.Rows(sentence, word);
        Span<float> part = input;
        part = Copy(_shape.WordTable, form, NetworkShape.WordSize, part);
        part = Copy(_shape.SuffixTable, suffix, NetworkShape.SuffixSize, part);
        part = Copy(_shape.ShapeTable, shape, NetworkShape.ShapeSize, part);
        _ = Copy(_shape.PrefixTable, prefix, NetworkShape.PrefixSize, part);
    }

    private Span<float> Copy(int table, int row, int size, Span<float> to)
    {
        Halves.Read(_parameters.Span, table + (row * size), to[..size]);
        return to[size..];
    }
}
