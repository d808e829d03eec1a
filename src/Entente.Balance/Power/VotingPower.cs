using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>Power of members of a body that decides by weighted votes with a quota, exactly, by dynamic programming.</summary>
/// <remarks>O(n W) time for Banzhaf and O(n^2 W) for Shapley-Shubik, n members and W the total of votes.</remarks>
public static class VotingPower
{
    private const int MostMembers = 200;
    private const long MostCells = 10_000_000;

    /// <summary>The Shapley-Shubik index: in what share of all orders of voting a member turns a losing side into a winning
    /// one.</summary>
    /// <param name="votes">Each member's votes, 0 or more; at most 200 members, and 10,000,000 as members times all votes.</param>
    /// <param name="quota">Votes that win, from 1 to the total.</param>
    /// <returns>In the members' order, each in [0, 1], summing to 1.</returns>
    /// <exception cref="ModelException">ENT0614: votes or quota outside their ranges.</exception>
    [Source("shapley-shubik-1954")]
    public static IReadOnlyList<double> ShapleyShubik(IReadOnlyList<int> votes, int quota)
    {
        int total = Check(votes, quota);
        int count = votes.Count;
        double[] power = new double[count];
        for (int member = 0; member < count; member++)
        {
            // How many sets of s others have v votes together; doubles hold the counts of 200 members (C(199,99) is
            // about 1e59) to 15 digits.
            double[,] before = new double[count, total + 1];
            before[0, 0] = 1;
            int placed = 0;
            foreach (int other in Others(votes, member))
            {
                placed++;
                for (int size = placed; size >= 1; size--)
                {
                    for (int sum = total; sum >= other; sum--)
                    {
                        before[size, sum] += before[size - 1, sum - other];
                    }
                }
            }

            power[member] = Swings(before, votes[member], quota);
        }

        return power;
    }

    /// <summary>The Banzhaf index: each member's swings as a share of all swings.</summary>
    /// <param name="votes">Each member's votes, 0 or more; at most 200 members, and 10,000,000 as members times all votes.</param>
    /// <param name="quota">Votes that win, from 1 to the total.</param>
    /// <returns>In the members' order, each in [0, 1], summing to 1.</returns>
    /// <exception cref="ModelException">ENT0614: votes or quota outside their ranges.</exception>
    [Source("banzhaf-1965")]
    public static IReadOnlyList<double> Banzhaf(IReadOnlyList<int> votes, int quota)
    {
        int total = Check(votes, quota);
        double[] swings = new double[votes.Count];
        for (int member = 0; member < swings.Length; member++)
        {
            // Shares of coalitions of the others, halved at each step: no overflow, exact powers of two.
            double[] share = new double[total + 1];
            share[0] = 1;
            foreach (int other in Others(votes, member))
            {
                for (int sum = total; sum >= 0; sum--)
                {
                    share[sum] = (share[sum] + (sum >= other ? share[sum - other] : 0)) / 2;
                }
            }

            for (int sum = Math.Max(0, quota - votes[member]); sum < quota; sum++)
            {
                swings[member] += share[sum];
            }
        }

        double all = swings.Sum();
        return Array.ConvertAll(swings, swing => swing / all);
    }

    private static IEnumerable<int> Others(IReadOnlyList<int> votes, int member) =>
        votes.Where((_, at) => at != member);

    private static double Swings(double[,] before, int own, int quota)
    {
        int count = before.GetLength(0);
        double power = 0;
        double binomial = 1;
        for (int size = 0; size < count; size++)
        {
            double winning = 0;
            for (int sum = Math.Max(0, quota - own); sum < quota; sum++)
            {
                winning += before[size, sum];
            }

            // size! (n-1-size)! / n! = 1 / (n * C(n-1, size))
            power += winning / (count * binomial);
            binomial = binomial * (count - 1 - size) / (size + 1);
        }

        return power;
    }

    private static int Check(IReadOnlyList<int> votes, int quota)
    {
        ArgumentNullException.ThrowIfNull(votes);
        long total = votes.Sum(vote => (long)vote);
        if (votes.Count == 0 || votes.Count > MostMembers || votes.Any(vote => vote < 0)
            || total * votes.Count > MostCells || quota < 1 || quota > total)
        {
            throw new ModelException(new Failure("ENT0614",
                string.Create(CultureInfo.InvariantCulture, $"A quota of {quota} among {votes.Count} members with {total} votes cannot be weighed."),
                "votes and quota", "Give 1 to 200 members, votes of 0 or more (10,000,000 at most as members times all votes), a quota from 1 to their total."));
        }

        return (int)total;
    }
}
