using System.Globalization;
using Entente.Reading;
using Entente.Reading.Skill;
using Entente.Vocabulary;

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
        ClaimJudge.Judged[] tuning = [.. judged.Where(claim => claim.Split == "tune")], test = [.. judged.Where(claim => claim.Split == "test")];
        ClaimJudge.Judged[] first = [.. test.Where(IsOfFirstHalf)], second = [.. test.Where(claim => !IsOfFirstHalf(claim))];
        ClaimConfidenceTable table = ClaimConfidenceTable.Fit(tuning, test), byFirst = ClaimConfidenceTable.Fit(tuning, first), bySecond = ClaimConfidenceTable.Fit(tuning, second);
        Show("tuning", tuning, table.Of);
        Show("test, each half by the level of the other", test, claim => (IsOfFirstHalf(claim) ? bySecond : byFirst).Of(claim));
        if (option >= 0)
        {
            File.WriteAllLines(args[option + 1], ["# How often claims read so are right, fitted by the workshop's claim-confidence to tests/golden/reading (measures/skill/claims.md). Of an act: its mood, where the act is right. Sorted.", "part,way,right", .. table.Rows]);
        }

        return 0;
    }

    // By the hash of the line's id: authors lay out their lines in turns, and a count of them would give one half other moods than the other.
    private static bool IsOfFirstHalf(ClaimJudge.Judged claim) => ContentHash.Of(claim.Line)[0] is (>= '0' and <= '7');

    private static void Show(string name, ClaimJudge.Judged[] all, Func<ClaimJudge.Judged, double> said)
    {
        Console.WriteLine(name);
        foreach (IGrouping<string, ClaimJudge.Judged> part in all.GroupBy(claim => claim.Part, StringComparer.Ordinal).OrderBy(part => part.Key, StringComparer.Ordinal))
        {
            Row("  " + part.Key, part, said);
            foreach (IGrouping<string, ClaimJudge.Judged> way in part.GroupBy(claim => claim.Way, StringComparer.Ordinal).OrderBy(way => way.Key, StringComparer.Ordinal))
            {
                Row("    " + way.Key, way, said);
            }

            foreach (IGrouping<int, ClaimJudge.Judged> bin in part.GroupBy(claim => Array.FindLastIndex(Bins, least => said(claim) >= least)).OrderBy(bin => bin.Key))
            {
                Row(string.Create(CultureInfo.InvariantCulture, $"    said {Bins[bin.Key]:F1} and more"), bin, said);
            }
        }

        foreach (IGrouping<int, ClaimJudge.Judged> bin in all.GroupBy(claim => Array.FindLastIndex(Bins, least => said(claim) >= least)).OrderBy(bin => bin.Key))
        {
            Row(string.Create(CultureInfo.InvariantCulture, $"  said {Bins[bin.Key]:F1} and more"), bin, said);
        }

        Row("  all", all, said);
    }

    private static void Row(string name, IEnumerable<ClaimJudge.Judged> claims, Func<ClaimJudge.Judged, double> said)
    {
        ClaimJudge.Judged[] all = [.. claims];
        double right = all.Average(claim => claim.Right);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {all.Length} claims, said {all.Average(said):F2}, right {right:F2}; Brier {Brier(all, said):F3}, as carried {Brier(all, claim => claim.Said):F3}, of one figure {right * (1 - right):F3}"));
    }

    private static double Brier(ClaimJudge.Judged[] claims, Func<ClaimJudge.Judged, double> said) => claims.Average(claim => Math.Pow(said(claim) - claim.Right, 2));
}
