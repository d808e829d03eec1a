using System.CommandLine;
using System.Globalization;
using Entente.Balance;
using Entente.Cli.Output;
using Entente.Pictures;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente power --capabilities FILE --from YEAR --to YEAR</c>: shares of states or blocs through the years.</summary>
internal sealed class PowerOverTime(PowerOptions options, Surface surface)
{
    private const int MostLines = 8;

    /// <summary>Carries it out.</summary>
    public int Run(ParseResult parsed, string file, CapabilityTable table)
    {
        int from = parsed.GetValue(options.From) ?? table.Years[0];
        int to = parsed.GetValue(options.To) ?? table.Years[^1];
        int[] years = [.. table.Years.Where(year => year >= from && year <= to)];
        if (to < from)
        {
            throw new ConfigurationException(new Failure("ENT0644", $"The year {to} comes before {from}.", "--to", "Give --from the earlier year."));
        }

        if (years.Length == 0)
        {
            // Outside of what the table covers, or in a gap of it: the table says so itself.
            _ = table.Of(from);
        }

        bool isRenormalised = parsed.GetValue(options.Renormalise);
        (string Code, string Name, double Cinc)[][] worlds = [.. years.Select(year => PowerTable.World(table, year, isRenormalised))];
        bool hasBlocs = parsed.GetValue(options.Blocs) is not null;
        (string Name, double?[] Shares, string Members)[] series = parsed.GetValue(options.Blocs) is { } blocs
            ? [.. Blocs(blocs, worlds, years)]
            : [.. States(parsed.GetValue(options.States), worlds, years)];
        if (parsed.GetValue(options.Svg) is { } svg)
        {
            string measure = "Composite index of national capability, share of the world" + (isRenormalised ? ", renormalised" : "");
            File.WriteAllText(surface.At(svg), PictureFile.Of(SharesPicture.Draw(
                years, [.. series.OrderByDescending(each => each.Shares.Max() ?? 0).Take(MostLines).Select(each => (each.Name, (IReadOnlyList<double?>)each.Shares))], measure, Path.GetFileName(file),
                hasBlocs ? string.Join("; ", series.Select(each => $"{each.Name}: {each.Members}")) + "." : "")));
        }

        if (parsed.GetValue(options.Shared.Json))
        {
            surface.Out.WriteLine(Envelope.Result("power", new { measure = "cinc", renormalised = isRenormalised, years, series = series.Select(each => new { name = each.Name, members = hasBlocs ? each.Members : null, shares = each.Shares }).ToArray() },
                BlocsOptions.ProvenanceOf("power --capabilities " + Path.GetFileName(file), 1) with { Methods = ["singer-bremer-stuckey-1972"] }));
        }
        else if (parsed.GetValue(options.Csv))
        {
            surface.Out.WriteLine("year,name,share");
            foreach ((string name, double?[] shares, _) in series)
            {
                for (int at = 0; at < years.Length; at++)
                {
                    surface.Out.WriteLine(Csv.Row(years[at].ToString(CultureInfo.InvariantCulture), name, shares[at]?.ToString("R", CultureInfo.InvariantCulture) ?? "unknown"));
                }
            }
        }
        else
        {
            Print(years, series);
        }

        return ExitCode.Ok;
    }

    private void Print(int[] years, (string Name, double?[] Shares, string Members)[] series)
    {
        (string name, double?[] shares, _) = series.MaxBy(each => each.Shares[^1] ?? -1);
        surface.Out.WriteLine($"In {years[^1]} {name} has the largest share of those asked for, {Text(shares[^1])}; in {years[0]} it had {Text(shares[0])}.");
        foreach ((string bloc, _, string members) in series.Where(each => each.Members.Length > 0))
        {
            surface.Out.WriteLine($"{bloc}: {members}");
        }

        surface.Out.WriteLine();
        int step = Math.Max(1, (int)Math.Ceiling(years.Length / 40.0));
        TextTable table = new(["Year", .. series.Take(MostLines).Select(each => each.Name + "#")]);
        for (int at = 0; at < years.Length; at++)
        {
            if (at % step == 0 || at == years.Length - 1)
            {
                table.Add([years[at].ToString(CultureInfo.InvariantCulture), .. series.Take(MostLines).Select(each => Text(each.Shares[at]))]);
            }
        }

        foreach (string line in table.Lines(120))
        {
            surface.Out.WriteLine(line);
        }

        static string Text(double? share) => share?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "unknown";
    }

    /// <summary>The states asked for, else the greatest of the last year; a state has no share where it is not in the year.</summary>
    private static IEnumerable<(string Name, double?[] Shares, string Members)> States(string? asked, (string Code, string Name, double Cinc)[][] worlds, int[] years)
    {
        string[] names = string.Equals(asked, "majors", StringComparison.OrdinalIgnoreCase)
            ? [.. years.SelectMany(year => MajorPowers.Of(year) ?? []).Distinct()]
            : asked?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [.. worlds[^1].OrderByDescending(state => state.Cinc).Take(MostLines).Select(state => state.Code)];
        foreach (string name in names)
        {
            int[] places = Places(name, worlds, years);
            int last = Array.FindLastIndex(places, place => place >= 0);
            yield return (worlds[last][places[last]].Name, [.. places.Select((place, at) => place < 0 ? (double?)null : worlds[at][place].Cinc)], "");
        }
    }

    /// <summary>The members' shares added up, over those of them in the year; null where none is.</summary>
    private static IEnumerable<(string Name, double?[] Shares, string Members)> Blocs(string asked, (string Code, string Name, double Cinc)[][] worlds, int[] years)
    {
        char letter = 'A';
        foreach (string bloc in asked.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] members = bloc.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            int[][] places = [.. members.Select(member => Places(member, worlds, years))];
            yield return ("Bloc " + letter++, [.. Enumerable.Range(0, years.Length).Select(at => places.Any(row => row[at] >= 0) ? places.Sum(row => row[at] < 0 ? 0 : worlds[at][row[at]].Cinc) : (double?)null)],
                string.Join(", ", places.Select(row => (Row: row, Last: Array.FindLastIndex(row, place => place >= 0))).Select(pair => worlds[pair.Last][pair.Row[pair.Last]].Name)));
        }
    }

    private static int[] Places(string name, (string Code, string Name, double Cinc)[][] worlds, int[] years)
    {
        int[] places = [.. years.Select((year, at) => PowerTable.Find(name, worlds[at], year))];
        return places.Any(place => place >= 0) ? places : throw new ModelException(new Failure("ENT0655", $"'{name}' has no capabilities from {years[0]} to {years[^1]}.",
            "--states, --blocs", "Name states of the system in those years, by the table's code or by name."));
    }
}
