using System.CommandLine;
using Entente.Cli.Output;

namespace Entente.Cli.Verbs;

internal static class BriefVerb
{
    public static Command Build(Surface surface, CancellationToken cancellationToken) => new("brief");
}
