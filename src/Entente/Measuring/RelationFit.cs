using Entente.Ledger.DuckDb;
using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Measuring;

/// <summary>Builds the panel of a folder with the shipped UN positions, and fits the loadings.</summary>
public static class RelationFit
{
    /// <summary>First year of the panel.</summary>
    public const int FromYear = 1946;

    /// <summary>Last year of the panel.</summary>
    public const int ToYear = 2023;

    /// <summary>An indicator with fewer observations is not estimated, and so not used.</summary>
    private const int Fewest = 30;

    /// <summary>Where a fit starts: signs and round numbers.</summary>
    public static RelationLoadings Start { get; } = new(0.95, 0.5, new RelationLink(0.5, 0.5), 0,
        IndicatorTable.All.Where(indicator => indicator.Form != IndicatorForm.Mark).Select(indicator => new IndicatorLoading
        {
            Key = indicator.Key,
            Intercept = indicator.Form == IndicatorForm.Presence ? -4 : 0,
            Loading = indicator.Form switch { IndicatorForm.Presence => 1.2, IndicatorForm.Input => 0.001, _ => 0.2 } * indicator.Sign,
            Noise = indicator.Form == IndicatorForm.Graded ? 0.4 : 1,
            VolumeNoise = indicator.Key == "events" ? 3 : 0,
            Carry = indicator.Form switch { IndicatorForm.Presence => 3, IndicatorForm.Input => 0.8, _ => 0.7 },
        }));

    /// <summary>What one event, and one claim, of an article adds: set, not estimated, because no record of articles is at hand to estimate them on.</summary>
    private static readonly IndicatorLoading[] Articles = [new() { Key = "article.events", Loading = 0.4 }, new() { Key = "article.claims", Loading = 0.1 }];

    /// <summary>Fits: all data sets together, then each graded one from outside, then what recorded ties add.</summary>
    /// <param name="panel">The data sets.</param>
    /// <param name="ties">The recorded ties.</param>
    /// <param name="options">Limits; dyads that never had an alliance, dispute or rivalry are left out of the fit in any case.</param>
    /// <param name="cancellationToken">Stops between rounds.</param>
    public static FitResult Fit(DyadPanel panel, IReadOnlyList<RecordedTie> ties, FitOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(panel);
        FitOptions how = options ?? new FitOptions();
        bool[] relevant = [.. Enumerable.Range(0, panel.Dyads.Count).Select(panel.HasTies)];
        bool Counts(int row) => relevant[row] && (how.Counts is null || how.Counts(row));
        FitResult fit = LoadingsFit.Fit(panel, Start, how with { Counts = Counts }, cancellationToken);
        RelationLoadings found = fit.Loadings;
        foreach (Indicator input in IndicatorTable.All.Where(each => each.Form == IndicatorForm.Input && fit.Observations[each.Key] >= Fewest))
        {
            found = InputFit.Of(panel, found, Start.Of(input.Key)!, Counts);
        }

        // Once more, with the inputs in their place.
        FitResult again = LoadingsFit.Fit(panel, found, how with { Counts = Counts }, cancellationToken);
        fit = again with { Likelihoods = [.. fit.Likelihoods, .. again.Likelihoods] };
        found = fit.Loadings;
        foreach (Indicator graded in IndicatorTable.All.Where(each => each.Form == IndicatorForm.Graded && fit.Observations[each.Key] >= Fewest))
        {
            RelationLoadings one = LoadingsFit.FromOutside(panel, fit.Loadings, Start.Of(graded.Key)!, Counts);
            found = new RelationLoadings(found.Persistence, found.Turning, found.Link, found.TiePrecision, [.. found.All.Where(each => each.Key != graded.Key), one.Of(graded.Key)!]);
        }

        fit = fit with { Loadings = found };
        RelationLoadings scaled = LinkScale.Of(panel, fit.Loadings);
        RelationLoadings calibrated = TieCalibration.Of(panel, scaled, ties, how.Counts);
        return fit with { Loadings = new RelationLoadings(calibrated.Persistence, calibrated.Turning, calibrated.Link, calibrated.TiePrecision, [.. calibrated.All.Where(each => !fit.Observations.TryGetValue(each.Key, out long count) || count >= Fewest), .. Articles]) };
    }

    /// <summary>The panel of what a ledger has imported, with UN positions.</summary>
    /// <exception cref="ConfigurationException">ENT0514: the ledger holds nothing that measures relations.</exception>
    public static DyadPanel Panel(string ledgerPath, TimeProvider clock, IEnumerable<StateYearValue> positions)
    {
        using DuckDbLedger ledger = DuckDbLedger.Open(ledgerPath, clock, true);
        List<DyadYear> years = LedgerYears.Of(ledger, FromYear, ToYear);
        if (years.Count == 0)
        {
            throw new ConfigurationException(new Failure("ENT0514", $"The ledger '{Path.GetFileName(ledgerPath)}' holds no data set that measures relations.",
                "--ledger", "Import alliances (ATOP), disputes (dyadic MID), rivalries, trade, organisations or events first: entente import FOLDER."));
        }

        PanelBuilder builder = new(ActorRegistry.Standard, DyadSettings.Standard.Of, FromYear, ToYear);
        years.ForEach(builder.Add);
        builder.Add(positions);
        return builder.Build();
    }

    /// <summary>The panel of a folder's data sets.</summary>
    public static DyadPanel Panel(string folder, IEnumerable<StateYearValue> positions, out IReadOnlyList<(string DataSet, string File, long Rows)> found, CancellationToken cancellationToken = default)
    {
        PanelBuilder builder = new(ActorRegistry.Standard, DyadSettings.Standard.Of, FromYear, ToYear);
        found = DyadYearFolder.Read(folder, builder.Add, FromYear, ToYear, cancellationToken);
        builder.Add(positions);
        return builder.Build();
    }

    /// <summary>A panel as the record beside the ledger's ties: relations out of it are those that ship.</summary>
    public static IDyadRecord RecordOf(DyadPanel panel) => new LedgerDyadRecord(panel);
}
