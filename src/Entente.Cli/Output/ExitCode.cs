namespace Entente.Cli.Output;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>Not done: the input or the store would not allow it.</summary>
    public const int Failure = 1;

    /// <summary>Not begun: the command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Done in part: some inputs were used, others refused.</summary>
    public const int Partial = 3;
}
