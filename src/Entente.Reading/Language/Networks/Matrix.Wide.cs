using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Reading.Language;

/// <content>The same operations on machines with vectors of sixteen numbers: the same bits, sooner.</content>
internal static partial class Matrix
{
    private const int W = 16;

    // Four rows of A against all columns that fill whole vectors; returns the first column left over.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Wide4(ref float a, int aRow, int aColumn, ref float b, int bRow, ref float c, int cRow, int inner)
    {
        int j = 0;
        for (; j + (3 * W) <= bRow; j += 3 * W)
        {
            ref float pa = ref a;
            ref float pb = ref Unsafe.Add(ref b, j);
            ref float pc = ref Unsafe.Add(ref c, j);
            Vector512<float> c00 = Wide(ref pc, 0), c01 = Wide(ref pc, W), c02 = Wide(ref pc, 2 * W);
            Vector512<float> c10 = Wide(ref pc, cRow), c11 = Wide(ref pc, cRow + W), c12 = Wide(ref pc, cRow + (2 * W));
            Vector512<float> c20 = Wide(ref pc, 2 * cRow), c21 = Wide(ref pc, (2 * cRow) + W), c22 = Wide(ref pc, (2 * cRow) + (2 * W));
            Vector512<float> c30 = Wide(ref pc, 3 * cRow), c31 = Wide(ref pc, (3 * cRow) + W), c32 = Wide(ref pc, (3 * cRow) + (2 * W));
            for (int k = 0; k < inner; k++)
            {
                Vector512<float> b0 = Wide(ref pb, 0), b1 = Wide(ref pb, W), b2 = Wide(ref pb, 2 * W);
                Vector512<float> a0 = Vector512.Create(pa);
                c00 = Vector512.FusedMultiplyAdd(a0, b0, c00);
                c01 = Vector512.FusedMultiplyAdd(a0, b1, c01);
                c02 = Vector512.FusedMultiplyAdd(a0, b2, c02);
                a0 = Vector512.Create(Unsafe.Add(ref pa, aRow));
                c10 = Vector512.FusedMultiplyAdd(a0, b0, c10);
                c11 = Vector512.FusedMultiplyAdd(a0, b1, c11);
                c12 = Vector512.FusedMultiplyAdd(a0, b2, c12);
                a0 = Vector512.Create(Unsafe.Add(ref pa, 2 * aRow));
                c20 = Vector512.FusedMultiplyAdd(a0, b0, c20);
                c21 = Vector512.FusedMultiplyAdd(a0, b1, c21);
                c22 = Vector512.FusedMultiplyAdd(a0, b2, c22);
                a0 = Vector512.Create(Unsafe.Add(ref pa, 3 * aRow));
                c30 = Vector512.FusedMultiplyAdd(a0, b0, c30);
                c31 = Vector512.FusedMultiplyAdd(a0, b1, c31);
                c32 = Vector512.FusedMultiplyAdd(a0, b2, c32);
                pa = ref Unsafe.Add(ref pa, aColumn);
                pb = ref Unsafe.Add(ref pb, bRow);
            }

            c00.StoreUnsafe(ref pc, 0);
            c01.StoreUnsafe(ref pc, W);
            c02.StoreUnsafe(ref pc, 2 * W);
            c10.StoreUnsafe(ref pc, (nuint)cRow);
            c11.StoreUnsafe(ref pc, (nuint)(cRow + W));
            c12.StoreUnsafe(ref pc, (nuint)(cRow + (2 * W)));
            c20.StoreUnsafe(ref pc, (nuint)(2 * cRow));
            c21.StoreUnsafe(ref pc, (nuint)((2 * cRow) + W));
            c22.StoreUnsafe(ref pc, (nuint)((2 * cRow) + (2 * W)));
            c30.StoreUnsafe(ref pc, (nuint)(3 * cRow));
            c31.StoreUnsafe(ref pc, (nuint)((3 * cRow) + W));
            c32.StoreUnsafe(ref pc, (nuint)((3 * cRow) + (2 * W)));
        }

        return j;
    }

    // One row of A, as above.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Wide1(ref float a, int aColumn, ref float b, int bRow, ref float c, int inner)
    {
        int j = 0;
        for (; j + (4 * W) <= bRow; j += 4 * W)
        {
            ref float pa = ref a;
            ref float pb = ref Unsafe.Add(ref b, j);
            ref float pc = ref Unsafe.Add(ref c, j);
            Vector512<float> c0 = Wide(ref pc, 0), c1 = Wide(ref pc, W), c2 = Wide(ref pc, 2 * W), c3 = Wide(ref pc, 3 * W);
            for (int k = 0; k < inner; k++)
            {
                Vector512<float> a0 = Vector512.Create(pa);
                c0 = Vector512.FusedMultiplyAdd(a0, Wide(ref pb, 0), c0);
                c1 = Vector512.FusedMultiplyAdd(a0, Wide(ref pb, W), c1);
                c2 = Vector512.FusedMultiplyAdd(a0, Wide(ref pb, 2 * W), c2);
                c3 = Vector512.FusedMultiplyAdd(a0, Wide(ref pb, 3 * W), c3);
                pa = ref Unsafe.Add(ref pa, aColumn);
                pb = ref Unsafe.Add(ref pb, bRow);
            }

            c0.StoreUnsafe(ref pc, 0);
            c1.StoreUnsafe(ref pc, W);
            c2.StoreUnsafe(ref pc, 2 * W);
            c3.StoreUnsafe(ref pc, 3 * W);
        }

        return j;
    }

    internal static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-87f)), Vector512.Create(87f));
        Vector512<float> k = Vector512.Floor(Vector512.FusedMultiplyAdd(x, Vector512.Create(1.44269504f), Vector512.Create(0.5f)));
        Vector512<float> r = Vector512.FusedMultiplyAdd(k, Vector512.Create(-0.693359375f), x);
        r = Vector512.FusedMultiplyAdd(k, Vector512.Create(2.12194440e-4f), r);
        Vector512<float> p = Vector512.Create(1.9875691500e-4f);
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.3981999507e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(8.3334519073e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(4.1665795894e-2f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.6666665459e-1f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(5.0000001201e-1f));
        p = Vector512.FusedMultiplyAdd(p, r * r, r + Vector512<float>.One);
        Vector512<int> bits = Vector512.ShiftLeft(Vector512.ConvertToInt32(k) + Vector512.Create(127), 23);
        return p * bits.AsSingle();
    }

    private static Vector512<float> Wide(ref float source, int offset) => Vector512.LoadUnsafe(ref source, (nuint)offset);
}
