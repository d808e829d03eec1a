using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>The flow dX/dt = X^2 of relations that each grow by what common friends and rivals say: where it runs, and when.</summary>
/// <remarks>X(t) = X0 (I - X0 t)^-1. With a greatest eigenvalue l &gt; 0 of the symmetric X0 it blows up at t = 1/l, and the signs
/// of the leading eigenvector are the two factions (or one, where all are the same: harmony). Without a positive eigenvalue
/// nothing blows up. A mechanism on paper: no skill in forecasting is claimed for it.</remarks>
[Source("marvel-et-al-2011")]
public sealed class BalanceFlow
{
    private readonly SymmetricSpectrum _spectrum;
    private readonly int _leading;

    private BalanceFlow(SymmetricSpectrum spectrum)
    {
        _spectrum = spectrum;
        _leading = Array.IndexOf(spectrum.Values, spectrum.Values.Max());
        double greatest = spectrum.Values[_leading];
        BlowUpTime = greatest > 1e-12 ? 1 / greatest : null;
        IsTied = spectrum.Values.Count(value => greatest - value < 1e-9 * Math.Max(1, Math.Abs(greatest))) > 1;
    }

    /// <summary>When relations grow beyond all bounds, in the unit of time that a relation of 1 sets; null where they never do.</summary>
    public double? BlowUpTime { get; }

    /// <summary>Whether several eigenvectors lead equally, so that the factions are not determined.</summary>
    public bool IsTied { get; }

    /// <summary>Starts the flow.</summary>
    /// <param name="relations">n x n by rows, symmetric and finite; the diagonal is each actor's relation to itself.</param>
    /// <exception cref="ModelException">ENT0670: not square, not symmetric, or a number that is not finite; or more than 600 actors.</exception>
    public static BalanceFlow From(IReadOnlyList<double> relations)
    {
        ArgumentNullException.ThrowIfNull(relations);
        int count = (int)Math.Round(Math.Sqrt(relations.Count));
        bool isWrong = count is 0 or > 600 || count * count != relations.Count;
        double[,] matrix = new double[Math.Max(1, count), Math.Max(1, count)];
        for (int one = 0; one < count && !isWrong; one++)
        {
            for (int other = 0; other < count; other++)
            {
                matrix[one, other] = relations[(one * count) + other];
                isWrong |= !double.IsFinite(matrix[one, other]) || matrix[one, other] != relations[(other * count) + one];
            }
        }

        return isWrong
            ? throw new ModelException(new Failure("ENT0670", string.Create(CultureInfo.InvariantCulture, $"{relations.Count} numbers make no symmetric table of relations."),
                "the relations at the start", "Give a symmetric n x n table of finite numbers, n from 1 to 600."))
            : new BalanceFlow(SymmetricSpectrum.Of(matrix));
    }

    /// <summary>The faction of each actor, 0 or 1, in the end; the first actor's is 0. Null without a blow-up or where several lead.</summary>
    public IReadOnlyList<int>? Factions()
    {
        if (BlowUpTime is null || IsTied)
        {
            return null;
        }

        double first = _spectrum.Vectors[0, _leading];
        return [.. Enumerable.Range(0, _spectrum.Values.Length).Select(node => _spectrum.Vectors[node, _leading] * first >= 0 ? 0 : 1)];
    }

    /// <summary>The relations at a time before the blow-up, n x n by rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative or not before the blow-up.</exception>
    public IReadOnlyList<double> At(double time)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(time);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(time, BlowUpTime ?? double.PositiveInfinity);
        int count = _spectrum.Values.Length;
        double[] relations = new double[count * count];
        for (int k = 0; k < count; k++)
        {
            double grown = _spectrum.Values[k] / (1 - (_spectrum.Values[k] * time));
            for (int one = 0; one < count; one++)
            {
                for (int other = 0; other < count; other++)
                {
                    relations[(one * count) + other] += grown * _spectrum.Vectors[one, k] * _spectrum.Vectors[other, k];
                }
            }
        }

        return relations;
    }
}
