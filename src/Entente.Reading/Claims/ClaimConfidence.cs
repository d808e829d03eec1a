using System.Globalization;
using Entente.Reading.Events;
using Entente.Vocabulary;

namespace Entente.Reading.Claims;

/// <summary>How sure a claim is: as often as claims of its kind, read the same way, were right on gold sentences. An act's claim is as sure as the act
/// times its mood.</summary>
/// <remarks>The figures stand in <c>claim-confidence.csv</c>, which the workshop's <c>claim-confidence</c> fits; measures/skill/claims.md holds
/// what was said against what was right.</remarks>
internal static class ClaimConfidence
{
    // What a long sentence takes away, as for events.
    private const int Long = 45;
    private const double LessWhenLong = .05;

    private static readonly Dictionary<(string Part, string Way), double> Right = DataTable.Embedded(typeof(ClaimConfidence).Assembly, "claim-confidence.csv").Rows
        .ToDictionary(row => (row["part"], row["way"]), row => double.Parse(row["right"], CultureInfo.InvariantCulture));

    /// <summary>The part of the table that a kind of claim is looked up in; kinds without gold of their own are as sure as general claims.</summary>
    public static string PartOf(ClaimKind kind) => kind switch
    {
        ClaimKind.Act => "act",
        ClaimKind.Relation => "relation",
        ClaimKind.Bloc => "bloc",
        _ => "general",
    };

    /// <summary>What the mood of a clause was read from.</summary>
    public static string BasisOf(SentenceGraph graph, ClauseMood mood) => mood switch
    {
        { IsWeighed: true } => "weights",
        { IsCondition: true } => "condition",
        { IsHearsay: true } => "hearsay",
        { Mood: ClaimMood.Asserted, IsNegated: true } => "negation",
        { Mood: ClaimMood.Asserted } => "no cue",
        { Cue: < 0 } => "factuality",
        _ => graph.Is(mood.Cue, "aux") ? "modal" : "words",
    };

    /// <summary>What a claim was read from, as the table has it: of acts and general claims what their mood was read from, of relations and blocs
    /// the first word of their rule.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="rules">The claim's rules; the one for its mood begins with "mood: ".</param>
    public static string WayOf(ClaimKind kind, IReadOnlyList<string> rules) =>
        kind is ClaimKind.Relation or ClaimKind.Bloc ? rules[0].Split(':')[0] : rules.First(rule => rule.StartsWith("mood: ", StringComparison.Ordinal))["mood: ".Length..];

    /// <summary>How sure a claim is, in [0, 1].</summary>
    public static double Of(SentenceGraph graph, ClaimKind kind, IReadOnlyList<string> rules) => Of(graph, PartOf(kind), WayOf(kind, rules), OfAct(kind, rules));

    /// <summary>How sure the act of a claim is, by how its two sides were found; 1 for a claim of another kind.</summary>
    public static double OfAct(ClaimKind kind, IReadOnlyList<string> rules) => kind == ClaimKind.Act ? ActConfidence.OfKind(rules, isNoun: false) : 1;

    /// <summary>How sure a claim's speaker is, in [0, 1].</summary>
    /// <param name="graph">Its sentence.</param>
    /// <param name="way">How he was found.</param>
    public static double OfSpeaker(SentenceGraph graph, string way) => Of(graph, "speaker", way, 1);

    private static double Of(SentenceGraph graph, string part, string way, double act) =>
        Math.Round((act * Share(part, way)) - (graph.Tokens.Count > Long ? LessWhenLong : 0), 2);

    // A way of reading that the gold has not shown is as sure as its kind is on the whole.
    private static double Share(string part, string way) => Right.TryGetValue((part, way), out double share) ? share : Right[(part, "any")];
}
