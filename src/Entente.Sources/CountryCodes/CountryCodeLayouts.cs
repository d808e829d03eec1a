using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.CountryCodes;

/// <summary>Lists of codes and names of countries, kept as words of states: what other data sets call them.</summary>
internal static class CountryCodeLayouts
{
    private static readonly string[] CodelistColumns =
    [
        "iso2c", "iso3c", "iso3n", "cowc", "cown", "gwc", "gwn", "fips", "genc3c", "imf", "ioc", "p5c", "p5n", "un", "vdem", "wb",
        "country.name.en", "country.name.fr", "country.name.de", "country.name.es", "country.name.it", "un.name.ar", "un.name.ru", "un.name.zh",
        "continent", "region", "region23", "un.regionsub.name", "currency",
    ];

    private static readonly string[] MledozeColumns =
    [
        "name.common", "name.official", "cca2", "ccn3", "cca3", "cioc", "independent", "unMember", "capital", "altSpellings", "region", "subregion",
        "languages", "latlng", "landlocked", "borders", "area", "demonyms.eng.m", "demonyms.eng.f",
    ];

    /// <summary>The code list of the R package countrycode.</summary>
    public static TableLayout Codelist { get; } = new()
    {
        Name = "countrycode",
        Title = "countrycode: codes and names of countries",
        Edition = _ => "codelist without CLDR",
        Licence = "open (GPL-3)",
        Citation = "arel-bundock-et-al-2018",
        Needs = ["country.name.en", "country.name.en.regex", "cowc", "cown", "iso2c", "iso3c"],
        Actors = [new ActorColumn("iso3c", CodeSystem.Iso3)],
        OtherCodes = [new ActorColumn("cown"), new ActorColumn("gwn", CodeSystem.GwNumber), new ActorColumn("country.name.en", CodeSystem.EnglishName)],
        Time = new TimeColumns.None(),
        Values = [.. CodelistColumns.Select(column => Word(column, "countrycode_"))],
    };

    /// <summary>The countries of mledoze/countries.</summary>
    public static TableLayout Mledoze { get; } = new()
    {
        Name = "world-countries",
        Title = "mledoze/countries: names, capitals, borders",
        Edition = _ => "5",
        Licence = "open (ODbL 1.0)",
        Citation = "mledoze-countries",
        Needs = ["name.common", "name.official", "cca2", "ccn3", "cca3", "borders"],
        Actors = [new ActorColumn("cca3", CodeSystem.Iso3)],
        Time = new TimeColumns.None(),
        Values = [.. MledozeColumns.Select(column => Word(column, "country_"))],
    };

    private static ValueColumn Word(string column, string prefix) =>
        new(column, prefix + column.Replace('.', '_')) { IsText = true, IsOptional = true, HasNamibia = true };
}
