using System.Runtime.CompilerServices;

namespace Entente.Sources.Files;

/// <summary>Makes .NET tell that a packed file is cut off: without the switch its streams end there in silence, and half a file passes for a whole one.</summary>
internal static class StrictUnpacking
{
    // The switch is read once by the runtime, at the first unpacking; it has to be set before, so it is set when this assembly loads.
#pragma warning disable CA2255
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Set() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);
}
