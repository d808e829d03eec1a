using Entente.Briefs;
using Entente.Reading;
using Entente.Vocabulary;

namespace Entente.Cli.Output.Readings;

/// <summary>Readings as lines for a terminal.</summary>
internal sealed class TableReadings(TextWriter output, ActorRegistry actors, bool withSilent) : IReadingWriter
{
    /// <inheritdoc />
    public void Begin()
    {
    }

    /// <inheritdoc />
    public void Write(ReadDocument reading)
    {
        foreach (string line in ReadingText.Lines(reading, actors, withSilent))
        {
            output.WriteLine(line);
        }
    }
}
