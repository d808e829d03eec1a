namespace Entente.Workshop.Training;

/// <summary>Makes trees projective by lifting: the shortest crossing arc goes up to its head's head, until none crosses.</summary>
internal static class Projective
{
    /// <summary>Lifts in place; the root's index is the array's length. Returns how many lifts were made.</summary>
    public static int Lift(int[] heads)
    {
        int lifts = 0;
        while (Shortest(heads) is int child and >= 0)
        {
            heads[child] = heads[heads[child]];
            lifts++;
        }

        return lifts;
    }

    private static int Shortest(int[] heads)
    {
        int best = -1;
        for (int d = 0; d < heads.Length; d++)
        {
            int h = heads[d];
            if (h == heads.Length || (best >= 0 && Math.Abs(h - d) >= Math.Abs(heads[best] - best)))
            {
                continue;
            }

            for (int k = Math.Min(h, d) + 1; k < Math.Max(h, d); k++)
            {
                if (!Reaches(heads, k, h))
                {
                    best = d;
                    break;
                }
            }
        }

        return best;
    }

    private static bool Reaches(int[] heads, int word, int ancestor)
    {
        while (word != heads.Length)
        {
            if (word == ancestor)
            {
                return true;
            }

            word = heads[word];
        }

        return false;
    }
}
