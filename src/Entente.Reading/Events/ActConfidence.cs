namespace Entente.Reading.Events;

/// <summary>How sure an act is: by the kind of rule that found its two sides, as measured on coded sentences.</summary>
internal static class ActConfidence
{
    // The share that was right among the acts of a kind on the tuning halves of the gold, drawn towards .7 as if twenty more had been judged;
    // measures/skill/reading.md has the counts.
    private static readonly Dictionary<string, double> Right = new(StringComparer.Ordinal)
    {
        ["own places"] = .88,
        ["declared"] = .82,
        ["owner"] = .80,
        ["answer"] = .79,
        ["own state"] = .76,
        ["nearest actor below"] = .72,
        ["what is rejected"] = .72,
        ["clause below"] = .71,
        ["noun"] = .67,
        ["attempt"] = .60,
        ["word order alone"] = .40,
    };

    /// <summary>How sure an act is, in [0, 1].</summary>
    public static double Of(SentenceGraph graph, CodedAct act)
    {
        double confidence = Right[KindOf(act.Rules, act.Frame.IsNoun)];
        confidence -= act.Source.IsPronoun || act.Target?.IsPronoun == true ? .1 : 0;
        confidence -= act.Mood.Speaker >= 0 ? .05 : 0;
        confidence -= graph.Tokens.Count > 45 ? .05 : 0;
        return Math.Round(confidence, 2);
    }

    /// <summary>The share right of the acts that rules led to, as measured.</summary>
    public static double OfKind(IReadOnlyList<string> rules, bool isNoun) => Right[KindOf(rules, isNoun)];

    /// <summary>The kind of the least sure rule among those that led to an act.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="isNoun">Whether an event noun tells it.</param>
    public static string KindOf(IReadOnlyList<string> rules, bool isNoun)
    {
        bool Has(string rule) => rules.Contains(rule, StringComparer.Ordinal);
        return Has("word order alone") || Has("unnamed part of its own state") ? "word order alone"
            : Has("attempt") ? "attempt"
            : Has("says that it will") || Has("says that the other must") ? "declared"
            : Has(RejectedActs.Rule) ? RejectedActs.Rule
            : Has(AnswerActs.Rule) ? "answer"
            : isNoun ? "noun"
            : Has("what the clause below names") ? "clause below"
            : Has("target: home") ? "own state"
            : Has("nearest actor below") ? "nearest actor below"
            : rules.Any(rule => rule.StartsWith("owner", StringComparison.Ordinal)) || Has("within the subject") || Has("nearest actor before") ? "owner"
            : "own places";
    }
}
