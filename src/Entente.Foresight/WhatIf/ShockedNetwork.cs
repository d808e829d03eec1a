using System.Globalization;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Foresight.WhatIf;

/// <summary>Puts a scenario's shocks into a network.</summary>
public static class ShockedNetwork
{
    /// <summary>The weight to which a new bloc lifts each pair of its members: that of a defence pact standing alone.</summary>
    public const double AllianceWeight = 0.6;

    /// <summary>The network after the scenario, and the shocks that made it.</summary>
    /// <param name="before">The network on record.</param>
    /// <param name="scenario">The scenario; every actor it names must be in the network.</param>
    /// <param name="yearlyChanges">Absolute yearly changes on record, ascending; empty where none are known.</param>
    /// <exception cref="ConfigurationException">ENT0703: a state outside the network; ENT0704: a shift of an unknown
    /// relation; ENT0705: the scenario changes nothing.</exception>
    public static (SignedNetwork After, IReadOnlyList<Shock> Shocks) Apply(
        SignedNetwork before, Scenario scenario, IReadOnlyList<double> yearlyChanges)
    {
        SortedDictionary<Dyad, (double After, bool IsClipped)> targets = [];
        foreach (Lever lever in scenario.Levers)
        {
            RequireInside(before, lever.Dyad.First);
            RequireInside(before, lever.Dyad.Second);
            targets[lever.Dyad] = Target(before, lever, targets);
        }

        foreach (IReadOnlyList<ActorId> bloc in scenario.NewBlocs)
        {
            AddBloc(before, bloc, targets);
        }

        Shock[] shocks = [.. targets
            .Select(target => Shock(before, target.Key, target.Value.After, target.Value.IsClipped, yearlyChanges))
            .Where(shock => shock.Before is not { } weight || Math.Abs(weight - shock.After) > 1e-9)];
        return shocks.Length == 0
            ? throw new ConfigurationException(new Failure("ENT0705", $"The scenario '{scenario.Title}' changes no relation.",
                "what-if", "Choose a larger change, or other states."))
            : (With(before, shocks), shocks);
    }

    private static (double After, bool IsClipped) Target(
        SignedNetwork before, Lever lever, SortedDictionary<Dyad, (double After, bool IsClipped)> sofar)
    {
        if (lever.Kind == LeverKind.Set)
        {
            return (lever.Amount, false);
        }

        double? weight = sofar.TryGetValue(lever.Dyad, out (double After, bool IsClipped) earlier)
            ? earlier.After
            : before.Between(lever.Dyad.First, lever.Dyad.Second)?.Weight;
        if (weight is not { } known)
        {
            throw new ConfigurationException(new Failure("ENT0704",
                $"The relation {lever.Dyad} is unknown on {before.AsOf:yyyy-MM-dd}; nothing can be added to it.", lever.ToString(),
                string.Create(CultureInfo.InvariantCulture, $"Set it instead: \"{lever.Dyad} ={Math.Clamp(lever.Amount, -1, 1):0.##}\".")));
        }

        double after = Math.Clamp(known + lever.Amount, -1, 1);
        return (after, Math.Abs(after - (known + lever.Amount)) > 1e-9);
    }

    private static void AddBloc(
        SignedNetwork before, IReadOnlyList<ActorId> bloc, SortedDictionary<Dyad, (double After, bool IsClipped)> targets)
    {
        ActorId[] members = [.. bloc.Distinct()];
        if (members.Length < 2)
        {
            throw new ConfigurationException(new Failure("ENT0706", "A bloc takes two members or more.", "what-if",
                "Name them with commas between: \"CHN,RUS,PAK\"."));
        }

        foreach (ActorId member in members)
        {
            RequireInside(before, member);
        }

        for (int first = 0; first < members.Length; first++)
        {
            for (int second = first + 1; second < members.Length; second++)
            {
                Dyad dyad = Dyad.Of(members[first], members[second]);
                double now = before.Between(dyad.First, dyad.Second)?.Weight ?? -1;
                targets[dyad] = (Math.Max(now, AllianceWeight), false);
            }
        }
    }

    private static Shock Shock(
        SignedNetwork before, Dyad dyad, double after, bool isClipped, IReadOnlyList<double> yearlyChanges)
    {
        double? weight = before.Between(dyad.First, dyad.Second)?.Weight;
        double? percentile = weight is { } known && yearlyChanges.Count > 0
            ? 100.0 * Below(yearlyChanges, Math.Abs(after - known)) / yearlyChanges.Count
            : null;
        return new Shock(dyad, weight, after, percentile, isClipped);
    }

    // The count of values smaller than the bound, in an ascending list.
    private static int Below(IReadOnlyList<double> ascending, double bound)
    {
        int low = 0;
        int high = ascending.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ascending[middle] < bound)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static SignedNetwork With(SignedNetwork before, Shock[] shocks)
    {
        Dictionary<Dyad, Tie> ties = before.Ties.ToDictionary(tie => tie.Dyad);
        foreach (Shock shock in shocks)
        {
            ties[shock.Dyad] = new Tie
            {
                Dyad = shock.Dyad,
                Weight = shock.After,
                Low = shock.After,
                High = shock.After,
                Contributions = [new Contribution("what-if", "put in by the scenario", shock.After, 1, "scenario", "scenario", null)],
            };
        }

        return new SignedNetwork(before.AsOf, before.Actors, ties.Values);
    }

    private static void RequireInside(SignedNetwork network, ActorId actor)
    {
        if (!network.Actors.Contains(actor))
        {
            throw new ConfigurationException(new Failure("ENT0703", $"{actor} is not among the states of this network.", "what-if",
                "Add it to the region: --region takes a region's name or a list of states."));
        }
    }
}
