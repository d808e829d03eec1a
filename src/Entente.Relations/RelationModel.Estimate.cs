using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Relations;

/// <content>The estimate of one day, opened into its contributions.</content>
public sealed partial class RelationModel
{
    private const double LeastLeft = 0.02;

    private Tie? Estimate(Dyad dyad, DateOnly day, LatentPath path, int lastYear)
    {
        List<Contribution> pieces = [];
        if (_options.IsOn(RelationLayer.Ties) && (RecordEnds is not { } ends || day <= ends))
        {
            Recorded(dyad, day, pieces);
        }

        bool hasTies = pieces.Count > 0;
        Articles(dyad, day, pieces);
        double variance = 1;
        if (path.LastSpoken is { } spoken && spoken >= LastWholeYear(day) - _options.MostYearsBack)
        {
            double years = (day.DayNumber - new DateOnly(lastYear, 12, 31).DayNumber) / 365.25;
            (_, variance, double kept) = path.After(Math.Max(0, years));
            Latent(dyad, spoken, path, kept, pieces);
        }

        return pieces.Count == 0 ? null : Combined(dyad, variance * (hasTies ? _loadings.TieVariance : 1), pieces);
    }

    private void Recorded(Dyad dyad, DateOnly day, List<Contribution> into)
    {
        foreach ((string key, int sign, var family) in TieEvidence.On(_ties[dyad], day, _options))
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

    private void Latent(Dyad dyad, int spoken, LatentPath path, double kept, List<Contribution> into)
    {
        foreach ((string key, double own) in path.Shares)
        {
            Indicator indicator = IndicatorTable.All.First(each => each.Key == key);
            double share = own * kept;
            (string title, string dataSet, string citation) = key == VotingRecord.Layer
                ? (_votes.Describe(dyad, LastVote(dyad, spoken)).Title, _votes.Describe(dyad, LastVote(dyad, spoken)).DataSet, indicator.Source)
                : (_record!.Describe(dyad, indicator, spoken), _record.SourceOf(indicator).DataSet, _record.SourceOf(indicator).Citation);
            if (key == VotingRecord.Layer)
            {
                double most = Math.Abs(_loadings.Link.Relation(share >= 0 ? _options.MostOfVotes : -_options.MostOfVotes));
                share = most * Math.Tanh(share / most);
            }

            into.Add(new Contribution(indicator.Layer, title, _loadings.Link.Weight(share), Math.Max(1e-3, Math.Abs(own * kept)), dataSet, citation, null) { Share = share });
        }
    }

    private int LastVote(Dyad dyad, int spoken) => _votes.Of(dyad, spoken).Last().Year;

    private double LoadingOf(string key) => _loadings.Of(key)?.Loading
        ?? throw new ModelException(new Failure("ENT0501", $"The family of evidence '{key}' has no loading.", "loadings.csv",
            "Use a family of that table in tie-types.csv, or fit the loadings again with 'entente fit relations'."));

    private Tie Combined(Dyad dyad, double variance, List<Contribution> pieces)
    {
        Contribution[] ordered = [.. pieces.OrderByDescending(piece => Math.Abs(piece.Share)).ThenBy(piece => piece.Title, StringComparer.Ordinal)];
        double sum = ordered.Sum(piece => piece.Share), deviation = Math.Sqrt(variance);
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
