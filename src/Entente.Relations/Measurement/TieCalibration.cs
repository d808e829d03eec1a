using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Relations.Measurement;

/// <summary>Estimates what the families of recorded ties add to a relation, and how much surer it is for them: each layer of the data sets is
/// left out and foretold from the ties and the other layers, and the numbers are taken under which what was left out is likeliest.</summary>
/// <remarks>The log score of what was left out is a proper score: too narrow and too wide both cost. Recorded pairs are no sample of all
/// pairs (they are those with a story), so each indicator's level, and the noise of a graded one, are set anew for them before scores are compared.
/// What a relation strays lasts for years, so that a year of a pair counts as the share of it that is new. War in force stands where the link puts
/// it; every other family starts from its judgement, which may be wrong by half either way.</remarks>
public sealed class TieCalibration
{
    private const double HighestPrecision = 8;
    private const int Rounds = 2;
    private const double JudgementSpread = 0.5; // of the logarithm

    private static readonly DataTable Judged = DataTable.Embedded(typeof(TieCalibration).Assembly, "tie-judgements.csv");

    private readonly DyadPanel _panel;
    private readonly RelationLoadings _loadings;
    private readonly int[] _rows;
    private readonly string[] _keys;
    private readonly Dictionary<int, (int Family, float Full)[]> _full = [];
    private readonly TiePrior _prior;

    private TieCalibration(DyadPanel panel, RelationLoadings loadings, ILookup<Dyad, RecordedTie> ties, Func<int, bool>? counts)
    {
        (_panel, _loadings, _prior) = (panel, loadings, new TiePrior(panel.Length));
        _keys = [.. ties.SelectMany(dyad => dyad).Select(tie => TieEvidence.Key(tie.Type.Group, tie.Type.Sign)).Distinct().Order(StringComparer.Ordinal)];
        _rows = [.. Enumerable.Range(0, panel.Dyads.Count).Where(row => ties.Contains(panel.Dyads[row]) && (counts is null || counts(row)))];
        RelationOptions options = new();
        foreach (int row in _rows)
        {
            for (int place = panel.Starts[row]; place < panel.Starts[row + 1]; place++)
            {
                DateOnly day = new(panel.FirstYears[row] + place - panel.Starts[row], 12, 31);
                (int, float)[] full = [.. TieEvidence.On(ties[panel.Dyads[row]], day, options).Select(family => (Array.IndexOf(_keys, family.Key), (float)family.Pieces.Sum(piece => piece.Full)))];
                if (full.Length > 0)
                {
                    _full[place] = full;
                }
            }
        }
    }

    /// <summary>Estimates.</summary>
    /// <param name="panel">The data sets' observations; recorded ties are not among them.</param>
    /// <param name="loadings">Their numbers.</param>
    /// <param name="ties">The recorded ties.</param>
    /// <param name="counts">Which dyads count, by index in the panel.</param>
    /// <returns>The loadings with one more for each family and sign, and the precision of ties.</returns>
    public static RelationLoadings Of(DyadPanel panel, RelationLoadings loadings, IEnumerable<RecordedTie> ties, Func<int, bool>? counts = null)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(loadings);
        TieCalibration calibration = new(panel, loadings, ties.ToLookup(tie => tie.Dyad), counts);
        string war = TieEvidence.Key("conflict", -1);
        double[] found = [.. calibration._keys.Select(key => key == war ? loadings.Link.Relation(-LinkScale.AtWar) : Judgement(key))];
        double precision = calibration._rows.Length == 0 ? 0 : 1;
        for (int round = 0; round < Rounds && calibration._rows.Length > 0; round++)
        {
            precision = Math.Exp(Best(Math.Log(0.05), Math.Log(HighestPrecision), 7, log => calibration.Score(found, Math.Exp(log))));
            for (int family = 0; family < found.Length; family++)
            {
                if (calibration._keys[family] != war)
                {
                    (int at, double judged) = (family, Judgement(calibration._keys[family]));
                    found[at] = judged * Math.Exp(Best(-Math.Log(2), Math.Log(2), 5, log =>
                        (loadings.Drift * calibration.Score([.. found.Select((value, other) => other == at ? judged * Math.Exp(log) : value)], precision)) - (log * log / (2 * JudgementSpread * JudgementSpread))));
                }
            }
        }

        return new RelationLoadings(loadings.Persistence, loadings.Turning, loadings.Link, precision,
            [.. loadings.All.Where(each => !each.Key.StartsWith("tie.", StringComparison.Ordinal)),
             .. calibration._keys.Select((key, at) => new IndicatorLoading { Key = key, Loading = found[at] })]);
    }

    // The log score of all layers, each left out in turn.
    private double Score(double[] families, double precision)
    {
        foreach ((int place, (int Family, float Full)[] full) in _full)
        {
            TieExpectation expected = TieExpectation.Of(full.Select(each => (families[each.Family], (double)each.Full)), precision);
            (_prior.Mean[place], _prior.Spread[place]) = ((float)expected.Mean, (float)expected.Spread);
        }

        return LeftOut.Score(_panel, _loadings, _rows, _prior);
    }

    private static double Best(double low, double high, int rounds, Func<double, double> score)
    {
        for (int round = 0; round < rounds; round++)
        {
            double one = low + ((high - low) * 0.381966), other = low + ((high - low) * 0.618034);
            (low, high) = score(one) > score(other) ? (low, other) : (one, high);
        }

        return (low + high) / 2;
    }

    private static double Judgement(string key)
    {
        string[] parts = key.Split('.');
        DataRow row = Judged.Rows.FirstOrDefault(row => row["family"] == parts[1]) ?? throw new ModelException(new Failure("ENT0501",
            $"The family of evidence '{parts[1]}' has no judgement.", "tie-judgements.csv", "Add it to that table with its reason."));
        return double.Parse(row[parts[2]], CultureInfo.InvariantCulture) * (parts[2] == "hostile" ? -1 : 1);
    }
}
