using Entente.Reading.Events;
using Entente.Vocabulary;

namespace Entente.Reading.Factuality;

/// <summary>Weighs what the rules make of a predicate against all that the sentence shows; where the weights are sure of another mood, theirs is taken.</summary>
internal static class MoodWeigher
{
    // How sure the weights must be before they overrule the rules; chosen on tuning lines held out. To tell as done what the rules leave open asks for more.
    private const double Sure = .3;
    private const double SureOfDone = .6;
    private const double SureAgainstDone = .6;
    private const double SureAgainstPlain = .9;

    // The clause's own modal ("should recall") or its "to" tells its mood; what stands around it seldom tells more.
    private const double SureAgainstModal = .9;

    // The factuality from which an act is told plainly.
    private const double Plain = 2.2;

    // The share of each mood among clauses of news and comment, in the order of the labels.
    private static readonly double[] Share = [.5, .16, .06, .06, .07, .07, .08];

    // Saying is done by saying it: that somebody demands or threatens is told, whatever the words of the demand.
    private static readonly HashSet<string> Verbal = ["REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST"];

    // Kept between predicates; taken off while in use.
    [ThreadStatic]
    private static WeighedFeatures? _desk;

    /// <summary>The mood of a predicate after weighing.</summary>
    public static ClauseMood Of(SentenceGraph graph, int at, ClauseMood rule)
    {
        if (graph.Actors.Count == 0 || IsSaying(graph, at))
        {
            return rule;
        }

        string label = MoodFeatures.LabelOf(rule);
        WeighedFeatures features = _desk ?? new WeighedFeatures(MoodWeights.Standard);
        _desk = null;
        features.Clear();
        MoodFeatures.Gather(graph, at, rule, features);
        double[] likely = InProse(MoodWeights.Chances(features.Scores));
        _desk = features;
        int best = Array.IndexOf(likely, likely.Max());
        string found = MoodFeatures.Labels[best];
        double least = IsModal(graph, at, rule.Cue) ? SureAgainstModal : found == "asserted" ? SureOfDone : label == "asserted" && IsAct(graph, at) ? rule.Cue < 0 && graph.FactualityOf(at) > Plain ? SureAgainstPlain : SureAgainstDone : Sure;
        return found == label || likely[best] < least || (found != "asserted" && !MoodFeatures.Speaks(graph, at, found)) || (found == "asserted" && rule.IsNegated) ? rule : Set(rule, found, likely[best], at);
    }

    private static bool IsSaying(SentenceGraph graph, int at)
    {
        string lemma = graph.Lemma(at);
        bool isAbove = MoodWords.IsSpeech(lemma) && graph.Children(at).Any(child => graph.Is(child, "ccomp") || graph.Is(child, "parataxis"));
        return isAbove || FrameLexicon.Standard.Verbs(lemma).Any(frame => Verbal.Contains(frame.Code.Type)) || FrameLexicon.Standard.Nouns(lemma).Any(frame => Verbal.Contains(frame.Code.Type));
    }

    // The lines that the weights were fitted to hold each mood about as often; prose tells most of what it says as done.
    private static double[] InProse(double[] likely)
    {
        double sum = likely.Zip(Share, (chance, share) => chance * share).Sum();
        return [.. likely.Zip(Share, (chance, share) => chance * share / sum)];
    }

    private static bool IsModal(SentenceGraph graph, int at, int cue) =>
        graph.Children(at).Any(child => graph.Is(child, "mark") && graph.Tokens[child].Xpos == "TO") || (cue >= 0 && graph.Tokens[cue].Head == at && graph.Is(cue, "aux") && graph.Tokens[cue].Xpos == "MD");

    // A word that may give an event: to keep it out asks for more than to colour a clause.
    private static bool IsAct(SentenceGraph graph, int at) =>
        FrameLexicon.Standard.Verbs(graph.Lemma(at)).Count > 0 || FrameLexicon.Standard.Nouns(graph.Lemma(at)).Count > 0;

    private static ClauseMood Set(ClauseMood rule, string label, double likely, int at)
    {
        double strength = Math.Round(Math.Min(.9, likely), 2);
        ClauseMood open = rule with { Mood = ClaimMood.Asserted, IsCondition = false, IsHearsay = false, IsHappening = false, Cue = rule.Cue < 0 ? at : rule.Cue, Strength = strength, IsWeighed = true };
        return label switch
        {
            "asserted" => open with { IsHappening = true, IsNegated = false, Strength = 1 },
            "condition" => open with { IsCondition = true },
            "hearsay" => open with { IsHearsay = true, IsNegated = false, Strength = .4 },
            "denied" => open with { Mood = ClaimMood.Denied },
            "demanded" => open with { Mood = ClaimMood.Demanded },
            "prescribed" => open with { Mood = ClaimMood.Prescribed },
            _ => open with { Mood = ClaimMood.Forecast },
        };
    }
}
