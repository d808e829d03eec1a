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
        List<string> faults = [];
        if (graph.NodeCount != certificate.NodeCount || FrustrationCertificate.HashOf(graph) != certificate.TiesHash)
        {
            return ["the certificate is of another network"];
        }

        if (certificate.Camp.Length != graph.NodeCount || certificate.Scale < 1)
        {
            return ["the split does not give every node a side, or the scale is below 1"];
        }

        Dictionary<(int, int), long> weights = graph.Edges.ToDictionary(edge => (edge.Source, edge.Target), edge => edge.Weight);
        long value = 0;
        foreach (((int one, int other), long weight) in weights)
        {
            value += certificate.Camp[one] == certificate.Camp[other] == weight < 0 ? Math.Abs(weight) : 0;
        }

        if (value != certificate.Value)
        {
            faults.Add($"the split has {value} against it, not {certificate.Value}");
        }

        CheckPacking(certificate, weights, faults);
        return faults;
    }

    private static void CheckPacking(
        FrustrationCertificate certificate, Dictionary<(int, int), long> weights, List<string> faults)
    {
        Dictionary<(int, int), (int Group, Int128 Load)> loads = [];
        Int128 bound = 0;
        for (int group = 0; group < certificate.Groups.Count; group++)
        {
            Int128 total = 0;
            foreach (PackedCycle cycle in certificate.Groups[group])
            {
                total += cycle.Amount;
                if (cycle.Amount <= 0 || !IsBroken(cycle.Nodes, weights))
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

        foreach (((int, int) tie, (_, Int128 load)) in loads)
        {
            if (load > (Int128)Math.Abs(weights[tie]) * certificate.Scale)
            {
                faults.Add($"the tie {tie} carries more than its weight");
            }
        }

        if (bound != certificate.Bound)
        {
            faults.Add($"the packing proves {bound}, not {certificate.Bound}");
        }
    }

    private static bool IsBroken(IReadOnlyList<int> nodes, Dictionary<(int, int), long> weights)
    {
        bool isOdd = false;
        foreach ((int, int) tie in TiesOf(nodes))
        {
            if (!weights.TryGetValue(tie, out long weight))
            {
                return false;
            }

            isOdd ^= weight < 0;
        }

        return isOdd && nodes.Count >= 3 && nodes.Distinct().Count() == nodes.Count;
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
