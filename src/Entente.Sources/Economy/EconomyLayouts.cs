using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Economy;

/// <summary>Output and population of states.</summary>
internal static class EconomyLayouts
{
    /// <summary>Latent estimates by year, with their standard deviations.</summary>
    public static TableLayout Latent { get; } = new()
    {
        Name = "gdp-population",
        Title = "Fariss et al.: latent GDP and population",
        Edition = _ => "isard, to 2019",
        Licence = "free with citation",
        Citation = "fariss-et-al-2022",
        Needs = ["ccode", "year", "mrgdppc", "pwtrgdp", "pwtpop"],
        Actors = [new ActorColumn("ccode")],
        Time = new TimeColumns.Year(),
        Values =
        [
            new ValueColumn("mrgdppc"), new ValueColumn("sd_mrgdppc") { IsOptional = true }, new ValueColumn("pwtrgdp"),
            new ValueColumn("sd_pwtrgdp") { IsOptional = true }, new ValueColumn("pwtpop"), new ValueColumn("sd_pwtpop") { IsOptional = true },
        ],
    };

    /// <summary>One estimate a country, each with its own year.</summary>
    public static TableLayout NaturalEarth { get; } = new()
    {
        Name = "natural-earth",
        Title = "Natural Earth: population and GDP",
        Edition = _ => "4",
        Licence = "open (public domain)",
        Citation = "natural-earth",
        Needs = ["iso3", "adm0_a3", "pop_est", "pop_year", "gdp_md_est", "gdp_year"],
        Actors = [new ActorColumn("iso3", CodeSystem.Iso3)],
        OtherCodes = [new ActorColumn("adm0_a3", CodeSystem.Iso3), new ActorColumn("name", CodeSystem.EnglishName)],
        Time = new TimeColumns.None(),
        Values =
        [
            new ValueColumn("pop_est", "ne_population") { YearColumn = "pop_year", Missing = [-99], Least = 0 },
            new ValueColumn("gdp_md_est", "ne_gdp") { YearColumn = "gdp_year", Missing = [-99], Least = 0 },
        ],
    };
}
