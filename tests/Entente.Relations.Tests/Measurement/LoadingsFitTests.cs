using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Relations.Tests.Measurement;

public sealed class LoadingsFitTests
{
    private static readonly RelationLoadings Start = new(0.8, 0, new RelationLink(0.5, 0.5), 0,
        Simulated.Truth.All.Select(truth => truth with { Intercept = 0, Loading = 0.3 * Simulated.Of(truth.Key).Sign, Carry = 0.5, First = 0, Noise = 0.5, Setting = [0, 0, 0, 0] }));

    [Fact]
    public void A_fit_finds_the_numbers_that_a_panel_was_drawn_from()
    {
        RelationLoadings found = LoadingsFit.Fit(Simulated.Panel(7, 1200, 40, 0), Start, new FitOptions { MostRounds = 60, Threads = 2 }).Loadings;

        Assert.InRange(found.Persistence, 0.85, 0.95);
        foreach (IndicatorLoading truth in Simulated.Truth.All)
        {
            IndicatorLoading each = found.Of(truth.Key)!;
            Assert.InRange(each.Loading / truth.Loading, 0.75, 1.35);
            Assert.InRange(each.Carry - truth.Carry, -0.35, 0.35);
        }
    }

    [Fact]
    public void The_likelihood_grows()
    {
        IReadOnlyList<double> likelihoods = LoadingsFit.Fit(Simulated.Panel(8, 300, 30), Start, new FitOptions { MostRounds = 15 }).Likelihoods;

        Assert.True(likelihoods[^1] > likelihoods[2] && likelihoods[2] > likelihoods[0], string.Join(' ', likelihoods));
    }

    [Fact]
    public void One_thread_and_two_give_the_same_bytes()
    {
        DyadPanel panel = Simulated.Panel(9, 500, 20);
        string Text(int threads) => LoadingsFit.Fit(panel, Start, new FitOptions { MostRounds = 4, Threads = threads }).Loadings.ToText("# test");

        Assert.Equal(Text(1), Text(2));
    }

    [Fact]
    public void Ninety_five_of_a_hundred_relations_lie_within_their_interval()
    {
        DyadPanel panel = Simulated.Panel(10, 600, 25, 0);
        RowFilter filter = new(panel, Simulated.Truth, indicator => indicator.Key != "events");
        int at = panel.Indicators.ToList().FindIndex(indicator => indicator.Key == "events"), inside = 0, all = 0;
        IndicatorLoading events = Simulated.Truth.Of("events")!;
        for (int row = 0; row < panel.Dyads.Count; row++)
        {
            filter.Filter(row);
            for (int year = 1; year < 25; year++)
            {
                int place = panel.At(panel.Dyads[row], Simulated.FirstYear + year);
                double off = panel.Value(at, place) - events.Intercept - (events.Carry * panel.Value(at, place - 1)) - (events.Loading * filter.Mean[year]);
                inside += Math.Abs(off) < 1.96 * Math.Sqrt(events.Noise + (events.Loading * events.Loading * filter.Variance[year])) ? 1 : 0;
                all++;
            }
        }

        Assert.InRange((double)inside / all, 0.94, 0.96);
    }

    [Fact]
    public void A_panel_without_observations_is_refused_with_its_code()
    {
        DyadPanel empty = new([Simulated.Of("un-votes")], [(Dyad.Of(ActorId.From("AFG"), ActorId.From("PAK")), 1950, 1960)], [default]);

        ModelException refused = Assert.Throws<ModelException>(() => LoadingsFit.Fit(empty, Start));
        Assert.Equal("ENT0512", refused.Failure.Code);
    }

    [Fact]
    public void Loadings_written_and_read_again_are_the_same()
    {
        string text = Simulated.Truth.ToText("# test");
        RelationLoadings again = RelationLoadings.From(DataTable.Read(new StringReader(text), "test"));

        Assert.Equal(text, again.ToText("# test"));
        Assert.Equal(Simulated.Truth.Of("alliance")!.Setting, again.Of("alliance")!.Setting);
    }

    [Theory]
    [InlineData("relation,persistence,1.5")]
    [InlineData("relation,persistence,high")]
    [InlineData("alliance,loading,1")]
    public void Loadings_that_make_no_sense_are_refused_with_their_code(string row)
    {
        DataTable table = DataTable.Read(new StringReader("key,parameter,value\n" + row + "\n"), "bad.csv");

        Assert.Equal("ENT0511", Assert.Throws<ModelException>(() => RelationLoadings.From(table)).Failure.Code);
    }
}
