namespace Entente.Relations.Measurement;

/// <summary>How long a fit goes on, and on what.</summary>
public sealed record FitOptions
{
    /// <summary>Rounds at most.</summary>
    public int MostRounds { get; init; } = 40;

    /// <summary>The fit ends where the log-likelihood of one observation grows by less than this.</summary>
    public double Tolerance { get; init; } = 2e-6;

    /// <summary>Threads; the result does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Which dyads count, by index in the panel; null for all.</summary>
    public Func<int, bool>? Counts { get; init; }

    /// <summary>Told after each round: the round, and the log-likelihood.</summary>
    public Action<int, double>? Progress { get; init; }
}
