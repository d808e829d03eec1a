using System.Globalization;
using System.Text;
using Entente.Cli;
using Entente.Cli.Output;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};

Surface surface = new(
    Console.Out,
    Console.Error,
    IsColoured: !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    IsInteractive: !Console.IsErrorRedirected,
    Directory.GetCurrentDirectory(),
    TimeProvider.System);

return CommandLine.Run(args, surface, stop.Token);
