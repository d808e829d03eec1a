using System.Collections.Concurrent;
using System.Globalization;
using Entente.Ledger;
using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Measuring;

/// <summary>The yearly data sets that a ledger holds, as observations of pairs.</summary>
internal sealed class LedgerDyadRecord : IDyadRecord
{
    private const int FromYear = 1946;
    private const int LastYear = 2100;

    private static readonly Dictionary<string, int> Index =
        IndicatorTable.All.Select((indicator, at) => (indicator.Key, at)).ToDictionary(pair => pair.Key, pair => pair.at, StringComparer.Ordinal);

    private readonly Func<Dyad, DyadPanel?> _panelOf;

    /// <summary>The observations of a panel.</summary>
    public LedgerDyadRecord(DyadPanel panel) => _panelOf = _ => panel;

    private LedgerDyadRecord(IReadOnlyDictionary<string, byte[]> parts)
    {
        ConcurrentDictionary<ActorId, DyadPanel?> read = [];
        _panelOf = dyad => read.GetOrAdd(dyad.First, first => parts.TryGetValue(first.Text, out byte[]? part) ? KeptPanel.Read(first, part) : null);
    }

    /// <summary>The record of a ledger's imported data sets, or null where it holds none that measure relations.</summary>
    /// <remarks>Out of what the ledger keeps where that is of its imports as they stand, else worked out: the same either way.</remarks>
    public static LedgerDyadRecord? Of(IBulkLedger ledger, DateTimeOffset? asKnown)
    {
        if (asKnown is null && ledger is IDerivedParts derived && KeptPanel.Of(derived, FromYear) is { } parts)
        {
            return parts.Count == 0 ? null : new LedgerDyadRecord(parts);
        }

        return Panel(ledger, asKnown) is { } panel ? new LedgerDyadRecord(panel) : null;
    }

    /// <summary>Keeps in a ledger what questions for relations need of all pairs; without it they are as right, and slower.</summary>
    public static void Keep<T>(T ledger)
        where T : IBulkLedger, IDerivedParts => KeptPanel.Keep(ledger, FromYear, () => Panel(ledger, null));

    private static DyadPanel? Panel(IBulkLedger ledger, DateTimeOffset? asKnown)
    {
        List<DyadYear> years = LedgerYears.Of(ledger, FromYear, LastYear, asKnown);
        if (years.Count == 0)
        {
            return null;
        }

        int to = years.Max(year => year.Year);
        PanelBuilder builder = new(ActorRegistry.Standard, DyadSettings.Standard.Of, FromYear, to);
        foreach (DyadYear year in years)
        {
            builder.Add(year);
        }

        return builder.Build();
    }

    /// <inheritdoc />
    public IReadOnlyList<YearObservation> Of(Dyad dyad)
    {
        List<YearObservation> found = [];
        if (_panelOf(dyad) is not { } panel || panel.YearsOf(dyad) is not (int from, int to))
        {
            return found;
        }

        for (int year = from; year <= to; year++)
        {
            int place = panel.At(dyad, year);
            for (int at = 0; at < panel.Indicators.Count; at++)
            {
                if (panel.Value(at, place) is var value && !double.IsNaN(value))
                {
                    found.Add(new YearObservation(panel.Indicators[at], year, value, panel.Volume(place)));
                }
            }
        }

        return found;
    }

    /// <inheritdoc />
    public DyadSetting SettingOf(Dyad dyad) => DyadSettings.Standard.Of(dyad);

    /// <inheritdoc />
    public bool Covers(RecordedTie tie, DateOnly day)
    {
        int last = (day is { Month: 12, Day: 31 } ? day.Year : day.Year - 1), from = tie.Valid.From?.Earliest.Year ?? last;
        return tie.Type.Code switch
        {
            "defence-pact" or "non-aggression" or "consultation-pact" => Is("alliance", tie.Dyad, last, last),
            "rivalry" => Is("rivalry", tie.Dyad, last, last),
            "war" or "armed-conflict" or "armed-clash" => Is("dispute", tie.Dyad, from, Math.Min(last, tie.Valid.To?.Latest.Year ?? from)),
            _ => false,
        };
    }

    /// <inheritdoc />
    public string Describe(Dyad dyad, Indicator indicator, int year)
    {
        int index = Index[indicator.Key];
        DyadPanel? panel = _panelOf(dyad);
        for (int back = year; panel?.At(dyad, back) is { } place and >= 0; back--)
        {
            double value = panel.Value(index, place);
            if (indicator.Form == IndicatorForm.Presence ? value == 1 : !double.IsNaN(value))
            {
                return indicator.Form == IndicatorForm.Presence
                    ? string.Create(CultureInfo.InvariantCulture, $"{indicator.Label}, {(back == year ? "in" : "last in")} {back}, with the years before")
                    : string.Create(CultureInfo.InvariantCulture, $"{indicator.Label}: {value:+0.0;-0.0;0.0} sd in {back}, with the years before");
            }
        }

        return $"{indicator.Label}: none on record";
    }

    /// <inheritdoc />
    public (string DataSet, string Citation) SourceOf(Indicator indicator) => (indicator.Layer, indicator.Source);

    private bool Is(string key, Dyad dyad, int from, int to)
    {
        DyadPanel? panel = _panelOf(dyad);
        for (int year = from; year <= to; year++)
        {
            if (panel?.At(dyad, year) is { } place and >= 0 && panel.Value(Index[key], place) == 1)
            {
                return true;
            }
        }

        return false;
    }
}
