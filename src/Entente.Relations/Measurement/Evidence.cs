namespace Entente.Relations.Measurement;

/// <summary>What one observation says of the latent relation, near a value of it.</summary>
internal static class Evidence
{
    /// <summary>Whether an observation is evidence of the relation. That a tie is not there goes into how often such ties are, and not into the
    /// relation: pairs differ in reach for more reasons than friendship. That it ended, or stopped short of the next step, is evidence.</summary>
    public static bool Speaks(IndicatorForm form, bool isStep, double before, double value) =>
        form != IndicatorForm.Presence || value != 0 || isStep || before > 0;

    /// <summary>First derivative of the log-likelihood (the push) and minus the second (the information), at a latent value.</summary>
    /// <param name="form">How the indicator speaks.</param>
    /// <param name="observed">Its numbers at this observation.</param>
    /// <param name="value">The observation.</param>
    /// <param name="relation">The latent relation expected before it.</param>
    public static (double Push, double Information) Of(IndicatorForm form, Observed observed, double value, double relation)
    {
        double loading = observed.Loading;
        switch (form)
        {
            case IndicatorForm.Graded:
                return (loading * (value - observed.Expected - (loading * relation)) / observed.Noise, loading * loading / observed.Noise);
            case IndicatorForm.Presence:
                double chance = Chance(observed.Expected + (loading * relation));
                return (loading * (value - chance), loading * loading * chance * (1 - chance));
            default:
                return (loading * value, 0);
        }
    }

    /// <summary>The logistic function.</summary>
    public static double Chance(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
