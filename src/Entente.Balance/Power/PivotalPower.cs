using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>How often a state turns a losing coalition into a winning one, where a coalition wins by its capabilities.</summary>
/// <param name="State">The state.</param>
/// <param name="Share">Its share of the capabilities of all, in [0, 1].</param>
/// <param name="ShapleyShubik">Over all orders of joining.</param>
/// <param name="Banzhaf">Over all coalitions, as a share of all swings.</param>
/// <param name="StandardError">Of both, where they were sampled; 0 where exact.</param>
public sealed record PivotalPower(string State, double Share, double ShapleyShubik, double Banzhaf, double StandardError)
{
    private const int Units = 2000;
    private const int MostExact = 60;
    private const int Draws = 100_000;

    // A coalition of just the quota must not win by the last digit of a sum.
    private const double Rounding = 1e-9;

    /// <summary>The power of each state at a threshold.</summary>
    /// <param name="shares">States with their capabilities, 0 or more.</param>
    /// <param name="quota">The part of the total that wins, in (0, 1]; "more than" for .5.</param>
    /// <param name="seed">The seed of the sample, where there are more than 60 states.</param>
    /// <returns>By falling share. Exact by dynamic programming on shares in 2,000ths up to 60 states; above, 100,000 orders are drawn.</returns>
    /// <exception cref="ModelException">ENT0654: no state, a capability that is none, or a quota outside (0, 1].</exception>
    [Source("shapley-shubik-1954")]
    [Source("banzhaf-1965")]
    public static IReadOnlyList<PivotalPower> Of(IReadOnlyList<(string State, double Capability)> shares, double quota = .5, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(shares);
        double total = shares.Sum(pair => pair.Capability);
        if (shares.Count == 0 || !(total > 0) || shares.Any(pair => !double.IsFinite(pair.Capability) || pair.Capability < 0) || !(quota > 0 && quota <= 1))
        {
            throw new ModelException(new Failure("ENT0654", string.Create(CultureInfo.InvariantCulture, $"A quota of {quota} among {shares.Count} states cannot be weighed."),
                "capabilities and quota", "Give states with capabilities of 0 or more, and a quota above 0 and up to 1."));
        }

        (string State, double Share)[] ordered = [.. shares.Select(pair => (pair.State, pair.Capability / total)).OrderByDescending(pair => pair.Item2).ThenBy(pair => pair.State, StringComparer.Ordinal)];
        if (ordered.Length > MostExact)
        {
            return Sampled(ordered, quota, seed);
        }

        int[] votes = [.. ordered.Select(pair => (int)Math.Round(pair.Share * Units))];
        int win = quota == 1 ? votes.Sum() : Math.Min(votes.Sum(), (int)Math.Floor(quota * votes.Sum()) + 1);
        IReadOnlyList<double> shapley = VotingPower.ShapleyShubik(votes, win);
        IReadOnlyList<double> banzhaf = VotingPower.Banzhaf(votes, win);
        return [.. ordered.Select((pair, at) => new PivotalPower(pair.State, pair.Share, shapley[at], banzhaf[at], 0))];
    }

    private static PivotalPower[] Sampled((string State, double Share)[] ordered, double quota, int seed)
    {
        Random random = new(seed);
        quota += Rounding;
        int[] order = [.. Enumerable.Range(0, ordered.Length)];
        int[] pivots = new int[ordered.Length];
        int[] swings = new int[ordered.Length];
        for (int draw = 0; draw < Draws; draw++)
        {
            random.Shuffle(order);
            double sum = 0;
            int at = 0;
            while (sum + ordered[order[at]].Share <= quota && at < order.Length - 1)
            {
                sum += ordered[order[at++]].Share;
            }

            pivots[order[at]]++;
            // One coalition by a fair coin for each state: who is decisive in it?
            double inside = 0;
            bool[] isIn = new bool[ordered.Length];
            for (int state = 0; state < isIn.Length; state++)
            {
                isIn[state] = random.Next(2) == 0;
                inside += isIn[state] ? ordered[state].Share : 0;
            }

            for (int state = 0; state < isIn.Length; state++)
            {
                double others = inside - (isIn[state] ? ordered[state].Share : 0);
                swings[state] += others <= quota && others + ordered[state].Share > quota ? 1 : 0;
            }
        }

        double all = Math.Max(1, swings.Sum());
        return [.. ordered.Select((pair, state) => new PivotalPower(pair.State, pair.Share, pivots[state] / (double)Draws, swings[state] / all, .5 / Math.Sqrt(Draws)))];
    }
}
