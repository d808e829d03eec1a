using System.Globalization;
using Entente.Measuring;
using Entente.Relations;
using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Workshop.Relations;

/// <summary>Holds relations against known turns of history: those of the shipped record, and those with the data sets of a folder.</summary>
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
        Turns(workspace.Model, breaks);
        if (args is [_, string data, ..] && Directory.Exists(data))
        {
            DyadPanel panel = RelationFit.Panel(Path.GetFullPath(data), workspace.Ledger.Values("un-position", 1, 9999), out _);
            Console.WriteLine("\nWith the data sets:\n");
            Turns(new RelationModel(workspace.Ledger, new RelationOptions(), null, RelationFit.RecordOf(panel)), breaks);
        }

        return 0;
    }

    private static void Turns(RelationModel model, string path)
    {
        int right = 0, all = 0;
        Console.WriteLine("| pair | turn | before | expected | after | expected | as history has it |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (string[] row in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split(',')))
        {
            Dyad dyad = Dyad.Of(ActorId.From(row[0]), ActorId.From(row[1]));
            double? before = At(model, dyad, row[3]), after = At(model, dyad, row[5]);
            bool isRight = Allows(row[4], before) && Allows(row[6], after);
            right += isRight ? 1 : 0;
            all++;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {row[0]}-{row[1]} | {row[2]} | {row[3]}: {Words(before)} | {row[4]} | {row[5]}: {Words(after)} | {row[6]} | {(isRight ? "yes" : "no")} |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{right} of {all} turns as history has them."));
    }

    private static double? At(RelationModel model, Dyad dyad, string year) =>
        model.Between(dyad, new DateOnly(int.Parse(year, CultureInfo.InvariantCulture), 12, 31))?.Weight;

    private static string Words(double? weight) => weight is { } known ? known.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture) : "unknown";

    private static bool Allows(string signs, double? weight) =>
        signs.Contains(weight is null or (< Neutral and > -Neutral) ? '0' : weight > 0 ? '+' : '-', StringComparison.Ordinal);
}
