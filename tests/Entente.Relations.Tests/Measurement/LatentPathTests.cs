using Entente.Relations.Measurement;

namespace Entente.Relations.Tests.Measurement;

public sealed class LatentPathTests
{
    [Fact]
    public void The_plain_filter_and_the_one_that_keeps_its_books_agree()
    {
        DyadPanel panel = Simulated.Panel(11, 60, 30);
        RelationLoadings loadings = new(0.9, 0.4, new RelationLink(0.6, 0.5), 0, Simulated.Truth.All);
        RowFilter filter = new(panel, loadings);
        for (int row = 0; row < panel.Dyads.Count; row++)
        {
            filter.Filter(row);
            LatentPath path = new(loadings, Setting(panel, row));
            for (int year = 0; year < 30; year++)
            {
                path.Step(Simulated.FirstYear + year, Observations(panel, row, year));
                Assert.Equal(filter.Mean[year], path.Mean, 9);
                Assert.Equal(filter.Variance[year], path.Variance, 9);
                Assert.Equal(path.Mean, path.Shares.Values.Sum(), 9);
            }
        }
    }

    [Fact]
    public void A_relation_without_news_goes_back_to_neutral_and_its_variance_to_one()
    {
        LatentPath path = new(Simulated.Truth, default);
        path.Step(1950, [new YearObservation(Simulated.Of("dispute"), 1950, 1)]);
        (double soon, double sure, _) = path.After(1);
        (double late, double unsure, _) = path.After(60);

        Assert.True(soon < -0.5 && late > -0.01, $"{soon} {late}");
        Assert.True(sure <= unsure);
        Assert.Equal(1, unsure, 3);
    }

    [Fact]
    public void That_a_dispute_is_not_there_says_nothing_but_that_it_ended_does()
    {
        LatentPath quiet = new(Simulated.Truth, default), ended = new(Simulated.Truth, default), kept = new(Simulated.Truth, default);
        Indicator dispute = Simulated.Of("dispute");
        for (int year = 1950; year < 1956; year++)
        {
            quiet.Step(year, [new YearObservation(dispute, year, 0)]);
            ended.Step(year, [new YearObservation(dispute, year, year == 1954 ? 1 : 0)]);
            kept.Step(year, [new YearObservation(dispute, year, year >= 1954 ? 1 : 0)]);
        }

        Assert.Equal(0, quiet.Mean);
        Assert.Null(quiet.LastSpoken);
        Assert.True(kept.Mean < ended.Mean && ended.Mean < 0, $"{kept.Mean} {ended.Mean}");
    }

    [Fact]
    public void What_ties_let_expect_is_no_news_and_a_surer_prior_moves_less()
    {
        Indicator dispute = Simulated.Of("dispute");
        double Strays(TieExpectation prior)
        {
            LatentPath path = new(Simulated.Truth, default);
            path.Step(1950, [new YearObservation(dispute, 1950, 1)], prior);
            return prior.Spread * path.Mean;
        }

        Assert.True(Strays(new TieExpectation(-4, 1)) > Strays(TieExpectation.None));
        Assert.True(Strays(new TieExpectation(0, 0.5)) > Strays(TieExpectation.None));
    }

    private static DyadSetting Setting(DyadPanel panel, int row)
    {
        ReadOnlySpan<double> numbers = panel.Covariates.AsSpan(row * DyadSetting.Count, DyadSetting.Count);
        return new DyadSetting(numbers[0], numbers[1] > 0, numbers[2] > 0, numbers[3]);
    }

    private static List<YearObservation> Observations(DyadPanel panel, int row, int year) =>
        [.. panel.Indicators.Select((indicator, at) => new YearObservation(indicator, Simulated.FirstYear + year, panel.Value(at, panel.At(panel.Dyads[row], Simulated.FirstYear + year))))
            .Where(each => !double.IsNaN(each.Value))];
}
