using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Reading.Language;

/// <summary>One direction of a layer of long short-term memory, as it reads: only its outputs are kept.</summary>
internal static class LstmReading
{
    private const int H = NetworkShape.Hidden;

    /// <summary>Runs the layer over a sentence.</summary>
    /// <param name="gates">Input, forget, output and candidate gates of each word, with all that does not come from the word before.</param>
    /// <param name="recurrent">What comes from the word before.</param>
    /// <param name="count">Words.</param>
    /// <param name="isBackward">Whether it reads from the end.</param>
    /// <param name="cell">Room for one cell.</param>
    /// <param name="output">Receives the outputs at the head of rows of <see cref="NetworkShape.Output"/>.</param>
    public static void Run(Span<float> gates, RecurrentWeights recurrent, int count, bool isBackward, Span<float> cell, Span<float> output)
    {
        cell = cell[..H];
        cell.Clear();
        for (int step = 0; step < count; step++)
        {
            int t = isBackward ? count - 1 - step : step;
            int before = isBackward ? t + 1 : t - 1;
            Span<float> row = gates.Slice(t * NetworkShape.Gates, NetworkShape.Gates);
            if (step > 0)
            {
                recurrent.Add(output.Slice(before * NetworkShape.Output, H), row);
            }

            if (Vector512.IsHardwareAccelerated)
            {
                WideCell(row, cell, output.Slice(t * NetworkShape.Output, H));
            }
            else
            {
                Cell(row, cell, output.Slice(t * NetworkShape.Output, H));
            }
        }
    }

    // sigmoid(i) * tanh(g), the cell's share kept by sigmoid(f), and sigmoid(o) * tanh(cell), each with one division.
    private static void Cell(ReadOnlySpan<float> gates, Span<float> cell, Span<float> output)
    {
        ReadOnlySpan<Vector<float>> i = Lanes(gates[..H]), f = Lanes(gates.Slice(H, H)), o = Lanes(gates.Slice(2 * H, H)), g = Lanes(gates.Slice(3 * H, H));
        Span<Vector<float>> c = MemoryMarshal.Cast<float, Vector<float>>(cell), y = MemoryMarshal.Cast<float, Vector<float>>(output);
        Vector<float> one = Vector<float>.One;
        for (int k = 0; k < c.Length; k++)
        {
            Vector<float> candidate = Matrix.Exp(g[k] * -2f);
            Vector<float> value = (one - candidate) / ((one + Matrix.Exp(-i[k])) * (one + candidate));
            c[k] = value + (c[k] / (one + Matrix.Exp(-f[k])));
            Vector<float> bent = Matrix.Exp(c[k] * -2f);
            y[k] = (one - bent) / ((one + Matrix.Exp(-o[k])) * (one + bent));
        }
    }

    private static void WideCell(ReadOnlySpan<float> gates, Span<float> cell, Span<float> output)
    {
        ReadOnlySpan<Vector512<float>> i = Wide(gates[..H]), f = Wide(gates.Slice(H, H)), o = Wide(gates.Slice(2 * H, H)), g = Wide(gates.Slice(3 * H, H));
        Span<Vector512<float>> c = MemoryMarshal.Cast<float, Vector512<float>>(cell), y = MemoryMarshal.Cast<float, Vector512<float>>(output);
        Vector512<float> one = Vector512<float>.One;
        for (int k = 0; k < c.Length; k++)
        {
            Vector512<float> candidate = Matrix.Exp(g[k] * -2f);
            Vector512<float> value = (one - candidate) / ((one + Matrix.Exp(-i[k])) * (one + candidate));
            c[k] = value + (c[k] / (one + Matrix.Exp(-f[k])));
            Vector512<float> bent = Matrix.Exp(c[k] * -2f);
            y[k] = (one - bent) / ((one + Matrix.Exp(-o[k])) * (one + bent));
        }
    }

    private static ReadOnlySpan<Vector<float>> Lanes(ReadOnlySpan<float> values) => MemoryMarshal.Cast<float, Vector<float>>(values);

    private static ReadOnlySpan<Vector512<float>> Wide(ReadOnlySpan<float> values) => MemoryMarshal.Cast<float, Vector512<float>>(values);
}
