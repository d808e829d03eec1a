using Entente.Reading.Language;

namespace Entente.Reading.Tests.Language.Networks;

public sealed class MatrixTests
{
    [Theory]
    [InlineData(1, 3, 8)]
    [InlineData(4, 7, 16)]
    [InlineData(5, 96, 64)]
    [InlineData(9, 1, 24)]
    [InlineData(6, 13, 40)]
    [InlineData(9, 13, 384)]
    [InlineData(7, 5, 112)]
    public void The_fast_product_is_the_plain_product(int rows, int inner, int columns)
    {
        Random random = new(7);
        float[] a = Numbers(random, rows * inner), b = Numbers(random, inner * columns);
        float[] plain = Numbers(random, rows * columns);
        float[] fast = [.. plain];
        float[] turned = [.. plain];
        float[] across = new float[rows * inner];
        for (int i = 0; i < rows; i++)
        {
            for (int k = 0; k < inner; k++)
            {
                across[(k * rows) + i] = a[(i * inner) + k];
                for (int j = 0; j < columns; j++)
                {
                    plain[(i * columns) + j] = MathF.FusedMultiplyAdd(a[(i * inner) + k], b[(k * columns) + j], plain[(i * columns) + j]);
                }
            }
        }

        Matrix.AddProduct(a, inner, 1, b, fast, columns, rows, inner, columns);
        Matrix.AddProduct(across, 1, rows, b, turned, columns, rows, inner, columns);

        Assert.Equal(plain, fast);
        Assert.Equal(plain, turned);
    }

    [Fact]
    public void The_exponential_is_close_to_the_true_one()
    {
        float[] values = [-90, -20, -3.5f, -1, -0.001f, 0, 0.3f, 1, 2, 10, 80];
        float[] results = [.. values];

        Matrix.Exp(results);

        for (int i = 0; i < values.Length; i++)
        {
            double expected = Math.Exp(Math.Clamp(values[i], -87, 87));
            Assert.InRange(results[i] / expected, 1 - 1e-6, 1 + 1e-6);
        }
    }

    private static float[] Numbers(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => (float)random.NextDouble() - 0.5f)];
}
