using Entente.Reading.Language;

namespace Entente.Workshop.Training;

/// <summary>Forward and backward through the network for one sentence; gradients are added up.</summary>
internal sealed partial class NetworkPass(NetworkShape shape, float[] parameters, float[] turned, float[] gradient, int labels, int tags)
{
    private const int H = NetworkShape.Hidden;
    private const int G = NetworkShape.Gates;
    private const int O = NetworkShape.Output;
    private const int A = NetworkShape.Arc;
    private const int L = NetworkShape.Label;
    private const int R = NetworkShape.LabelRoom;
    private const int T = NetworkShape.TagRoom;

    private readonly float[][] _gates = [[], [], [], []];
    private readonly float[][] _cells = [[], [], [], []];
    private readonly int[] _rowsOf = new int[4096 * 5];
    private float[] _input = [], _inputMask = [], _inputGradient = [];
    private float[] _first = [], _second = [], _firstMasked = [], _secondMasked = [], _firstGradient = [], _secondGradient = [];
    private float[] _heads = [], _children = [], _pairs = [], _labelHeads = [], _labelChildren = [], _tags = [];
    private float[] _headsGradient = [], _childrenGradient = [], _pairsGradient = [], _labelHeadsGradient = [], _labelChildrenGradient = [];
    private float[] _arcs = [], _columns = [], _gatesGradient = [];
    private readonly float[] _maskFirst = new float[O], _maskSecond = new float[O];
    private readonly float[] _bent = new float[L], _bentGradient = new float[L], _scores = new float[R];
    private readonly float[] _hidden = new float[H], _cell = new float[H];
    private int _room;

    public double Run(Example example, NetworkWords words, float[] wordDrop, Random random, float scale)
    {
        int rows = example.Count + 1;
        Begin(rows);
        LookUp(example, words, wordDrop, random);
        Mask(_maskFirst, 0.3f, random);
        Mask(_maskSecond, 0.3f, random);
        Layer(0, rows, _input, _first);
        Cover(_first, _maskFirst, _firstMasked, rows);
        Layer(1, rows, _firstMasked, _second);
        Cover(_second, _maskSecond, _secondMasked, rows);
        Project(_secondMasked, rows, O, shape.HeadWeights, shape.HeadBias, A, _heads, true);
        Project(_secondMasked, rows, O, shape.ChildWeights, shape.ChildBias, A, _children, true);
        Project(_children, rows, A, shape.Pair, shape.PairBias, A, _pairs, false);
        Project(_secondMasked, rows, O, shape.LabelHead, -1, L, _labelHeads, false);
        Project(_secondMasked, rows, O, shape.LabelChild, shape.LabelBias, L, _labelChildren, false);
        Project(_firstMasked, rows, O, shape.TagOut, shape.TagOutBias, T, _tags, false);
        double loss = Arcs(example, rows, scale) + Labels(example, scale) + Tags(example, scale);
        Back(rows);
        return loss;
    }

    private void LookUp(Example example, NetworkWords words, float[] wordDrop, Random random)
    {
        int rows = example.Count + 1;
        for (int i = 0; i < rows; i++)
        {
            (int word, int suffix, int form, int prefix, int tag) = words.Rows(example.Buffer, i);
            word = random.NextDouble() < wordDrop[word] ? 0 : word;
            Span<int> row = _rowsOf.AsSpan(i * 5, 5);
            row[0] = shape.WordTable + (word * NetworkShape.WordSize);
            row[1] = shape.SuffixTable + (suffix * NetworkShape.SuffixSize);
            row[2] = shape.ShapeTable + (form * NetworkShape.ShapeSize);
            row[3] = shape.PrefixTable + (prefix * NetworkShape.PrefixSize);
            row[4] = shape.TagTable + (tag * NetworkShape.TagSize);
        }

        Mask(_inputMask.AsSpan(0, rows * NetworkShape.InputSize), 0.2f, random);
        Spread((i, at, from, size) =>
        {
            for (int k = 0; k < size; k++)
            {
                _input[at + k] = parameters[from + k] * _inputMask[at + k];
            }
        }, rows);
    }

    private void Spread(Action<int, int, int, int> part, int rows)
    {
        ReadOnlySpan<int> sizes = [NetworkShape.WordSize, NetworkShape.SuffixSize, NetworkShape.ShapeSize, NetworkShape.PrefixSize, NetworkShape.TagSize];
        int at = 0;
        for (int i = 0; i < rows; i++)
        {
            for (int p = 0; p < 5; p++)
            {
                part(i, at, _rowsOf[(i * 5) + p], sizes[p]);
                at += sizes[p];
            }
        }
    }

    private void Layer(int layer, int rows, float[] input, float[] output)
    {
        for (int side = 0; side < 2; side++)
        {
            int i = (layer * 2) + side;
            LstmLayer.Run(input, NetworkShape.LayerInput(layer), rows, parameters, shape.Lstm[i], side == 1, _gates[i], _cells[i], output.AsSpan(side * H));
        }
    }

    private void Project(float[] from, int rows, int inner, int weights, int bias, int size, float[] to, bool isBent)
    {
        for (int i = 0; i < rows; i++)
        {
            Span<float> row = to.AsSpan(i * size, size);
            row.Clear();
            if (bias >= 0)
            {
                parameters.AsSpan(bias, size).CopyTo(row);
            }
        }

        Matrix.AddProduct(from, inner, 1, parameters.AsSpan(weights, inner * size), to, size, rows, inner, size);
        for (int i = 0; isBent && i < rows * size; i++)
        {
            to[i] = Math.Max(0, to[i]);
        }
    }

    private double Arcs(Example example, int rows, float scale)
    {
        int room = (rows + 15) / 16 * 16;
        ArcNetwork.Transpose(_heads, rows, A, _columns, room);
        _arcs.AsSpan(0, rows * room).Clear();
        Matrix.AddProduct(_pairs, A, 1, _columns, _arcs, room, rows - 1, A, room);
        double loss = 0;
        for (int child = 0; child < rows - 1; child++)
        {
            Span<float> scores = _arcs.AsSpan(child * room, room);
            scores[child] = -1e4f;
            scores[rows..].Fill(-1e4f);
            loss += Softmax(scores, example.Heads[child], scale);
        }

        Matrix.AddProduct(_arcs, room, 1, _heads, _pairsGradient, A, rows - 1, rows, A);
        Matrix.AddProduct(_arcs, 1, room, _pairs, _headsGradient, A, rows, rows - 1, A);
        return loss;
    }

    private double Labels(Example example, float scale)
    {
        double loss = 0;
        ReadOnlySpan<float> weights = parameters.AsSpan(shape.LabelOut, L * R);
        for (int child = 0; child < example.Count; child++)
        {
            int head = example.Heads[child];
            for (int k = 0; k < L; k++)
            {
                _bent[k] = Math.Max(0, _labelHeads[(head * L) + k] + _labelChildren[(child * L) + k]);
            }

            parameters.AsSpan(shape.LabelOutBias, R).CopyTo(_scores);
            Matrix.AddProduct(_bent, L, 1, weights, _scores, R, 1, L, R);
            _scores.AsSpan(labels).Fill(-1e4f);
            loss += Softmax(_scores, example.Labels[child], scale);
            _bentGradient.AsSpan().Clear();
            Matrix.AddProduct(_scores, R, 1, turned.AsSpan(shape.LabelOut, L * R), _bentGradient, L, 1, R, L);
            Matrix.AddProduct(_bent, 1, L, _scores, gradient.AsSpan(shape.LabelOut, L * R), R, L, 1, R);
            for (int k = 0; k < R; k++)
            {
                gradient[shape.LabelOutBias + k] += _scores[k];
            }

            for (int k = 0; k < L; k++)
            {
                float g = _bent[k] > 0 ? _bentGradient[k] : 0;
                _labelHeadsGradient[(head * L) + k] += g;
                _labelChildrenGradient[(child * L) + k] += g;
            }
        }

        return loss;
    }

    // The tags' scores become their own gradient; the root's row, and words of tags too rare to learn, teach nothing.
    private double Tags(Example example, float scale)
    {
        double loss = 0;
        _tags.AsSpan(example.Count * T, T).Clear();
        for (int i = 0; i < example.Count; i++)
        {
            Span<float> scores = _tags.AsSpan(i * T, T);
            scores[tags..].Fill(-1e4f);
            if (example.Tags[i] < 0)
            {
                scores.Clear();
                continue;
            }

            loss += Softmax(scores, example.Tags[i], scale);
        }

        return loss;
    }

    // Turns scores into the gradient of the cross-entropy, scaled; returns the loss.
    private static double Softmax(Span<float> scores, int gold, float scale)
    {
        float most = float.NegativeInfinity;
        foreach (float score in scores)
        {
            most = Math.Max(most, score);
        }

        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] -= most;
        }

        double loss = -scores[gold];
        Matrix.Exp(scores);
        float sum = 0;
        foreach (float score in scores)
        {
            sum += score;
        }

        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = scores[i] / sum * scale;
        }

        scores[gold] -= scale;
        return loss + Math.Log(sum);
    }

    private static void Mask(Span<float> mask, float share, Random random)
    {
        float kept = 1 / (1 - share);
        for (int i = 0; i < mask.Length; i++)
        {
            mask[i] = random.NextSingle() < share ? 0 : kept;
        }
    }

    private static void Cover(float[] from, float[] mask, float[] to, int rows)
    {
        for (int i = 0; i < rows; i++)
        {
            for (int k = 0; k < O; k++)
            {
                to[(i * O) + k] = from[(i * O) + k] * mask[k];
            }
        }
    }

    private void Begin(int rows)
    {
        if (rows > _room)
        {
            _room = (rows + 15) / 16 * 16;
            for (int i = 0; i < 4; i++)
            {
                (_gates[i], _cells[i]) = (new float[_room * G], new float[_room * H]);
            }

            int inputs = _room * NetworkShape.InputSize;
            (_input, _inputMask, _inputGradient) = (new float[inputs], new float[inputs], new float[inputs]);
            (_first, _second, _firstMasked, _secondMasked) = (new float[_room * O], new float[_room * O], new float[_room * O], new float[_room * O]);
            (_firstGradient, _secondGradient) = (new float[_room * O], new float[_room * O]);
            (_heads, _children, _pairs, _labelHeads, _labelChildren) = (new float[_room * A], new float[_room * A], new float[_room * A], new float[_room * L], new float[_room * L]);
            (_headsGradient, _childrenGradient, _pairsGradient) = (new float[_room * A], new float[_room * A], new float[_room * A]);
            (_labelHeadsGradient, _labelChildrenGradient) = (new float[_room * L], new float[_room * L]);
            (_arcs, _columns, _gatesGradient, _tags) = (new float[_room * _room], new float[_room * A], new float[_room * G], new float[_room * T]);
        }

        foreach (float[] sums in (float[][])[_inputGradient, _firstGradient, _secondGradient, _headsGradient, _childrenGradient, _pairsGradient, _labelHeadsGradient, _labelChildrenGradient])
        {
            sums.AsSpan(0, Math.Min(sums.Length, rows * Math.Max(O, NetworkShape.InputSize))).Clear();
        }
    }
}
