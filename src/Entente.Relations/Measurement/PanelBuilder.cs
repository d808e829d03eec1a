using Entente.Vocabulary;

namespace Entente.Relations.Measurement;

/// <summary>Builds a panel of dyad-years out of what data sets say: ladders of alliance and dispute, UN distances, and shares against
/// what sizes and distance let expect.</summary>
public sealed class PanelBuilder
{
    private readonly ActorRegistry _actors;
    private readonly Func<Dyad, DyadSetting> _setting;
    private readonly Dictionary<string, List<DyadYear>> _rows = new(StringComparer.Ordinal);
    private readonly List<StateYearValue> _positions = [];
    private readonly (int From, int To) _years;

    /// <summary>Begins.</summary>
    /// <param name="actors">The registry, which says which states there were in which year.</param>
    /// <param name="setting">The setting of a dyad.</param>
    /// <param name="fromYear">First year.</param>
    /// <param name="toYear">Last year.</param>
    public PanelBuilder(ActorRegistry actors, Func<Dyad, DyadSetting> setting, int fromYear, int toYear) =>
        (_actors, _setting, _years) = (actors, setting, (fromYear, toYear));

    /// <summary>Adds a number of a pair and year.</summary>
    public void Add(DyadYear row)
    {
        if (row.Year >= _years.From && row.Year <= _years.To)
        {
            if (!_rows.TryGetValue(row.Variable, out List<DyadYear>? rows))
            {
                _rows[row.Variable] = rows = [];
            }

            rows.Add(row);
        }
    }

    /// <summary>Adds UN positions, in standard deviations of their year.</summary>
    public void Add(IEnumerable<StateYearValue> positions) => _positions.AddRange(positions.Where(position => position.Year >= _years.From && position.Year <= _years.To));

    /// <summary>The panel of all pairs of states of those years.</summary>
    public DyadPanel Build()
    {
        List<(Dyad Dyad, int From, int To)> runs = Runs();
        DyadPanel panel = new(IndicatorTable.All, runs, [.. runs.Select(run => _setting(run.Dyad))]);
        Ladder(panel, DyadVariable.Alliance, ("alliance", 1), ("alliance.defence", 2));
        Ladder(panel, DyadVariable.Dispute, ("dispute", 2), ("dispute.force", 4), ("dispute.war", 5));
        Ladder(panel, DyadVariable.Rivalry, ("rivalry", 1));
        Arms(panel);
        Votes(panel);
        Graded(panel, "trade", ShareExpectation.Of(Once(DyadVariable.Trade, values => values.Sum()), _setting, 1e-7));
        Graded(panel, "igo", ShareExpectation.Of(Once(DyadVariable.Organisations, values => values.Max()), _setting, 1e-7));
        EventBalance.Fill(panel, Index("events"), Rows(DyadVariable.Cooperation), Rows(DyadVariable.Conflict));
        return panel;
    }

    private static int Index(string key) => IndicatorTable.All.Select((indicator, at) => (indicator, at)).First(pair => pair.indicator.Key == key).at;

    private static void Graded(DyadPanel panel, string key, IEnumerable<DyadYear> rows)
    {
        int index = Index(key);
        foreach (DyadYear row in rows)
        {
            panel.Set(index, row.Dyad, row.Year, row.Value);
        }
    }

    private List<DyadYear> Rows(string variable) => _rows.GetValueOrDefault(variable) ?? [];

    // Both directions, or the same number twice, become one row a pair and year.
    private List<DyadYear> Once(string variable, Func<IEnumerable<double>, double> together) =>
        [.. Rows(variable).GroupBy(row => (row.Dyad, row.Year), row => row.Value).Select(group => new DyadYear(variable, group.Key.Dyad, group.Key.Year, together(group)))];

    private List<(Dyad Dyad, int From, int To)> Runs()
    {
        Dictionary<ActorId, (int From, int To)> states = [];
        for (int year = _years.From; year <= _years.To; year++)
        {
            DateOnly day = new(year, 12, 31);
            foreach (Actor actor in _actors.All.Where(actor => actor.Kind == ActorKind.State && _actors.WasState(actor.Id, day)))
            {
                states[actor.Id] = (states.TryGetValue(actor.Id, out (int From, int To) known) ? known.From : year, year);
            }
        }

        List<(Dyad Dyad, int From, int To)> runs = [];
        ActorId[] order = [.. states.Keys.Order()];
        for (int one = 0; one < order.Length; one++)
        {
            for (int other = one + 1; other < order.Length; other++)
            {
                int from = Math.Max(states[order[one]].From, states[order[other]].From), to = Math.Min(states[order[one]].To, states[order[other]].To);
                if (from <= to)
                {
                    runs.Add((Dyad.Of(order[one], order[other]), from, to));
                }
            }
        }

        return runs;
    }

    // The first step is asked of every pair of states, each further one of those that reached the step before.
    private void Ladder(DyadPanel panel, string variable, params (string Key, int Level)[] steps)
    {
        List<DyadYear> rows = Rows(variable);
        if (rows.Count == 0)
        {
            return;
        }

        (int From, int To) covered = (rows.Min(row => row.Year), rows.Max(row => row.Year));
        panel.Complete(Index(steps[0].Key), covered.From, covered.To);
        foreach (DyadYear row in rows.OrderBy(row => row.Value))
        {
            for (int step = 0; step < steps.Length && (step == 0 || row.Value >= steps[step - 1].Level); step++)
            {
                panel.Set(Index(steps[step].Key), row.Dyad, row.Year, row.Value >= steps[step].Level ? 1 : 0);
            }
        }
    }

    // A register of arms lists every delivery between the states that it names; of others it may be an excerpt.
    private void Arms(DyadPanel panel)
    {
        List<DyadYear> rows = Rows(DyadVariable.Arms);
        if (rows.Count == 0)
        {
            return;
        }

        int index = Index("arms"), from = rows.Min(row => row.Year), to = rows.Max(row => row.Year);
        ActorId[] named = [.. rows.SelectMany(row => new[] { row.Dyad.First, row.Dyad.Second }).Distinct().Order()];
        for (int one = 0; one < named.Length; one++)
        {
            for (int other = one + 1; other < named.Length; other++)
            {
                for (int year = from; year <= to; year++)
                {
                    panel.Set(index, Dyad.Of(named[one], named[other]), year, 0);
                }
            }
        }

        foreach (DyadYear row in rows)
        {
            panel.Set(index, row.Dyad, row.Year, 1);
        }
    }

    private void Votes(DyadPanel panel)
    {
        int index = Index("un-votes");
        foreach (IGrouping<int, StateYearValue> year in _positions.GroupBy(position => position.Year).OrderBy(group => group.Key))
        {
            (ActorId State, double At)[] at = [.. year.GroupBy(position => position.State).OrderBy(group => group.Key).Select(group => (group.Key, group.Last().Value))];
            VotingScale scale = new([.. at.Select(position => position.At)]);
            for (int one = 0; one < at.Length; one++)
            {
                for (int other = one + 1; other < at.Length; other++)
                {
                    panel.Set(index, Dyad.Of(at[one].State, at[other].State), year.Key, scale.Nearness(one, other));
                }
            }
        }
    }
}
