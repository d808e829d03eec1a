using System.Globalization;
using System.Text;
using Entente.Sources.NaturalEarth;
using Entente.Sources.Outlines;
using Entente.Sources.Ucdp;
using Entente.Sources.UnIdealPoints;
using Entente.Vocabulary;

namespace Entente.Sources.Starter;

/// <summary>Makes the starter record's computed files from the openly licensed data sets.</summary>
public static class StarterFiles
{
    // The widest gap, in degrees, between a border and its simplified line: about 8 km.
    private const double Tolerance = 0.07;

    /// <summary>Computes all files.</summary>
    /// <param name="folder">The folder of data sets, laid out as in docs/data.</param>
    /// <param name="report">Told what was taken and what was left out.</param>
    /// <returns>The text of each file by its name, ready to be written; the same input gives the same bytes.</returns>
    public static IReadOnlyDictionary<string, string> Make(string folder, Action<string> report)
    {
        ActorRegistry registry = ActorRegistry.Standard;
        return new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["un-positions.csv"] = Positions(folder, registry, report),
            ["conflicts.csv"] = Conflicts(folder, registry, report),
            ["estimates.csv"] = Estimates(folder, registry, report),
            [WorldOutlines.FileName] = Shapes(folder, registry, report),
        };
    }

    private static string Positions(string folder, ActorRegistry registry, Action<string> report)
    {
        using StreamReader text = new(Path.Combine(folder, "unga", "IdealpointestimatesAll_Jun2024.csv"));
        Parsed<IdealPointRow>[] rows = [.. IdealPointReader.Read(text, "ideal points")];
        IReadOnlyList<StateYearValue> values = IdealPointMapping.Standardise(
            [.. rows.Where(row => row.IsValue).Select(row => row.Value)], (cow, day) => registry.FindByCode(CodeSystem.CowNumber, cow, day)?.Id, out int unmapped);
        report($"UN positions: {rows.Length} rows read, {rows.Count(row => !row.IsValue)} refused, {unmapped} of no actor, {values.Count} taken.");
        StringBuilder file = new("# Position in UN General Assembly voting: ideal point over the standard deviation of its year's members, with the 90 % interval.\n"
            + "# One line a run of years: position/low/high in thousandths. Computed from Voeten, Strezhnev and Bailey, June 2024 (CC0).\nid,from,thousandths\n");
        foreach (IGrouping<ActorId, StateYearValue> state in values.GroupBy(value => value.State))
        {
            StateYearValue[] years = [.. state];
            for (int first = 0; first < years.Length;)
            {
                int end = first + 1;
                while (end < years.Length && years[end].Year == years[end - 1].Year + 1)
                {
                    end++;
                }

                file.Append(CultureInfo.InvariantCulture, $"{state.Key},{years[first].Year},")
                    .AppendJoin(' ', years[first..end].Select(year => $"{Thousandths(year.Value)}/{Thousandths(year.Low!.Value)}/{Thousandths(year.High!.Value)}")).Append('\n');
                first = end;
            }
        }

        return file.ToString();
    }

    private static string Conflicts(string folder, ActorRegistry registry, Action<string> report)
    {
        using StreamReader text = new(Path.Combine(folder, "disputes", "ucdp_acd_1946_2024.csv"));
        Parsed<ConflictYearRow>[] rows = [.. ArmedConflictReader.Read(text, "UCDP")];
        IReadOnlyList<ConflictSpell> spells = ArmedConflictMapping.Spells(
            [.. rows.Where(row => row.IsValue).Select(row => row.Value)], (gw, day) => registry.FindByCode(CodeSystem.GwNumber, gw, day)?.Id, out int unmapped);
        report($"Armed conflicts between states: {rows.Length} conflict-years, {rows.Count(row => !row.IsValue)} refused, {unmapped} pairs of no actor, {spells.Count} spells.");
        StringBuilder file = new("# Armed conflict between states 1946-2024 in spells of dyads; war: 1 where a year had 1,000 battle deaths or more.\n"
            + "# Computed from the UCDP/PRIO Armed Conflict Dataset (CC BY 4.0).\nfirst,second,war,from,to,conflict\n");
        foreach (ConflictSpell spell in spells)
        {
            file.Append(CultureInfo.InvariantCulture, $"{spell.Dyad.First},{spell.Dyad.Second},{(spell.IsWar ? 1 : 0)},{spell.From},{spell.To},{spell.ConflictId}\n");
        }

        return file.ToString();
    }

    private static string Estimates(string folder, ActorRegistry registry, Action<string> report)
    {
        using StreamReader text = new(Path.Combine(folder, "economy", "natural_earth_pop_gdp.csv"));
        Parsed<StateYearValue>[] rows = [.. EstimateReader.Read(text, "Natural Earth", (iso, day) => registry.FindByCode(CodeSystem.Iso3, iso, day)?.Id)];
        report($"Estimates: {rows.Count(row => row.IsValue)} values, {rows.Count(row => !row.IsValue)} rows of no actor.");
        StringBuilder file = new("# Population (people) and GDP (US dollars) in the year of the estimate. Natural Earth 4.1 (public domain).\nid,variable,year,value\n");
        foreach (StateYearValue value in rows.Where(row => row.IsValue).Select(row => row.Value).OrderBy(value => value.State).ThenBy(value => value.Variable, StringComparer.Ordinal))
        {
            file.Append(CultureInfo.InvariantCulture, $"{value.State},{value.Variable},{value.Year},{value.Value:0}\n");
        }

        return file.ToString();
    }

    private static string Shapes(string folder, ActorRegistry registry, Action<string> report)
    {
        Topology topology = new(File.ReadAllText(Path.Combine(folder, "map", "countries-50m.json")), Tolerance);
        StringBuilder file = new("# Outlines of states and territories of today: actor, ISO number, name, rings (differences in hundredths of a degree).\n"
            + "# Simplified from Natural Earth 4.1, 1:50 million (public domain), through the npm package world-atlas 2.0.2 (ISC).\n");
        int shapes = 0;
        foreach ((string id, string name, IReadOnlyList<IReadOnlyList<(double Longitude, double Latitude)>> rings) in topology.Shapes)
        {
            double largest = rings.Max(Area);
            IReadOnlyList<(double, double)>[] kept = [.. rings.Where(ring => ring.Count >= 4 && (Area(ring) >= 0.15 || Area(ring) >= largest))];
            if (kept.Length == 0 || name == "Antarctica")
            {
                continue;
            }

            Actor? actor = id.Length > 0 ? registry.FindByCode(CodeSystem.IsoNumeric, id, new DateOnly(2020, 1, 1)) : registry.Resolve(name, new DateOnly(2020, 1, 1)).Actor;
            if (id == "036" && name != "Australia")
            {
                actor = null;
            }

            file.Append(WorldOutlines.Line(actor?.Id.Text ?? "", id, name, kept)).Append('\n');
            shapes++;
        }

        report($"Outlines: {shapes} of {topology.Shapes.Count} shapes.");
        return file.ToString();
    }

    private static double Area(IReadOnlyList<(double X, double Y)> ring)
    {
        double area = 0;
        for (int index = 0; index < ring.Count; index++)
        {
            (double X, double Y) next = ring[(index + 1) % ring.Count];
            area += (ring[index].X * next.Y) - (next.X * ring[index].Y);
        }

        return Math.Abs(area) / 2;
    }

    private static string Thousandths(double value) => Math.Round(value * 1000).ToString("0", CultureInfo.InvariantCulture);
}
