using Entente.Vocabulary;

namespace Entente.Relations.Measurement;

/// <summary>Estimates what the families of recorded ties add to a relation: the least squares of weights between the
/// relation that the data sets measure, with hindsight and without those ties, and the one that the families give; none may count against its sign.</summary>
[Source("lawson-hanson-1974")]
public static class TieCalibration
{
    /// <summary>What even a family that adds nothing else counts, so that a piece of evidence is never without effect.</summary>
    public const double LeastLoading = 0.1;

    private static readonly DataTable Judged = DataTable.Embedded(typeof(TieCalibration).Assembly, "tie-judgements.csv");

    /// <summary>Estimates.</summary>
    /// <param name="panel">The data sets' observations; recorded ties are not among them.</param>
    /// <param name="loadings">Their numbers.</param>
    /// <param name="ties">The recorded ties.</param>
    /// <param name="years">First and last year that both cover.</param>
    /// <param name="counts">Which dyads count, by index in the panel.</param>
    /// <returns>The loadings with one more for each family and sign, and the variance left.</returns>
    public static RelationLoadings Of(DyadPanel panel, RelationLoadings loadings, IEnumerable<RecordedTie> ties, (int From, int To) years, Func<int, bool>? counts = null)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ILookup<Dyad, RecordedTie> byDyad = ties.ToLookup(tie => tie.Dyad);
        string[] keys = [.. byDyad.SelectMany(dyad => dyad).Select(tie => TieEvidence.Key(tie.Type.Group, tie.Type.Sign)).Distinct().Order(StringComparer.Ordinal)];
        int[] signs = [.. keys.Select(key => key.EndsWith("hostile", StringComparison.Ordinal) ? -1 : 1)];
        List<TieCase> cases = Cases(panel, loadings, byDyad, keys, years, counts);
        // War in force stands where the link puts it; a family held fast leaves the others to the data.
        string war = TieEvidence.Key("conflict", -1);
        double[] judged = [.. keys.Select(key => key == war ? -loadings.Link.Relation(-LinkScale.AtWar) : Judgement(key))];
        double[] spread = [.. keys.Select((key, at) => key == war ? 1e-3 : judged[at] / 2)];
        double[] found = [.. judged];
        double noise = 0.15;
        for (int round = 0; round < 12; round++)
        {
            found = Linear(cases, loadings.Link, signs, found, (judged, spread), noise);
            noise = Noise(cases, loadings.Link, signs, found);
        }

        TieVariance left = new(Left(cases, loadings.Link, signs, found, isFriendly: true), Left(cases, loadings.Link, signs, found, isFriendly: false));
        return new RelationLoadings(loadings.Persistence, loadings.Turning, loadings.Link, left,
            [.. loadings.All.Where(each => !each.Key.StartsWith("tie.", StringComparison.Ordinal)),
             .. keys.Select((key, at) => new IndicatorLoading { Key = key, Loading = signs[at] * Math.Max(LeastLoading, found[at]) })]);
    }

    private static List<TieCase> Cases(
        DyadPanel panel, RelationLoadings loadings, ILookup<Dyad, RecordedTie> byDyad, string[] keys, (int From, int To) years, Func<int, bool>? counts)
    {
        List<TieCase> cases = [];
        RelationOptions options = new();
        RowFilter all = new(panel, loadings), votes = new(panel, loadings, indicator => indicator.Layer == "un-votes");
        for (int row = 0; row < panel.Dyads.Count; row++)
        {
            if (!byDyad.Contains(panel.Dyads[row]) || (counts is not null && !counts(row)))
            {
                continue;
            }

            all.Filter(row);
            all.Smoothe(row);
            votes.Filter(row);
            int first = cases.Count;
            for (int year = 0; year < panel.Starts[row + 1] - panel.Starts[row]; year++)
            {
                int of = panel.FirstYears[row] + year;
                if (of < years.From || of > years.To)
                {
                    continue;
                }

                // Half-lives are given with the kinds of ties: a year in which a family is only remembered says nothing of its loading.
                double[] full = new double[keys.Length];
                bool isInForce = true;
                foreach ((string key, _, var pieces) in TieEvidence.On(byDyad[panel.Dyads[row]], new DateOnly(of, 12, 31), options))
                {
                    full[Array.IndexOf(keys, key)] = pieces.Sum(piece => piece.Full);
                    isInForce &= pieces.Any(piece => piece.Left > 0.999);
                }

                if (isInForce && full.Any(value => value > 0))
                {
                    cases.Add(new TieCase(full, votes.Mean[year], loadings.Link.Weight(all.Smooth[year]), Math.Clamp(1 - all.SmoothVariance[year], 0, 1), 1));
                }
            }

            for (int at = first; at < cases.Count; at++)
            {
                cases[at] = cases[at] with { Counts = 1.0 / (cases.Count - first) };
            }
        }

        return cases;
    }

    // One step of Gauss and Newton: weights are compared, not latent relations, so that the long tail of war does not rule the rest.
    private static double[] Linear(List<TieCase> cases, RelationLink link, int[] signs, double[] at, (double[] Mean, double[] Spread) judged, double noise)
    {
        int size = signs.Length;
        double[] products = new double[size * size], right = new double[size];
        foreach (TieCase each in cases)
        {
            double latent = Latent(each, signs, at), slope = link.Slope(latent);
            double rest = each.Target - link.Weight(latent) + (slope * (latent - each.Votes));
            for (int one = 0; one < size; one++)
            {
                if (each.Full[one] == 0)
                {
                    continue;
                }

                double own = each.Counts * slope * each.Known * signs[one] * each.Full[one];
                right[one] += own * rest;
                for (int other = 0; other < size; other++)
                {
                    products[(one * size) + other] += own * slope * each.Known * signs[other] * each.Full[other];
                }
            }
        }

        for (int one = 0; one < size; one++)
        {
            double prior = noise / Square(judged.Spread[one]);
            products[(one * size) + one] += prior;
            right[one] += prior * judged.Mean[one];
        }

        return NonNegative(products, right, size);
    }

    private static double Latent(TieCase each, int[] signs, double[] loadings)
    {
        double sum = each.Votes;
        for (int at = 0; at < signs.Length; at++)
        {
            sum += each.Known * signs[at] * each.Full[at] * loadings[at];
        }

        return sum;
    }

    // The data sets' estimate is known x relation + noise of variance known x (1 - known): what its squared distance from the ties' holds beyond
    // that noise is the variance that the ties leave open.
    private static double Left(List<TieCase> cases, RelationLink link, int[] signs, double[] found, bool isFriendly)
    {
        double over = 0, count = 0;
        foreach (TieCase each in cases.Where(each => Latent(each, signs, found) > 0 == isFriendly))
        {
            over += each.Counts * (Square(link.Relation(each.Target) - Latent(each, signs, found)) - (each.Known * (1 - each.Known)));
            count += each.Counts * Square(each.Known);
        }

        return count > 0 ? Math.Clamp(over / count, 0.05, 1) : 1;
    }

    private static double Noise(List<TieCase> cases, RelationLink link, int[] signs, double[] found) => cases.Count == 0 ? 1
        : cases.Sum(each => each.Counts * Square(each.Target - link.Weight(Latent(each, signs, found)))) / cases.Sum(each => each.Counts);

    private static double Judgement(string key)
    {
        string[] parts = key.Split('.');
        DataRow row = Judged.Rows.FirstOrDefault(row => row["family"] == parts[1]) ?? throw new ModelException(new Failure("ENT0501",
            $"The family of evidence '{parts[1]}' has no judgement.", "tie-judgements.csv", "Add it to that table with its reason."));
        return double.Parse(row[parts[2]], System.Globalization.CultureInfo.InvariantCulture);
    }

    // Known: the share of the relation's variance that the data sets resolve. Their estimate is drawn to neutral by the rest, and so must be
    // what it is compared with.
    private readonly record struct TieCase(double[] Full, double Votes, double Target, double Known, double Counts);

    private static double Square(double value) => value * value;

    // Least squares with no loading below zero, one after the other until nothing moves.
    private static double[] NonNegative(double[] products, double[] right, int size)
    {
        double[] found = new double[size];
        for (int round = 0; round < 2000; round++)
        {
            double moved = 0;
            for (int one = 0; one < size; one++)
            {
                double gradient = right[one];
                for (int other = 0; other < size; other++)
                {
                    gradient -= products[(one * size) + other] * found[other];
                }

                double diagonal = products[(one * size) + one];
                double next = Math.Max(0, found[one] + (gradient / diagonal));
                moved += Math.Abs(next - found[one]);
                found[one] = next;
            }

            if (moved < 1e-9)
            {
                break;
            }
        }

        return found;
    }
}
