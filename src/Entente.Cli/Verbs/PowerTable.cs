using System.CommandLine;
using System.Globalization;
using Entente.Balance;
using Entente.Briefs;
using Entente.Cli.Output;
using Entente.Pictures;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente power --capabilities FILE</c>: the composite index out of its six components.</summary>
internal sealed class PowerTable(PowerOptions options, Surface surface)
{
    private static readonly ActorRegistry Registry = ActorRegistry.Standard;

    /// <summary>Carries it out.</summary>
    public int Run(ParseResult parsed, string file)
    {
        CapabilityTable table = TableFile.Read(file, "--capabilities", surface, CapabilityTable.Read);
        if (parsed.GetValue(options.From) is not null || parsed.GetValue(options.To) is not null)
        {
            return new PowerOverTime(options, surface).Run(parsed, file, table);
        }

        int year = parsed.GetValue(options.Year) ?? table.Years[^1];
        bool isRenormalised = parsed.GetValue(options.Renormalise);
        (string Code, string Name, double Cinc)[] world = World(table, year, isRenormalised);
        string? chosen = parsed.GetValue(options.States);
        if (string.Equals(chosen, "majors", StringComparison.OrdinalIgnoreCase))
        {
            chosen = MajorPowers.Of(year) is { } majors ? string.Join(',', majors) : throw new ModelException(new Failure("ENT0656",
                $"The list of major powers covers {MajorPowers.FirstYear} to {MajorPowers.LastYear} and not {year}.", "--states majors", "Name the states, or ask for a year that the list covers."));
        }

        (string Code, string Name, double Cinc)[] asked = chosen is not null ? [.. Group(chosen, world, year)] : world;
        double? concentration = RaySingerConcentration.Of([.. asked.Select(state => state.Cinc)]);
        (string Name, double Share, string[] Members)[] blocs = [.. (parsed.GetValue(options.Blocs) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select((bloc, at) => (Members: Group(bloc, world, year).ToArray(), at))
            .Select(pair => (((char)('A' + pair.at)).ToString(), pair.Members.Sum(member => member.Cinc), pair.Members.Select(member => member.Name).ToArray()))];
        IReadOnlyList<PivotalPower> pivotal = PivotalPower.Of([.. asked.Select(state => (state.Name, state.Cinc))], parsed.GetValue(options.Quota));
        string[] without = [.. table.Without(year).Select(state => NameOf(state, year))];
        if (parsed.GetValue(options.Svg) is { } svg)
        {
            BriefShare[] bars = blocs.Length > 0
                ? [.. blocs.Select(bloc => new BriefShare("Bloc " + bloc.Name, bloc.Share, null, string.Join(", ", bloc.Members)))]
                : [.. asked.OrderByDescending(state => state.Cinc).Take(20).Select(state => new BriefShare(state.Name, state.Cinc))];
            File.WriteAllText(surface.At(svg), PictureFile.Of(ShareBars.Draw(bars, $"Composite index of national capability, {year}, share of the world{(isRenormalised ? ", renormalised" : "")}", Path.GetFileName(file))));
        }

        if (parsed.GetValue(options.Shared.Json))
        {
            surface.Out.WriteLine(Envelope.Result("power", new
            {
                measure = "cinc",
                year,
                renormalised = isRenormalised,
                states = asked.Select(state => new { code = state.Code, name = state.Name, cinc = state.Cinc }).ToArray(),
                sum = world.Sum(state => state.Cinc),
                unknown = without,
                concentration,
                blocs = blocs.Select(bloc => new { bloc = bloc.Name, share = bloc.Share, members = bloc.Members }).ToArray(),
                balance = blocs.Length == 2 ? Balance(blocs[0].Share, blocs[1].Share) : null,
                pivotal,
            }, BlocsOptions.ProvenanceOf("power --capabilities " + Path.GetFileName(file), 1) with { Methods = ["banzhaf-1965", "ray-singer-1973", "shapley-shubik-1954", "singer-bremer-stuckey-1972"] }));
        }
        else if (parsed.GetValue(options.Csv))
        {
            surface.Out.WriteLine("code,name,year,cinc,shapley_shubik,banzhaf");
            Dictionary<string, PivotalPower> power = pivotal.ToDictionary(each => each.State, StringComparer.Ordinal);
            foreach ((string code, string name, double cinc) in asked)
            {
                surface.Out.WriteLine(Csv.Row(code, name, Text(year), cinc.ToString("R", CultureInfo.InvariantCulture), Text(power[name].ShapleyShubik), Text(power[name].Banzhaf)));
            }
        }
        else
        {
            Print(asked, blocs, pivotal, without, year, concentration, world.Sum(state => state.Cinc));
        }

        return ExitCode.Ok;
    }

    /// <summary>The states of a year with their names then.</summary>
    public static (string Code, string Name, double Cinc)[] World(CapabilityTable table, int year, bool isRenormalised) =>
        [.. table.Of(year, isRenormalised).Select(pair => (pair.State, NameOf(pair.State, year), pair.Cinc))];

    /// <summary>Where a state stands, named as the table names it, by its name on that date, or by any name that the registry
    /// knows; -1 where it is not in the year.</summary>
    public static int Find(string name, (string Code, string Name, double Cinc)[] world, int year)
    {
        string? known = Registry.Resolve(name, new DateOnly(Math.Clamp(year, 1, 9999), 12, 31)).Actor?.Name;
        return Array.FindIndex(world, state => state.Code.Equals(name, StringComparison.OrdinalIgnoreCase) || state.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
            || (known is not null && state.Name == known));
    }

    private static string NameOf(string code, int year) =>
        // A state that ended within the year had its name in the middle of it, or at its beginning.
        new[] { (12, 31), (7, 1), (1, 1) }.Select(day => Registry.FindByCode(CodeSystem.CowNumber, code, new DateOnly(Math.Clamp(year, 1, 9999), day.Item1, day.Item2))?.Name)
            .FirstOrDefault(name => name is not null) ?? code;

    private static IEnumerable<(string Code, string Name, double Cinc)> Group(string list, (string Code, string Name, double Cinc)[] world, int year)
    {
        foreach (string name in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int at = Find(name, world, year);
            yield return at >= 0 ? world[at] : throw new ModelException(new Failure("ENT0655", $"'{name}' has no capabilities in {year}.",
                "--states, --blocs", "Name states of the system in that year, by the table's code or by name."));
        }
    }

    private static object Balance(double one, double other)
    {
        double ratio = Math.Max(one, other) / Math.Max(1e-300, Math.Min(one, other));
        return new { ratio, word = Word(ratio) };
    }

    private static string Word(double ratio) => ratio < 1.25 + 1e-12 ? "parity" : ratio < 2 ? "advantage" : "preponderance";

    private void Print((string Code, string Name, double Cinc)[] asked, (string Name, double Share, string[] Members)[] blocs, IReadOnlyList<PivotalPower> pivotal, string[] without, int year, double? concentration, double sum)
    {
        (string _, string first, double most) = asked.MaxBy(state => state.Cinc);
        surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"In {year} {first} has the largest share of capabilities, {most:0.0000}; concentration among the {asked.Length} states asked for {(concentration is { } con ? con.ToString("0.0000", CultureInfo.InvariantCulture) : "unknown")}."));
        surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Missing components are skipped, as in the published series: the shares of the year add up to {sum:0.0000}.") + (without.Length > 0 ? $" Unknown: {string.Join(", ", without.Take(10))}." : ""));
        foreach ((string name, double share, string[] members) in blocs)
        {
            surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Bloc {name}  {share:0.00000}  ") + string.Join(", ", members));
        }

        if (blocs.Length == 2)
        {
            double ratio = Math.Max(blocs[0].Share, blocs[1].Share) / Math.Max(1e-300, Math.Min(blocs[0].Share, blocs[1].Share));
            surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Between the two: {Word(ratio)}, {ratio:0.00} to 1."));
        }

        surface.Out.WriteLine();
        Dictionary<string, PivotalPower> power = pivotal.GroupBy(each => each.State, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        TextTable table = new("State", "Code", "CINC#", "Shapley-Shubik#", "Banzhaf#");
        foreach ((string code, string name, double cinc) in asked.OrderByDescending(state => state.Cinc).Take(40))
        {
            table.Add(name, code, cinc.ToString("0.0000000", CultureInfo.InvariantCulture), Text(power[name].ShapleyShubik), Text(power[name].Banzhaf));
        }

        foreach (string line in table.Lines())
        {
            surface.Out.WriteLine(line);
        }

        if (pivotal[0].StandardError > 0)
        {
            surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The two indices are sampled, standard error at most {pivotal[0].StandardError:0.0000}."));
        }
    }

    private static string Text(double number) => number.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
