using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Entente.Reading.Language;

/// <summary>The matrix that a layer's outputs go through from one word to the next, in whole numbers of 16 bits.</summary>
/// <remarks>A step is one row times the matrix, so the time is that of reading the matrix: half as many bytes, half the time. The sums are of whole
/// numbers and fit 32 bits, so they are the same on every machine in whatever order they are made.</remarks>
internal sealed class RecurrentWeights
{
    private const int H = NetworkShape.Hidden;
    private const int Columns = NetworkShape.Gates;

    /// <summary>Columns that are summed at a time.</summary>
    private const int Group = 64;

    // 96 products of at most 32,767 * 680 stay below 2^31.
    private const float OutputScale = 32767f;
    private const float MostWeight = 680f;

    private readonly short[] _weights = new short[H * Columns];
    private readonly float[] _scales = new float[Columns];

    /// <param name="weights">Rows of inputs, columns of gates.</param>
    public RecurrentWeights(ReadOnlySpan<float> weights)
    {
        for (int column = 0; column < Columns; column++)
        {
            float most = 1e-9f;
            for (int k = 0; k < H; k++)
            {
                most = Math.Max(most, Math.Abs(weights[(k * Columns) + column]));
            }

            _scales[column] = most / MostWeight / OutputScale;
            for (int k = 0; k < H; k++)
            {
                int at = (column / Group * H * Group) + (k / 2 * 2 * Group) + (column % Group * 2) + (k % 2);
                _weights[at] = (short)MathF.Round(weights[(k * Columns) + column] / most * MostWeight);
            }
        }
    }

    /// <summary>Adds the product of a layer's last outputs, each within [-1, 1], to the gates.</summary>
    public void Add(ReadOnlySpan<float> outputs, Span<float> gates)
    {
        Span<short> whole = stackalloc short[H];
        Round(outputs[..H], whole);
        ReadOnlySpan<int> pairs = MemoryMarshal.Cast<short, int>(whole);
        _ = gates[Columns - 1];
        for (int group = 0; group < Columns / Group; group++)
        {
            ref short weights = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_weights), group * H * Group);
            ref float scales = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_scales), group * Group);
            ref float to = ref Unsafe.Add(ref MemoryMarshal.GetReference(gates), group * Group);
            if (Avx512BW.IsSupported)
            {
                Wide(pairs, ref weights, ref scales, ref to);
            }
            else if (Avx2.IsSupported)
            {
                Middle(pairs, ref weights, ref scales, ref to);
            }
            else
            {
                Plain(pairs, ref weights, ref scales, ref to);
            }
        }
    }

    /// <summary>The same without the widest instructions, for comparison.</summary>
    internal void AddPlainly(ReadOnlySpan<float> outputs, Span<float> gates)
    {
        Span<short> whole = stackalloc short[H];
        Round(outputs[..H], whole);
        for (int group = 0; group < Columns / Group; group++)
        {
            Plain(MemoryMarshal.Cast<short, int>(whole), ref _weights[group * H * Group], ref _scales[group * Group], ref gates[group * Group]);
        }
    }

    private static void Round(ReadOnlySpan<float> outputs, Span<short> whole)
    {
        ReadOnlySpan<Vector<float>> from = MemoryMarshal.Cast<float, Vector<float>>(outputs);
        Span<Vector<short>> to = MemoryMarshal.Cast<short, Vector<short>>(whole);
        Vector<float> half = new(0.5f), scale = new(OutputScale);
        for (int i = 0; i < to.Length; i++)
        {
            Vector<int> low = Vector.ConvertToInt32(Vector.Floor(Vector.FusedMultiplyAdd(from[2 * i], scale, half)));
            Vector<int> high = Vector.ConvertToInt32(Vector.Floor(Vector.FusedMultiplyAdd(from[(2 * i) + 1], scale, half)));
            to[i] = Vector.Narrow(low, high);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Wide(ReadOnlySpan<int> pairs, ref short weights, ref float scales, ref float to)
    {
        Vector512<int> s0 = default, s1 = default, s2 = default, s3 = default;
        for (int k = 0; k < pairs.Length; k++)
        {
            Vector512<short> pair = Vector512.Create(pairs[k]).AsInt16();
            s0 += Avx512BW.MultiplyAddAdjacent(pair, Vector512.LoadUnsafe(ref weights));
            s1 += Avx512BW.MultiplyAddAdjacent(pair, Vector512.LoadUnsafe(ref weights, 32));
            s2 += Avx512BW.MultiplyAddAdjacent(pair, Vector512.LoadUnsafe(ref weights, 64));
            s3 += Avx512BW.MultiplyAddAdjacent(pair, Vector512.LoadUnsafe(ref weights, 96));
            weights = ref Unsafe.Add(ref weights, 2 * Group);
        }

        Put(s0, ref scales, ref to, 0);
        Put(s1, ref scales, ref to, 16);
        Put(s2, ref scales, ref to, 32);
        Put(s3, ref scales, ref to, 48);
    }

    private static void Put(Vector512<int> sums, ref float scales, ref float to, nuint at) =>
        Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(sums), Vector512.LoadUnsafe(ref scales, at), Vector512.LoadUnsafe(ref to, at)).StoreUnsafe(ref to, at);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Middle(ReadOnlySpan<int> pairs, ref short weights, ref float scales, ref float to)
    {
        Vector256<int> s0 = default, s1 = default, s2 = default, s3 = default, s4 = default, s5 = default, s6 = default, s7 = default;
        for (int k = 0; k < pairs.Length; k++)
        {
            Vector256<short> pair = Vector256.Create(pairs[k]).AsInt16();
            s0 += Avx2.MultiplyAddAdjacent(pair, Vector256.LoadUnsafe(ref weights));
            s1 += Avx2.MultiplyAddAdjacent(pair, Vector256.LoadUnsafe(ref weights, 16));
            s2 += Avx2.MultiplyAddAdjacent(pair, Vector256.LoadUnsafe(ref weights, 32));
            s3 += Avx2.MultiplyAddAdjacent(pair, Vector256.LoadUnsafe(ref weights, 48));
            s4 += Avx2.MultiplyAddAdjacent(pair, Vector256.LoadUnsafe(ref weights, 64));
            s5 += Avx2.MultiplyAddAdjacent(pair, Vector256.LoadUnsafe(ref weights, 80));
            s6 += Avx2.MultiplyAddAdjacent(pair, Vector256.LoadUnsafe(ref weights, 96));
            s7 += Avx2.MultiplyAddAdjacent(pair, Vector256.LoadUnsafe(ref weights, 112));
            weights = ref Unsafe.Add(ref weights, 2 * Group);
        }

        Put(s0, ref scales, ref to, 0);
        Put(s1, ref scales, ref to, 8);
        Put(s2, ref scales, ref to, 16);
        Put(s3, ref scales, ref to, 24);
        Put(s4, ref scales, ref to, 32);
        Put(s5, ref scales, ref to, 40);
        Put(s6, ref scales, ref to, 48);
        Put(s7, ref scales, ref to, 56);
    }

    private static void Put(Vector256<int> sums, ref float scales, ref float to, nuint at) =>
        Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(sums), Vector256.LoadUnsafe(ref scales, at), Vector256.LoadUnsafe(ref to, at)).StoreUnsafe(ref to, at);

    // Each number of 32 bits holds the weights of two words' outputs.
    private static void Plain(ReadOnlySpan<int> pairs, ref short weights, ref float scales, ref float to)
    {
        ref int both = ref Unsafe.As<short, int>(ref weights);
        for (int at = 0; at < Group; at += Vector<int>.Count)
        {
            Vector<int> sum = Vector<int>.Zero;
            for (int k = 0; k < pairs.Length; k++)
            {
                Vector<int> pair = Vector.LoadUnsafe(ref both, (nuint)((k * Group) + at));
                sum += Vector.ShiftRightArithmetic(Vector.ShiftLeft(pair, 16), 16) * new Vector<int>((short)pairs[k]);
                sum += Vector.ShiftRightArithmetic(pair, 16) * new Vector<int>(pairs[k] >> 16);
            }

            Vector.FusedMultiplyAdd(Vector.ConvertToSingle(sum), Vector.LoadUnsafe(ref scales, (nuint)at), Vector.LoadUnsafe(ref to, (nuint)at)).StoreUnsafe(ref to, (nuint)at);
        }
    }
}
