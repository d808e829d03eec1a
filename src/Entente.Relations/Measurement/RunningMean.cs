namespace Entente.Relations.Measurement;

/// <summary>The running mean of yearly values: each year counts a set share of the year after it, and a year without a value is skipped.</summary>
/// <param name="carry">That share, in [0, 1).</param>
internal struct RunningMean(double carry)
{
    /// <summary>Years after the last value for which the mean still stands.</summary>
    public const int Stands = 2;

    private double _sum, _weight;
    private int? _last;

    /// <summary>Takes in a year's value; NaN is no value.</summary>
    public void Take(int year, double value)
    {
        if (double.IsNaN(value))
        {
            return;
        }

        double kept = _last is { } last ? Math.Pow(carry, year - last) : 0;
        (_sum, _weight, _last) = ((_sum * kept) + value, (_weight * kept) + 1, year);
    }

    /// <summary>Whether a mean stands in a year.</summary>
    public readonly bool HasAt(int year) => _last is { } last && year - last <= Stands;

    /// <summary>The mean as it stands in a year; 0 before the first value and when the last lies too far back.</summary>
    public readonly double At(int year) => HasAt(year) ? _sum / _weight : 0;
}
