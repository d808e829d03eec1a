using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Relations.Tests.Measurement;

public sealed class TieCalibrationTests
{
    private const int Years = 24;
    private static readonly TieType Pact = new("defence-pact", 1, 0.8, null, "defence pact", "alliance");
    private static readonly TieType Claim = new("territorial-claim", -1, 0.5, null, "territorial claim", "territory");

    [Fact]
    public void What_ties_add_is_found_from_what_was_left_out()
    {
        // Every second pair has a tie throughout: a pact that lifts the relation by 1.6 x 0.8, or a claim that lowers it by 2.4 x 0.5.
        DyadPanel panel = Simulated.Panel(21, 240, Years, 0, (row, _) => TieExpectation.Of(row % 2 == 1 ? [] : row % 4 == 0 ? [(1.6, 0.8)] : [(-2.4, 0.5)], 1));
        RecordedTie[] ties = [.. panel.Dyads.Where((_, row) => row % 2 == 0).Select((dyad, at) => Tie(dyad, at % 2 == 0 ? Pact : Claim))];

        RelationLoadings found = TieCalibration.Of(panel, Simulated.Truth, ties);

        Assert.InRange(found.Of("tie.alliance.friendly")!.Loading, 1.1, 2.1);
        Assert.InRange(found.Of("tie.territory.hostile")!.Loading, -3.2, -1.5);
        Assert.InRange(found.TiePrecision, 0.3, 4);
    }

    [Fact]
    public void Ties_that_settle_more_are_given_more_precision()
    {
        double Found(double precision)
        {
            DyadPanel panel = Simulated.Panel(22, 160, Years, 0, (_, _) => TieExpectation.Of([(1, 0.8)], precision));
            return TieCalibration.Of(panel, Simulated.Truth, panel.Dyads.Select(dyad => Tie(dyad, Pact))).TiePrecision;
        }

        double little = Found(0.1), much = Found(6);
        Assert.True(much > 3 * little, $"{little} {much}");
    }

    [Fact]
    public void A_known_input_is_found_with_its_size()
    {
        double[][] series = [.. Enumerable.Range(0, 500).Select(row => Series(row, Years))];
        DyadPanel drawn = Simulated.Panel(23, 500, Years, 0, (row, year) => new TieExpectation(0.7 * Mean(series[row], year), 1));
        Indicator votes = IndicatorTable.All.First(indicator => indicator.Form == IndicatorForm.Input);
        DyadPanel panel = new([.. drawn.Indicators, votes], [.. drawn.Dyads.Select(dyad => (dyad, Simulated.FirstYear, Simulated.FirstYear + Years - 1))], [.. drawn.Dyads.Select((_, row) => Setting(drawn, row))]);
        for (int row = 0; row < drawn.Dyads.Count; row++)
        {
            for (int year = 0; year < Years; year++)
            {
                for (int at = 0; at < drawn.Indicators.Count; at++)
                {
                    panel.Set(at, drawn.Dyads[row], Simulated.FirstYear + year, drawn.Value(at, drawn.At(drawn.Dyads[row], Simulated.FirstYear + year)));
                }

                panel.Set(drawn.Indicators.Count, drawn.Dyads[row], Simulated.FirstYear + year, series[row][year]);
            }
        }

        double found = InputFit.Of(panel, Simulated.Truth, new IndicatorLoading { Key = votes.Key, Carry = 0.8 }).Of(votes.Key)!.Loading;
        Assert.InRange(found, 0.45, 0.95);
    }

    [Fact]
    public void A_running_mean_counts_late_years_more_skips_missing_ones_and_stands_for_two_years()
    {
        RunningMean mean = new(0.5);
        mean.Take(2000, 1);
        mean.Take(2001, double.NaN);
        mean.Take(2002, 4);

        Assert.Equal((4 + 0.25) / 1.25, mean.At(2002), 12);
        Assert.Equal(mean.At(2002), mean.At(2004), 12);
        Assert.False(mean.HasAt(2005));
        Assert.Equal(0, mean.At(2005));
    }

    private static double[] Series(int seed, int years)
    {
        Random random = new(seed);
        double at = (2 * random.NextDouble()) - 1;
        return [.. Enumerable.Range(0, years).Select(_ => at = (0.9 * at) + (1.2 * (random.NextDouble() - 0.5)))];
    }

    private static double Mean(double[] series, int year)
    {
        RunningMean mean = new(0.8);
        for (int at = 0; at <= year; at++)
        {
            mean.Take(at, series[at]);
        }

        return mean.At(year);
    }

    private static DyadSetting Setting(DyadPanel panel, int row)
    {
        ReadOnlySpan<double> numbers = panel.Covariates.AsSpan(row * DyadSetting.Count, DyadSetting.Count);
        return new DyadSetting(numbers[0], numbers[1] > 0, numbers[2] > 0, numbers[3]);
    }

    private static RecordedTie Tie(Dyad dyad, TieType type) => new()
    {
        Id = ContentHash.Of(type.Code, dyad.ToString()),
        Dyad = dyad,
        Type = type,
        Valid = new DateSpan(PartialDate.Parse("1940-01-01", null), null),
        Title = type.Label,
        DataSet = "test",
        Citation = "unts",
    };
}
