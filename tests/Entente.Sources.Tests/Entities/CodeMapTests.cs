using Entente.Sources.Entities;
using Entente.Vocabulary;

namespace Entente.Sources.Tests.Entities;

/// <summary>The codes that break naive importers.</summary>
public sealed class CodeMapTests
{
    [Theory]
    [InlineData(CodeSystem.CowNumber, "365", 1985, "RUS")]
    [InlineData(CodeSystem.CowNumber, "365", 2005, "RUS")]
    [InlineData(CodeSystem.CowNumber, "255", 1938, "DEU")]
    [InlineData(CodeSystem.CowNumber, "255", 1945, "DEU")]
    [InlineData(CodeSystem.CowNumber, "260", 1970, "GFR")]
    [InlineData(CodeSystem.CowNumber, "265", 1970, "GDR")]
    [InlineData(CodeSystem.GwNumber, "260", 1970, "GFR")]
    [InlineData(CodeSystem.GwNumber, "260", 2000, "DEU")]
    [InlineData(CodeSystem.CowNumber, "678", 1980, "YAR")]
    [InlineData(CodeSystem.CowNumber, "679", 2000, "YEM")]
    [InlineData(CodeSystem.GwNumber, "678", 1980, "YAR")]
    [InlineData(CodeSystem.GwNumber, "678", 2000, "YEM")]
    [InlineData(CodeSystem.CowNumber, "345", 1950, "SRB")]
    [InlineData(CodeSystem.CowNumber, "345", 2010, "SRB")]
    [InlineData(CodeSystem.GwNumber, "345", 1950, "SRB")]
    [InlineData(CodeSystem.GwNumber, "340", 2010, "SRB")]
    [InlineData(CodeSystem.CowNumber, "970", 2000, "NRU")]
    [InlineData(CodeSystem.GwNumber, "970", 2000, "KIR")]
    [InlineData(CodeSystem.GwNumber, "971", 2000, "NRU")]
    [InlineData(CodeSystem.CowNumber, "946", 2000, "KIR")]
    [InlineData(CodeSystem.CowNumber, "955", 2000, "TON")]
    [InlineData(CodeSystem.CowNumber, "987", 2000, "FSM")]
    [InlineData(CodeSystem.CowNumber, "0365", 2000, "RUS")]
    [InlineData(CodeSystem.Iso2, "NA", 2000, "NAM")]
    [InlineData(CodeSystem.Iso3, "DEU", 1980, "GFR")]
    [InlineData(CodeSystem.Iso3, "DEU", 2020, "DEU")]
    [InlineData(CodeSystem.Iso3, "XKX", 2010, "XKX")]
    [InlineData(CodeSystem.Iso3, "UNK", 2010, "XKX")]
    [InlineData(CodeSystem.Iso3, "KSV", 2010, "XKX")]
    [InlineData(CodeSystem.IsoNumeric, "4", 2010, "AFG")]
    [InlineData(CodeSystem.Cameo, "ROM", 2010, "ROU")]
    [InlineData(CodeSystem.Cameo, "TMP", 2010, "TLS")]
    [InlineData(CodeSystem.Cameo, "MTN", 2010, "MNE")]
    [InlineData(CodeSystem.Cameo, "WSB", 2010, "PSE")]
    [InlineData(CodeSystem.Fips, "RS", 2010, "RUS")]
    [InlineData(CodeSystem.Fips, "CH", 2010, "CHN")]
    [InlineData(CodeSystem.Fips, "AS", 2010, "AUS")]
    [InlineData(CodeSystem.Fips, "AU", 2010, "AUT")]
    [InlineData(CodeSystem.Fips, "GM", 2010, "DEU")]
    [InlineData(CodeSystem.Fips, "IS", 2010, "ISR")]
    [InlineData(CodeSystem.EnglishName, "Turkiye", 2010, "TUR")]
    [InlineData(CodeSystem.EnglishName, "Türkiye", 2023, "TUR")]
    [InlineData(CodeSystem.EnglishName, "Viet Nam", 2010, "VNM")]
    [InlineData(CodeSystem.EnglishName, "UAE", 2010, "ARE")]
    [InlineData(CodeSystem.EnglishName, "DR Congo", 2010, "COD")]
    [InlineData(CodeSystem.EnglishName, "eSwatini", 2010, "SWZ")]
    [InlineData(CodeSystem.EnglishName, "Soviet Union", 1980, "RUS")]
    [InlineData(CodeSystem.EnglishName, "Moldova, Republic of", 2010, "MDA")]
    [InlineData(CodeSystem.EnglishName, "the former Yugoslav Republic of Macedonia", 2010, "MKD")]
    [InlineData(CodeSystem.EnglishName, "St. Kitts & Nevis", 2010, "KNA")]
    [InlineData(CodeSystem.EnglishName, "São Tomé & Príncipe", 2010, "STP")]
    [InlineData(CodeSystem.EnglishName, "Germany", 1980, "GFR")]
    [InlineData(CodeSystem.EnglishName, "Germany", 2000, "DEU")]
    public void A_code_means_its_actor_in_its_year(CodeSystem system, string code, int year, string actor) =>
        Assert.Equal(actor, new CodeMap(system)[code].In(year)?.Text);

    [Theory]
    [InlineData("ROM", "ROU")]
    [InlineData("ZAR", "COD")]
    [InlineData("YUG", "SRB")]
    [InlineData("TMP", "TLS")]
    [InlineData("PAL", "PSE")]
    public void The_distance_file_has_codes_of_its_own(string code, string actor) => Assert.Equal(actor, new CodeMap(CodeSystem.Iso3, "cepii")[code].Latest?.Text);

    [Theory]
    [InlineData(CodeSystem.Cameo, "EUR")]
    [InlineData(CodeSystem.Cameo, "WST")]
    [InlineData(CodeSystem.Cameo, "SAS")]
    [InlineData(CodeSystem.Cameo, "CAS")]
    [InlineData(CodeSystem.Cameo, "MEA")]
    public void A_region_is_a_region_and_no_state(CodeSystem system, string code)
    {
        CodeEntry entry = new CodeMap(system)[code];

        Assert.Equal(CodeKind.Region, entry.Kind);
        Assert.Null(entry.In(2010));
    }

    [Fact]
    public void Germany_between_1945_and_1949_is_nobody_by_its_ISO_code() => Assert.Null(new CodeMap(CodeSystem.Iso3)["DEU"].In(1947));

    [Fact]
    public void Unmapped_codes_are_listed_most_frequent_first_with_their_first_line()
    {
        CodeMap map = new(CodeSystem.CowNumber);
        CodeMap.Miss(map["9998"], 7);
        CodeMap.Miss(map["9999"], 8);
        CodeMap.Miss(map["9999"], 9);

        Assert.Equal(["9999 2 f, line 8", "9998 1 f, line 7"], map.Unmapped("f").Select(code => $"{code.Code} {code.Count} {code.FirstPlace}"));
    }
}
