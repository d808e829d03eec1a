using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>The event lexicon, by the lemma of the trigger.</summary>
internal sealed class FrameLexicon
{
    private static readonly Lazy<FrameLexicon> Shipped = new(() => new FrameLexicon(DataTable.Embedded(typeof(FrameLexicon).Assembly, "frames.csv")));

    private readonly Dictionary<string, List<EventFrame>> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EventFrame>> _nouns = new(StringComparer.Ordinal);

    /// <summary>Reads a lexicon.</summary>
    public FrameLexicon(DataTable table)
    {
        foreach (DataRow row in table.Rows)
        {
            EventCode code = new(row["type"], row["mode"] is { Length: > 0 } mode ? mode : null, row["cameo"] is { Length: > 0 } cameo ? cameo : null);
            foreach (string words in row.Parts("words", '|'))
            {
                int blank = words.IndexOf(' ', StringComparison.Ordinal);
                string lemma = blank < 0 ? words : words[..blank];
                EventFrame frame = new($"{row["pos"]}:{words}:{row.Line}", row["pos"] == "N", blank < 0 ? "" : words[(blank + 1)..],
                    row.Parts("object", '|').ToHashSet(StringComparer.Ordinal), row.Parts("target", '>'), code, row.Line);
                Dictionary<string, List<EventFrame>> side = frame.IsNoun ? _nouns : _verbs;
                if (!side.TryGetValue(lemma, out List<EventFrame>? frames))
                {
                    side[lemma] = frames = [];
                }

                frames.Add(frame);
                Count++;
            }
        }

        // The more a frame asks for, the earlier it is tried.
        foreach (List<EventFrame> frames in _verbs.Values.Concat(_nouns.Values))
        {
            frames.Sort((one, other) => (Demands(other), one.Line).CompareTo((Demands(one), other.Line)));
        }
    }

    /// <summary>The lexicon that ships with Entente.</summary>
    public static FrameLexicon Standard => Shipped.Value;

    /// <summary>How many trigger words it holds.</summary>
    public int Count { get; }

    /// <summary>The verb frames of a lemma, the most demanding first; a lemma that has lost its last e ("invad") is known too.</summary>
    public IReadOnlyList<EventFrame> Verbs(string lemma) => _verbs.GetValueOrDefault(lemma) ?? _verbs.GetValueOrDefault(lemma + "e") ?? [];

    /// <summary>The noun frames of a lemma.</summary>
    public IReadOnlyList<EventFrame> Nouns(string lemma) => _nouns.GetValueOrDefault(lemma) ?? [];

    private static int Demands(EventFrame frame) => (frame.Objects.Count > 0 ? 2 : 0) + (frame.Particle.Length > 0 ? 1 : 0);
}
