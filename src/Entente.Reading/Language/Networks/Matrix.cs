using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Reading.Language;

/// <summary>The few operations on rows of numbers that the network needs.</summary>
/// <remarks>Every product is added with one rounding and every sum runs in the order of its index, so that results do not
/// depend on the width of the machine's vectors.</remarks>
internal static partial class Matrix
{
    /// <summary>Adds A times B to C, row by row.</summary>
    /// <param name="a">Entry (i, k) lies at i * <paramref name="aRow"/> + k * <paramref name="aColumn"/>.</param>
    /// <param name="aRow">Step between rows of A.</param>
    /// <param name="aColumn">Step between columns of A.</param>
    /// <param name="b">Rows of <paramref name="columns"/> numbers.</param>
    /// <param name="c">Rows of <paramref name="columns"/> numbers, <paramref name="cRow"/> apart.</param>
    /// <param name="cRow">Step between rows of C.</param>
    /// <param name="rows">Rows of A and C.</param>
    /// <param name="inner">Columns of A, rows of B.</param>
    /// <param name="columns">Columns of B; a multiple of 8.</param>
    public static void AddProduct(
        ReadOnlySpan<float> a, int aRow, int aColumn, ReadOnlySpan<float> b, Span<float> c, int cRow, int rows, int inner, int columns)
    {
        if (rows == 0 || inner == 0)
        {
            return;
        }

        _ = a[((rows - 1) * aRow) + ((inner - 1) * aColumn)];
        _ = b[(inner * columns) - 1];
        _ = c[((rows - 1) * cRow) + columns - 1];
        ref float pa = ref MemoryMarshal.GetReference(a);
        ref float pb = ref MemoryMarshal.GetReference(b);
        ref float pc = ref MemoryMarshal.GetReference(c);
        int width = Vector<float>.Count;
        bool isWide = Vector512.IsHardwareAccelerated;
        int i = 0;
        for (; i + 4 <= rows; i += 4)
        {
            int j = isWide ? Wide4(ref Unsafe.Add(ref pa, i * aRow), aRow, aColumn, ref pb, columns, ref Unsafe.Add(ref pc, i * cRow), cRow, inner) : 0;
            for (; j + (2 * width) <= columns; j += 2 * width)
            {
                Block4(ref Unsafe.Add(ref pa, i * aRow), aRow, aColumn, ref Unsafe.Add(ref pb, j), columns, ref Unsafe.Add(ref pc, (i * cRow) + j), cRow, inner);
            }

            for (; j < columns; j++)
            {
                Rest(ref pa, i, 4, aRow, aColumn, ref Unsafe.Add(ref pb, j), columns, ref Unsafe.Add(ref pc, j), cRow, inner);
            }
        }

        for (; i < rows; i++)
        {
            int j = isWide ? Wide1(ref Unsafe.Add(ref pa, i * aRow), aColumn, ref pb, columns, ref Unsafe.Add(ref pc, i * cRow), inner) : 0;
            for (; j + (4 * width) <= columns; j += 4 * width)
            {
                Block1(ref Unsafe.Add(ref pa, i * aRow), aColumn, ref Unsafe.Add(ref pb, j), columns, ref Unsafe.Add(ref pc, (i * cRow) + j), inner);
            }

            for (; j < columns; j++)
            {
                Rest(ref pa, i, 1, aRow, aColumn, ref Unsafe.Add(ref pb, j), columns, ref Unsafe.Add(ref pc, j), cRow, inner);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Block4(ref float a, int aRow, int aColumn, ref float b, int bRow, ref float c, int cRow, int inner)
    {
        int width = Vector<float>.Count;
        Vector<float> c00 = Load(ref c, 0), c01 = Load(ref c, width);
        Vector<float> c10 = Load(ref c, cRow), c11 = Load(ref c, cRow + width);
        Vector<float> c20 = Load(ref c, 2 * cRow), c21 = Load(ref c, (2 * cRow) + width);
        Vector<float> c30 = Load(ref c, 3 * cRow), c31 = Load(ref c, (3 * cRow) + width);
        for (int k = 0; k < inner; k++)
        {
            Vector<float> b0 = Load(ref b, 0), b1 = Load(ref b, width);
            Vector<float> a0 = new(a), a1 = new(Unsafe.Add(ref a, aRow));
            Vector<float> a2 = new(Unsafe.Add(ref a, 2 * aRow)), a3 = new(Unsafe.Add(ref a, 3 * aRow));
            c00 = Vector.FusedMultiplyAdd(a0, b0, c00);
            c01 = Vector.FusedMultiplyAdd(a0, b1, c01);
            c10 = Vector.FusedMultiplyAdd(a1, b0, c10);
            c11 = Vector.FusedMultiplyAdd(a1, b1, c11);
            c20 = Vector.FusedMultiplyAdd(a2, b0, c20);
            c21 = Vector.FusedMultiplyAdd(a2, b1, c21);
            c30 = Vector.FusedMultiplyAdd(a3, b0, c30);
            c31 = Vector.FusedMultiplyAdd(a3, b1, c31);
            a = ref Unsafe.Add(ref a, aColumn);
            b = ref Unsafe.Add(ref b, bRow);
        }

        Store(c00, ref c, 0);
        Store(c01, ref c, width);
        Store(c10, ref c, cRow);
        Store(c11, ref c, cRow + width);
        Store(c20, ref c, 2 * cRow);
        Store(c21, ref c, (2 * cRow) + width);
        Store(c30, ref c, 3 * cRow);
        Store(c31, ref c, (3 * cRow) + width);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Block1(ref float a, int aColumn, ref float b, int bRow, ref float c, int inner)
    {
        int width = Vector<float>.Count;
        Vector<float> c0 = Load(ref c, 0), c1 = Load(ref c, width), c2 = Load(ref c, 2 * width), c3 = Load(ref c, 3 * width);
        for (int k = 0; k < inner; k++)
        {
            Vector<float> a0 = new(a);
            c0 = Vector.FusedMultiplyAdd(a0, Load(ref b, 0), c0);
            c1 = Vector.FusedMultiplyAdd(a0, Load(ref b, width), c1);
            c2 = Vector.FusedMultiplyAdd(a0, Load(ref b, 2 * width), c2);
            c3 = Vector.FusedMultiplyAdd(a0, Load(ref b, 3 * width), c3);
            a = ref Unsafe.Add(ref a, aColumn);
            b = ref Unsafe.Add(ref b, bRow);
        }

        Store(c0, ref c, 0);
        Store(c1, ref c, width);
        Store(c2, ref c, 2 * width);
        Store(c3, ref c, 3 * width);
    }

    private static void Rest(ref float a, int row, int rows, int aRow, int aColumn, ref float b, int bRow, ref float c, int cRow, int inner)
    {
        for (int i = row; i < row + rows; i++)
        {
            float sum = Unsafe.Add(ref c, i * cRow);
            for (int k = 0; k < inner; k++)
            {
                sum = MathF.FusedMultiplyAdd(Unsafe.Add(ref a, (i * aRow) + (k * aColumn)), Unsafe.Add(ref b, k * bRow), sum);
            }

            Unsafe.Add(ref c, i * cRow) = sum;
        }
    }

    /// <summary>Writes the sum of two rows.</summary>
    public static void Sum(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> to)
    {
        ReadOnlySpan<Vector<float>> left = MemoryMarshal.Cast<float, Vector<float>>(a), right = MemoryMarshal.Cast<float, Vector<float>>(b);
        Span<Vector<float>> sums = MemoryMarshal.Cast<float, Vector<float>>(to);
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] = left[i] + right[i];
        }
    }

    /// <summary>e to the x by a polynomial: the same bits on every machine; within 2e-7 of the true value in [-87, 87].</summary>
    public static void Exp(Span<float> values)
    {
        Span<Vector<float>> lanes = MemoryMarshal.Cast<float, Vector<float>>(values);
        for (int i = 0; i < lanes.Length; i++)
        {
            lanes[i] = Exp(lanes[i]);
        }

        for (int i = lanes.Length * Vector<float>.Count; i < values.Length; i++)
        {
            values[i] = Exp(new Vector<float>(values[i]))[0];
        }
    }

    internal static Vector<float> Exp(Vector<float> x)
    {
        x = Vector.Min(Vector.Max(x, new Vector<float>(-87f)), new Vector<float>(87f));
        Vector<float> k = Vector.Floor(Vector.FusedMultiplyAdd(x, new Vector<float>(1.44269504f), new Vector<float>(0.5f)));
        Vector<float> r = Vector.FusedMultiplyAdd(k, new Vector<float>(-0.693359375f), x);
        r = Vector.FusedMultiplyAdd(k, new Vector<float>(2.12194440e-4f), r);
        Vector<float> p = new(1.9875691500e-4f);
        p = Vector.FusedMultiplyAdd(p, r, new Vector<float>(1.3981999507e-3f));
        p = Vector.FusedMultiplyAdd(p, r, new Vector<float>(8.3334519073e-3f));
        p = Vector.FusedMultiplyAdd(p, r, new Vector<float>(4.1665795894e-2f));
        p = Vector.FusedMultiplyAdd(p, r, new Vector<float>(1.6666665459e-1f));
        p = Vector.FusedMultiplyAdd(p, r, new Vector<float>(5.0000001201e-1f));
        p = Vector.FusedMultiplyAdd(p, r * r, r + Vector<float>.One);
        Vector<int> bits = Vector.ShiftLeft(Vector.ConvertToInt32(k) + new Vector<int>(127), 23);
        return p * Vector.AsVectorSingle(bits);
    }

    internal static Vector<float> Sigmoid(Vector<float> x) => Vector<float>.One / (Vector<float>.One + Exp(-x));

    internal static Vector<float> Tanh(Vector<float> x) =>
        new Vector<float>(2f) / (Vector<float>.One + Exp(x * -2f)) - Vector<float>.One;

    private static Vector<float> Load(ref float source, int offset) => Vector.LoadUnsafe(ref source, (nuint)offset);

    private static void Store(Vector<float> value, ref float target, int offset) => value.StoreUnsafe(ref target, (nuint)offset);
}
