namespace Entente.Vocabulary.Tests;

public sealed class ActorRegistryTests
{
    private static readonly ActorRegistry Registry = ActorRegistry.Standard;
    private static readonly DateOnly In1980 = new(1980, 6, 1);
    private static readonly DateOnly In2021 = new(2021, 4, 10);

    [Theory]
    [InlineData(CodeSystem.CowNumber, "365", "1980-06-01", "RUS")]
    [InlineData(CodeSystem.CowNumber, "365", "2021-04-10", "RUS")]
    [InlineData(CodeSystem.CowNumber, "255", "1938-06-01", "DEU")]
    [InlineData(CodeSystem.CowNumber, "260", "1980-06-01", "GFR")]
    [InlineData(CodeSystem.CowNumber, "265", "1980-06-01", "GDR")]
    [InlineData(CodeSystem.GwNumber, "260", "2021-04-10", "DEU")]
    [InlineData(CodeSystem.Iso3, "DEU", "1980-06-01", "GFR")]
    [InlineData(CodeSystem.Iso3, "DEU", "2021-04-10", "DEU")]
    [InlineData(CodeSystem.Iso3, "SUN", "1980-06-01", "RUS")]
    [InlineData(CodeSystem.CowNumber, "970", "2021-04-10", "NRU")]
    [InlineData(CodeSystem.GwNumber, "970", "2021-04-10", "KIR")]
    [InlineData(CodeSystem.Iso2, "NA", "2021-04-10", "NAM")]
    [InlineData(CodeSystem.GwNumber, "678", "1980-06-01", "YAR")]
    [InlineData(CodeSystem.GwNumber, "678", "2021-04-10", "YEM")]
    [InlineData(CodeSystem.GwNumber, "345", "1980-06-01", "SRB")]
    [InlineData(CodeSystem.GwNumber, "340", "2021-04-10", "SRB")]
    [InlineData(CodeSystem.Cameo, "ROM", "2021-04-10", "ROU")]
    [InlineData(CodeSystem.IsoNumeric, "004", "2021-04-10", "AFG")]
    public void A_code_means_an_actor_in_its_system_on_a_day(CodeSystem system, string code, string day, string expected) =>
        Assert.Equal(expected, Registry.FindByCode(system, code, DateOnly.Parse(day))?.Id.Text);

    [Fact]
    public void No_actor_holds_the_number_of_the_united_Germany_in_1980() =>
        Assert.Null(Registry.FindByCode(CodeSystem.CowNumber, "255", In1980));

    [Fact]
    public void No_code_of_a_system_stands_for_two_actors_on_one_day()
    {
        DateOnly[] days = [new(1900, 1, 1), new(1938, 1, 1), new(1950, 1, 1), new(1965, 1, 1), In1980, new(1995, 1, 1), In2021];
        foreach (DateOnly day in days)
        {
            string[] twice = [.. Registry.All.SelectMany(actor => actor.Codes.Where(code => code.Valid.Contains(day)).Select(code => (code.System, code.Code, actor.Id)))
                .Distinct().GroupBy(entry => (entry.System, entry.Code)).Where(group => group.Count() > 1).Select(group => $"{group.Key} {day}")];
            Assert.Empty(twice);
        }
    }

    [Theory]
    [InlineData("Pakistan", "PAK")]
    [InlineData("pakistani", "PAK")]
    [InlineData("Islamabad", "PAK")]
    [InlineData("Türkiye", "TUR")]
    [InlineData("turkiye", "TUR")]
    [InlineData("Niger", "NER")]
    [InlineData("Nigerian", "NGA")]
    [InlineData("Guinea-Bissau", "GNB")]
    [InlineData("DR Congo", "COD")]
    [InlineData("Congo-Brazzaville", "COG")]
    [InlineData("North Korean", "PRK")]
    [InlineData("Burma", "MMR")]
    [InlineData("Swaziland", "SWZ")]
    [InlineData("RUS", "RUS")]
    [InlineData("pk", "PAK")]
    [InlineData("NATO", "NATO")]
    [InlineData("Côte d’Ivoire", "CIV")]
    public void A_name_in_any_usual_form_leads_to_its_actor(string text, string expected) =>
        Assert.Equal(expected, Registry.Resolve(text, In2021).Actor?.Id.Text);

    [Fact]
    public void An_old_name_counts_in_its_time_alone()
    {
        Assert.Equal("RUS", Registry.Resolve("Soviet Union", In1980).Actor?.Id.Text);
        Assert.Null(Registry.Resolve("Soviet Union", In2021).Actor);
    }

    [Theory]
    [InlineData("Pakstan", "PAK")]
    [InlineData("Rusia", "RUS")]
    [InlineData("Kazahkstan", "KAZ")]
    public void A_misspelt_name_gets_the_nearest_three_and_no_guess(string text, string nearest)
    {
        ActorResolution resolution = Registry.Resolve(text, In2021);

        Assert.Null(resolution.Actor);
        Assert.Equal(3, resolution.Nearest.Count);
        Assert.Equal(nearest, resolution.Nearest[0].Id.Text);
    }

    [Fact]
    public void A_region_holds_the_states_that_were_in_the_system_that_day()
    {
        Region south = Registry.FindRegion("South Asia")!;

        Assert.Contains(ActorId.From("BGD"), Registry.StatesOf(south, In2021));
        Assert.DoesNotContain(ActorId.From("BGD"), Registry.StatesOf(south, new DateOnly(1970, 1, 1)));
        Assert.Equal(5, Registry.StatesOf(Registry.FindRegion("143")!, In2021).Count);
        Assert.Empty(Registry.StatesOf(Registry.FindRegion("central-asia")!, In1980));
    }

    [Fact]
    public void Every_member_and_base_is_an_actor_of_the_registry()
    {
        ActorId[] missing = [.. Registry.All.SelectMany(actor => actor.Members.Select(member => member.Member)
            .Concat(actor.Base is { } state ? [state] : []).Concat(actor.Predecessors)).Distinct().Where(id => Registry.Find(id) is null)];

        Assert.Empty(missing);
        Assert.True(Registry.All.Count(actor => actor.Kind is ActorKind.Organisation or ActorKind.Bloc or ActorKind.Group) >= 150);
    }
}
