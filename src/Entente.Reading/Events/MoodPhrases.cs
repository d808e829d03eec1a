namespace Entente.Reading.Events;

/// <summary>The phrases of one sentence that set moods, and the verbs that they reach.</summary>
internal sealed class MoodPhrases
{
    private readonly List<(int First, int Last, MoodWords.MoodWord Word)> _next = [];
    private readonly List<(int First, int Last, MoodWords.MoodWord Word)> _whole = [];
    private readonly int[] _reach;

    /// <summary>Finds the phrases of a sentence.</summary>
    public MoodPhrases(SentenceGraph graph)
    {
        string[] forms = graph.Forms;
        for (int at = 0; at < forms.Length; at++)
        {
            if (MoodWords.PhraseAt(graph.Tokens, forms, at) is { } phrase)
            {
                (phrase.IsWhole ? _whole : _next).Add((at, phrase.Last, phrase.Word));
            }
            else if (IsInverted(graph, forms, at))
            {
                _next.Add((at, at, new MoodWords.MoodWord("condition", 1)));
            }
        }

        _next.AddRange(MoodOrder.Find(graph, forms));
        _reach = [.. _next.Select(phrase => Reach(graph, phrase.Last + 1))];
    }

    /// <summary>What all phrases of the sentence say, wherever they reach.</summary>
    public IEnumerable<MoodWords.MoodWord> All => _next.Concat(_whole).Select(phrase => phrase.Word);

    /// <summary>What the phrases say of a predicate, with the first token of each.</summary>
    public IEnumerable<(int Cue, MoodWords.MoodWord Word)> Of(SentenceGraph graph, int at)
    {
        for (int i = 0; i < _next.Count; i++)
        {
            if (_reach[i] == at || (_reach[i] >= 0 && graph.Is(at, "conj") && graph.Tokens[at].Head == _reach[i] && !graph.Children(at).Any(child => graph.Is(child, "nsubj"))))
            {
                yield return (_next[i].First, _next[i].Word);
            }
        }

        foreach ((int first, int last, MoodWords.MoodWord word) in _whole)
        {
            if (at < first || at > last)
            {
                yield return (first, word);
            }
        }
    }

    // "Had India attacked, ...", "should India join, ...", "were China to invade, ...": an auxiliary before its subject, and no question.
    private static bool IsInverted(SentenceGraph graph, string[] forms, int at)
    {
        bool isFirst = at == 0 || graph.Tokens[at - 1].Upos == "PUNCT";
        return forms[at] is "had" or "should" or "were" && isFirst && at + 2 < forms.Length && forms[^1] != "?"
            && graph.Tokens[at + 1].Upos is "NOUN" or "PROPN" or "PRON" or "DET" or "ADJ" && graph.Tokens.Skip(at).Any(token => token.Form == ",");
    }

    // The first verb behind the phrase, or the first noun that could name an act where a clause ends before one.
    private static int Reach(SentenceGraph graph, int from)
    {
        int noun = -1;
        for (int at = from; at < graph.Tokens.Count && at < from + 20; at++)
        {
            if (graph.Speech.IsInserted(at))
            {
                // "At no time, Beijing insists, did it fire": the phrase reaches past the speaker.
                continue;
            }

            if (graph.Tokens[at].Upos == "VERB" || graph.Has(at, "cop"))
            {
                return at;
            }

            if (graph.Tokens[at].Upos == "NOUN" && noun < 0)
            {
                noun = at;
            }

            if (graph.Tokens[at].Form is "," or ";" or ":" && noun >= 0)
            {
                break;
            }
        }

        return noun;
    }
}
