namespace Entente.Balance;

/// <summary>One tie between two nodes of a <see cref="SignedGraph"/>, addressed by dense index.</summary>
/// <param name="Source">One end, in [0, node count).</param>
/// <param name="Target">The other end, in [0, node count), not the same.</param>
/// <param name="Weight">Above 0 friendly, below 0 hostile; its size is what it costs to leave the tie unexplained.</param>
public readonly record struct SignedEdge(int Source, int Target, long Weight);
