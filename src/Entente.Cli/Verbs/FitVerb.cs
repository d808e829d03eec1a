using System.CommandLine;
using Entente.Cli.Output;

namespace Entente.Cli.Verbs;

/// <summary><c>entente fit</c>: estimates the numbers of a model on data.</summary>
internal static class FitVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken) =>
        new("fit", "Estimate the numbers of a model on data of yours.") { FitRelationsVerb.Build(surface, cancellationToken) };
}
