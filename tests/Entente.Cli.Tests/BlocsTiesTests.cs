using System.Text.Json;

namespace Entente.Cli.Tests;

public sealed class BlocsTiesTests
{
    private const string Windows = """
        source,target,sign,weight,window
        A,B,1,2,first
        B,C,1,2,first
        A,C,-1,1.5,first
        A,B,-1,2,second
        B,C,-1,2,second
        A,C,-1,2,second
        """;

    [Fact]
    public void A_list_of_ties_is_answered_window_by_window_in_the_stated_shape()
    {
        using WorkingFolder folder = new();
        folder.Write("ties.csv", Windows);
        CliRun run = CliRun.In(folder.Path, "blocs", "--ties", "ties.csv", "--json");

        Assert.True(run.ExitCode == 0, run.Error);
        using JsonDocument answer = JsonDocument.Parse(run.Out);
        JsonElement[] windows = [.. answer.RootElement.GetProperty("result").GetProperty("windows").EnumerateArray()];
        Assert.Equal(["first", "second"], windows.Select(window => window.GetProperty("window").GetString()));
        Assert.Equal([1.5, 2.0], windows.Select(window => window.GetProperty("frustration").GetProperty("value").GetDouble()));
        Assert.Equal([1.5, 0.0], windows.Select(window => window.GetProperty("anyK").GetProperty("value").GetDouble()));
        foreach (JsonElement value in windows.SelectMany(window => new[] { window.GetProperty("frustration"), window.GetProperty("anyK") }))
        {
            Assert.Equal(value.GetProperty("value").GetDouble(), value.GetProperty("bound").GetDouble());
            Assert.True(value.GetProperty("exact").GetBoolean());
            Assert.True(value.GetProperty("milliseconds").GetDouble() >= 0);
        }

        Assert.Equal(["A", "B", "C"], windows[0].GetProperty("partition").EnumerateObject().Select(side => side.Name));
        Assert.Equal(3, windows[1].GetProperty("anyK").GetProperty("partition").EnumerateObject().Select(bloc => bloc.Value.GetInt32()).Distinct().Count());
        Assert.Empty(windows[0].GetProperty("free").EnumerateArray());
        Assert.Equal(2, windows[1].GetProperty("free").GetArrayLength());
        Assert.Equal("3", windows[1].GetProperty("optima").GetString());
    }

    [Fact]
    public void A_list_without_windows_has_one_entry()
    {
        using WorkingFolder folder = new();
        folder.Write("ties.csv", "a,b,sign\nA,B,1\n");
        using JsonDocument answer = JsonDocument.Parse(CliRun.In(folder.Path, "blocs", "--ties", "ties.csv", "--k", "2", "--json").Out);
        JsonElement window = Assert.Single(answer.RootElement.GetProperty("result").GetProperty("windows").EnumerateArray());

        Assert.Equal(JsonValueKind.Null, window.GetProperty("window").ValueKind);
        Assert.Equal(JsonValueKind.Null, window.GetProperty("anyK").ValueKind);
    }

    [Fact]
    public void A_certificate_is_verified_with_and_without_its_list_and_a_forged_one_is_found_out()
    {
        using WorkingFolder folder = new();
        folder.Write("ties.csv", Windows);
        folder.Write("other.csv", Windows.Replace("1.5", "1.4", StringComparison.Ordinal));
        CliRun run = CliRun.In(folder.Path, "blocs", "--ties", "ties.csv", "--certificate", "proof.json");
        string proof = Path.Combine(folder.Path, "proof.json");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(0, CliRun.In(folder.Path, "blocs", "check", "proof.json").ExitCode);
        Assert.Equal(0, CliRun.In(folder.Path, "blocs", "check", "proof.json", "--ties", "ties.csv", "--json").ExitCode);
        Assert.Equal(1, CliRun.In(folder.Path, "blocs", "check", "proof.json", "--ties", "other.csv").ExitCode);
        File.WriteAllText(proof, File.ReadAllText(proof).Replace("\"value\":15", "\"value\":14", StringComparison.Ordinal));
        Assert.Contains("Fault", CliRun.In(folder.Path, "blocs", "check", "proof.json").Out, StringComparison.Ordinal);
        File.WriteAllText(proof, "{}");
        Assert.Contains("ENT0606", CliRun.In(folder.Path, "blocs", "check", "proof.json").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocs_through_windows_are_told_and_drawn()
    {
        using WorkingFolder folder = new();
        folder.Write("ties.csv", Windows);
        CliRun run = CliRun.In(folder.Path, "blocs", "--ties", "ties.csv", "--history", "--null", "5", "--svg", "flow.svg", "--json");
        CliRun chance = CliRun.In(folder.Path, "blocs", "--ties", "ties.csv", "--null", "5", "--svg", "chance.svg", "--picture", "chance", "--csv");

        Assert.True(run.ExitCode == 0 && chance.ExitCode == 0, run.Error + chance.Error);
        using JsonDocument answer = JsonDocument.Parse(run.Out);
        Assert.NotEmpty(answer.RootElement.GetProperty("result").GetProperty("moves").EnumerateArray());
        foreach (string file in new[] { "flow.svg", "chance.svg" })
        {
            System.Xml.Linq.XDocument svg = System.Xml.Linq.XDocument.Load(Path.Combine(folder.Path, file));
            Assert.Equal("img", svg.Root!.Attribute("role")!.Value);
            Assert.NotEmpty(svg.Root.Attribute("aria-label")!.Value);
        }
    }

    [Fact]
    public void Hostile_names_stay_text_in_pictures_and_tables()
    {
        using WorkingFolder folder = new();
        folder.Write("ties.csv", "a,b,sign,window\n\"<script>\",\"x,\"\"y\"\"\",1,1\n\"<script>\",\"x,\"\"y\"\"\",-1,2\n");
        CliRun run = CliRun.In(folder.Path, "blocs", "--ties", "ties.csv", "--svg", "flow.svg", "--csv");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.DoesNotContain("<script>", File.ReadAllText(Path.Combine(folder.Path, "flow.svg")), StringComparison.Ordinal);
        Assert.Contains("\"x,\"\"y\"\"\"", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b,sign\nA,A,1\n", "ENT0633", 1)]
    [InlineData("a,b,sign\nA,B,1\nB,A,-1\n", "ENT0635", 1)]
    [InlineData("", "ENT0630", 1)]
    public void A_list_that_cannot_be_counted_is_refused(string text, string code, int exit)
    {
        using WorkingFolder folder = new();
        folder.Write("ties.csv", text);
        CliRun run = CliRun.In(folder.Path, "blocs", "--ties", "ties.csv", "--certificate", "proof.json");

        Assert.Equal(exit, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "proof.json")));
    }

    [Theory]
    [InlineData("ENT0640", "--k", "3")]
    [InlineData("ENT0641", "--deadline", "0")]
    [InlineData("ENT0642", "--null", "-1")]
    [InlineData("ENT0643", "--sign", "x")]
    public void An_option_that_is_none_is_refused(string code, string option, string value)
    {
        using WorkingFolder folder = new();
        folder.Write("ties.csv", Windows);
        CliRun run = CliRun.In(folder.Path, "blocs", "--ties", "ties.csv", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Capabilities_and_portfolios_are_read_from_tables()
    {
        using WorkingFolder folder = new();
        folder.Write("nmc.csv", "ccode,year,milex,milper,irst,pec,tpop,upop\n2,1914,3,1,1,1,1,1\n200,1914,1,1,1,1,1,1\n255,1914,,1,1,1,1,1\n");
        folder.Write("votes.csv", "state,item,value\nA,1,yes\nA,2,no\nB,1,yes\nB,2,abstain\n");
        CliRun power = CliRun.In(folder.Path, "power", "--capabilities", "nmc.csv", "--blocs", "USA,200;Germany", "--json");
        CliRun votes = CliRun.In(folder.Path, "similarity", "votes.csv", "--json");
        CliRun triads = CliRun.In(folder.Path, "triads", "--ties", folder.Write("t.csv", Windows), "--json");

        Assert.True(power.ExitCode == 0 && votes.ExitCode == 0 && triads.ExitCode == 0, power.Error + votes.Error + triads.Error);
        using JsonDocument answer = JsonDocument.Parse(power.Out);
        Assert.Equal(((.75 + (5.0 / 3)) / 6) + ((.25 + (5.0 / 3)) / 6), answer.RootElement.GetProperty("result").GetProperty("blocs")[0].GetProperty("share").GetDouble(), 12);
        using JsonDocument pairs = JsonDocument.Parse(votes.Out);
        Assert.Equal(.5, pairs.RootElement.GetProperty("result").GetProperty("pairs")[0].GetProperty("s").GetDouble(), 12);
    }
    [Fact]
    public void The_landscape_weighs_actors_by_their_sizes_and_gives_every_energy()
    {
        using WorkingFolder folder = new();
        File.WriteAllText(Path.Combine(folder.Path, "ties.csv"), "a,b,propensity\nA,B,0.5\nA,C,-1\nB,C,2\n");
        File.WriteAllText(Path.Combine(folder.Path, "sizes.csv"), "actor,size\nA,1\nB,2\nC,3\n");
        File.WriteAllText(Path.Combine(folder.Path, "short.csv"), "actor,size\nA,1\nB,x\n");
        CliRun run = CliRun.In(folder.Path, "blocs", "--ties", "ties.csv", "--otherwise", "--sizes", "sizes.csv", "--json");
        using JsonDocument answer = JsonDocument.Parse(run.Out);
        JsonElement landscape = answer.RootElement.GetProperty("result").GetProperty("windows")[0].GetProperty("otherwise").GetProperty("landscape");

        // Twice size x size x propensity of the pairs parted: none; B apart; C apart; B and C apart from A.
        Assert.Equal([0, 2 * (1 + 12), 2 * (-3 + 12), 2 * (1 - 3)], landscape.GetProperty("energies").EnumerateArray().Select(energy => energy.GetDouble()));
        Assert.Equal(["B", "C"], landscape.GetProperty("minima")[0].GetProperty("second").EnumerateArray().Select(actor => actor.GetString()));
        Assert.Contains("ENT0659", CliRun.In(folder.Path, "blocs", "--ties", "ties.csv", "--otherwise", "--sizes", "short.csv").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ribbons_are_as_wide_as_capabilities_and_shares_are_drawn_through_the_years()
    {
        using WorkingFolder folder = new();
        File.WriteAllText(Path.Combine(folder.Path, "ties.csv"), "a,b,sign,window\nUSA,UKG,1,1950\nUSA,RUS,-1,1950\nUSA,UKG,-1,1951\nUSA,RUS,1,1951\n");
        File.WriteAllText(Path.Combine(folder.Path, "nmc.csv"), "stateabb,year,milex,milper,irst,pec,tpop,upop\nUSA,1950,6,6,6,6,6,6\nRUS,1950,2,2,2,2,2,2\nUSA,1951,4,4,4,4,4,4\nRUS,1951,4,4,4,4,4,4\nUKG,1951,,,2,2,2,2\n");
        CliRun flow = CliRun.In(folder.Path, "blocs", "--ties", "ties.csv", "--history", "--k", "2", "--svg", "flow.svg", "--capabilities", "nmc.csv");
        CliRun power = CliRun.In(folder.Path, "power", "--capabilities", "nmc.csv", "--from", "1950", "--to", "1951", "--blocs", "USA,UKG;RUS", "--svg", "power.svg", "--json");

        Assert.True(flow.ExitCode == 0 && power.ExitCode == 0, flow.Error + power.Error);
        Assert.Contains("class=\"stream", File.ReadAllText(Path.Combine(folder.Path, "flow.svg")), StringComparison.Ordinal);
        Assert.Contains("Bloc A has the largest share in 1950, 75 %; in 1951, 63 %", File.ReadAllText(Path.Combine(folder.Path, "power.svg")), StringComparison.Ordinal);
        using JsonDocument answer = JsonDocument.Parse(power.Out);
        JsonElement first = answer.RootElement.GetProperty("result").GetProperty("series")[0];
        // 1951: of four components 4 / 10 and 2 / 10, of the two that the United Kingdom lacks 4 / 8; missing ones are skipped.
        double[] shares = [.. first.GetProperty("shares").EnumerateArray().Select(share => share.GetDouble())];
        Assert.Equal(.75, shares[0], 9);
        Assert.Equal((((4 * .4) + (2 * .5)) / 6) + .2, shares[1], 9);
    }

    [Fact]
    public void A_list_that_is_no_utf8_is_refused_since_names_could_become_one()
    {
        using WorkingFolder folder = new();
        File.WriteAllBytes(Path.Combine(folder.Path, "ties.csv"), [.. "a,b,sign\nC"u8, 0xF4, .. "te,B,1\n"u8]);
        CliRun run = CliRun.In(folder.Path, "blocs", "--ties", "ties.csv");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("ENT0658", run.Error, StringComparison.Ordinal);
    }

}
