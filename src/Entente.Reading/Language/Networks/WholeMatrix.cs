using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Entente.Reading.Language;

/// <summary>A matrix that the outputs of a layer, each within [-1, 1], go through, in whole numbers of 16 bits.</summary>
/// <remarks>Two products at a time where floating point takes one. The sums are of whole numbers and fit 32 bits, so they are the same on every
/// machine in whatever order they are made.</remarks>
internal sealed class WholeMatrix
{
    /// <summary>What an output of 1 is written as.</summary>
    public const float One = 8191f;

    /// <summary>Columns that are summed at a time.</summary>
    private const int Group = 48;

    // The sum of a column's weights, signs left out, so that no sum of products passes 2^31.
    private const float MostSum = 262_143f;

    private readonly int _inner;
    private readonly int _columns;
    private readonly short[] _weights;
    private readonly float[] _scales;
    private readonly float[] _bias;

    /// <param name="weights">Rows of inputs, columns of sums; as many inputs as are even, columns a multiple of 48.</param>
    /// <param name="bias">What is added to each sum; nothing where it is empty.</param>
    /// <param name="columns">Columns.</param>
    public WholeMatrix(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, int columns)
    {
        (_columns, _inner) = (columns, weights.Length / columns);
        _weights = new short[weights.Length];
        _scales = new float[columns];
        _bias = bias.IsEmpty ? new float[columns] : bias.ToArray();
        for (int column = 0; column < columns; column++)
        {
            float most = 1e-9f, sum = 1e-9f;
            for (int k = 0; k < _inner; k++)
            {
                float size = Math.Abs(weights[(k * columns) + column]);
                (most, sum) = (Math.Max(most, size), sum + size);
            }

            float factor = Math.Min(short.MaxValue / most, (MostSum - _inner) / sum);
            _scales[column] = 1 / factor / One;
            for (int k = 0; k < _inner; k++)
            {
                int at = (column / Group * _inner * Group) + (k / 2 * 2 * Group) + (column % Group * 2) + (k % 2);
                _weights[at] = (short)MathF.Round(weights[(k * columns) + column] * factor);
            }
        }
    }

    /// <summary>Writes outputs as whole numbers.</summary>
    /// <param name="outputs">Numbers within [-1, 1], a multiple of 16.</param>
    /// <param name="whole">Room for as many.</param>
    public static void Round(ReadOnlySpan<float> outputs, Span<short> whole)
    {
        ReadOnlySpan<Vector<float>> from = MemoryMarshal.Cast<float, Vector<float>>(outputs);
        Span<Vector<short>> to = MemoryMarshal.Cast<short, Vector<short>>(whole[..outputs.Length]);
        Vector<float> half = new(0.5f), scale = new(One);
        for (int i = 0; i < to.Length; i++)
        {
            Vector<int> low = Vector.ConvertToInt32(Vector.Floor(Vector.FusedMultiplyAdd(from[2 * i], scale, half)));
            Vector<int> high = Vector.ConvertToInt32(Vector.Floor(Vector.FusedMultiplyAdd(from[(2 * i) + 1], scale, half)));
            to[i] = Vector.Narrow(low, high);
        }
    }

    /// <summary>Writes the product of rows of whole numbers with the matrix, and the bias.</summary>
    /// <param name="rows">The rows, a multiple of four of them.</param>
    /// <param name="count">How many.</param>
    /// <param name="to">Room for as many rows of sums.</param>
    public void Product(ReadOnlySpan<short> rows, int count, Span<float> to) =>
        Product(rows, count, to, Avx512BW.IsSupported ? Vector512<short>.Count : Avx2.IsSupported ? Vector256<short>.Count : 0);

    /// <summary>The same with vectors of a given size, for comparison; 0 takes the plain way.</summary>
    internal void Product(ReadOnlySpan<short> rows, int count, Span<float> to, int width)
    {
        _ = rows[(count * _inner) - 1];
        _ = to[(count * _columns) - 1];
        ref int pairs = ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(rows));
        int half = _inner / 2;
        for (int group = 0; group < _columns / Group; group++)
        {
            ref short weights = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_weights), group * _inner * Group);
            ref float scales = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_scales), group * Group);
            ref float bias = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bias), group * Group);
            for (int row = 0; row < count; row += 4)
            {
                ref int from = ref Unsafe.Add(ref pairs, row * half);
                ref float sums = ref Unsafe.Add(ref MemoryMarshal.GetReference(to), (row * _columns) + (group * Group));
                if (width == Vector512<short>.Count)
                {
                    Wide(ref from, half, ref weights, ref scales, ref bias, ref sums, _columns);
                }
                else if (width == Vector256<short>.Count)
                {
                    Middle(ref from, half, ref weights, ref scales, ref bias, ref sums, _columns);
                }
                else
                {
                    Plain(ref from, half, ref weights, ref scales, ref bias, ref sums, _columns);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Wide(ref int from, int half, ref short weights, ref float scales, ref float bias, ref float to, int toRow)
    {
        Vector512<int> s00 = default, s01 = default, s02 = default, s10 = default, s11 = default, s12 = default;
        Vector512<int> s20 = default, s21 = default, s22 = default, s30 = default, s31 = default, s32 = default;
        for (int k = 0; k < half; k++)
        {
            Vector512<short> w0 = Vector512.LoadUnsafe(ref weights), w1 = Vector512.LoadUnsafe(ref weights, 32), w2 = Vector512.LoadUnsafe(ref weights, 64);
            Vector512<short> pair = Vector512.Create(Unsafe.Add(ref from, k)).AsInt16();
            s00 += Avx512BW.MultiplyAddAdjacent(pair, w0);
            s01 += Avx512BW.MultiplyAddAdjacent(pair, w1);
            s02 += Avx512BW.MultiplyAddAdjacent(pair, w2);
            pair = Vector512.Create(Unsafe.Add(ref from, half + k)).AsInt16();
            s10 += Avx512BW.MultiplyAddAdjacent(pair, w0);
            s11 += Avx512BW.MultiplyAddAdjacent(pair, w1);
            s12 += Avx512BW.MultiplyAddAdjacent(pair, w2);
            pair = Vector512.Create(Unsafe.Add(ref from, (2 * half) + k)).AsInt16();
            s20 += Avx512BW.MultiplyAddAdjacent(pair, w0);
            s21 += Avx512BW.MultiplyAddAdjacent(pair, w1);
            s22 += Avx512BW.MultiplyAddAdjacent(pair, w2);
            pair = Vector512.Create(Unsafe.Add(ref from, (3 * half) + k)).AsInt16();
            s30 += Avx512BW.MultiplyAddAdjacent(pair, w0);
            s31 += Avx512BW.MultiplyAddAdjacent(pair, w1);
            s32 += Avx512BW.MultiplyAddAdjacent(pair, w2);
            weights = ref Unsafe.Add(ref weights, 2 * Group);
        }

        Put(s00, ref scales, ref bias, ref to, 0, 0);
        Put(s01, ref scales, ref bias, ref to, 16, 0);
        Put(s02, ref scales, ref bias, ref to, 32, 0);
        Put(s10, ref scales, ref bias, ref to, 0, toRow);
        Put(s11, ref scales, ref bias, ref to, 16, toRow);
        Put(s12, ref scales, ref bias, ref to, 32, toRow);
        Put(s20, ref scales, ref bias, ref to, 0, 2 * toRow);
        Put(s21, ref scales, ref bias, ref to, 16, 2 * toRow);
        Put(s22, ref scales, ref bias, ref to, 32, 2 * toRow);
        Put(s30, ref scales, ref bias, ref to, 0, 3 * toRow);
        Put(s31, ref scales, ref bias, ref to, 16, 3 * toRow);
        Put(s32, ref scales, ref bias, ref to, 32, 3 * toRow);
    }

    private static void Put(Vector512<int> sums, ref float scales, ref float bias, ref float to, nuint at, int row) =>
        Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(sums), Vector512.LoadUnsafe(ref scales, at), Vector512.LoadUnsafe(ref bias, at)).StoreUnsafe(ref to, at + (nuint)row);

    // Sixteen of the group's columns at a time.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Middle(ref int from, int half, ref short weights, ref float scales, ref float bias, ref float to, int toRow)
    {
        for (nuint at = 0; at < Group; at += 16)
        {
            Vector256<int> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default, s30 = default, s31 = default;
            ref short own = ref Unsafe.Add(ref weights, 2 * at);
            for (int k = 0; k < half; k++)
            {
                Vector256<short> w0 = Vector256.LoadUnsafe(ref own), w1 = Vector256.LoadUnsafe(ref own, 16);
                Vector256<short> pair = Vector256.Create(Unsafe.Add(ref from, k)).AsInt16();
                s00 += Avx2.MultiplyAddAdjacent(pair, w0);
                s01 += Avx2.MultiplyAddAdjacent(pair, w1);
                pair = Vector256.Create(Unsafe.Add(ref from, half + k)).AsInt16();
                s10 += Avx2.MultiplyAddAdjacent(pair, w0);
                s11 += Avx2.MultiplyAddAdjacent(pair, w1);
                pair = Vector256.Create(Unsafe.Add(ref from, (2 * half) + k)).AsInt16();
                s20 += Avx2.MultiplyAddAdjacent(pair, w0);
                s21 += Avx2.MultiplyAddAdjacent(pair, w1);
                pair = Vector256.Create(Unsafe.Add(ref from, (3 * half) + k)).AsInt16();
                s30 += Avx2.MultiplyAddAdjacent(pair, w0);
                s31 += Avx2.MultiplyAddAdjacent(pair, w1);
                own = ref Unsafe.Add(ref own, 2 * Group);
            }

            Put(s00, ref scales, ref bias, ref to, at, 0);
            Put(s01, ref scales, ref bias, ref to, at + 8, 0);
            Put(s10, ref scales, ref bias, ref to, at, toRow);
            Put(s11, ref scales, ref bias, ref to, at + 8, toRow);
            Put(s20, ref scales, ref bias, ref to, at, 2 * toRow);
            Put(s21, ref scales, ref bias, ref to, at + 8, 2 * toRow);
            Put(s30, ref scales, ref bias, ref to, at, 3 * toRow);
            Put(s31, ref scales, ref bias, ref to, at + 8, 3 * toRow);
        }
    }

    private static void Put(Vector256<int> sums, ref float scales, ref float bias, ref float to, nuint at, int row) =>
        Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(sums), Vector256.LoadUnsafe(ref scales, at), Vector256.LoadUnsafe(ref bias, at)).StoreUnsafe(ref to, at + (nuint)row);

    // Each number of 32 bits holds the weights of two inputs.
    private static void Plain(ref int from, int half, ref short weights, ref float scales, ref float bias, ref float to, int toRow)
    {
        ref int both = ref Unsafe.As<short, int>(ref weights);
        for (int row = 0; row < 4; row++)
        {
            for (int at = 0; at < Group; at += Vector<int>.Count)
            {
                Vector<int> sum = Vector<int>.Zero;
                for (int k = 0; k < half; k++)
                {
                    int pair = Unsafe.Add(ref from, (row * half) + k);
                    Vector<int> own = Vector.LoadUnsafe(ref both, (nuint)((k * Group) + at));
                    sum += Vector.ShiftRightArithmetic(Vector.ShiftLeft(own, 16), 16) * new Vector<int>((short)pair);
                    sum += Vector.ShiftRightArithmetic(own, 16) * new Vector<int>(pair >> 16);
                }

                Vector.FusedMultiplyAdd(Vector.ConvertToSingle(sum), Vector.LoadUnsafe(ref scales, (nuint)at), Vector.LoadUnsafe(ref bias, (nuint)at))
                    .StoreUnsafe(ref to, (nuint)((row * toRow) + at));
            }
        }
    }
}
