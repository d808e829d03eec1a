namespace Entente.Sources.Tests.Importing;

/// <summary>One small hand-made file of every layout: who recognises it, what became of its lines, how many rows it gave.</summary>
public sealed class FixtureTests
{
    [Theory]
    [InlineData("cow-states.csv", "cow-states", 4, 1, 0, 8)]
    [InlineData("cow-majors.csv", "cow-majors", 2, 0, 0, 2)]
    [InlineData("cow-system.csv", "cow-system", 3, 0, 0, 3)]
    [InlineData("gw-states.csv", "gw-states", 3, 0, 0, 6)]
    [InlineData("cow-gw.csv", "cow-gw", 3, 0, 0, 8)]
    [InlineData("cow-capitals.csv", "cow-capitals", 3, 1, 0, 9)]
    [InlineData("gw-capitals.csv", "gw-capitals", 2, 0, 0, 6)]
    [InlineData("archigos.csv", "archigos", 2, 0, 0, 12)]
    [InlineData("archigos-original.csv", "archigos", 1, 0, 0, 4)]
    [InlineData("countrycode.csv", "countrycode", 3, 0, 1, 14)]
    [InlineData("world-countries.csv", "world-countries", 2, 0, 1, 13)]
    [InlineData("nmc-6.csv", "nmc", 2, 1, 0, 11)]
    [InlineData("nmc-later.csv", "nmc", 3, 0, 0, 18)]
    [InlineData("gdp-population.csv", "gdp-population", 1, 0, 1, 6)]
    [InlineData("natural-earth.csv", "natural-earth", 2, 0, 1, 4)]
    [InlineData("atop.csv", "atop", 2, 1, 0, 10)]
    [InlineData("atop-original.csv", "atop", 1, 0, 0, 5)]
    [InlineData("mid-disputes.csv", "mid-disputes", 2, 0, 0, 15)]
    [InlineData("mid-participants.csv", "mid-participants", 2, 1, 0, 11)]
    [InlineData("dyadic-mid.csv", "dyadic-mid", 3, 0, 0, 32)]
    [InlineData("gml-mid.csv", "gml-mid", 1, 1, 0, 8)]
    [InlineData("interstate-wars.csv", "interstate-wars", 2, 1, 0, 12)]
    [InlineData("ucdp-conflicts.csv", "ucdp-conflicts", 2, 1, 0, 6)]
    [InlineData("rivalries.csv", "rivalries", 2, 0, 0, 7)]
    [InlineData("un-votes.csv", "un-votes", 4, 2, 0, 4)]
    [InlineData("un-votes-original.csv", "un-votes", 2, 0, 2, 2)]
    [InlineData("un-roll-calls.csv", "un-roll-calls", 2, 0, 0, 9)]
    [InlineData("un-issues.csv", "un-issues", 1, 0, 0, 1)]
    [InlineData("ideal-points-session.csv", "un-ideal-points", 2, 0, 0, 17)]
    [InlineData("ideal-points-year.csv", "un-ideal-points", 2, 0, 0, 2)]
    [InlineData("sipri-register.csv", "sipri-trade-register", 3, 1, 2, 11)]
    [InlineData("sipri-export.csv", "sipri-trade-register", 1, 0, 1, 2)]
    [InlineData("cow-trade.csv", "cow-trade", 2, 0, 0, 6)]
    [InlineData("contiguity-spells.csv", "contiguity", 2, 1, 0, 2)]
    [InlineData("contiguity-years.csv", "contiguity-years", 2, 0, 0, 2)]
    [InlineData("minimum-distance.csv", "minimum-distance", 2, 0, 1, 2)]
    [InlineData("cepii.csv", "cepii-geodist", 3, 0, 1, 24)]
    [InlineData("cow-igo.csv", "cow-igo", 2, 0, 0, 2)]
    [InlineData("gdelt1.tsv", "gdelt1", 2, 3, 0, 2)]
    [InlineData("gdelt2.tsv", "gdelt2", 2, 1, 0, 2)]
    [InlineData("gdelt2-mentions.tsv", "gdelt2-mentions", 2, 1, 0, 2)]
    [InlineData("icews.tab", "icews", 3, 1, 0, 3)]
    [InlineData("icews-2017.tab", "icews", 2, 0, 0, 2)]
    [InlineData("icews-dyad-years.csv", "icews-dyad-years", 1, 1, 0, 4)]
    [InlineData("polecat.txt", "polecat", 2, 1, 0, 3)]
    [InlineData("china-visits.csv", "china-visits", 4, 1, 0, 4)]
    [InlineData("china-diplomacy.csv", "china-diplomacy", 1, 0, 1, 5)]
    [InlineData("colt.csv", "colt", 2, 0, 0, 5)]
    public void Every_line_of_a_layout_has_its_fate(string file, string dataSet, int imported, int rejected, int skipped, int rows)
    {
        ImportRun run = ImportRun.Fixture(file);

        Assert.Equal(dataSet, run.Importer.Name);
        Assert.Equal((imported, rejected, skipped), ((int)run.Sink.LinesImported, (int)run.Sink.LinesRejected, (int)run.Sink.LinesSkipped));
        Assert.Equal(rows, run.Sink.Rows);
        Assert.All(run.Sink.Rejections, rejection => Assert.True(rejection.Line > 1 || file.StartsWith("gdelt", StringComparison.Ordinal)));
        Assert.All(run.Sink.Rejections, rejection => Assert.Contains(file, rejection.Failure.Place, StringComparison.Ordinal));
    }
}
