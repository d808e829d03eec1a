namespace Entente.Balance;

/// <summary>What counts as a tie, and how long to work, when blocs are looked for.</summary>
public sealed record BlocOptions
{
    /// <summary>A relation nearer to 0 than this counts as neutral and is no tie; in [0, 1), default .10.</summary>
    public double NeutralBelow { get; init; } = .10;

    /// <summary>Units that a weight of 1 stands for when weights are made whole; default 100 (hundredths).</summary>
    public long Scale { get; init; } = 100;

    /// <summary>Weight above the best within which a state's side counts as nearly free; default .10, the weight of one
    /// faint tie.</summary>
    public double Slack { get; init; } = .10;

    /// <summary>Whether to find the states that could sit on either side; costs one solution for each state.</summary>
    public bool HasFreedom { get; init; } = true;

    /// <summary>The report of an earlier date, or null. Among equally good divisions the one is then taken in which the fewest
    /// actors change sides since, and camps and letters go on from it, so that a change shown is a change in the ties.</summary>
    public BlocReport? Previous { get; init; }

    /// <summary>Deadline of each solution, seed and clock. Starts given here are not used.</summary>
    public SolveOptions Solve { get; init; } = new();
}
