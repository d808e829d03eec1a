namespace Entente.Relations.Measurement;

/// <summary>What one pass over some dyads adds up for the next estimate; blocks of dyads are added in a fixed order.</summary>
internal sealed class FitSums
{
    /// <summary>Intercept, settings, carry, first and loading of a presence.</summary>
    public const int Unknowns = DyadSetting.Count + 4;

    private const double Node = 1.7320508075688772; // three Gauss-Hermite nodes: 0 and plus or minus the root of 3

    private readonly int _count;

    public FitSums(int indicators)
    {
        _count = indicators;
        Moments = [.. Enumerable.Range(0, indicators).Select(_ => new double[11])];
        Gradients = [.. Enumerable.Range(0, indicators).Select(_ => new double[Unknowns])];
        Hessians = [.. Enumerable.Range(0, indicators).Select(_ => new double[Unknowns * Unknowns])];
    }

    /// <summary>Graded, for years with a year before: n, sums of x, xx, y, xy, yy, b, xb, yb, bb (b the value before), and of the volume's inverse.</summary>
    public double[][] Moments { get; }

    public double[][] Gradients { get; }

    public double[][] Hessians { get; }

    /// <summary>Quiet years: now squared, now times before, before squared, count.</summary>
    public double[] Quiet { get; } = new double[4];

    public double Likelihood { get; set; }

    public void Add(FitSums other)
    {
        for (int at = 0; at < _count; at++)
        {
            Sum(Moments[at], other.Moments[at]);
            Sum(Gradients[at], other.Gradients[at]);
            Sum(Hessians[at], other.Hessians[at]);
        }

        Sum(Quiet, other.Quiet);
        Likelihood += other.Likelihood;
    }

    /// <summary>Adds a step from one year to the next, where no tie begins or ends.</summary>
    public void Move(RowFilter filter, int year)
    {
        if (filter.IsTurning[year])
        {
            return;
        }

        double[] sums = Quiet;
        double before = filter.Smooth[year - 1], now = filter.Smooth[year];
        sums[0] += (now * now) + filter.SmoothVariance[year];
        sums[1] += (now * before) + (filter.Step[year] * filter.SmoothVariance[year]);
        sums[2] += (before * before) + filter.SmoothVariance[year - 1];
        sums[3]++;
    }

    /// <summary>Adds a graded observation and the one before it.</summary>
    public void Graded(int at, double relation, double variance, double value, double before, double volume)
    {
        double[] sums = Moments[at];
        sums[0]++;
        sums[1] += relation;
        sums[2] += (relation * relation) + variance;
        sums[3] += value;
        sums[4] += relation * value;
        sums[5] += value * value;
        sums[6] += before;
        sums[7] += relation * before;
        sums[8] += value * before;
        sums[9] += before * before;
        sums[10] += volume > 0 ? 1 / volume : 0;
    }

    /// <summary>Adds a presence: first and second derivative of its expected log-likelihood at the present numbers.</summary>
    public void Presence(int at, double relation, double variance, double value, double before, Observed observed, ReadOnlySpan<double> covariates)
    {
        double spread = Node * Math.Sqrt(variance);
        double first = 0, firstX = 0, second = 0, secondX = 0, secondXx = 0;
        for (int node = -1; node <= 1; node++)
        {
            double x = relation + (node * spread), share = node == 0 ? 2.0 / 3 : 1.0 / 6;
            double chance = Evidence.Chance(observed.Expected + (observed.Loading * x));
            double off = share * (value - chance), curve = share * chance * (1 - chance);
            first += off;
            firstX += off * x;
            second += curve;
            secondX += curve * x;
            secondXx += curve * x * x;
        }

        Span<double> design = stackalloc double[Unknowns - 1];
        design[0] = 1;
        covariates.CopyTo(design[1..]);
        design[^2] = double.IsNaN(before) ? 0 : before;
        design[^1] = double.IsNaN(before) ? 1 : 0;
        double[] gradient = Gradients[at], hessian = Hessians[at];
        for (int one = 0; one < Unknowns - 1; one++)
        {
            gradient[one] += first * design[one];
            for (int other = 0; other <= one; other++)
            {
                hessian[(one * Unknowns) + other] += second * design[one] * design[other];
            }

            hessian[((Unknowns - 1) * Unknowns) + one] += secondX * design[one];
        }

        gradient[^1] += firstX;
        hessian[^1] += secondXx;
    }

    private static void Sum(double[] into, double[] more)
    {
        for (int at = 0; at < into.Length; at++)
        {
            into[at] += more[at];
        }
    }
}
