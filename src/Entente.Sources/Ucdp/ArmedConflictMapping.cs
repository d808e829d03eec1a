using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Sources.Ucdp;

/// <summary>Conflict-years of states joined into spells of dyads.</summary>
public static class ArmedConflictMapping
{
    /// <summary>The data set's key in the record.</summary>
    public const string DataSet = "ucdp";

    /// <summary>Every pair across the two sides fights in every year of the conflict; years that follow one another
    /// make one spell, a war where any of its years was one.</summary>
    /// <param name="rows">The rows of all years.</param>
    /// <param name="stateOf">The actor of a Gleditsch-Ward number on a day, or null.</param>
    /// <param name="unmapped">Sides that stand for no actor.</param>
    public static IReadOnlyList<ConflictSpell> Spells(
        IReadOnlyList<ConflictYearRow> rows, Func<string, DateOnly, ActorId?> stateOf, out int unmapped)
    {
        List<(Dyad Dyad, ConflictYearRow Row)> pairs = [];
        int lost = 0;
        foreach (ConflictYearRow row in rows)
        {
            foreach (string one in row.SideA)
            {
                foreach (string other in row.SideB)
                {
                    if (State(one, row.Year) is { } first && State(other, row.Year) is { } second && first != second)
                    {
                        pairs.Add((Dyad.Of(first, second), row));
                    }
                    else
                    {
                        lost++;
                    }
                }
            }
        }

        unmapped = lost;
        return [.. pairs.GroupBy(pair => (pair.Row.ConflictId, pair.Dyad)).SelectMany(group => Join(group.Key.Dyad, [.. group.Select(pair => pair.Row).OrderBy(row => row.Year)]))
            .OrderBy(spell => spell.Dyad).ThenBy(spell => spell.From).ThenBy(spell => spell.ConflictId, StringComparer.Ordinal)];

        ActorId? State(string number, int year) => stateOf(number, new DateOnly(year, 12, 31)) ?? stateOf(number, new DateOnly(year, 1, 1));
    }

    private static IEnumerable<ConflictSpell> Join(Dyad dyad, ConflictYearRow[] years)
    {
        int first = 0;
        for (int index = 1; index <= years.Length; index++)
        {
            if (index < years.Length && years[index].Year - years[index - 1].Year <= 1)
            {
                continue;
            }

            ConflictYearRow from = years[first];
            ConflictYearRow to = years[index - 1];
            string start = from.Start is { } day && day.Year == from.Year ? Text(day) : from.Year.ToString(CultureInfo.InvariantCulture);
            string end = to.EpisodeEnd is { } last && last.Year == to.Year ? Text(last) : to.Year.ToString(CultureInfo.InvariantCulture);
            bool isWar = years[first..index].Any(year => year.Intensity >= 2);
            yield return new ConflictSpell(dyad, isWar, PartialDate.Parse(start, null), PartialDate.Parse(end, null), from.ConflictId);
            first = index;
        }
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
