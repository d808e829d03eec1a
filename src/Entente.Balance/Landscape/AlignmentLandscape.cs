using System.Globalization;
using System.Numerics;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>The landscape of all ways to split some actors into two sides: energies, minima and basins (Axelrod and
/// Bennett's theory of alignment).</summary>
/// <remarks>The energy of a configuration is the sum over ordered pairs on opposite sides of size x size x propensity: a
/// pair that is drawn together and stands apart raises it, a pair of rivals that stands apart lowers it. 2^(n-1)
/// configurations, 16 bytes each: 128 MB at the limit of 24 actors. The result depends on how propensities are coded; show
/// basins and try other codings before trusting a minimum.</remarks>
[Source("axelrod-bennett-1993")]
public sealed class AlignmentLandscape
{
    /// <summary>The most actors taken.</summary>
    public const int MostActors = 24;

    private readonly double[] _energies;

    private AlignmentLandscape(int actorCount, double[] energies)
    {
        (ActorCount, _energies) = (actorCount, energies);
        Minima = FindMinima();
    }

    /// <summary>How many actors, 1 to <see cref="MostActors"/>.</summary>
    public int ActorCount { get; }

    /// <summary>How many configurations, 2^(n-1): actor 0 is held on the first side.</summary>
    public int ConfigurationCount => _energies.Length;

    /// <summary>The local minima, the deepest first, then by configuration.</summary>
    public IReadOnlyList<LandscapeMinimum> Minima { get; }

    /// <summary>Surveys every configuration.</summary>
    /// <param name="sizes">Each actor's size, 0 or more and finite.</param>
    /// <param name="propensities">n x n by rows, symmetric: above 0 where two actors are drawn together; the diagonal is not
    /// read.</param>
    /// <exception cref="ModelException">ENT0621: no actors or more than 24. ENT0622: a size or propensity that is not finite, a
    /// negative size, a table of the wrong length or not symmetric.</exception>
    public static AlignmentLandscape Of(IReadOnlyList<double> sizes, IReadOnlyList<double> propensities)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        ArgumentNullException.ThrowIfNull(propensities);
        int count = sizes.Count;
        Check(sizes, propensities);
        double[] pull = new double[count * count];
        for (int one = 0; one < count; one++)
        {
            for (int other = 0; other < count; other++)
            {
                pull[one * count + other] = one == other ? 0 : 2 * sizes[one] * sizes[other] * propensities[one * count + other];
            }
        }

        double[] energies = new double[1 << (count - 1)];
        for (int code = 1; code < energies.Length; code++)
        {
            // From the configuration without its highest bit: that actor crosses over to the second side.
            int mover = BitOperations.Log2((uint)code) + 1;
            int rest = code ^ (1 << (mover - 1));
            double energy = energies[rest] + pull[mover * count];
            for (int other = 1; other < count; other++)
            {
                energy += other == mover ? 0 : ((rest >> (other - 1)) & 1) == 1 ? -pull[mover * count + other] : pull[mover * count + other];
            }

            energies[code] = energy;
        }

        return new AlignmentLandscape(count, energies);
    }

    /// <summary>The energy of one configuration.</summary>
    /// <param name="configuration">Bit i - 1 is set where actor i stands on the second side; actor 0 stands on the first.</param>
    public double EnergyOf(int configuration) => _energies[configuration];

    /// <summary>Whether an actor stands on the second side in a configuration.</summary>
    public static bool IsOnSecondSide(int configuration, int actor) => actor > 0 && ((configuration >> (actor - 1)) & 1) == 1;

    private static void Check(IReadOnlyList<double> sizes, IReadOnlyList<double> propensities)
    {
        int count = sizes.Count;
        if (count is < 1 or > MostActors)
        {
            throw new ModelException(new Failure("ENT0621",
                string.Create(CultureInfo.InvariantCulture, $"{count} actors make no landscape that can be surveyed whole."), "the actors",
                "Give 1 to 24 actors; above that, ask for sampled local minima."));
        }

        bool isWrong = propensities.Count != count * count || sizes.Any(size => !double.IsFinite(size) || size < 0);
        for (int one = 0; one < count && !isWrong; one++)
        {
            for (int other = 0; other < one; other++)
            {
                double propensity = propensities[one * count + other];
                isWrong |= !double.IsFinite(propensity) || propensity != propensities[other * count + one];
            }
        }

        if (isWrong)
        {
            throw new ModelException(new Failure("ENT0622", "The sizes and propensities do not make a landscape.", "sizes and propensities",
                "Give finite sizes of 0 or more and a symmetric n x n table of finite propensities."));
        }
    }

    private LandscapeMinimum[] FindMinima()
    {
        // Each configuration points to its lowest neighbour (of equals the first actor's move), a minimum to itself.
        int[] basin = new int[_energies.Length];
        Dictionary<int, bool> minima = [];
        for (int code = 0; code < basin.Length; code++)
        {
            (int lowest, bool isStrict) = LowestNeighbour(code);
            basin[code] = _energies[lowest] < _energies[code] ? lowest : code;
            if (basin[code] == code)
            {
                minima[code] = isStrict;
            }
        }

        Dictionary<int, int> sizes = [];
        for (int code = 0; code < basin.Length; code++)
        {
            int end = code;
            while (basin[end] != end)
            {
                end = basin[end];
            }

            // Shorten the path, so that later walks are short.
            for (int step = code; step != end;)
            {
                (step, basin[step]) = (basin[step], end);
            }

            sizes[end] = sizes.GetValueOrDefault(end) + 1;
        }

        return [.. minima.Select(pair => new LandscapeMinimum(pair.Key, _energies[pair.Key], sizes[pair.Key], pair.Value))
            .OrderBy(minimum => minimum.Energy).ThenBy(minimum => minimum.Configuration)];
    }

    private (int Lowest, bool IsStrict) LowestNeighbour(int code)
    {
        int lowest = -1;
        bool isStrict = true;
        int all = _energies.Length - 1;
        for (int actor = 0; actor < ActorCount; actor++)
        {
            // Actor 0 is held: its move is that of all the others.
            int neighbour = actor == 0 ? code ^ all : code ^ (1 << (actor - 1));
            isStrict &= _energies[neighbour] > _energies[code];
            lowest = lowest < 0 || _energies[neighbour] < _energies[lowest] ? neighbour : lowest;
        }

        return (lowest, isStrict || ActorCount == 1);
    }
}
