using Entente.Reading.Language;

namespace Entente.Reading.Tests.Language.Parsing;

public sealed class BestTreeProperties
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void The_best_tree_weighs_what_the_best_of_all_projective_trees_weighs(int words)
    {
        for (int seed = 0; seed < 40; seed++)
        {
            Random random = new(seed);
            float[,] weights = new float[words + 1, words];
            BestTree tree = new();
            tree.Begin(words);
            for (int head = 0; head <= words; head++)
            {
                for (int child = 0; child < words; child++)
                {
                    weights[head, child] = random.Next(-50, 50);
                    tree.Add(head, child, weights[head, child]);
                }
            }

            tree.Decide();
            int[] heads = tree.Heads.ToArray();

            Assert.True(IsTree(heads), $"seed {seed}");
            Assert.Equal(All(words).Where(IsTree).Max(candidate => Weigh(weights, candidate)), Weigh(weights, heads));
        }
    }

    private static float Weigh(float[,] weights, int[] heads) => heads.Select((head, child) => weights[head, child]).Sum();

    private static IEnumerable<int[]> All(int words)
    {
        int count = (int)Math.Pow(words + 1, words);
        for (int code = 0; code < count; code++)
        {
            int rest = code;
            int[] heads = new int[words];
            for (int i = 0; i < words; i++)
            {
                heads[i] = rest % (words + 1);
                rest /= words + 1;
            }

            yield return heads;
        }
    }

    // One root, no ring, no crossing arcs and nothing across the root's own arc.
    private static bool IsTree(int[] heads)
    {
        int n = heads.Length;
        if (heads.Count(head => head == n) != 1)
        {
            return false;
        }

        for (int d = 0; d < n; d++)
        {
            int at = d;
            for (int steps = 0; at != n; steps++)
            {
                if (steps > n)
                {
                    return false;
                }

                at = heads[at];
            }
        }

        for (int d = 0; d < n; d++)
        {
            int h = heads[d];
            for (int k = Math.Min(d, h) + 1; h < n && k < Math.Max(d, h); k++)
            {
                int up = k;
                while (up != n && up != h)
                {
                    up = heads[up];
                }

                if (up == n)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
