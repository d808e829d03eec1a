using Entente.Ledger;
using Entente.Vocabulary;

namespace Entente.Relations;

/// <summary>UN positions by year, and where a pair's distance lies among all pairs of that year.</summary>
[Source("bailey-strezhnev-voeten-2017")]
internal sealed class VotingDistances
{
    private readonly Dictionary<int, Dictionary<ActorId, StateYearValue>> _years;
    private readonly Dictionary<int, (double Median, double Far)> _scales = [];

    public VotingDistances(ILedger ledger)
    {
        _years = ledger.Values("un-position", 1, 9999).GroupBy(value => value.Year)
            .ToDictionary(year => year.Key, year => year.GroupBy(value => value.State).ToDictionary(state => state.Key, state => state.Last()));
    }

    /// <summary>What the votes of the last completed session say of a pair.</summary>
    /// <param name="dyad">The pair.</param>
    /// <param name="day">The day; the session of a year is complete on its last day.</param>
    /// <param name="options">Bounds.</param>
    public Contribution? Of(Dyad dyad, DateOnly day, RelationOptions options)
    {
        int last = day is { Month: 12, Day: 31 } ? day.Year : day.Year - 1;
        for (int year = last; year >= last - options.MostYearsBack; year--)
        {
            if (_years.TryGetValue(year, out Dictionary<ActorId, StateYearValue>? positions)
                && positions.TryGetValue(dyad.First, out StateYearValue first) && positions.TryGetValue(dyad.Second, out StateYearValue second))
            {
                double distance = Math.Abs(first.Value - second.Value);
                double value = options.MostOfVotes * Lean(distance, Scale(year, positions));
                double spread = ((first.High - first.Low ?? 0) + (second.High - second.Low ?? 0)) / 2;
                return new Contribution("un-votes",
                    string.Create(System.Globalization.CultureInfo.InvariantCulture, $"UN voting distance {distance:0.00} sd in {year} (90 % interval of a position ±{spread / 2:0.00})"),
                    value, RelationGroups.Precision("un-votes"), first.DataSet, "bailey-strezhnev-voeten-2017", null);
            }
        }

        return null;
    }

    // +1 for no distance, 0 for the median pair of the year, -1 from the pair at the 95th percentile on.
    private static double Lean(double distance, (double Median, double Far) scale) => distance <= scale.Median
        ? (scale.Median - distance) / scale.Median
        : Math.Max(-1, (scale.Median - distance) / (scale.Far - scale.Median));

    private (double Median, double Far) Scale(int year, Dictionary<ActorId, StateYearValue> positions)
    {
        lock (_scales)
        {
            if (_scales.TryGetValue(year, out (double Median, double Far) known))
            {
                return known;
            }

            double[] at = [.. positions.OrderBy(position => position.Key).Select(position => position.Value.Value)];
            double[] distances = new double[at.Length * (at.Length - 1) / 2];
            int next = 0;
            for (int one = 0; one < at.Length; one++)
            {
                for (int other = one + 1; other < at.Length; other++)
                {
                    distances[next++] = Math.Abs(at[one] - at[other]);
                }
            }

            Array.Sort(distances);
            (double, double) scale = (Math.Max(1e-6, distances[distances.Length / 2]), distances[(int)(distances.Length * 0.95)]);
            return _scales[year] = scale;
        }
    }
}
