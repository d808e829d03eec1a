namespace Entente.Vocabulary;

/// <summary>A system of codes for actors. A code means nothing without its system and date: 970 is Nauru in one and
/// Kiribati in another, and RS is Russia or Serbia.</summary>
public enum CodeSystem
{
    /// <summary>Correlates of War country number, as text without leading zeros ("770").</summary>
    CowNumber,

    /// <summary>Correlates of War abbreviation ("PAK").</summary>
    CowAbbreviation,

    /// <summary>Gleditsch and Ward number ("770").</summary>
    GwNumber,

    /// <summary>ISO 3166-1 alpha-3, with the withdrawn codes of ISO 3166-3 in their time ("SUN").</summary>
    Iso3,

    /// <summary>ISO 3166-1 alpha-2 ("PK"; Namibia is the text "NA").</summary>
    Iso2,

    /// <summary>ISO 3166-1 numeric, three digits as text ("586", "004").</summary>
    IsoNumeric,

    /// <summary>CAMEO country or group code ("PAK"; Romania is ROM).</summary>
    Cameo,

    /// <summary>FIPS 10-4 country code, which GDELT uses for places only ("PK"; RS is Russia, CH is China, AS is Australia). Never an actor's code.</summary>
    Fips,

    /// <summary>A state's English name as a data set writes it ("Russian Federation", "Congo - Kinshasa").</summary>
    EnglishName,
}
