namespace Entente.Balance;

/// <summary>Checks a proof of frustration from its own words and the ties alone; shares nothing with the solver.</summary>
public static class CertificateChecker
{
    /// <summary>Finds what is wrong with a proof.</summary>
    /// <param name="graph">The network it is to be about.</param>
    /// <param name="certificate">The proof.</param>
    /// <returns>Each fault in words; empty where value and bound are as claimed.</returns>
    public static IReadOnlyList<string> Faults(SignedGraph graph, FrustrationCertificate certificate)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(certificate);
        if (graph.NodeCount != certificate.NodeCount || FrustrationCertificate.HashOf(graph) != certificate.TiesHash)
        {
            return ["the certificate is of another network"];
        }

        if (certificate.Label.Count != graph.NodeCount || certificate.Scale < 1
            || (certificate.IsTwoCamps && certificate.Label.Any(label => label is not (0 or 1))))
        {
            return ["the division does not give every node its place, or the scale is below 1"];
        }

        List<string> faults = [];
        long value = 0;
        foreach (SignedEdge edge in graph.Edges)
        {
            bool isTogether = certificate.Label[edge.Source] == certificate.Label[edge.Target];
            value += isTogether == edge.Weight < 0 ? Math.Abs(edge.Weight) : 0;
        }

        if (value != certificate.Value)
        {
            faults.Add($"the division has {value} against it, not {certificate.Value}");
        }

        if (!IsCovering(certificate.Cases, 0))
        {
            faults.Add("the cases leave divisions out");
            return faults;
        }

        Int128 bound = value;
        foreach (CertificateCase each in certificate.Cases)
        {
            bound = Int128.Min(bound, BoundOf(graph, certificate, each, faults));
        }

        if (bound != certificate.Bound)
        {
            faults.Add($"the cases prove {bound}, not {certificate.Bound}");
        }

        return faults;
    }

    /// <summary>Whether the cases part at each depth by one pair into "together" and "apart", until one is left.</summary>
    private static bool IsCovering(IReadOnlyList<CertificateCase> cases, int depth)
    {
        if (cases.Count == 1 && cases[0].Forced.Count == depth)
        {
            return true;
        }

        if (cases.Count < 2 || cases.Any(each => each.Forced.Count <= depth))
        {
            return false;
        }

        ForcedPair pair = cases[0].Forced[depth];
        return cases.All(each => (each.Forced[depth].One, each.Forced[depth].Other) == (pair.One, pair.Other))
            && IsCovering([.. cases.Where(each => each.Forced[depth].IsTogether)], depth + 1)
            && IsCovering([.. cases.Where(each => !each.Forced[depth].IsTogether)], depth + 1);
    }

    private static Int128 BoundOf(SignedGraph graph, FrustrationCertificate certificate, CertificateCase each, List<string> faults)
    {
        // A weight for each tie; a forced pair can carry any amount, and its own tie is settled.
        Dictionary<(int, int), (bool IsHostile, Int128 Room)> ties = graph.Edges.ToDictionary(
            edge => (edge.Source, edge.Target), edge => (edge.Weight < 0, Int128.Abs(edge.Weight) * certificate.Scale));
        Int128 bound = 0;
        foreach (ForcedPair pair in each.Forced)
        {
            (int, int) key = (Math.Min(pair.One, pair.Other), Math.Max(pair.One, pair.Other));
            if (key.Item1 < 0 || key.Item2 >= graph.NodeCount || key.Item1 == key.Item2)
            {
                faults.Add($"{key} is no pair of nodes");
            }

            if (ties.TryGetValue(key, out (bool IsHostile, Int128 Room) own) && own.IsHostile == pair.IsTogether)
            {
                bound += own.Room / certificate.Scale;
            }

            ties[key] = (!pair.IsTogether, Int128.MaxValue / 4);
        }

        Dictionary<(int, int), (int Group, Int128 Load)> loads = [];
        for (int group = 0; group < each.Groups.Count; group++)
        {
            Int128 total = 0;
            foreach (PackedCycle cycle in each.Groups[group])
            {
                total += cycle.Amount;
                if (cycle.Amount <= 0 || !IsBroken(cycle.Nodes, ties, certificate.IsTwoCamps))
                {
                    faults.Add($"'{string.Join(' ', cycle.Nodes)}' is no broken cycle of ties with an amount above 0");
                    continue;
                }

                foreach ((int, int) tie in TiesOf(cycle.Nodes))
                {
                    (int Group, Int128 Load) load = loads.GetValueOrDefault(tie, (group, 0));
                    if (load.Group != group)
                    {
                        faults.Add($"the tie {tie} stands in two groups");
                    }

                    loads[tie] = (group, load.Load + cycle.Amount);
                }
            }

            bound += (total + certificate.Scale - 1) / certificate.Scale;
        }

        faults.AddRange(loads.Where(load => load.Value.Load > ties[load.Key].Room).Select(load => $"the tie {load.Key} carries more than its weight"));
        return bound;
    }

    private static bool IsBroken(IReadOnlyList<int> nodes, Dictionary<(int, int), (bool IsHostile, Int128 Room)> ties, bool isTwoCamps)
    {
        int hostile = 0;
        foreach ((int, int) tie in TiesOf(nodes))
        {
            if (!ties.TryGetValue(tie, out (bool IsHostile, Int128 Room) found))
            {
                return false;
            }

            hostile += found.IsHostile ? 1 : 0;
        }

        return nodes.Count >= 3 && nodes.Distinct().Count() == nodes.Count && (isTwoCamps ? hostile % 2 == 1 : hostile == 1);
    }

    private static IEnumerable<(int, int)> TiesOf(IReadOnlyList<int> nodes)
    {
        for (int at = 0; at < nodes.Count; at++)
        {
            int one = nodes[at];
            int other = nodes[(at + 1) % nodes.Count];
            yield return (Math.Min(one, other), Math.Max(one, other));
        }
    }
}
