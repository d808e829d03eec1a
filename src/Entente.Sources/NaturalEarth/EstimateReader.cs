using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.NaturalEarth;

/// <summary>Reads the population and GDP estimates among Natural Earth's country attributes.</summary>
[Source("natural-earth")]
public static class EstimateReader
{
    /// <summary>Gives two values a state: "population" (people) and "gdp" (US dollars), each in the year of its estimate.
    /// A value of zero or less means that there is none and is left out; a state without an actor is refused (ENT0213).</summary>
    /// <param name="text">The file.</param>
    /// <param name="place">Its name.</param>
    /// <param name="stateOf">The actor of an ISO 3166 alpha-3 code on a day, or null.</param>
    /// <exception cref="SourceException">ENT0201: a column is missing.</exception>
    public static IEnumerable<Parsed<StateYearValue>> Read(TextReader text, string place, Func<string, DateOnly, ActorId?> stateOf)
    {
        using CsvRows rows = new(text, place, "iso3", "adm0_a3", "pop_est", "pop_year", "gdp_md_est", "gdp_year");
        while (rows.Next())
        {
            DateOnly day = new(2017, 12, 31);
            if ((stateOf(rows["iso3"], day) ?? stateOf(rows["adm0_a3"], day)) is not { } state)
            {
                yield return Parsed<StateYearValue>.Refused(rows.Refuse("ENT0213", $"'{rows["adm0_a3"]}' stands for no state of the registry.", "adm0_a3",
                    "Territories without a code are left out."));
                continue;
            }

            if (rows.Number("pop_est") is > 0 and { } people && rows.Whole("pop_year") is > 1900 and { } peopleYear)
            {
                yield return Parsed<StateYearValue>.Of(new StateYearValue(state, peopleYear, "population", people, null, null, "natural-earth"));
            }

            if (rows.Number("gdp_md_est") is > 0 and { } millions && rows.Whole("gdp_year") is > 1900 and { } gdpYear)
            {
                yield return Parsed<StateYearValue>.Of(new StateYearValue(state, gdpYear, "gdp", millions * 1e6, null, null, "natural-earth"));
            }
        }
    }
}
