namespace Entente.Balance;

/// <summary>How a network's frustration stands against chance, by two rules of chance.</summary>
/// <param name="Signs">Signs shuffled over the same ties.</param>
/// <param name="Degrees">Ties switched so that each actor keeps its numbers of friendly and hostile ties.</param>
public sealed record ChanceReport(ChanceFigures Signs, ChanceFigures Degrees)
{
    /// <summary>Draws by both rules, each solved exactly as far as time allows.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="draws">How many by each rule.</param>
    /// <param name="seed">The same seed gives the same draws.</param>
    /// <param name="options">Deadline for both together.</param>
    /// <param name="cancellationToken">Calls the work off.</param>
    public static ChanceReport Of(
        SignedGraph graph, int draws, int seed, SolveOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new SolveOptions();
        Stopping watch = new(options, cancellationToken);
        SignNull signs = SignNull.ByShuffle(graph, draws, seed, options with { Deadline = options.Deadline / 2 }, cancellationToken);
        SignNull degrees = SignNull.BySwitching(graph, draws, seed, options with { Deadline = watch.Left }, cancellationToken);
        return new ChanceReport(ChanceFigures.Of(signs), ChanceFigures.Of(degrees));
    }
}
