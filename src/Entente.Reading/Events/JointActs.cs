using Entente.Reading.Actors;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>What two states do together, whatever it is ("X and Y have pooled their reserves", "pilots of X and Y are flying sorties together"): they cooperate.</summary>
internal static class JointActs
{
    private static readonly EventFrame Together = new("V:together", false, "", new HashSet<string>(), ["recip"], new EventCode("COOPERATE", null, "060"), 0);

    private static readonly HashSet<string> Cues = [.. "together jointly joint combined mixed shared".Split(' ')];

    // Verbs that tell of no work in common, or of another act that their frames know.
    private static readonly HashSet<string> Others = [.. "be have form constitute comprise represent account oppose support back face say tell meet talk agree sign issue hold discuss call urge ask condemn warn want hope demand release live fight clash lose draw play come go see make belong seek plan consider need".Split(' ')];

    /// <summary>The acts of those who do something together and have no other act between them.</summary>
    public static IEnumerable<CodedAct> Find(SentenceGraph graph, IReadOnlyList<CodedAct> acts)
    {
        if (!graph.Tokens.Any(token => Cues.Contains(token.Form.ToLowerInvariant())))
        {
            yield break;
        }

        for (int verb = 0; verb < graph.Tokens.Count; verb++)
        {
            if (graph.Tokens[verb].Upos != "VERB" || Others.Contains(graph.Lemma(verb)) || !HasCue(graph, verb) || acts.Any(act => act.Trigger == verb && act.Mood.IsHappening && act.Frame.Code.Type == "COOPERATE"))
            {
                continue;
            }

            Arguments arguments = Arguments.Of(graph, verb);
            FoundActor[] sides = [.. arguments.IsPassive ? arguments.Sources.Concat(arguments.In("by")) : arguments.Sources.Concat(arguments.In("with"))];
            sides = [.. sides.DistinctBy(side => side.Mention.Actor)];
            if (sides.Length is < 2 or > 4 || sides.Any(side => sides.Any(other => acts.Any(act => act.Source.Mention.Actor == side.Mention.Actor && act.Target?.Mention.Actor == other.Mention.Actor))))
            {
                continue;
            }

            ClauseMood mood = MoodReader.Of(graph, verb);
            foreach ((FoundActor source, FoundActor target) in ActPairs.Cross(sides, sides))
            {
                yield return ActPairs.Act(Together, verb, source, target, mood, arguments, "together");
            }
        }
    }

    // "together" on the verb, "joint" on its object.
    private static bool HasCue(SentenceGraph graph, int verb) =>
        graph.Children(verb).Any(child => Cues.Contains(graph.Lemma(child)) || ((graph.Is(child, "obj") || graph.Is(child, "obl")) && graph.Children(child).Any(word => Cues.Contains(graph.Lemma(word)))));
}
