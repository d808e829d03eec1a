using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>The composite index of national capability: a state's mean share of the world in six components.</summary>
/// <remarks>A missing component is skipped, as the published index does it: the mean is over the components present, and a
/// component's world total is over the states that have it. So the index of all states of a year need not sum to 1, and
/// Entente does not renormalise it.</remarks>
[Source("singer-bremer-stuckey-1972")]
[Source("singer-1987")]
public static class Cinc
{
    private const int Components = 6;

    /// <summary>The index of every state of one year.</summary>
    /// <param name="world">All states of the system that year, each once.</param>
    /// <returns>In the order given, in [0, 1]; null for a state with no component at all.</returns>
    /// <exception cref="ModelException">ENT0611: a component is negative, NaN or infinite. ENT0613: more than one year.</exception>
    public static IReadOnlyList<double?> Of(IReadOnlyList<MaterialCapabilities> world)
    {
        ArgumentNullException.ThrowIfNull(world);
        Span<double> totals = stackalloc double[Components];
        totals.Clear();
        foreach (MaterialCapabilities state in world)
        {
            if (state.Year != world[0].Year)
            {
                throw new ModelException(new Failure("ENT0613",
                    string.Create(CultureInfo.InvariantCulture, $"The years {world[0].Year} and {state.Year} are mixed."),
                    $"the capabilities of {state.State}", "Give one year at a time: shares are of that year's world."));
            }

            for (int component = 0; component < Components; component++)
            {
                totals[component] += Checked(state, component) ?? 0;
            }
        }

        double?[] index = new double?[world.Count];
        for (int state = 0; state < index.Length; state++)
        {
            index[state] = Mean(world[state], totals);
        }

        return index;
    }

    private static double? Mean(MaterialCapabilities state, ReadOnlySpan<double> totals)
    {
        double sum = 0;
        int present = 0;
        for (int component = 0; component < Components; component++)
        {
            if (state[component] is double value && totals[component] > 0)
            {
                sum += value / totals[component];
                present++;
            }
        }

        return present == 0 ? null : sum / present;
    }

    private static double? Checked(MaterialCapabilities state, int component) => state[component] switch
    {
        double value when !double.IsFinite(value) || value < 0 => throw new ModelException(new Failure("ENT0611",
            string.Create(CultureInfo.InvariantCulture, $"'{value}' is not a capability: 0 or more is."),
            string.Create(CultureInfo.InvariantCulture, $"component {component + 1} of {state.State}, {state.Year}"),
            "Give null where the value is missing.")),
        _ => state[component],
    };
}
