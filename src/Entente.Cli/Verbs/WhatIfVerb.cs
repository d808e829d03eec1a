using System.CommandLine;
using Entente.Cli.Output;

namespace Entente.Cli.Verbs;

internal static class WhatIfVerb
{
    public static Command Build(Surface surface, CancellationToken cancellationToken) => new("whatif");
}
