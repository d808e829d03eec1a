using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Reading.Language;

/// <summary>Scores every arc of a tagged sentence, and every relation of the arcs that are chosen.</summary>
internal sealed class ArcNetwork(NetworkWords words, float[] parameters)
{
    private readonly NetworkShape _shape = words.Shape();

    public NetworkWords Words { get; } = words;

    public float[] Parameters { get; } = parameters;

    /// <summary>Reads a sentence: afterwards the arcs and labels can be asked for.</summary>
    public void Read(SentenceBuffer sentence, NetworkDesk desk)
    {
        int rows = sentence.Count + 1;
        desk.Begin(rows);
        LookUp(sentence, desk.Input);
        for (int layer = 0; layer < 2; layer++)
        {
            ReadOnlySpan<float> input = layer == 0 ? desk.Input : desk.First;
            Span<float> output = layer == 0 ? desk.First : desk.Second;
            for (int side = 0; side < 2; side++)
            {
                LstmLayer.Run(
                    input, NetworkShape.LayerInput(layer), rows, Parameters, _shape.Lstm[(layer * 2) + side], side == 1,
                    desk.Gates, desk.Cells, output[(side * NetworkShape.Hidden)..]);
            }
        }

        Project(desk.Second, rows, _shape.HeadWeights, _shape.HeadBias, NetworkShape.Arc, desk.Heads, isBent: true);
        Project(desk.Second, rows, _shape.ChildWeights, _shape.ChildBias, NetworkShape.Arc, desk.Children, isBent: true);
        Project(desk.Children, rows, _shape.Pair, _shape.PairBias, NetworkShape.Arc, desk.Pairs, isBent: false);
        Project(desk.Second, rows, _shape.LabelHead, -1, NetworkShape.Label, desk.LabelHeads, isBent: false);
        Project(desk.Second, rows, _shape.LabelChild, _shape.LabelBias, NetworkShape.Label, desk.LabelChildren, isBent: false);
        ScoreArcs(desk, rows);
    }

    /// <summary>Writes the best tag of each word.</summary>
    public void Tag(SentenceBuffer sentence, NetworkDesk desk, int tags)
    {
        Project(desk.First, sentence.Count, _shape.TagOut, _shape.TagOutBias, NetworkShape.TagRoom, desk.TagScores, isBent: false);
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

    /// <summary>The best relation of an arc.</summary>
    public int Label(NetworkDesk desk, int head, int child, int labels)
    {
        Span<float> bent = desk.Bent;
        ReadOnlySpan<float> h = desk.LabelHeads.AsSpan(head * NetworkShape.Label, NetworkShape.Label);
        ReadOnlySpan<float> d = desk.LabelChildren.AsSpan(child * NetworkShape.Label, NetworkShape.Label);
        for (int k = 0; k < bent.Length; k++)
        {
            bent[k] = Math.Max(0, h[k] + d[k]);
        }

        Span<float> scores = desk.Scores;
        Parameters.AsSpan(_shape.LabelOutBias, NetworkShape.LabelRoom).CopyTo(scores);
        Matrix.AddProduct(
            bent, NetworkShape.Label, 1, Parameters.AsSpan(_shape.LabelOut, NetworkShape.Label * NetworkShape.LabelRoom), scores,
            NetworkShape.LabelRoom, 1, NetworkShape.Label, NetworkShape.LabelRoom);
        int best = 0;
        for (int label = 1; label < labels; label++)
        {
            best = scores[label] > scores[best] ? label : best;
        }

        return best;
    }

    private void LookUp(SentenceBuffer sentence, float[] input)
    {
        for (int i = 0; i <= sentence.Count; i++)
        {
            (int word, int suffix, int shape, int prefix, int tag) = Words.Rows(sentence, i);
            Span<float> row = input.AsSpan(i * NetworkShape.InputSize, NetworkShape.InputSize);
            Row(_shape.WordTable, word, NetworkShape.WordSize).CopyTo(row);
            row = row[NetworkShape.WordSize..];
            Row(_shape.SuffixTable, suffix, NetworkShape.SuffixSize).CopyTo(row);
            row = row[NetworkShape.SuffixSize..];
            Row(_shape.ShapeTable, shape, NetworkShape.ShapeSize).CopyTo(row);
            row = row[NetworkShape.ShapeSize..];
            Row(_shape.PrefixTable, prefix, NetworkShape.PrefixSize).CopyTo(row);
            row = row[NetworkShape.PrefixSize..];
            Row(_shape.TagTable, tag, NetworkShape.TagSize).CopyTo(row);
        }
    }

    private ReadOnlySpan<float> Row(int table, int row, int size) => Parameters.AsSpan(table + (row * size), size);

    private void Project(float[] from, int rows, int weights, int bias, int size, float[] to, bool isBent)
    {
        int inner = weights == _shape.Pair ? NetworkShape.Arc : NetworkShape.Output;
        for (int i = 0; i < rows; i++)
        {
            Span<float> row = to.AsSpan(i * size, size);
            if (bias < 0)
            {
                row.Clear();
            }
            else
            {
                Parameters.AsSpan(bias, size).CopyTo(row);
            }
        }

        Matrix.AddProduct(from, inner, 1, Parameters.AsSpan(weights, inner * size), to, size, rows, inner, size);
        if (isBent)
        {
            Span<Vector<float>> lanes = MemoryMarshal.Cast<float, Vector<float>>(to.AsSpan(0, rows * size));
            for (int i = 0; i < lanes.Length; i++)
            {
                lanes[i] = Vector.Max(lanes[i], Vector<float>.Zero);
            }
        }
    }

    // Arcs[child * room + head], as logarithms of probabilities over heads.
    private static void ScoreArcs(NetworkDesk desk, int rows)
    {
        int room = desk.ArcRoom;
        Transpose(desk.Heads, rows, NetworkShape.Arc, desk.Turned, room);
        desk.Arcs.AsSpan(0, rows * room).Clear();
        Matrix.AddProduct(desk.Pairs, NetworkShape.Arc, 1, desk.Turned, desk.Arcs, room, rows - 1, NetworkShape.Arc, room);
        for (int child = 0; child < rows - 1; child++)
        {
            Span<float> scores = desk.Arcs.AsSpan(child * room, rows);
            scores[child] = -1e4f;
            float most = float.NegativeInfinity;
            foreach (float score in scores)
            {
                most = Math.Max(most, score);
            }

            Span<float> shares = desk.Shares.AsSpan(0, rows);
            for (int head = 0; head < rows; head++)
            {
                scores[head] -= most;
                shares[head] = scores[head];
            }

            Matrix.Exp(shares);
            float sum = 0;
            foreach (float share in shares)
            {
                sum += share;
            }

            float log = MathF.Log(sum);
            for (int head = 0; head < rows; head++)
            {
                scores[head] -= log;
            }
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
