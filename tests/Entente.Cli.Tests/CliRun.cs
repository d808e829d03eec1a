using Entente.Cli.Output;

namespace Entente.Cli.Tests;

/// <summary>What a command wrote and how it ended.</summary>
/// <param name="ExitCode">0 to 3.</param>
/// <param name="Out">Results.</param>
/// <param name="Error">Progress and failures.</param>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    /// <summary>Runs a command line in a folder.</summary>
    public static CliRun In(string folder, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        Surface surface = new(output, error, IsColoured: false, IsInteractive: false, folder, TimeProvider.System);
        int exit = CommandLine.Run(args, surface, TestContext.Current.CancellationToken);
        return new CliRun(exit, output.ToString(), error.ToString());
    }
}
