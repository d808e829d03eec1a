using System.Globalization;
using Entente.Reading.Skill;

namespace Entente.Workshop.Reading;

/// <summary>The table of how often claims are right, by part and by what they were read from. The shares are those of the tuning lines; since rules
/// were fitted to these, all are moved by one step of log odds to the level of the test lines, and each part a little from there.</summary>
internal sealed class ClaimConfidenceTable
{
    // As many claims at the level of the part are added to a way's own before its share is taken.
    private const double Drawn = 15;

    // As many claims at the level of all parts are added to a part's own of the test lines before it is moved.
    private const double DrawnPart = 30;
    private const double Most = .97;

    private readonly Dictionary<(string Part, string Way), double> _right = [];

    private ClaimConfidenceTable()
    {
    }

    /// <summary>Fits the table.</summary>
    /// <param name="tuning">Claims of the tuning lines.</param>
    /// <param name="level">Claims of the test lines that the level is taken from: of both halves for the table, of one for the check on the other.</param>
    public static ClaimConfidenceTable Fit(ClaimJudge.Judged[] tuning, ClaimJudge.Judged[] level)
    {
        ClaimConfidenceTable table = new();
        foreach (IGrouping<string, ClaimJudge.Judged> part in tuning.GroupBy(claim => claim.Part, StringComparer.Ordinal))
        {
            double all = part.Sum(claim => claim.Right) / part.Sum(claim => claim.Act);
            table._right[(part.Key, "any")] = Math.Min(Most, all);
            foreach (IGrouping<string, ClaimJudge.Judged> way in part.GroupBy(claim => claim.Way, StringComparer.Ordinal))
            {
                table._right[(part.Key, way.Key)] = Math.Min(Most, (way.Sum(claim => claim.Right) + (Drawn * all)) / (way.Sum(claim => claim.Act) + Drawn));
            }
        }

        double step = table.Step(level, [], 0);
        foreach (IGrouping<string, ClaimJudge.Judged> part in tuning.GroupBy(claim => claim.Part, StringComparer.Ordinal))
        {
            double own = table.Step([.. level.Where(claim => claim.Part == part.Key)], [.. part], step);
            foreach ((string Part, string Way) key in table._right.Keys.Where(key => key.Part == part.Key).ToArray())
            {
                table._right[key] = Math.Round(Moved(table._right[key], own), 2);
            }
        }

        return table;
    }

    /// <summary>What the table says of a claim.</summary>
    public double Of(ClaimJudge.Judged claim) => claim.Act * (_right.TryGetValue((claim.Part, claim.Way), out double right) ? right : _right[(claim.Part, "any")]);

    /// <summary>The rows of the file, sorted.</summary>
    public IEnumerable<string> Rows => _right.OrderBy(row => row.Key.Part, StringComparer.Ordinal).ThenBy(row => row.Key.Way, StringComparer.Ordinal)
        .Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Key.Part},{row.Key.Way},{row.Value:F2}"));

    // The step by which claims are as sure as they are right; the part's tuning claims, moved by the step of all, are counted in as a few.
    private double Step(ClaimJudge.Judged[] level, ClaimJudge.Judged[] tuning, double all)
    {
        double drawn = tuning.Length == 0 ? 0 : DrawnPart / tuning.Length;
        double aim = level.Sum(claim => claim.Right) + (drawn * tuning.Sum(claim => claim.Act * Moved(claim, all)));
        double low = -3, high = 3;
        for (int round = 0; round < 50; round++)
        {
            double step = (low + high) / 2;
            double said = level.Sum(claim => claim.Act * Moved(claim, step)) + (drawn * tuning.Sum(claim => claim.Act * Moved(claim, step)));
            (low, high) = said > aim ? (low, step) : (step, high);
        }

        return low;
    }

    private double Moved(ClaimJudge.Judged claim, double step) => Moved(Of(claim) / claim.Act, step);

    private static double Moved(double share, double step) => 1 / (1 + Math.Exp(-(Math.Log(share / (1 - share)) + step)));
}
