namespace Entente.Relations.Measurement;

/// <summary>Solves small symmetric systems.</summary>
internal static class SmallSystem
{
    /// <summary>Solves (matrix + ridge) x = right by Cholesky's method.</summary>
    /// <param name="matrix">Lower triangle by rows, positive semidefinite.</param>
    /// <param name="right">The right side.</param>
    /// <param name="size">Its length.</param>
    /// <param name="ridge">Added to the diagonal, so that an indicator that never varies gives 0 and not an error.</param>
    public static double[] Solve(double[] matrix, double[] right, int size, double ridge)
    {
        double[] root = new double[size * size];
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column <= row; column++)
            {
                double sum = matrix[(row * size) + column] + (row == column ? ridge : 0);
                for (int at = 0; at < column; at++)
                {
                    sum -= root[(row * size) + at] * root[(column * size) + at];
                }

                root[(row * size) + column] = row == column ? Math.Sqrt(Math.Max(1e-12, sum)) : sum / root[(column * size) + column];
            }
        }

        double[] answer = [.. right];
        for (int row = 0; row < size; row++)
        {
            for (int at = 0; at < row; at++)
            {
                answer[row] -= root[(row * size) + at] * answer[at];
            }

            answer[row] /= root[(row * size) + row];
        }

        for (int row = size - 1; row >= 0; row--)
        {
            for (int at = row + 1; at < size; at++)
            {
                answer[row] -= root[(at * size) + row] * answer[at];
            }

            answer[row] /= root[(row * size) + row];
        }

        return answer;
    }
}
