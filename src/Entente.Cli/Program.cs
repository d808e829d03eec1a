using System.Globalization;
using System.Runtime.InteropServices;
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

// A file that may not grow any more (ulimit -f) is then an error with a cause, not a death.
const int FileSizeSignal = 25;
using PosixSignalRegistration? fileSize = OperatingSystem.IsLinux() ? PosixSignalRegistration.Create((PosixSignal)FileSizeSignal, context => context.Cancel = true) : null;

Surface surface = new(
    Console.Out,
    Console.Error,
    IsColoured: !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    IsInteractive: !Console.IsErrorRedirected,
    Directory.GetCurrentDirectory(),
    TimeProvider.System);

return CommandLine.Run(args, surface, stop.Token);
