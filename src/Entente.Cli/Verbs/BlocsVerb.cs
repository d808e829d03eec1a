using System.CommandLine;
using Entente.Cli.Output;

namespace Entente.Cli.Verbs;

internal static class BlocsVerb
{
    public static Command Build(Surface surface, CancellationToken cancellationToken) => new("blocs");
}
