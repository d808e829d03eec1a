namespace Entente.Relations.Measurement;

/// <summary>Counts of cooperation and conflict as one number: the logarithm of their ratio, freed of what volume alone brings.</summary>
internal static class EventBalance
{
    /// <summary>A pair-year of fewer events than this says too little and is missing.</summary>
    public const double FewestEvents = 3;

    /// <summary>Fills the balance and the volume of a panel.</summary>
    public static void Fill(DyadPanel panel, int indicator, IReadOnlyList<DyadYear> cooperation, IReadOnlyList<DyadYear> conflict)
    {
        Dictionary<(Vocabulary.Dyad, int), (double Cooperation, double Conflict)> counts = [];
        foreach (DyadYear row in cooperation)
        {
            counts[(row.Dyad, row.Year)] = (counts.GetValueOrDefault((row.Dyad, row.Year)).Cooperation + row.Value, counts.GetValueOrDefault((row.Dyad, row.Year)).Conflict);
        }

        foreach (DyadYear row in conflict)
        {
            counts[(row.Dyad, row.Year)] = (counts.GetValueOrDefault((row.Dyad, row.Year)).Cooperation, counts.GetValueOrDefault((row.Dyad, row.Year)).Conflict + row.Value);
        }

        var cases = counts.Where(pair => pair.Value.Cooperation + pair.Value.Conflict >= FewestEvents).OrderBy(pair => pair.Key.Item2).ThenBy(pair => pair.Key.Item1).ToArray();
        double[] balance = [.. cases.Select(each => Math.Log((each.Value.Cooperation + 1) / (each.Value.Conflict + 1)))];
        DyadSetting[] volumes = [.. cases.Select(each => new DyadSetting(Math.Log(each.Value.Cooperation + each.Value.Conflict), false, false, 0))];
        LeastSquares.Free(balance, volumes);
        for (int at = 0; at < cases.Length; at++)
        {
            panel.Set(indicator, cases[at].Key.Item1, cases[at].Key.Item2, balance[at], cases[at].Value.Cooperation + cases[at].Value.Conflict);
        }
    }
}
