namespace Entente.Balance;

/// <summary>Eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations.</summary>
internal sealed class SymmetricSpectrum
{
    private const int MostSweeps = 60;

    private SymmetricSpectrum(double[] values, double[,] vectors) => (Values, Vectors) = (values, vectors);

    /// <summary>The eigenvalues, in no order.</summary>
    public double[] Values { get; }

    /// <summary>Column k is the unit eigenvector of value k.</summary>
    public double[,] Vectors { get; }

    /// <summary>Takes a matrix apart; it is used up.</summary>
    public static SymmetricSpectrum Of(double[,] matrix)
    {
        int count = matrix.GetLength(0);
        double[,] vectors = new double[count, count];
        for (int at = 0; at < count; at++)
        {
            vectors[at, at] = 1;
        }

        for (int sweep = 0; sweep < MostSweeps && OffDiagonal(matrix) > 1e-22; sweep++)
        {
            for (int p = 0; p < count; p++)
            {
                for (int q = p + 1; q < count; q++)
                {
                    if (Math.Abs(matrix[p, q]) > 1e-300)
                    {
                        Rotate(matrix, vectors, p, q);
                    }
                }
            }
        }

        double[] values = new double[count];
        for (int at = 0; at < count; at++)
        {
            values[at] = matrix[at, at];
        }

        return new SymmetricSpectrum(values, vectors);
    }

    /// <summary>The diagonal of a function of the matrix.</summary>
    public double[] Diagonal(Func<double, double> function)
    {
        int count = Values.Length;
        double[] diagonal = new double[count];
        for (int k = 0; k < count; k++)
        {
            double weight = function(Values[k]);
            for (int node = 0; node < count; node++)
            {
                diagonal[node] += weight * Vectors[node, k] * Vectors[node, k];
            }
        }

        return diagonal;
    }

    private static double OffDiagonal(double[,] matrix)
    {
        double sum = 0;
        double all = 1e-300;
        int count = matrix.GetLength(0);
        for (int p = 0; p < count; p++)
        {
            for (int q = 0; q < count; q++)
            {
                all += matrix[p, q] * matrix[p, q];
                sum += p == q ? 0 : matrix[p, q] * matrix[p, q];
            }
        }

        return sum / all;
    }

    private static void Rotate(double[,] matrix, double[,] vectors, int p, int q)
    {
        double theta = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q]);
        double tangent = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        double cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
        double sine = tangent * cosine;
        int count = matrix.GetLength(0);
        for (int k = 0; k < count; k++)
        {
            (double kp, double kq) = (matrix[k, p], matrix[k, q]);
            matrix[k, p] = (cosine * kp) - (sine * kq);
            matrix[k, q] = (sine * kp) + (cosine * kq);
        }

        for (int k = 0; k < count; k++)
        {
            (double pk, double qk) = (matrix[p, k], matrix[q, k]);
            matrix[p, k] = (cosine * pk) - (sine * qk);
            matrix[q, k] = (sine * pk) + (cosine * qk);
            (double vp, double vq) = (vectors[k, p], vectors[k, q]);
            vectors[k, p] = (cosine * vp) - (sine * vq);
            vectors[k, q] = (sine * vp) + (cosine * vq);
        }
    }
}
