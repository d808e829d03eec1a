using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>The event lexicon, by the lemma of the trigger.</summary>
internal sealed class FrameLexicon
{
    private static readonly Lazy<FrameLexicon> Shipped = new(() => new FrameLexicon(
        DataTable.Embedded(typeof(FrameLexicon).Assembly, "frames.csv"), DataTable.Embedded(typeof(FrameLexicon).Assembly, "frame-words.csv")));

    private static readonly List<EventFrame> None = [];

    private readonly Dictionary<string, List<EventFrame>> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EventFrame>> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EventFrame>> _cutVerbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _sets;
    private readonly Dictionary<string, ObjectSet> _objects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _targets = new(StringComparer.Ordinal);

    private sealed record ObjectSet(HashSet<string> Words, bool HasPhrases, bool HasPlaces);

    /// <summary>Reads a lexicon.</summary>
    /// <param name="table">The frames.</param>
    /// <param name="sets">The named sets of words that frames speak of as "@name".</param>
    public FrameLexicon(DataTable table, DataTable sets)
    {
        _sets = sets.Rows.ToDictionary(row => row["set"], row => row.Parts("words", '|').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (DataRow row in table.Rows)
        {
            string words = row["word"];
            bool isNoun = row["pos"] == "N";
            // Of a verb the first word bears the act ("call off"), of a noun the last ("air raid").
            int blank = isNoun ? words.LastIndexOf(' ') : words.IndexOf(' ', StringComparison.Ordinal);
            string lemma = blank < 0 ? words : isNoun ? words[(blank + 1)..] : words[..blank];
            Dictionary<string, List<EventFrame>> side = isNoun ? _nouns : _verbs;
            if (!side.TryGetValue(lemma, out List<EventFrame>? frames))
            {
                side[lemma] = frames = [];
            }

            frames.Add(Frame(row, blank < 0 ? "" : isNoun ? words[..blank] : words[(blank + 1)..]));
            Count++;
        }

        // The more a frame asks for, the earlier it is tried.
        foreach (List<EventFrame> frames in _verbs.Values.Concat(_nouns.Values))
        {
            frames.Sort((one, other) => (Demands(other), one.Line).CompareTo((Demands(one), other.Line)));
        }

        foreach ((string verb, List<EventFrame> frames) in _verbs)
        {
            if (verb.EndsWith('e') && !_verbs.ContainsKey(verb[..^1]))
            {
                _cutVerbs[verb[..^1]] = frames;
            }
        }
    }

    /// <summary>The lexicon that ships with Entente.</summary>
    public static FrameLexicon Standard => Shipped.Value;

    /// <summary>Whether a noun means people by what they do or are ("miner", "villager").</summary>
    public bool IsPeople(string lemma) => _sets.TryGetValue("people", out HashSet<string>? people) && people.Contains(lemma);

    /// <summary>How many frames it holds.</summary>
    public int Count { get; }

    /// <summary>The words that bear the acts, verbs and nouns.</summary>
    public IEnumerable<string> Lemmas => _verbs.Keys.Concat(_nouns.Keys);

    /// <summary>The verb frames of a lemma, the most demanding first; a lemma that has lost its last e ("invad") is known too.</summary>
    public List<EventFrame> Verbs(string lemma) => _verbs.GetValueOrDefault(lemma) ?? _cutVerbs.GetValueOrDefault(lemma) ?? None;

    /// <summary>The noun frames of a lemma.</summary>
    public List<EventFrame> Nouns(string lemma) => _nouns.GetValueOrDefault(lemma) ?? None;

    private EventFrame Frame(DataRow row, string particle)
    {
        EventCode code = new(row["type"], row["mode"] is { Length: > 0 } mode ? mode : null, row["cameo"] is { Length: > 0 } cameo ? cameo : null);
        // Many frames ask for the same objects and places.
        if (!_objects.TryGetValue(row["object"], out ObjectSet? objects))
        {
            HashSet<string> words = [.. row.Parts("object", '|').SelectMany(word => word[0] == '@' ? _sets[word[1..]] : (IEnumerable<string>)[word])];
            _objects[row["object"]] = objects = new ObjectSet(words, words.Any(word => word.Contains(' ', StringComparison.Ordinal)), words.Any(word => word.Contains(':', StringComparison.Ordinal)));
        }

        if (!_targets.TryGetValue(row["target"], out string[]? targets))
        {
            _targets[row["target"]] = targets = row.Parts("target", '>');
        }

        return new EventFrame($"{row["pos"]}:{row["word"]}:{row.Line}", row["pos"] == "N", particle, objects.Words, targets, code, row.Line)
        {
            IsControl = row["inner"] == "not",
            Source = row["source"],
            HasPhrases = objects.HasPhrases,
            HasPlaces = objects.HasPlaces,
        };
    }

    private static int Demands(EventFrame frame) => (frame.Objects.Count > 0 ? 4 : 0) + (frame.Source.Length > 0 ? 2 : 0) + (frame.Particle.Length > 0 ? 1 : 0);
}
