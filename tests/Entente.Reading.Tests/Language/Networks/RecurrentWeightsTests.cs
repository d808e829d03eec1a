using Entente.Reading.Language;

namespace Entente.Reading.Tests.Language.Networks;

public sealed class RecurrentWeightsTests
{
    private const int H = NetworkShape.Hidden;
    private const int G = NetworkShape.Gates;

    [Fact]
    public void The_widest_sums_are_the_plain_sums_and_near_the_true_product()
    {
        Random random = new(3);
        float[] weights = [.. Enumerable.Range(0, H * G).Select(_ => ((float)random.NextDouble() - 0.5f) * 3)];
        float[] outputs = [.. Enumerable.Range(0, H).Select(k => k == 0 ? 1f : k == 1 ? -1f : ((float)random.NextDouble() * 2) - 1)];
        float[] wide = [.. Enumerable.Range(0, G).Select(_ => (float)random.NextDouble())];
        float[] plain = [.. wide], exact = [.. wide];
        RecurrentWeights recurrent = new(weights);

        recurrent.Add(outputs, wide);
        recurrent.AddPlainly(outputs, plain);

        Assert.Equal(plain, wide);
        for (int column = 0; column < G; column++)
        {
            for (int k = 0; k < H; k++)
            {
                exact[column] += outputs[k] * weights[(k * G) + column];
            }

            Assert.InRange(wide[column] - exact[column], -0.02f, 0.02f);
        }
    }

    [Fact]
    public void Sums_of_the_largest_numbers_do_not_overflow()
    {
        float[] weights = new float[H * G];
        float[] gates = new float[G];
        Array.Fill(weights, 2f);

        new RecurrentWeights(weights).Add(Enumerable.Repeat(1f, H).ToArray(), gates);

        Assert.All(gates, gate => Assert.InRange(gate, (2 * H) - 0.02f, (2 * H) + 0.02f));
    }
}
