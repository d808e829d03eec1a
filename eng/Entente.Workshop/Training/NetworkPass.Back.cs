using Entente.Reading.Language;

namespace Entente.Workshop.Training;

internal sealed partial class NetworkPass
{
    private void Back(int rows)
    {
        BackProject(_children, _childrenGradient, rows, A, shape.Pair, shape.PairBias, A, _pairs, _pairsGradient, false);
        BackProject(_secondMasked, _secondGradient, rows, O, shape.HeadWeights, shape.HeadBias, A, _heads, _headsGradient, true);
        BackProject(_secondMasked, _secondGradient, rows, O, shape.ChildWeights, shape.ChildBias, A, _children, _childrenGradient, true);
        BackProject(_secondMasked, _secondGradient, rows, O, shape.LabelHead, -1, L, _labelHeads, _labelHeadsGradient, false);
        BackProject(_secondMasked, _secondGradient, rows, O, shape.LabelChild, shape.LabelBias, L, _labelChildren, _labelChildrenGradient, false);
        Cover(_secondGradient, _maskSecond, _secondGradient, rows);
        BackLayer(1, rows, _firstMasked, _firstGradient, _second, _secondGradient);
        BackProject(_firstMasked, _firstGradient, rows, O, shape.TagOut, shape.TagOutBias, T, _tags, _tags, false);
        Cover(_firstGradient, _maskFirst, _firstGradient, rows);
        BackLayer(0, rows, _input, _inputGradient, _first, _firstGradient);
        Spread((i, at, from, size) =>
        {
            for (int k = 0; k < size; k++)
            {
                gradient[from + k] += _inputGradient[at + k] * _inputMask[at + k];
            }
        }, rows);
    }

    private void BackLayer(int layer, int rows, float[] input, float[] inputGradient, float[] output, float[] outputGradient)
    {
        int size = NetworkShape.LayerInput(layer);
        for (int side = 0; side < 2; side++)
        {
            int i = (layer * 2) + side;
            (int weights, int recurrent, int bias) = shape.Lstm[i];
            BackCells(i, rows, side, outputGradient);
            Matrix.AddProduct(_gatesGradient, G, 1, turned.AsSpan(weights, size * G), inputGradient, size, rows, G, size);
            Matrix.AddProduct(input, 1, size, _gatesGradient, gradient.AsSpan(weights, size * G), G, size, rows, G);
            ReadOnlySpan<float> before = output.AsSpan((side * H) + (side == 1 ? O : 0));
            ReadOnlySpan<float> after = _gatesGradient.AsSpan(side == 1 ? 0 : G);
            if (rows > 1)
            {
                Matrix.AddProduct(before, 1, O, after, gradient.AsSpan(recurrent, H * G), G, H, rows - 1, G);
            }

            for (int t = 0; t < rows; t++)
            {
                for (int k = 0; k < G; k++)
                {
                    gradient[bias + k] += _gatesGradient[(t * G) + k];
                }
            }
        }
    }

    private void BackCells(int i, int rows, int side, float[] outputGradient)
    {
        float[] gates = _gates[i], cells = _cells[i];
        ReadOnlySpan<float> back = turned.AsSpan(shape.Lstm[i].Recurrent, H * G);
        _hidden.AsSpan().Clear();
        _cell.AsSpan().Clear();
        for (int step = rows - 1; step >= 0; step--)
        {
            int t = side == 1 ? rows - 1 - step : step;
            int before = side == 1 ? t + 1 : t - 1;
            ReadOnlySpan<float> gate = gates.AsSpan(t * G, G);
            Span<float> change = _gatesGradient.AsSpan(t * G, G);
            for (int k = 0; k < H; k++)
            {
                float input = gate[k], forget = gate[H + k], output = gate[(2 * H) + k], candidate = gate[(3 * H) + k];
                float cell = 1 - (2 / (1 + MathF.Exp(2 * cells[(t * H) + k])));
                float dh = outputGradient[(t * O) + (side * H) + k] + _hidden[k];
                float dc = _cell[k] + (dh * output * (1 - (cell * cell)));
                float last = step > 0 ? cells[(before * H) + k] : 0;
                change[k] = dc * candidate * input * (1 - input);
                change[H + k] = dc * last * forget * (1 - forget);
                change[(2 * H) + k] = dh * cell * output * (1 - output);
                change[(3 * H) + k] = dc * input * (1 - (candidate * candidate));
                _cell[k] = dc * forget;
            }

            _hidden.AsSpan().Clear();
            if (step > 0)
            {
                Matrix.AddProduct(change, G, 1, back, _hidden, H, 1, G, H);
            }
        }
    }

    // Gradients of a projection: to its weights, its bias and what it read.
    private void BackProject(float[] from, float[] fromGradient, int rows, int inner, int weights, int bias, int size, float[] to, float[] toGradient, bool isBent)
    {
        for (int i = 0; isBent && i < rows * size; i++)
        {
            toGradient[i] = to[i] > 0 ? toGradient[i] : 0;
        }

        Matrix.AddProduct(from, 1, inner, toGradient, gradient.AsSpan(weights, inner * size), size, inner, rows, size);
        Matrix.AddProduct(toGradient, size, 1, turned.AsSpan(weights, inner * size), fromGradient, inner, rows, size, inner);
        for (int i = 0; bias >= 0 && i < rows; i++)
        {
            for (int k = 0; k < size; k++)
            {
                gradient[bias + k] += toGradient[(i * size) + k];
            }
        }
    }
}
