using System.Globalization;

namespace Entente.Reading.Tests.Gold;

/// <summary>Counts of what was found rightly, found wrongly and missed.</summary>
internal sealed record GoldTally(int Right, int Wrong, int Missed)
{
    public double Precision => Right + Wrong == 0 ? 0 : (double)Right / (Right + Wrong);

    public double Recall => Right + Missed == 0 ? 0 : (double)Right / (Right + Missed);

    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static GoldTally Of(IEnumerable<(IEnumerable<string> Gold, IEnumerable<string> Found)> lines)
    {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        foreach ((IEnumerable<string> gold, IEnumerable<string> found) in lines)
        {
            HashSet<string> expected = [.. gold];
            HashSet<string> got = [.. found];
            int both = expected.Count(got.Contains);
            right += both;
            wrong += got.Count - both;
            missed += expected.Count - both;
        }

        return new GoldTally(right, wrong, missed);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"precision {Precision:0.000}, recall {Recall:0.000}, F1 {F1:0.000} (right {Right}, wrong {Wrong}, missed {Missed})");
}
