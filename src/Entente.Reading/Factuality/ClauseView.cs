using Entente.Reading.Events;
using Entente.Reading.Language;

namespace Entente.Reading.Factuality;

/// <summary>The small facts of one clause that its factuality hangs on: tense and auxiliaries, marks, negation, how it hangs on the next.</summary>
internal sealed class ClauseView
{
    private readonly SentenceGraph _graph;

    /// <summary>Looks at the clause of a predicate.</summary>
    public ClauseView(SentenceGraph graph, int at)
    {
        _graph = graph;
        At = at;
        Xpos = graph.Tokens[at].Xpos;
        Relation = graph.Tokens[at].Relation;
        List<string>? auxiliaries = null;
        List<string>? marks = null;
        foreach (int child in graph.Children(at))
        {
            string form = graph.Forms[child];
            if (graph.Is(child, "aux") || graph.Is(child, "cop"))
            {
                (auxiliaries ??= []).Add(Auxiliary(child, form));
                HasModal |= graph.Tokens[child].Xpos == "MD";
            }
            else if (graph.Is(child, "mark") || (graph.Is(child, "case") && child < at))
            {
                (marks ??= []).Add(graph.Lemma(child));
            }
            else if (graph.Is(child, "nsubj") || graph.Is(child, "csubj") || graph.Is(child, "expl"))
            {
                Subject = Subject < 0 ? child : Subject;
                IsNegated |= graph.Children(child, "det").Any(det => graph.Lemma(det) == "no")
                    || graph.Lemma(child) is "nobody" or "none" or "nothing" or "neither";
            }
            else if (graph.Is(child, "obj"))
            {
                Object = child;
                HasNoObject |= graph.Children(child, "det").Any(det => graph.Lemma(det) == "no") || graph.Lemma(child) is "nothing" or "nobody" or "none";
            }

            IsNegated |= form is "not" or "n't" or "n’t" or "never" or "neither" or "nor" or "hardly" or "no" or "nt" or "without"
                && (graph.Is(child, "advmod") || graph.Is(child, "cc") || graph.Is(child, "mark") || graph.Is(child, "det"));
        }

        Auxiliaries = auxiliaries is null ? "-" : string.Join('_', auxiliaries);
        Mark = marks is null ? "-" : string.Join('_', marks);
        Tense = Auxiliaries + "+" + Xpos;
        (AuxiliariesKey, TenseKey, MarkKey) = (FeatureHash.Of(Auxiliaries), FeatureHash.Of(Tense), FeatureHash.Of(Mark));
    }

    /// <summary>The key of <see cref="Auxiliaries"/>.</summary>
    public uint AuxiliariesKey { get; }

    /// <summary>The key of <see cref="Tense"/>.</summary>
    public uint TenseKey { get; }

    /// <summary>The key of <see cref="Mark"/>.</summary>
    public uint MarkKey { get; }

    /// <summary>The predicate's token.</summary>
    public int At { get; }

    /// <summary>Its Penn tag.</summary>
    public string Xpos { get; }

    /// <summary>How it hangs.</summary>
    public string Relation { get; }

    /// <summary>Its auxiliaries and copula in order.</summary>
    public string Auxiliaries { get; }

    /// <summary>Its auxiliaries and its own form.</summary>
    public string Tense { get; }

    /// <summary>Its subordinating words and prepositions, or "-".</summary>
    public string Mark { get; }

    /// <summary>Whether it is negated.</summary>
    public bool IsNegated { get; }

    /// <summary>Whether its object is "no ..." or "nothing".</summary>
    public bool HasNoObject { get; }

    /// <summary>Whether a modal auxiliary stands with it.</summary>
    public bool HasModal { get; }

    /// <summary>Its subject, or -1.</summary>
    public int Subject { get; } = -1;

    /// <summary>Its object, or -1.</summary>
    public int Object { get; } = -1;

    /// <summary>How it is a complement: "to", "from", "ing" or "that".</summary>
    public string Complement =>
        Xpos == "VBG" ? Mark.Contains("from", StringComparison.Ordinal) ? "from" : "ing"
        : Mark == "to" || (Xpos == "VB" && !HasModal && Subject < 0) ? "to"
        : "that";

    private string Auxiliary(int child, string form) => _graph.Tokens[child].Xpos switch
    {
        "MD" => form switch
        {
            "'ll" or "ll" or "wo" or "’ll" => "will",
            "'d" or "’d" => "would",
            "ca" => "can",
            _ => form,
        },
        var tag => _graph.Lemma(child) + (tag == "VBD" ? ":past" : tag is "VBZ" or "VBP" ? "" : ":" + tag),
    };
}
