namespace Entente.Relations.Measurement;

/// <summary>The numbers of one indicator. Graded: value = intercept + loading x relation + noise. Presence: the log-odds of being there are
/// intercept + setting + loading x relation. Mark: being there in full lifts the relation's log-density by loading x relation.</summary>
public sealed record IndicatorLoading
{
    /// <summary>The indicator's key.</summary>
    public required string Key { get; init; }

    /// <summary>Value or log-odds at a neutral relation in a setting of zeros.</summary>
    public double Intercept { get; init; }

    /// <summary>Change with one standard deviation of the latent relation.</summary>
    public double Loading { get; init; }

    /// <summary>Variance of the noise of a graded indicator.</summary>
    public double Noise { get; init; } = 1;

    /// <summary>For counts: further noise variance, divided by the volume.</summary>
    public double VolumeNoise { get; init; }

    /// <summary>Presence: added log-odds where it was there the year before. Graded: how much of last year's value goes on, in [0, 1).
    /// Mark: what a further year of the same counts against the first. So an alliance of fifty years is not fifty alliances.</summary>
    public double Carry { get; init; }

    /// <summary>Presence: added log-odds in the first year that is observed at all, when the year before is not known.</summary>
    public double First { get; init; }

    /// <summary>Log-odds by setting: distance, neighbour, region, size; all zero where it is not a presence.</summary>
    public IReadOnlyList<double> Setting { get; init; } = [0, 0, 0, 0];

    /// <summary>Log-odds or value expected at a neutral relation.</summary>
    internal double Base(ReadOnlySpan<double> covariates)
    {
        double sum = Intercept;
        for (int at = 0; at < covariates.Length; at++)
        {
            sum += Setting[at] * covariates[at];
        }

        return sum;
    }
}
