using System.Numerics;
using System.Runtime.InteropServices;
using Entente.Reading.Language;

namespace Entente.Workshop.Training;

/// <summary>Fits the arc network by gradient descent (Adam), sentence after sentence, in a fixed order.</summary>
internal sealed class NetworkTrainer
{
    private readonly NetworkShape _shape;
    private readonly Random _random;
    private readonly float[] _parameters;
    private readonly float[] _gradient;
    private readonly float[] _turned;
    private readonly float[] _mean;
    private readonly float[] _square;
    private readonly (int At, int Rows, int Columns)[] _matrices;
    private readonly float[] _wordDrop;
    private readonly NetworkPass _pass;
    private int _step;

    public NetworkTrainer(NetworkWords words, Dictionary<uint, int> wordCounts, int labels, int tags, int seed)
    {
        Words = words;
        _shape = words.Shape();
        _random = new Random(seed);
        _parameters = new float[_shape.Size];
        _gradient = new float[_shape.Size];
        _turned = new float[_shape.Size];
        _mean = new float[_shape.Size];
        _square = new float[_shape.Size];
        _wordDrop = [0, .. words.Words.Select(word => 0.25f / (0.25f + wordCounts[word]))];
        _matrices = [.. Matrices(_shape)];
        Begin();
        _pass = new NetworkPass(_shape, _parameters, _turned, _gradient, labels, tags);
    }

    public NetworkWords Words { get; }

    public ArcNetwork Network() => new(Words, Halves.Of(_parameters));

    /// <summary>One round over all examples; the learning rate falls from the first figure to the second.</summary>
    public double Epoch(IReadOnlyList<Example> examples, int batch, float rateBefore, float rateAfter)
    {
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        _random.Shuffle(order);
        double loss = 0;
        long words = 0;
        for (int start = 0; start < order.Length; start += batch)
        {
            int count = Math.Min(batch, order.Length - start);
            int size = 0;
            for (int k = 0; k < count; k++)
            {
                size += examples[order[start + k]].Count;
            }

            for (int k = 0; k < count; k++)
            {
                loss += _pass.Run(examples[order[start + k]], Words, _wordDrop, _random, 1f / size);
            }

            words += size;
            float progress = start / (float)order.Length;
            Step(rateBefore + ((rateAfter - rateBefore) * progress));
        }

        return loss / words;
    }

    private static IEnumerable<(int At, int Rows, int Columns)> Matrices(NetworkShape shape)
    {
        for (int i = 0; i < 4; i++)
        {
            yield return (shape.Lstm[i].Input, NetworkShape.LayerInput(i / 2), NetworkShape.Gates);
            yield return (shape.Lstm[i].Recurrent, NetworkShape.Hidden, NetworkShape.Gates);
        }

        yield return (shape.HeadWeights, NetworkShape.Output, NetworkShape.Arc);
        yield return (shape.ChildWeights, NetworkShape.Output, NetworkShape.Arc);
        yield return (shape.Pair, NetworkShape.Arc, NetworkShape.Arc);
        yield return (shape.LabelHead, NetworkShape.Output, NetworkShape.Label);
        yield return (shape.LabelChild, NetworkShape.Output, NetworkShape.Label);
        yield return (shape.TagOut, NetworkShape.Output, NetworkShape.TagRoom);
        yield return (shape.LabelOut, NetworkShape.Label, NetworkShape.LabelRoom);
    }

    private void Begin()
    {
        for (int i = 0; i < _shape.FirstDense; i++)
        {
            _parameters[i] = ((float)_random.NextDouble() - 0.5f) * 0.3f;
        }

        foreach ((int at, int rows, int columns) in _matrices)
        {
            float width = MathF.Sqrt(6f / (rows + Math.Min(columns, NetworkShape.Output)));
            for (int i = 0; i < rows * columns; i++)
            {
                _parameters[at + i] = ((float)_random.NextDouble() - 0.5f) * 2 * width;
            }
        }

        foreach ((_, _, int bias) in _shape.Lstm)
        {
            _parameters.AsSpan(bias + NetworkShape.Hidden, NetworkShape.Hidden).Fill(1);
        }

        Turn();
    }

    private void Turn()
    {
        foreach ((int at, int rows, int columns) in _matrices)
        {
            ArcNetwork.Transpose(_parameters.AsSpan(at, rows * columns), rows, columns, _turned.AsSpan(at, rows * columns), rows);
        }
    }

    private void Step(float rate)
    {
        _step++;
        double norm = 0;
        Span<Vector<float>> gradient = Lanes(_gradient);
        Vector<float> squares = Vector<float>.Zero;
        foreach (Vector<float> lane in gradient)
        {
            squares += lane * lane;
        }

        norm = Math.Sqrt(Vector.Sum(squares));
        float scale = norm > 3 ? (float)(3 / norm) : 1;
        float rateNow = rate * Math.Min(1, _step / 200f)
            * MathF.Sqrt(1 - MathF.Pow(0.98f, _step)) / (1 - MathF.Pow(0.9f, _step));
        Span<Vector<float>> parameters = Lanes(_parameters), mean = Lanes(_mean), square = Lanes(_square);
        Vector<float> small = new(1e-8f);
        for (int i = 0; i < gradient.Length; i++)
        {
            Vector<float> g = gradient[i] * scale;
            mean[i] = (mean[i] * 0.9f) + (g * 0.1f);
            square[i] = (square[i] * 0.98f) + (g * g * 0.02f);
            parameters[i] -= mean[i] * rateNow / (Vector.SquareRoot(square[i]) + small);
        }

        _gradient.AsSpan().Clear();
        Turn();
    }

    private static Span<Vector<float>> Lanes(float[] values) => MemoryMarshal.Cast<float, Vector<float>>(values.AsSpan());
}
