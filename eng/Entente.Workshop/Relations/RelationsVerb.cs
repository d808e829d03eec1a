using System.Globalization;
using System.IO.Compression;
using Entente.Vocabulary;

namespace Entente.Workshop.Relations;

/// <summary>Holds the relations of the shipped record against history: known turns, and alliance against dispute dyad-years.</summary>
internal static class RelationsVerb
{
    private const double Neutral = 0.1;

    public static int Run(string[] args)
    {
        if (args is not [string breaks, ..] || !File.Exists(breaks))
        {
            Console.Error.WriteLine("workshop relations: name the file of known turns (tests/golden/relations/breaks.csv).");
            return 2;
        }

        using Workspace workspace = Workspace.Open();
        Turns(workspace, breaks);
        if (args is [_, string data, ..] && Directory.Exists(data))
        {
            Separation(workspace, data);
        }

        return 0;
    }

    private static void Turns(Workspace workspace, string path)
    {
        int right = 0, all = 0;
        Console.WriteLine("| pair | turn | before | expected | after | expected | as history has it |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (string[] row in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split(',')))
        {
            Dyad dyad = Dyad.Of(ActorId.From(row[0]), ActorId.From(row[1]));
            double? before = At(workspace, dyad, row[3]), after = At(workspace, dyad, row[5]);
            bool isRight = Allows(row[4], before) && Allows(row[6], after);
            right += isRight ? 1 : 0;
            all++;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {row[0]}-{row[1]} | {row[2]} | {row[3]}: {Words(before)} | {row[4]} | {row[5]}: {Words(after)} | {row[6]} | {(isRight ? "yes" : "no")} |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{right} of {all} turns as history has them."));
    }

    private static double? At(Workspace workspace, Dyad dyad, string year) =>
        workspace.Model.Between(dyad, new DateOnly(int.Parse(year, CultureInfo.InvariantCulture), 12, 31))?.Weight;

    private static string Words(double? weight) => weight is { } known ? known.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture) : "unknown";

    private static bool Allows(string signs, double? weight) =>
        signs.Contains(weight is null or (< Neutral and > -Neutral) ? '0' : weight > 0 ? '+' : '-', StringComparison.Ordinal);

    // Scores are those of the year before; a dyad-year of an alliance with a dispute in it counts as neither.
    private static void Separation(Workspace workspace, string data)
    {
        Entente.Relations.RelationModel votes = new(workspace.Ledger, new Entente.Relations.RelationOptions { WithTies = false, WithEvents = false });
        HashSet<(Dyad, int)> alliances = DyadYears(workspace, Path.Combine(data, "alliances", "atop_v5_directed_dyad_year.csv.gz"),
            row => row[2], row => (row[0], row[1]), row => row[3] == "1");
        HashSet<(Dyad, int)> disputes = DyadYears(workspace, Path.Combine(data, "disputes", "dyadic_mid_4.02.csv"),
            row => row[48], row => (row[2], row[4]), row => row[16] is "4" or "5");
        List<(bool IsAlliance, bool IsNew, double All, double Votes)> cases = [];
        foreach ((Dyad dyad, int year) in alliances.Union(disputes).Where(pair => pair.Item2 >= 1950).OrderBy(pair => pair.Item2).ThenBy(pair => pair.Item1))
        {
            bool isAlliance = alliances.Contains((dyad, year));
            DateOnly before = new(year - 1, 12, 31);
            if (isAlliance != disputes.Contains((dyad, year)) && workspace.Model.Between(dyad, before) is { } tie && votes.Between(dyad, before) is { } vote)
            {
                HashSet<(Dyad, int)> same = isAlliance ? alliances : disputes;
                cases.Add((isAlliance, !Enumerable.Range(year - 5, 5).Any(past => same.Contains((dyad, past))), tie.Weight, vote.Weight));
            }
        }

        Console.WriteLine("\n| dyad-years from 1950 on | alliances | disputes | AUC, relation of the year before | AUC, UN distance of the year before |");
        Console.WriteLine("|---|---|---|---|---|");
        Row("all with both values", cases);
        Row("first in six years", [.. cases.Where(each => each.IsNew)]);
    }

    private static void Row(string what, List<(bool IsAlliance, bool IsNew, double All, double Votes)> cases) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {cases.Count(each => each.IsAlliance)} | {cases.Count(each => !each.IsAlliance)} | {Auc(cases.Select(each => (each.IsAlliance, each.All))):0.000} | {Auc(cases.Select(each => (each.IsAlliance, each.Votes))):0.000} |"));

    // The chance that an alliance's value is above a dispute's; ties count half.
    private static double Auc(IEnumerable<(bool IsPositive, double Value)> cases)
    {
        var groups = cases.GroupBy(each => each.Value).OrderBy(group => group.Key).ToList();
        double below = 0, wins = 0, positives = 0;
        foreach (var group in groups)
        {
            int negative = group.Count(each => !each.IsPositive), positive = group.Count() - negative;
            wins += positive * (below + (negative / 2.0));
            below += negative;
            positives += positive;
        }

        return wins / (positives * below);
    }

    private static HashSet<(Dyad, int)> DyadYears(Workspace workspace, string path, Func<string[], string> year, Func<string[], (string, string)> pair, Func<string[], bool> counts)
    {
        HashSet<(Dyad, int)> found = [];
        using Stream file = File.OpenRead(path);
        using Stream plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using StreamReader reader = new(plain);
        _ = reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            string[] row = line.Split(',');
            int of = int.Parse(year(row), CultureInfo.InvariantCulture);
            if (of < 1944 || !counts(row))
            {
                continue;
            }

            (string one, string other) = pair(row);
            DateOnly day = new(of, 12, 31);
            if (workspace.Actors.FindByCode(CodeSystem.CowNumber, one, day) is { } first
                && workspace.Actors.FindByCode(CodeSystem.CowNumber, other, day) is { } second && first.Id != second.Id)
            {
                found.Add((Dyad.Of(first.Id, second.Id), of));
            }
        }

        return found;
    }
}
