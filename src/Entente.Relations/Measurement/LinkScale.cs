namespace Entente.Relations.Measurement;

/// <summary>Sets the units of the link: years of war have -0.9, years of a defence pact +0.4 on average of the latent relation.</summary>
public static class LinkScale
{
    internal const double AtWar = 0.9;
    private const double InPact = 0.4;

    /// <summary>The loadings with their link; a side without such years keeps its unit.</summary>
    public static RelationLoadings Of(DyadPanel panel, RelationLoadings loadings)
    {
        double war = Mean(panel, loadings, "dispute.war"), pact = Mean(panel, loadings, "alliance.defence");
        RelationLink link = new(pact > 0 ? Math.Atanh(InPact) / pact : loadings.Link.Friendly, war < 0 ? Math.Atanh(AtWar) / -war : loadings.Link.Hostile);
        return new RelationLoadings(loadings.Persistence, loadings.Turning, link, loadings.TiePrecision, loadings.All);
    }

    private static double Mean(DyadPanel panel, RelationLoadings loadings, string key)
    {
        float[] values = panel.Values[Enumerable.Range(0, panel.Indicators.Count).First(at => panel.Indicators[at].Key == key)];
        RowFilter filter = new(panel, loadings);
        double sum = 0;
        int count = 0;
        for (int row = 0; row < panel.Dyads.Count; row++)
        {
            int start = panel.Starts[row], length = panel.Starts[row + 1] - start;
            if (!values.AsSpan(start, length).Contains(1f))
            {
                continue;
            }

            filter.Filter(row);
            for (int year = 0; year < length; year++)
            {
                (sum, count) = values[start + year] == 1 ? (sum + filter.Relation(year), count + 1) : (sum, count);
            }
        }

        return count == 0 ? 0 : sum / count;
    }
}
