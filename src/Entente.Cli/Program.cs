using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Entente.Cli;
using Entente.Cli.Output;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, press) => press.Cancel = Stop();

// What ends a service or a batch job stops the work as Ctrl+C does: what was done before stays, and is told.
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => context.Cancel = Stop());

// The first time asks the work to stop; the second time ends it where it stands.
bool Stop()
{
    bool isFirst = !stop.IsCancellationRequested;
    stop.Cancel();
    return isFirst;
}

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
