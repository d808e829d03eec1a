namespace Entente.Relations.Measurement;

/// <summary>The numbers of one observation, with the year before taken in.</summary>
/// <param name="Expected">Value or log-odds at a neutral relation.</param>
/// <param name="Loading">Change with the relation.</param>
/// <param name="Noise">Variance of the noise of a graded one.</param>
internal readonly record struct Observed(double Expected, double Loading, double Noise)
{
    /// <summary>The same where the relation has a mean of its own and strays from it by a spread: what is looked for is then the straying.</summary>
    public Observed Given(double mean, double spread) => this with { Expected = Expected + (Loading * mean), Loading = Loading * spread };

    /// <summary>Takes in what was observed the year before (NaN: nothing).</summary>
    public static Observed Of(IndicatorForm form, IndicatorLoading loading, double expected, double noise, double before, double value, double persistence)
    {
        switch (form)
        {
            case IndicatorForm.Presence:
                return new Observed(expected + (double.IsNaN(before) ? loading.First : loading.Carry * before), loading.Loading, 1);
            case IndicatorForm.Mark or IndicatorForm.Input:
                return new Observed(0, before == value ? loading.Loading * loading.Carry : loading.Loading, 1);
            default:
                // The first value stands where the run of values before it would have led.
                return double.IsNaN(before)
                    ? new Observed(expected / (1 - loading.Carry), loading.Loading / (1 - (loading.Carry * persistence)), noise / (1 - (loading.Carry * loading.Carry)))
                    : new Observed(expected + (loading.Carry * before), loading.Loading, noise);
        }
    }
}
