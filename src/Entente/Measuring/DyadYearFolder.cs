using System.Globalization;
using System.IO.Compression;
using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Measuring;

/// <summary>Reads the dyad-year data sets of a folder, told by their columns and not by their names, into the numbers that measure relations.</summary>
internal sealed class DyadYearFolder
{
    private readonly ActorRegistry _actors = ActorRegistry.Standard;
    private readonly Dictionary<(CodeSystem, string, int), ActorId?> _known = [];
    private readonly Action<DyadYear> _add;

    private DyadYearFolder(Action<DyadYear> add) => _add = add;

    /// <summary>Reads every table that it recognises, folders below included, in order of path.</summary>
    /// <returns>What was found: data set, file name and rows used.</returns>
    /// <exception cref="SourceException">ENT0513: no table in the folder is known.</exception>
    public static IReadOnlyList<(string DataSet, string File, long Rows)> Read(string folder, Action<DyadYear> add, CancellationToken cancellationToken = default)
    {
        DyadYearFolder reader = new(add);
        List<(string, string, long)> found = [];
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsTable).Order(StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using TextReader text = Open(path);
            if (text.ReadLine() is { } header && reader.Reading(CsvLine.Split(header.TrimStart('\uFEFF'))) is { } reading)
            {
                long rows = 0;
                while (text.ReadLine() is { } line)
                {
                    rows += reading.Row(CsvLine.Split(line)) ? 1 : 0;
                }

                found.Add((reading.DataSet, Path.GetFileName(path), rows));
            }
        }

        return found.Count > 0 ? found : throw new SourceException(new Failure("ENT0513", $"No table in '{Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}' is one that measures relations.",
            "--data", "Name a folder with dyad-years of alliances (ATOP), disputes (dyadic MID), rivalries, trade, organisations or events."));
    }

    private static bool IsTable(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".csv.gz", StringComparison.OrdinalIgnoreCase);

    private static StreamReader Open(string path)
    {
        FileStream file = File.OpenRead(path);
        return new StreamReader(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file);
    }

    private (string DataSet, Func<string[], bool> Row)? Reading(string[] header)
    {
        int Column(string name) => Array.IndexOf(header, name);
        bool Has(params string[] names) => names.All(name => Column(name) >= 0);
        if (Has("ccode1", "ccode2", "year", "atop_defense", "atop_offense", "atop_neutral", "atop_nonagg", "atop_consul"))
        {
            int[] all = [Column("ccode1"), Column("ccode2"), Column("year"), Column("atop_defense"), Column("atop_offense"), Column("atop_neutral"), Column("atop_nonagg"), Column("atop_consul")];
            return ("atop", row => Pair(row, all, CodeSystem.CowNumber, DyadVariable.Alliance,
                row[all[3]] == "1" || row[all[4]] == "1" ? 2 : row[all[5]] == "1" || row[all[6]] == "1" || row[all[7]] == "1" ? 1 : 0));
        }

        if (Has("statea", "stateb", "year", "hihost", "disno"))
        {
            int[] all = [Column("statea"), Column("stateb"), Column("year")];
            int hostility = Column("hihost");
            return ("dyadic-mid", row => Number(row, hostility) is { } level && Pair(row, all, CodeSystem.CowNumber, DyadVariable.Dispute, level));
        }

        if (Has("tssr_id", "ccode1", "ccode2", "start", "end"))
        {
            int[] all = [Column("ccode1"), Column("ccode2"), Column("start"), Column("end")];
            return ("rivalries", row => Spell(row, all));
        }

        if (Has("ccode1", "ccode2", "year", "flow1", "flow2"))
        {
            int[] all = [Column("ccode1"), Column("ccode2"), Column("year")];
            (int one, int other) = (Column("flow1"), Column("flow2"));
            return ("cow-trade", row => Number(row, one) is { } first && Number(row, other) is { } second && Pair(row, all, CodeSystem.CowNumber, DyadVariable.Trade, first + second));
        }

        if (Has("ccode1", "ccode2", "year", "dyadigos"))
        {
            int[] all = [Column("ccode1"), Column("ccode2"), Column("year")];
            int shared = Column("dyadigos");
            return ("cow-igo", row => Number(row, shared) is { } count && Pair(row, all, CodeSystem.CowNumber, DyadVariable.Organisations, count));
        }

        if (Has("i_iso3c", "j_iso3c", "year", "verbCoop", "matlCoop", "verbConf", "matlConf"))
        {
            int[] all = [Column("i_iso3c"), Column("j_iso3c"), Column("year")];
            int[] counts = [Column("verbCoop"), Column("matlCoop"), Column("verbConf"), Column("matlConf")];
            return ("icews", row => Events(row, all, counts));
        }

        return null;
    }

    private bool Events(string[] row, int[] pair, int[] counts)
    {
        double?[] numbers = [.. counts.Select(at => Number(row, at))];
        return numbers is [{ } verbalPlus, { } materialPlus, { } verbalMinus, { } materialMinus]
            && Pair(row, pair, CodeSystem.Iso3, DyadVariable.Cooperation, verbalPlus + (2 * materialPlus))
            && Pair(row, pair, CodeSystem.Iso3, DyadVariable.Conflict, verbalMinus + (2 * materialMinus));
    }

    private bool Spell(string[] row, int[] columns)
    {
        if (Number(row, columns[2]) is not { } from || Number(row, columns[3]) is not { } to)
        {
            return false;
        }

        bool isUsed = false;
        for (int year = (int)Math.Max(1945, from); year <= to; year++)
        {
            isUsed |= Add(row[columns[0]], row[columns[1]], year, CodeSystem.CowNumber, DyadVariable.Rivalry, 1);
        }

        return isUsed;
    }

    private bool Pair(string[] row, int[] columns, CodeSystem system, string variable, double value) =>
        Number(row, columns[2]) is { } year and > 1944 && Add(row[columns[0]], row[columns[1]], (int)year, system, variable, value);

    private bool Add(string one, string other, int year, CodeSystem system, string variable, double value)
    {
        if (Actor(system, one, year) is not { } first || Actor(system, other, year) is not { } second || first == second)
        {
            return false;
        }

        _add(new DyadYear(variable, Dyad.Of(first, second), year, value));
        return true;
    }

    private ActorId? Actor(CodeSystem system, string code, int year)
    {
        if (_known.TryGetValue((system, code, year), out ActorId? known))
        {
            return known;
        }

        return _known[(system, code, year)] = (_actors.FindByCode(system, code, new DateOnly(year, 12, 31)) ?? _actors.FindByCode(system, code, new DateOnly(year, 1, 1)))?.Id;
    }

    private static double? Number(string[] row, int at) =>
        at < row.Length && double.TryParse(row[at], NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;
}
