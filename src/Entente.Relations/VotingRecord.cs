using System.Globalization;
using Entente.Ledger;
using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Relations;

/// <summary>UN positions by year, as observations of how near a pair votes among all pairs of that year.</summary>
[Source("bailey-strezhnev-voeten-2017")]
internal sealed class VotingRecord
{
    /// <summary>The layer and key of UN votes.</summary>
    public const string Layer = "un-votes";

    private static readonly Indicator Nearness = IndicatorTable.All.First(indicator => indicator.Key == Layer);

    private readonly SortedDictionary<int, Dictionary<ActorId, StateYearValue>> _years = [];
    private readonly Dictionary<int, VotingScale> _scales = [];

    public VotingRecord(ILedger ledger)
    {
        foreach (IGrouping<int, StateYearValue> year in ledger.Values("un-position", 1, 9999).GroupBy(value => value.Year))
        {
            _years[year.Key] = year.GroupBy(value => value.State).ToDictionary(state => state.Key, state => state.Last());
        }
    }

    /// <summary>The pair's observations, in order of year.</summary>
    public IEnumerable<YearObservation> Of(Dyad dyad)
    {
        foreach ((int year, Dictionary<ActorId, StateYearValue> positions) in _years)
        {
            if (positions.TryGetValue(dyad.First, out StateYearValue first) && positions.TryGetValue(dyad.Second, out StateYearValue second))
            {
                yield return new YearObservation(Nearness, year, ScaleOf(year, positions).Nearness(first.Value, second.Value));
            }
        }
    }

    /// <summary>What the last session up to a year says, for a reader.</summary>
    public (string Title, string DataSet) Describe(Dyad dyad, int year)
    {
        while (!(_years.TryGetValue(year, out Dictionary<ActorId, StateYearValue>? at) && at.ContainsKey(dyad.First) && at.ContainsKey(dyad.Second)))
        {
            year--; // the last session before that both took part in: there is one, for it was observed
        }

        StateYearValue first = _years[year][dyad.First], second = _years[year][dyad.Second];
        double spread = ((first.High - first.Low ?? 0) + (second.High - second.Low ?? 0)) / 2;
        string title = string.Create(CultureInfo.InvariantCulture,
            $"UN voting distance {Math.Abs(first.Value - second.Value):0.00} sd in {year} (90 % interval of a position ±{spread / 2:0.00}; all pairs: {ScaleOf(year, _years[year]).Mean:0.00}), with the sessions before");
        return (title, first.DataSet);
    }

    private VotingScale ScaleOf(int year, Dictionary<ActorId, StateYearValue> positions)
    {
        lock (_scales)
        {
            return _scales.TryGetValue(year, out VotingScale known) ? known
                : _scales[year] = VotingScale.Of([.. positions.OrderBy(position => position.Key).Select(position => position.Value.Value)]);
        }
    }
}
