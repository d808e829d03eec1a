using Entente.Vocabulary;

namespace Entente.Relations.Measurement;

/// <summary>A pair's share of what its two states have with all others, against what their totals and distance let expect.</summary>
/// <remarks>Expected by totals as in a table of independence: total of one x total of other / total of the year. The logarithm of actual over
/// expected is then freed of distance, neighbourhood, region and size by least squares, year by year, and divided by its standard deviation.</remarks>
[Source("savage-deutsch-1960")]
internal static class ShareExpectation
{
    /// <summary>The shares against expectation, in standard deviations of their year.</summary>
    /// <param name="rows">Pair totals; a pair of the year without a row is missing, not zero.</param>
    /// <param name="setting">The setting of a pair.</param>
    /// <param name="least">Added to both sides, as a share of the year's total, so that nothing traded has a logarithm.</param>
    public static IEnumerable<DyadYear> Of(IReadOnlyList<DyadYear> rows, Func<Dyad, DyadSetting> setting, double least)
    {
        Dictionary<Dyad, DyadSetting> known = [];
        foreach (IGrouping<int, DyadYear> year in rows.GroupBy(row => row.Year).OrderBy(group => group.Key))
        {
            DyadYear[] pairs = [.. year.OrderBy(row => row.Dyad)];
            Dictionary<ActorId, double> totals = [];
            double all = 0;
            foreach (DyadYear pair in pairs)
            {
                totals[pair.Dyad.First] = totals.GetValueOrDefault(pair.Dyad.First) + pair.Value;
                totals[pair.Dyad.Second] = totals.GetValueOrDefault(pair.Dyad.Second) + pair.Value;
                all += 2 * pair.Value;
            }

            if (all <= 0)
            {
                continue;
            }

            double[] logs = new double[pairs.Length];
            DyadSetting[] settings = new DyadSetting[pairs.Length];
            for (int at = 0; at < pairs.Length; at++)
            {
                Dyad dyad = pairs[at].Dyad;
                settings[at] = known.TryGetValue(dyad, out DyadSetting seen) ? seen : known[dyad] = setting(dyad);
                logs[at] = Math.Log((pairs[at].Value + (least * all)) / ((totals[dyad.First] * totals[dyad.Second] / all) + (least * all)));
            }

            LeastSquares.Free(logs, settings);
            for (int at = 0; at < pairs.Length; at++)
            {
                yield return pairs[at] with { Value = logs[at] };
            }
        }
    }
}
