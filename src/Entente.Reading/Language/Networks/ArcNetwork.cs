using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Reading.Language;

/// <summary>Scores every arc of a tagged sentence, and every relation of the arcs that are chosen.</summary>
internal sealed class ArcNetwork
{
    private readonly NetworkShape _shape;
    private readonly InputGates _first;
    private readonly RecurrentWeights[] _recurrent;
    private readonly WholeMatrix[] _second;
    private readonly WholeMatrix _heads, _children, _labelHeads, _labelChildren, _tags;

    // The parameters behind the tables; the tables themselves are read as they are stored.
    private readonly float[] _dense;

    public ArcNetwork(NetworkWords words, ReadOnlyMemory<byte> parameters)
    {
        (Words, Parameters, _shape) = (words, parameters, words.Shape());
        _dense = new float[_shape.Size - _shape.FirstDense];
        Halves.Read(parameters.Span, _shape.FirstDense, _dense);
        _first = new InputGates(words, _shape, parameters, Dense);
        _recurrent = Array.ConvertAll(_shape.Lstm, layer => new RecurrentWeights(Dense(layer.Recurrent, NetworkShape.Hidden * NetworkShape.Gates)));
        _second = [Whole(_shape.Lstm[2].Input, _shape.Lstm[2].Bias, NetworkShape.Gates), Whole(_shape.Lstm[3].Input, _shape.Lstm[3].Bias, NetworkShape.Gates)];
        _heads = Whole(_shape.HeadWeights, _shape.HeadBias, NetworkShape.Arc);
        _children = Whole(_shape.ChildWeights, _shape.ChildBias, NetworkShape.Arc);
        _labelHeads = Whole(_shape.LabelHead, -1, NetworkShape.Label);
        _labelChildren = Whole(_shape.LabelChild, _shape.LabelBias, NetworkShape.Label);
        _tags = Whole(_shape.TagOut, _shape.TagOutBias, NetworkShape.TagRoom);
    }

    public NetworkWords Words { get; }

    /// <summary>All parameters as they are stored.</summary>
    public ReadOnlyMemory<byte> Parameters { get; }

    private ReadOnlySpan<float> Dense(int at, int size) => _dense.AsSpan(at - _shape.FirstDense, size);

    /// <summary>Reads a sentence: afterwards the arcs and labels can be asked for.</summary>
    public void Read(SentenceBuffer sentence, NetworkDesk desk)
    {
        int rows = sentence.Count + 1;
        desk.Begin(rows);
        _first.Write(sentence, rows, desk);
        Layer(0, rows, desk, desk.First);
        int padded = NetworkDesk.Padded(rows);
        WholeMatrix.Round(desk.First.AsSpan(0, padded * NetworkShape.Output), desk.Whole);
        _tags.Product(desk.Whole, padded, desk.TagScores);
        _second[0].Product(desk.Whole, padded, desk.Forward);
        _second[1].Product(desk.Whole, padded, desk.Backward);

        Layer(1, rows, desk, desk.Second);
        WholeMatrix.Round(desk.Second.AsSpan(0, padded * NetworkShape.Output), desk.Whole);
        _heads.Product(desk.Whole, padded, desk.Heads);
        Bend(desk.Heads.AsSpan(0, rows * NetworkShape.Arc));
        _children.Product(desk.Whole, padded, desk.Children);
        Bend(desk.Children.AsSpan(0, rows * NetworkShape.Arc));
        Project(desk.Children, rows, NetworkShape.Arc, _shape.Pair, _shape.PairBias, NetworkShape.Arc, desk.Pairs);
        _labelHeads.Product(desk.Whole, padded, desk.LabelHeads);
        _labelChildren.Product(desk.Whole, padded, desk.LabelChildren);

        // Each word has one head, so that what all scores of a word share changes no tree: they stay as they are, not turned into probabilities.
        Transpose(desk.Pairs, rows, NetworkShape.Arc, desk.Turned, desk.ArcRoom);
        desk.Arcs.AsSpan(0, padded * desk.ArcRoom).Clear();
        Matrix.AddProduct(desk.Heads, NetworkShape.Arc, 1, desk.Turned, desk.Arcs, desk.ArcRoom, padded, NetworkShape.Arc, desk.ArcRoom);
    }

    /// <summary>Writes the best tag of each word.</summary>
    public static void Tag(SentenceBuffer sentence, NetworkDesk desk, int tags)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            ReadOnlySpan<float> scores = desk.TagScores.AsSpan(i * NetworkShape.TagRoom, tags);
            int best = 0;
            for (int tag = 1; tag < tags; tag++)
            {
                best = scores[tag] > scores[best] ? tag : best;
            }

            sentence.Tag[i] = (byte)best;
        }
    }

    /// <summary>Writes the best relation of each word to its head.</summary>
    public void Label(NetworkDesk desk, ReadOnlySpan<int> heads, Span<byte> best, int labels)
    {
        for (int child = 0; child < heads.Length; child++)
        {
            Span<float> bent = desk.Bent.AsSpan(child * NetworkShape.Label, NetworkShape.Label);
            Matrix.Sum(desk.LabelHeads.AsSpan(heads[child] * NetworkShape.Label, NetworkShape.Label), desk.LabelChildren.AsSpan(child * NetworkShape.Label, NetworkShape.Label), bent);
            Bend(bent);
        }

        Project(desk.Bent, heads.Length, NetworkShape.Label, _shape.LabelOut, _shape.LabelOutBias, NetworkShape.LabelRoom, desk.Scores);
        for (int child = 0; child < heads.Length; child++)
        {
            ReadOnlySpan<float> scores = desk.Scores.AsSpan(child * NetworkShape.LabelRoom, labels);
            int most = 0;
            for (int label = 1; label < labels; label++)
            {
                most = scores[label] > scores[most] ? label : most;
            }

            best[child] = (byte)most;
        }
    }

    private void Layer(int layer, int rows, NetworkDesk desk, float[] output)
    {
        LstmReading.Run(desk.Forward, _recurrent[2 * layer], rows, isBackward: false, desk.Cell, output);
        LstmReading.Run(desk.Backward, _recurrent[(2 * layer) + 1], rows, isBackward: true, desk.Cell, output.AsSpan(NetworkShape.Hidden));
    }

    private WholeMatrix Whole(int weights, int bias, int columns) =>
        new(Dense(weights, NetworkShape.Output * columns), bias < 0 ? [] : Dense(bias, columns), columns);

    private void Project(float[] from, int rows, int inner, int weights, int bias, int size, float[] to)
    {
        rows = NetworkDesk.Padded(rows);
        for (int i = 0; i < rows; i++)
        {
            Span<float> row = to.AsSpan(i * size, size);
            if (bias < 0)
            {
                row.Clear();
            }
            else
            {
                Dense(bias, size).CopyTo(row);
            }
        }

        Matrix.AddProduct(from, inner, 1, Dense(weights, inner * size), to, size, rows, inner, size);
    }

    private static void Bend(Span<float> values)
    {
        Span<Vector<float>> lanes = MemoryMarshal.Cast<float, Vector<float>>(values);
        for (int i = 0; i < lanes.Length; i++)
        {
            lanes[i] = Vector.Max(lanes[i], Vector<float>.Zero);
        }
    }

    internal static void Transpose(ReadOnlySpan<float> from, int rows, int columns, Span<float> to, int toColumns)
    {
        to[..(columns * toColumns)].Clear();
        for (int i = 0; i < rows; i++)
        {
            for (int k = 0; k < columns; k++)
            {
                to[(k * toColumns) + i] = from[(i * columns) + k];
            }
        }
    }
}
