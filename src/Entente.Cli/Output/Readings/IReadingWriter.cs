using Entente.Reading;

namespace Entente.Cli.Output.Readings;

/// <summary>Writes readings one by one, as they are made.</summary>
internal interface IReadingWriter
{
    /// <summary>Writes what stands above the first reading.</summary>
    void Begin();

    /// <summary>Writes one reading.</summary>
    void Write(ReadDocument reading);
}
