using Entente.Reading.Language;

namespace Entente.Reading.Tests.Language.Networks;

public sealed class WholeMatrixTests
{
    private const int Inner = NetworkShape.Output;
    private const int Columns = NetworkShape.Arc;
    private const int Rows = 8;

    [Fact]
    public void Vectors_of_any_width_give_the_same_bits_near_the_true_product()
    {
        Random random = new(5);
        float[] weights = [.. Enumerable.Range(0, Inner * Columns).Select(_ => ((float)random.NextDouble() - 0.5f) * 3)];
        float[] bias = [.. Enumerable.Range(0, Columns).Select(_ => (float)random.NextDouble())];
        float[] outputs = [.. Enumerable.Range(0, Rows * Inner).Select(k => k == 0 ? 1f : k == 1 ? -1f : ((float)random.NextDouble() * 2) - 1)];
        short[] whole = new short[outputs.Length];
        float[] best = new float[Rows * Columns], middle = new float[Rows * Columns], plain = new float[Rows * Columns];
        WholeMatrix matrix = new(weights, bias, Columns);

        WholeMatrix.Round(outputs, whole);
        matrix.Product(whole, Rows, best);
        matrix.Product(whole, Rows, plain, 0);
        Assert.Equal(plain, best);
        if (System.Runtime.Intrinsics.X86.Avx2.IsSupported)
        {
            matrix.Product(whole, Rows, middle, 16);
            Assert.Equal(plain, middle);
        }

        for (int at = 0; at < best.Length; at++)
        {
            float exact = bias[at % Columns];
            for (int k = 0; k < Inner; k++)
            {
                exact += outputs[(at / Columns * Inner) + k] * weights[(k * Columns) + (at % Columns)];
            }

            Assert.InRange(best[at] - exact, -0.01f, 0.01f);
        }
    }

    [Fact]
    public void Sums_of_the_largest_numbers_do_not_overflow()
    {
        float[] weights = new float[Inner * Columns];
        float[] sums = new float[4 * Columns];
        short[] whole = new short[4 * Inner];
        Array.Fill(weights, -2f);
        WholeMatrix.Round(Enumerable.Repeat(1f, whole.Length).ToArray(), whole);

        new WholeMatrix(weights, [], Columns).Product(whole, 4, sums);

        Assert.All(sums, sum => Assert.InRange(sum, (-2 * Inner) - 0.1f, (-2 * Inner) + 0.1f));
    }
}
