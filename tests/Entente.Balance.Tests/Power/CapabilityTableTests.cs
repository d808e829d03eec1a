using System.IO.Compression;
using Entente.Tests.Shared;
using Entente.Vocabulary;

namespace Entente.Balance.Tests.Power;

public sealed class CapabilityTableTests
{
    [Fact]
    public void The_year_1914_of_the_published_series_is_met()
    {
        using StreamReader lines = new(new GZipStream(File.OpenRead(SharedFolder.Require("data", "ir", "capabilities", "cow_nmc_1816_2022.csv.gz")), CompressionMode.Decompress));
        CapabilityTable table = CapabilityTable.Read(lines);
        Dictionary<string, double> cinc = table.Of(1914).ToDictionary(pair => pair.State, pair => pair.Cinc, StringComparer.Ordinal);

        Assert.Equal(.32346, cinc["200"] + cinc["220"] + cinc["365"], 5);
        Assert.Equal(.22644, cinc["255"] + cinc["300"], 5);
        Assert.Equal(1, table.Of(1914, isRenormalised: true).Sum(pair => pair.Cinc), 12);
    }

    [Fact]
    public void Concentration_among_the_majors_is_that_of_the_series()
    {
        using StreamReader lines = new(new GZipStream(File.OpenRead(SharedFolder.Require("data", "ir", "capabilities", "cow_nmc_1816_2022.csv.gz")), CompressionMode.Decompress));
        CapabilityTable table = CapabilityTable.Read(lines);
        foreach ((int year, double expected) in new[] { (1816, .3296), (1850, .3100), (1870, .2964), (1890, .2221), (1900, .2331), (1913, .2378), (1914, .2202), (1925, .2994),
            (1938, .2270), (1946, .4516), (1950, .3317), (1960, .3060), (1970, .3217), (1980, .3132), (1990, .3054), (2000, .3333), (2010, .4229), (2016, .4619) })
        {
            IReadOnlyList<string> majors = MajorPowers.Of(year)!;
            double[] cinc = [.. table.Of(year).Where(state => majors.Contains(state.State)).Select(state => state.Cinc)];
            Assert.Equal(expected, RaySingerConcentration.Of(cinc)!.Value, .00006);
        }

        Assert.Null(MajorPowers.Of(2022));
    }

    [Theory]
    [InlineData("ccode,year\n2,1900\n", "ENT0650")]
    [InlineData("ccode,year,milex,milper,irst,pec,tpop,upop\n2,1900,1,2\n", "ENT0651")]
    [InlineData("ccode,year,milex,milper,irst,pec,tpop,upop\n2,1900,1,2,NaN,4,5,6\n", "ENT0651")]
    [InlineData("ccode,year,milex,milper,irst,pec,tpop,upop\n2,1900,1,2,3,4,5,6\n2,1900,1,2,3,4,5,6\n", "ENT0652")]
    public void A_table_that_cannot_be_used_is_refused(string text, string code) =>
        Assert.Equal(code, Assert.Throws<SourceException>(() => CapabilityTable.Read(new StringReader(text))).Failure.Code);

    [Fact]
    public void A_year_outside_the_table_has_no_value() => Assert.Equal("ENT0653", Assert.Throws<ModelException>(() =>
        CapabilityTable.Read(new StringReader("ccode,year,milex,milper,irst,pec,tpop,upop\n2,1900,1,2,3,4,5,6\n")).Of(1901)).Failure.Code);

    [Fact]
    public void Pivotal_power_of_50_49_and_1_is_that_of_any_two_of_three()
    {
        IReadOnlyList<PivotalPower> power = PivotalPower.Of([("A", 50), ("B", 49), ("C", 1)]);

        // More than half: A with either, never B with C; A is decisive in all but when last or first: 2/3, 1/6, 1/6.
        Assert.Equal([2 / 3.0, 1 / 6.0, 1 / 6.0], power.Select(each => Math.Round(each.ShapleyShubik, 12)), (one, other) => Math.Abs(one - other) < 1e-9);
        Assert.Equal([.6, .2, .2], power.Select(each => each.Banzhaf), (one, other) => Math.Abs(one - other) < 1e-9);
    }

    [Fact]
    public void Sampled_power_is_near_the_exact_one_and_says_how_near()
    {
        (string, double)[] shares = [.. Enumerable.Range(0, 61).Select(at => ("S" + at, at == 0 ? 30.0 : 1.0))];
        PivotalPower first = PivotalPower.Of(shares)[0];

        // Of 60 votes of 1 and one of 30, more than 45 win: the strong one is pivotal where 16 to 45 of the others come before it: 30 of 61 places.
        Assert.True(first.StandardError > 0);
        Assert.InRange(first.ShapleyShubik, (30 / 61.0) - (4 * first.StandardError), (30 / 61.0) + (4 * first.StandardError));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    public void A_quota_that_nobody_can_meet_or_all_do_is_refused(double quota) =>
        Assert.Equal("ENT0654", Assert.Throws<ModelException>(() => PivotalPower.Of([("A", 1)], quota)).Failure.Code);
}
