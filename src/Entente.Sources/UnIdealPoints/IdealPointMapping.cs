using Entente.Vocabulary;

namespace Entente.Sources.UnIdealPoints;

/// <summary>Ideal points to Entente's UN position: the ideal point over the standard deviation of its year.</summary>
public static class IdealPointMapping
{
    /// <summary>The variable's name in the record.</summary>
    public const string Variable = "un-position";

    /// <summary>Standardises by year, so that a distance of 1 is one standard deviation among that year's members.</summary>
    /// <param name="rows">The rows of all years.</param>
    /// <param name="stateOf">The actor of a COW number on a day, or null.</param>
    /// <returns>Values with their 90 % interval, in order of state and year; rows of unmapped states are left out and
    /// counted.</returns>
    /// <param name="unmapped">How many rows stood for no actor.</param>
    public static IReadOnlyList<StateYearValue> Standardise(
        IReadOnlyList<IdealPointRow> rows, Func<string, DateOnly, ActorId?> stateOf, out int unmapped)
    {
        List<StateYearValue> values = [];
        unmapped = 0;
        foreach (IGrouping<int, IdealPointRow> year in rows.GroupBy(row => row.Year).OrderBy(group => group.Key))
        {
            double mean = year.Average(row => row.IdealPoint);
            double deviation = Math.Sqrt(year.Average(row => (row.IdealPoint - mean) * (row.IdealPoint - mean)));
            foreach (IdealPointRow row in year)
            {
                if ((stateOf(row.CowNumber, new DateOnly(year.Key, 12, 31)) ?? stateOf(row.CowNumber, new DateOnly(year.Key, 1, 1))) is not { } state)
                {
                    unmapped++;
                    continue;
                }

                values.Add(new StateYearValue(state, year.Key, Variable, Round((row.IdealPoint - mean) / deviation),
                    Round((row.Low - mean) / deviation), Round((row.High - mean) / deviation), "un-ideal-points"));
            }
        }

        return [.. values.OrderBy(value => value.State).ThenBy(value => value.Year)];
    }

    private static double Round(double value) => Math.Round(value, 3, MidpointRounding.AwayFromZero);
}
