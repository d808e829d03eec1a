namespace Entente.Vocabulary;

/// <summary>How many letters must be put in, taken out, changed, or swapped with their neighbour to get from one word to
/// another (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>The least count of steps, from 0.</summary>
    public static int Between(string one, string other)
    {
        int[,] steps = new int[one.Length + 1, other.Length + 1];
        for (int i = 0; i <= one.Length; i++)
        {
            steps[i, 0] = i;
        }

        for (int j = 0; j <= other.Length; j++)
        {
            steps[0, j] = j;
        }

        for (int i = 1; i <= one.Length; i++)
        {
            for (int j = 1; j <= other.Length; j++)
            {
                int change = one[i - 1] == other[j - 1] ? 0 : 1;
                int least = Math.Min(Math.Min(steps[i - 1, j] + 1, steps[i, j - 1] + 1), steps[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    least = Math.Min(least, steps[i - 2, j - 2] + 1);
                }

                steps[i, j] = least;
            }
        }

        return steps[one.Length, other.Length];
    }
}
