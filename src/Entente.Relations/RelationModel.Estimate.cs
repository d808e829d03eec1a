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
        if (_options.IsOn(RelationLayer.Ties) && (RecordEnds is not { } ends || day <= ends))
        {
            Recorded(dyad, day, pieces);
        }

        bool hasTies = pieces.Count > 0;
        Articles(dyad, day, pieces);
        double variance = 1;
        LatentHistory history = History(dyad);
        int at = history.UpTo(LastWholeYear(day));
        if (history.Spoken(at) is { } spoken && spoken >= LastWholeYear(day) - _options.MostYearsBack)
        {
            (_, variance, double kept) = history.After(at, day);
            Latent(dyad, spoken, history, at, kept, pieces);
        }

        return pieces.Count == 0 ? null : Combined(dyad, variance, hasTies, pieces);
    }

    private void Recorded(Dyad dyad, DateOnly day, List<Contribution> into)
    {
        IEnumerable<RecordedTie> ties = _record is null ? _ties[dyad] : _ties[dyad].Where(tie => !_record.Covers(tie, day));
        foreach ((string key, _, var family) in TieEvidence.On(ties, day, _options))
        {
            double loading = LoadingOf(key);
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
        double narrowed = Narrowed(history, at, kept);
        for (int key = 0; key < history.Keys.Count; key++)
        {
            Indicator indicator = IndicatorTable.All.First(each => each.Key == history.Keys[key]);
            double own = history.Share(at, key) * kept, share = own;
            string title, dataSet, citation = indicator.Source;
            share *= indicator.Form == IndicatorForm.Graded ? narrowed : 1;
            if (indicator.Key == VotingRecord.Layer)
            {
                (title, dataSet) = _votes.Describe(dyad, spoken);
            }
            else
            {
                title = _record!.Describe(dyad, indicator, spoken);
                (dataSet, citation) = _record.SourceOf(indicator);
            }

            if (own != 0)
            {
                into.Add(new Contribution(indicator.Layer, title, _loadings.Link.Weight(share), Math.Max(1e-3, Math.Abs(own)), dataSet, citation, null) { Share = share });
            }
        }
    }

    // Votes, trade, organisations and counts of events together stay within their bound: alone they must not make a tie that counts.
    private double Narrowed(LatentHistory history, int at, double kept)
    {
        double sum = 0;
        for (int key = 0; key < history.Keys.Count; key++)
        {
            sum += IndicatorTable.All.First(each => each.Key == history.Keys[key]).Form == IndicatorForm.Graded ? history.Share(at, key) * kept : 0;
        }

        double most = Math.Abs(_loadings.Link.Relation(sum >= 0 ? _options.MostOfVotes : -_options.MostOfVotes));
        return Math.Abs(sum) < 1e-9 ? 1 : most * Math.Tanh(sum / most) / sum;
    }

    private double LoadingOf(string key) => _loadings.Of(key)?.Loading
        ?? throw new ModelException(new Failure("ENT0501", $"The family of evidence '{key}' has no loading.", "loadings.csv",
            "Use a family of that table in tie-types.csv, or fit the loadings again with 'entente fit relations'."));

    private Tie Combined(Dyad dyad, double variance, bool hasTies, List<Contribution> pieces)
    {
        Contribution[] ordered = [.. pieces.OrderByDescending(piece => Math.Abs(piece.Share)).ThenBy(piece => piece.Title, StringComparer.Ordinal)];
        double sum = ordered.Sum(piece => piece.Share), left = hasTies ? sum >= 0 ? _loadings.TieVariance.Friendly : _loadings.TieVariance.Hostile : 1;
        double deviation = Math.Sqrt(variance * left);
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
