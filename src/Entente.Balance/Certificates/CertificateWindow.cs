namespace Entente.Balance;

/// <summary>One window of a certificate file.</summary>
/// <param name="Window">The window's name, or null.</param>
/// <param name="Scale">How many whole units a weight of 1 in the list of ties stands for.</param>
/// <param name="Actors">The names of the nodes.</param>
/// <param name="Ties">The ties: node, node, whole weight.</param>
/// <param name="Proofs">The proofs: of two camps, of any number of blocs, or both.</param>
public sealed record CertificateWindow(
    string? Window, long Scale, IReadOnlyList<string> Actors, IReadOnlyList<long[]> Ties, IReadOnlyList<FrustrationCertificate> Proofs)
{
    /// <summary>The window of a list of ties, with its proofs.</summary>
    public static CertificateWindow Of(TieWindow window, IReadOnlyList<FrustrationCertificate> proofs)
    {
        ArgumentNullException.ThrowIfNull(window);
        return new CertificateWindow(window.Name, window.Scale, window.Actors,
            [.. window.Graph.Edges.Select(edge => new[] { edge.Source, edge.Target, edge.Weight })], proofs);
    }

    /// <summary>What is wrong with the window's proofs.</summary>
    /// <param name="ties">The same window as a list of ties has it, or null to believe the ties in the file.</param>
    /// <returns>Each fault in words; empty where all holds.</returns>
    public IReadOnlyList<string> Faults(TieWindow? ties = null)
    {
        SignedGraph graph;
        try
        {
            graph = SignedGraph.From(Actors.Count, [.. Ties.Select(tie => new SignedEdge((int)tie[0], (int)tie[1], tie[2]))]);
        }
        catch (Vocabulary.ModelException exception)
        {
            return [exception.Failure.Cause];
        }

        if (ties is not null && !(ties.Scale == Scale && ties.Actors.SequenceEqual(Actors, StringComparer.Ordinal) && ties.Graph.Edges.SequenceEqual(graph.Edges)))
        {
            return ["the list of ties holds another network than the certificate"];
        }

        return Proofs.Count == 0 ? ["there is no proof"] : [.. Proofs.SelectMany(proof => CertificateChecker.Faults(graph, proof))];
    }
}
