using System.Numerics;
using System.Runtime.InteropServices;
using Entente.Reading.Language;

namespace Entente.Workshop.Training;

/// <summary>One direction of a layer of long short-term memory.</summary>
internal static class LstmLayer
{
    private const int H = NetworkShape.Hidden;

    /// <summary>Runs the layer over a sentence.</summary>
    /// <param name="input">Rows of inputs, one a word.</param>
    /// <param name="inputSize">Numbers in a row.</param>
    /// <param name="count">Words.</param>
    /// <param name="parameters">All parameters of the network.</param>
    /// <param name="place">Where this layer's lie.</param>
    /// <param name="isBackward">Whether it reads from the end.</param>
    /// <param name="gates">Receives the gates: input, forget, output, candidate.</param>
    /// <param name="cells">Receives the cells.</param>
    /// <param name="output">Receives the outputs at the head of rows of <see cref="NetworkShape.Output"/>.</param>
    public static void Run(
        ReadOnlySpan<float> input,
        int inputSize,
        int count,
        ReadOnlySpan<float> parameters,
        (int Input, int Recurrent, int Bias) place,
        bool isBackward,
        Span<float> gates,
        Span<float> cells,
        Span<float> output)
    {
        ReadOnlySpan<float> bias = parameters.Slice(place.Bias, NetworkShape.Gates);
        ReadOnlySpan<float> recurrent = parameters.Slice(place.Recurrent, H * NetworkShape.Gates);
        for (int t = 0; t < count; t++)
        {
            bias.CopyTo(gates.Slice(t * NetworkShape.Gates, NetworkShape.Gates));
        }

        Matrix.AddProduct(
            input, inputSize, 1, parameters.Slice(place.Input, inputSize * NetworkShape.Gates), gates, NetworkShape.Gates, count, inputSize, NetworkShape.Gates);
        for (int step = 0; step < count; step++)
        {
            int t = isBackward ? count - 1 - step : step;
            int before = isBackward ? t + 1 : t - 1;
            Span<float> row = gates.Slice(t * NetworkShape.Gates, NetworkShape.Gates);
            if (step > 0)
            {
                Matrix.AddProduct(
                    output.Slice(before * NetworkShape.Output, H), H, 1, recurrent, row, NetworkShape.Gates, 1, H, NetworkShape.Gates);
            }

            Cell(row, step > 0 ? cells.Slice(before * H, H) : default, cells.Slice(t * H, H), output.Slice(t * NetworkShape.Output, H));
        }
    }

    private static void Cell(Span<float> gates, ReadOnlySpan<float> before, Span<float> cell, Span<float> output)
    {
        Span<Vector<float>> i = Lanes(gates[..H]), f = Lanes(gates.Slice(H, H));
        Span<Vector<float>> o = Lanes(gates.Slice(2 * H, H)), g = Lanes(gates.Slice(3 * H, H));
        ReadOnlySpan<Vector<float>> last = MemoryMarshal.Cast<float, Vector<float>>(before);
        Span<Vector<float>> c = Lanes(cell), y = Lanes(output);
        for (int k = 0; k < c.Length; k++)
        {
            i[k] = Matrix.Sigmoid(i[k]);
            f[k] = Matrix.Sigmoid(f[k]);
            o[k] = Matrix.Sigmoid(o[k]);
            g[k] = Matrix.Tanh(g[k]);
            Vector<float> value = i[k] * g[k];
            c[k] = last.IsEmpty ? value : value + (f[k] * last[k]);
            y[k] = o[k] * Matrix.Tanh(c[k]);
        }
    }

    private static Span<Vector<float>> Lanes(Span<float> values) => MemoryMarshal.Cast<float, Vector<float>>(values);
}
