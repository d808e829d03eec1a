using System.Collections.Concurrent;
using System.Globalization;
using Entente.Ledger;
using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Relations;

/// <summary>UN positions by year, as a running mean of how near a pair votes, against what is usual for either.</summary>
[Source("bailey-strezhnev-voeten-2017")]
internal sealed class VotingRecord
{
    /// <summary>The layer and key of UN votes.</summary>
    public const string Layer = "un-votes";

    /// <summary>Its indicator.</summary>
    public static readonly Indicator Nearness = IndicatorTable.All.First(indicator => indicator.Key == Layer);

    private readonly SortedDictionary<int, Dictionary<ActorId, (int Place, StateYearValue Value)>> _years = [];
    private readonly Dictionary<int, VotingScale> _scales = [];
    private readonly ConcurrentDictionary<(Dyad, double), RunningMean[]> _means = new();
    private readonly int _first, _last;

    public VotingRecord(ILedger ledger)
    {
        foreach (IGrouping<int, StateYearValue> year in ledger.Values("un-position", 1, 9999).GroupBy(value => value.Year))
        {
            _years[year.Key] = year.GroupBy(value => value.State).OrderBy(state => state.Key).Select((state, place) => (place, Value: state.Last())).ToDictionary(each => each.Value.State);
        }

        (_first, _last) = _years.Count == 0 ? (0, 0) : (_years.Keys.First(), _years.Keys.Last());
    }

    /// <summary>The running mean of how near a pair votes, as it stands in a year; null where both took part in no session of late.</summary>
    public double? Mean(Dyad dyad, int year, double carry)
    {
        RunningMean[] path = _means.GetOrAdd((dyad, carry), Path);
        int at = _years.Count == 0 ? -1 : Math.Min(year, _last) - _first;
        return at >= 0 && path[at].HasAt(year) ? path[at].At(year) : null;
    }

    private RunningMean[] Path((Dyad Dyad, double Carry) of)
    {
        RunningMean[] path = new RunningMean[_last - _first + 1];
        RunningMean running = new(of.Carry);
        foreach ((int year, Dictionary<ActorId, (int Place, StateYearValue Value)> positions) in _years)
        {
            if (positions.TryGetValue(of.Dyad.First, out (int Place, StateYearValue Value) first) && positions.TryGetValue(of.Dyad.Second, out (int Place, StateYearValue Value) second))
            {
                running.Take(year, ScaleOf(year, positions).Nearness(first.Place, second.Place));
            }

            path.AsSpan(year - _first).Fill(running);
        }

        return path;
    }

    /// <summary>What the last session up to a year says, for a reader.</summary>
    public (string Title, string DataSet) Describe(Dyad dyad, int year)
    {
        while (!(_years.TryGetValue(year, out Dictionary<ActorId, (int Place, StateYearValue Value)>? at) && at.ContainsKey(dyad.First) && at.ContainsKey(dyad.Second)))
        {
            year--; // the last session before that both took part in: there is one, for it was observed
        }

        (int one, StateYearValue first) = _years[year][dyad.First];
        (int other, StateYearValue second) = _years[year][dyad.Second];
        double spread = ((first.High - first.Low ?? 0) + (second.High - second.Low ?? 0)) / 2;
        string title = string.Create(CultureInfo.InvariantCulture,
            $"UN voting distance {Math.Abs(first.Value - second.Value):0.00} sd in {year} (90 % interval of a position ±{spread / 2:0.00}; usual for the two: {ScaleOf(year, _years[year]).Usual(one, other):0.00}), with the sessions before");
        return (title, first.DataSet);
    }

    private VotingScale ScaleOf(int year, Dictionary<ActorId, (int Place, StateYearValue Value)> positions)
    {
        lock (_scales)
        {
            return _scales.TryGetValue(year, out VotingScale? known) ? known
                : _scales[year] = new VotingScale([.. positions.Values.OrderBy(position => position.Place).Select(position => position.Value.Value)]);
        }
    }
}
