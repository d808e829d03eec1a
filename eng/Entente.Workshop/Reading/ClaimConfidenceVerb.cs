using System.Globalization;
using Entente.Reading;
using Entente.Reading.Skill;

namespace Entente.Workshop.Reading;

/// <summary>How often claims are right, by kind and by what they were read from, on all gold lines of moods, relations, blocs and speakers in one folder
/// or more; fits the table of confidence. Of test lines only sums are printed.</summary>
internal static class ClaimConfidenceVerb
{
    private static readonly double[] Bins = [0, .5, .6, .7, .8, .9, 1.01];

    public static int Run(string[] args)
    {
        int option = Array.IndexOf(args, "--out");
        string[] folders = option < 0 ? args : args[..option];
        if (folders.Length == 0 || option == args.Length - 1)
        {
            Console.Error.WriteLine("claim-confidence needs FOLDER..., and --out FILE to write the table");
            return 2;
        }

        ClaimJudge judge = new(new ArticleReader());
        ClaimJudge.Judged[] judged = [.. folders.SelectMany(judge.Folder)];
        ClaimJudge.Judged[] tuning = [.. judged.Where(claim => claim.Split == "tune")], level = [.. judged.Where(claim => claim.Split == "test" && IsOfFirstHalf(claim))], check = [.. judged.Where(claim => claim.Split == "test" && !IsOfFirstHalf(claim))];
        ClaimConfidenceTable table = ClaimConfidenceTable.Fit(tuning, level);
        Show("tuning", tuning, table);
        Show("test, half for the level", level, table);
        Show("test, half for the check", check, table);
        if (option >= 0)
        {
            File.WriteAllLines(args[option + 1], ["# How often claims read so are right, fitted by the workshop's claim-confidence to tests/golden/reading (measures/skill/claims.md). Of an act: its mood, where the act is right. Sorted.", "part,way,right", .. table.Rows]);
        }

        return 0;
    }

    // Every third line of a file is a test line, or all lines of a lot are: either way every other three go to one half.
    private static bool IsOfFirstHalf(ClaimJudge.Judged claim) => int.Parse(claim.Line[(claim.Line.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture) / 3 % 2 == 0;

    private static void Show(string name, ClaimJudge.Judged[] all, ClaimConfidenceTable table)
    {
        Console.WriteLine(name);
        foreach (IGrouping<string, ClaimJudge.Judged> part in all.GroupBy(claim => claim.Part, StringComparer.Ordinal).OrderBy(part => part.Key, StringComparer.Ordinal))
        {
            Row("  " + part.Key, part, table);
            foreach (IGrouping<string, ClaimJudge.Judged> way in part.GroupBy(claim => claim.Way, StringComparer.Ordinal).OrderBy(way => way.Key, StringComparer.Ordinal))
            {
                Row("    " + way.Key, way, table);
            }

            foreach (IGrouping<int, ClaimJudge.Judged> bin in part.GroupBy(claim => Array.FindLastIndex(Bins, least => table.Of(claim) >= least)).OrderBy(bin => bin.Key))
            {
                Row(string.Create(CultureInfo.InvariantCulture, $"    said {Bins[bin.Key]:F1} and more"), bin, table);
            }
        }

        foreach (IGrouping<int, ClaimJudge.Judged> bin in all.GroupBy(claim => Array.FindLastIndex(Bins, least => table.Of(claim) >= least)).OrderBy(bin => bin.Key))
        {
            Row(string.Create(CultureInfo.InvariantCulture, $"  said {Bins[bin.Key]:F1} and more"), bin, table);
        }

        Row("  all", all, table);
    }

    private static void Row(string name, IEnumerable<ClaimJudge.Judged> claims, ClaimConfidenceTable table)
    {
        ClaimJudge.Judged[] all = [.. claims];
        double right = all.Average(claim => claim.Right);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {all.Length} claims, said {all.Average(table.Of):F2}, right {right:F2}; Brier {Brier(all, table.Of):F3}, as carried {Brier(all, claim => claim.Said):F3}, of one figure {right * (1 - right):F3}"));
    }

    private static double Brier(ClaimJudge.Judged[] claims, Func<ClaimJudge.Judged, double> said) => claims.Average(claim => Math.Pow(said(claim) - claim.Right, 2));
}
