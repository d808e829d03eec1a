using System.Globalization;
using Entente.Cli.Output;
using Entente.Reading;

namespace Entente.Cli.Verbs;

/// <summary>Tells on standard error how the reading of many texts goes on, and at what rate.</summary>
internal sealed class ReadProgress(Surface surface, bool isMany)
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);
    private readonly long _start = surface.Clock.GetTimestamp();
    private TimeSpan _last;
    private long _texts;
    private long _sentences;
    private long _events;
    private long _claims;

    /// <summary>Counts a text that was read.</summary>
    public void Count(ReadDocument reading)
    {
        _texts++;
        _sentences += reading.Sentences.Count;
        _events += reading.Events.Count;
        _claims += reading.Claims.Count;
        TimeSpan spent = surface.Clock.GetElapsedTime(_start);
        if (isMany && spent - _last >= Pace)
        {
            _last = spent;
            Tell(spent);
        }
    }

    /// <summary>Tells the sum at the end.</summary>
    public void End()
    {
        if (isMany)
        {
            Tell(surface.Clock.GetElapsedTime(_start));
        }
    }

    private void Tell(TimeSpan spent) => surface.Error.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{_texts:N0} texts, {_sentences:N0} sentences, {_events:N0} events, {_claims:N0} claims; {_sentences / Math.Max(.001, spent.TotalSeconds):N0} sentences/s"));
}
