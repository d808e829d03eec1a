using System.Globalization;
using Entente.Sources.Curated;
using Entente.Sources.Ucdp;
using Entente.Sources.UnIdealPoints;
using Entente.Vocabulary;

namespace Entente.Sources.Starter;

/// <summary>The record that ships with Entente, so that a fresh machine has something real to hold an article against.</summary>
public sealed class StarterRecord
{
    /// <summary>The key of the curated ties.</summary>
    public const string Curated = "curated";

    private StarterRecord(IReadOnlyList<DataEdition> editions, IReadOnlyList<RecordedTie> ties, IReadOnlyList<StateYearValue> values)
    {
        Editions = editions;
        Ties = ties;
        Values = values;
    }

    /// <summary>The editions, with years covered, licence and citation.</summary>
    public IReadOnlyList<DataEdition> Editions { get; }

    /// <summary>Curated ties and armed conflicts, in order of dyad and date.</summary>
    public IReadOnlyList<RecordedTie> Ties { get; }

    /// <summary>UN positions 1946-2023, population and GDP of single years.</summary>
    public IReadOnlyList<StateYearValue> Values { get; }

    /// <summary>Loads the shipped files.</summary>
    public static StarterRecord Load()
    {
        IReadOnlyDictionary<string, TieType> types = CuratedTieReader.Types(Table("tie-types.csv"));
        RecordedTie[] curated = [.. CuratedTieReader.Read(Table("ties.csv"), types, Curated).Select(parsed => parsed.Value)];
        RecordedTie[] conflicts = [.. Table("conflicts.csv").Rows.Select(row => Conflict(row, types))];
        StateYearValue[] values = [.. Table("un-positions.csv").Rows.SelectMany(Positions), .. Table("estimates.csv").Rows.Select(Estimate)];
        return new StarterRecord(Catalogue(values), [.. curated.Concat(conflicts).OrderBy(tie => tie.Dyad).ThenBy(tie => tie.Valid.From).ThenBy(tie => tie.Id, StringComparer.Ordinal)], values);
    }

    private static DataTable Table(string name) => DataTable.Embedded(typeof(StarterRecord).Assembly, name);

    private static RecordedTie Conflict(DataRow row, IReadOnlyDictionary<string, TieType> types) => new()
    {
        Id = "ucdp-" + ContentHash.Of(row["conflict"], row["first"], row["second"], row["from"])[..12],
        Dyad = Dyad.Of(ActorId.From(row["first"]), ActorId.From(row["second"])),
        Type = types[row["war"] == "1" ? "war" : "armed-conflict"],
        Valid = row.Span,
        Title = row["war"] == "1" ? "war (1,000 battle deaths or more in a year)" : "armed conflict (25 battle deaths or more in a year)",
        DataSet = ArmedConflictMapping.DataSet,
        Citation = "gleditsch-et-al-2002",
        Locator = "conflict " + row["conflict"],
    };

    // A line holds a run of years: position, low and high of each, in thousandths.
    private static IEnumerable<StateYearValue> Positions(DataRow row)
    {
        ActorId state = ActorId.From(row["id"]);
        int year = int.Parse(row["from"], CultureInfo.InvariantCulture);
        foreach (string entry in row.Parts("thousandths", ' '))
        {
            string[] parts = entry.Split('/');
            yield return new StateYearValue(state, year++, IdealPointMapping.Variable, Thousandths(parts[0]), Thousandths(parts[1]), Thousandths(parts[2]), "un-ideal-points");
        }
    }

    private static double Thousandths(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) / 1000.0;

    private static StateYearValue Estimate(DataRow row) => new(
        ActorId.From(row["id"]), int.Parse(row["year"], CultureInfo.InvariantCulture), row["variable"],
        double.Parse(row["value"], CultureInfo.InvariantCulture), null, null, "natural-earth");

    private static DataEdition[] Catalogue(StateYearValue[] values) =>
    [
        new()
        {
            Key = Curated, Name = "Entente curated ties", Edition = "0.1.0", Licence = "Apache-2.0", Citation = "entente-curated",
            Covers = [new Coverage("ties", 1945, 2024)],
        },
        new()
        {
            Key = "natural-earth", Name = "Natural Earth population and GDP estimates", Edition = "4.1", Licence = "public domain", Citation = "natural-earth",
            Covers = [.. values.Where(value => value.DataSet == "natural-earth").GroupBy(value => value.Variable, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new Coverage(group.Key, group.Min(value => value.Year), group.Max(value => value.Year)))],
        },
        new()
        {
            Key = ArmedConflictMapping.DataSet, Name = "UCDP/PRIO Armed Conflict Dataset", Edition = "25.1 (1946-2024)", Licence = "CC BY 4.0", Citation = "gleditsch-et-al-2002",
            Covers = [new Coverage("interstate-conflict", 1946, 2024)],
        },
        new()
        {
            Key = "un-ideal-points", Name = "United Nations General Assembly ideal points", Edition = "June 2024", Licence = "CC0 1.0", Citation = "bailey-strezhnev-voeten-2017",
            Covers = [new Coverage(IdealPointMapping.Variable, 1946, 2023)],
        },
    ];
}
