using Entente.Vocabulary;

namespace Entente.Relations.Measurement;

/// <summary>Yearly observations of many dyads in flat arrays: each dyad is a run of consecutive years.</summary>
/// <remarks>A value that is not there is NaN and counts for nothing: missing is not zero.</remarks>
public sealed class DyadPanel
{
    private readonly Dictionary<Dyad, int> _rows;

    /// <summary>Makes an empty panel.</summary>
    /// <param name="indicators">What is observed.</param>
    /// <param name="runs">The dyads with their first and last year, each dyad once, in order.</param>
    /// <param name="settings">The setting of each dyad, in the same order.</param>
    public DyadPanel(IReadOnlyList<Indicator> indicators, IReadOnlyList<(Dyad Dyad, int From, int To)> runs, IReadOnlyList<DyadSetting> settings)
    {
        ArgumentNullException.ThrowIfNull(runs);
        ArgumentNullException.ThrowIfNull(settings);
        Indicators = indicators;
        Dyads = [.. runs.Select(run => run.Dyad)];
        FirstYears = [.. runs.Select(run => run.From)];
        Starts = new int[runs.Count + 1];
        Covariates = new double[runs.Count * DyadSetting.Count];
        _rows = new Dictionary<Dyad, int>(runs.Count);
        for (int at = 0; at < runs.Count; at++)
        {
            Starts[at + 1] = Starts[at] + runs[at].To - runs[at].From + 1;
            settings[at].CopyTo(Covariates.AsSpan(at * DyadSetting.Count, DyadSetting.Count));
            _rows.Add(runs[at].Dyad, at);
        }

        Values = [.. indicators.Select(_ => Empty(Starts[^1]))];
        Volumes = new float[Starts[^1]];
    }

    /// <summary>What is observed.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The dyads, in order.</summary>
    public IReadOnlyList<Dyad> Dyads { get; }

    /// <summary>How many dyad-years there are.</summary>
    public int Length => Starts[^1];

    internal int[] FirstYears { get; }

    internal int[] Starts { get; }

    internal double[] Covariates { get; }

    internal float[][] Values { get; }

    internal float[] Volumes { get; }

    /// <summary>The place of a dyad-year in the arrays, or -1 where the dyad has none.</summary>
    public int At(Dyad dyad, int year) =>
        _rows.TryGetValue(dyad, out int row) && year >= FirstYears[row] && year - FirstYears[row] < Starts[row + 1] - Starts[row]
            ? Starts[row] + year - FirstYears[row] : -1;

    /// <summary>Sets an observation; a dyad-year outside the panel is left out.</summary>
    /// <param name="indicator">Index among the indicators.</param>
    /// <param name="dyad">The dyad.</param>
    /// <param name="year">The year.</param>
    /// <param name="value">The value: graded in its unit, presence 0 or 1, a mark its fullness in [-1, 1].</param>
    /// <param name="volume">For counts, how many events stand behind it.</param>
    public void Set(int indicator, Dyad dyad, int year, double value, double volume = 0)
    {
        if (At(dyad, year) is var at and >= 0)
        {
            Values[indicator][at] = (float)value;
            if (volume > 0)
            {
                Volumes[at] = (float)volume;
            }
        }
    }

    /// <summary>First and last year of a dyad, or null where the panel has it not.</summary>
    public (int From, int To)? YearsOf(Dyad dyad) =>
        _rows.TryGetValue(dyad, out int row) ? (FirstYears[row], FirstYears[row] + Starts[row + 1] - Starts[row] - 1) : null;

    /// <summary>How many events stand behind a place's counts, 0 where none.</summary>
    public double Volume(int at) => Volumes[at];

    /// <summary>The observation of a place, NaN where there is none.</summary>
    public double Value(int indicator, int at) => Values[indicator][at];

    /// <summary>Whether a dyad ever had an alliance, dispute, rivalry or other tie that is there or not.</summary>
    /// <param name="row">Its index.</param>
    public bool HasTies(int row)
    {
        for (int at = 0; at < Indicators.Count; at++)
        {
            if (Indicators[at].Form == IndicatorForm.Presence && Values[at].AsSpan(Starts[row], Starts[row + 1] - Starts[row]).Contains(1f))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sets an indicator to 0 wherever it has no value between two years: its source lists every case of them.</summary>
    public void Complete(int indicator, int fromYear, int toYear)
    {
        float[] values = Values[indicator];
        for (int row = 0; row < FirstYears.Length; row++)
        {
            int from = Math.Max(0, fromYear - FirstYears[row]) + Starts[row];
            int to = Math.Min(Starts[row + 1] - 1, Starts[row] + toYear - FirstYears[row]);
            for (int at = from; at <= to; at++)
            {
                values[at] = float.IsNaN(values[at]) ? 0 : values[at];
            }
        }
    }

    private static float[] Empty(int length)
    {
        float[] values = new float[length];
        Array.Fill(values, float.NaN);
        return values;
    }
}
