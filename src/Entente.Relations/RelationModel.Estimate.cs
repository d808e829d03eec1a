using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Relations;

/// <content>The estimate of one day, opened into its contributions.</content>
public sealed partial class RelationModel
{
    private const double LeastLeft = 0.02;

    private Tie? Estimate(Dyad dyad, DateOnly day)
    {
        List<Contribution> pieces = [];
        TieExpectation expected = TieExpectation.None;
        if (_options.IsOn(RelationLayer.Ties) && (RecordEnds is not { } ends || day <= ends))
        {
            var families = Families(dyad, day);
            expected = Expected(families);
            Recorded(families, pieces);
        }

        Articles(dyad, day, pieces);
        Votes(dyad, LastWholeYear(day), pieces);
        double variance = 1;
        LatentHistory history = History(dyad);
        int at = history.UpTo(LastWholeYear(day));
        if (history.Spoken(at) is { } spoken && spoken >= LastWholeYear(day) - _options.MostYearsBack)
        {
            (_, variance, double kept) = history.After(at, day);
            Latent(dyad, spoken, history, at, kept * expected.Spread, pieces);
        }

        return pieces.Count == 0 ? null : Combined(dyad, Math.Sqrt(variance) * expected.Spread, pieces);
    }

    // A known input like the recorded ties: what the sessions of late say, the last one most.
    private void Votes(Dyad dyad, int year, List<Contribution> into)
    {
        if (_options.IsOn(VotingRecord.Layer) && VotingShare(dyad, year) is { } share)
        {
            (string title, string dataSet) = _votes.Describe(dyad, year);
            into.Add(new Contribution(VotingRecord.Layer, title, _loadings.Link.Weight(share), Math.Max(1e-3, Math.Abs(share)), dataSet, VotingRecord.Nearness.Source, null) { Share = share });
        }
    }

    private double? VotingShare(Dyad dyad, int year) => _loadings.Of(VotingRecord.Layer) is { } loading && _votes.Mean(dyad, year, loading.Carry) is { } mean ? loading.Loading * mean : null;

    // What stands before the yearly data sets speak: recorded ties and votes.
    private TieExpectation Before(Dyad dyad, int year)
    {
        TieExpectation ties = _options.IsOn(RelationLayer.Ties) ? Expected(Families(dyad, new DateOnly(year, 12, 31))) : TieExpectation.None;
        return ties with { Mean = ties.Mean + (_options.IsOn(VotingRecord.Layer) ? VotingShare(dyad, year) ?? 0 : 0) };
    }

    private List<(double Loading, IReadOnlyList<(RecordedTie Tie, double Left, double Full)> Pieces)> Families(Dyad dyad, DateOnly day)
    {
        IEnumerable<RecordedTie> ties = _record is null ? _ties[dyad] : _ties[dyad].Where(tie => !_record.Covers(tie, day));
        return [.. TieEvidence.On(ties, day, _options).Select(family => (LoadingOf(family.Key), family.Pieces))];
    }

    private TieExpectation Expected(List<(double Loading, IReadOnlyList<(RecordedTie Tie, double Left, double Full)> Pieces)> families) =>
        TieExpectation.Of(families.Select(family => (family.Loading, family.Pieces.Sum(piece => piece.Full))), _loadings.TiePrecision);

    private void Recorded(List<(double Loading, IReadOnlyList<(RecordedTie Tie, double Left, double Full)> Pieces)> families, List<Contribution> into)
    {
        foreach ((double loading, var family) in families)
        {
            foreach ((RecordedTie tie, double left, double full) in family)
            {
                into.Add(new Contribution(RelationLayer.Ties, TieEvidence.Title(tie), _loadings.Link.Weight(loading * tie.Type.Strength), Math.Abs(loading) * left,
                    tie.DataSet, tie.Citation, tie.Id)
                { Share = loading * full });
            }
        }
    }

    // Events and claims of articles: the weightiest of a sign counts in full, each further one half of the one before.
    private void Articles(Dyad dyad, DateOnly day, List<Contribution> into)
    {
        if (_options.IsOn(RelationLayer.Events))
        {
            Add(RelationLayer.Events, LoadingOf("article.events"), _events[dyad].Select(coded => (coded.Goldstein!.Value.Value / 10 * coded.Confidence, coded.Date!.Value.Earliest,
                $"{coded.Code.Type.ToLowerInvariant()}, {coded.Date}", coded.DocumentId, coded.Id)));
        }

        if (_options.IsOn(RelationLayer.Claims))
        {
            Add(RelationLayer.Claims, LoadingOf("article.claims"), _claims[dyad].Select(said => ((double)said.Claim.Relation!.Sign, said.Date,
                $"an article says: {(said.Claim.Relation.Sign > 0 ? "friendly" : "hostile")}, {said.Date:yyyy-MM-dd}", said.Claim.DocumentId, said.Claim.Id)));
        }

        void Add(string layer, double loading, IEnumerable<(double Value, DateOnly Date, string Title, string Document, string Id)> all)
        {
            foreach (var side in all.Select(each => (Piece: each, Left: Left(each.Date))).Where(each => each.Left >= LeastLeft && each.Piece.Value != 0).GroupBy(each => Math.Sign(each.Piece.Value)))
            {
                double share = 1;
                foreach (var ((value, _, title, document, id), left) in side.OrderByDescending(each => Math.Abs(each.Piece.Value) * each.Left).ThenBy(each => each.Piece.Id, StringComparer.Ordinal))
                {
                    into.Add(new Contribution(layer, title, _loadings.Link.Weight(loading * value), loading * left * share, "reading", document, id)
                    {
                        Share = loading * value * left * share,
                    });
                    share *= _options.NextOfFamily;
                }
            }
        }

        double Left(DateOnly date) => date > day ? 0 : Math.Pow(0.5, (day.DayNumber - date.DayNumber) / _options.EventHalfLifeDays);
    }

    private void Latent(Dyad dyad, int spoken, LatentHistory history, int at, double kept, List<Contribution> into)
    {
        for (int key = 0; key < history.Keys.Count; key++)
        {
            Indicator indicator = IndicatorTable.All.First(each => each.Key == history.Keys[key]);
            double share = history.Share(at, key) * kept;
            if (share != 0)
            {
                (string dataSet, string citation) = _record!.SourceOf(indicator);
                into.Add(new Contribution(indicator.Layer, _record.Describe(dyad, indicator, spoken), _loadings.Link.Weight(share), Math.Max(1e-3, Math.Abs(share)), dataSet, citation, null) { Share = share });
            }
        }
    }

    private double LoadingOf(string key) => _loadings.Of(key)?.Loading
        ?? throw new ModelException(new Failure("ENT0501", $"The family of evidence '{key}' has no loading.", "loadings.csv",
            "Use a family of that table in tie-types.csv, or fit the loadings again with 'entente fit relations'."));

    private Tie Combined(Dyad dyad, double deviation, List<Contribution> pieces)
    {
        Contribution[] ordered = [.. pieces.OrderByDescending(piece => Math.Abs(piece.Share)).ThenBy(piece => piece.Title, StringComparer.Ordinal)];
        double sum = ordered.Sum(piece => piece.Share);
        return new Tie
        {
            Dyad = dyad,
            Weight = _loadings.Link.Weight(sum),
            Low = _loadings.Link.Weight(sum - (NormalAt95 * deviation)),
            High = _loadings.Link.Weight(sum + (NormalAt95 * deviation)),
            Contributions = ordered,
        };
    }
}
