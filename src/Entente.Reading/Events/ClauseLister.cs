using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>Lists the clauses of a sentence with their moods.</summary>
internal static class ClauseLister
{
    /// <summary>The clauses, in order of their predicates.</summary>
    public static IEnumerable<ReadClause> Of(SentenceGraph graph)
    {
        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            bool isPredicate = graph.Tokens[at].Upos == "VERB" || graph.Children(at, "cop").Any();
            if (!isPredicate || graph.Is(at, "amod") || graph.Is(at, "aux"))
            {
                continue;
            }

            ClauseMood mood = MoodReader.Of(graph, at);
            yield return new ReadClause(
                graph.Sentence.Span,
                graph.Tokens[at].Span,
                graph.SpanOf(at),
                mood.IsNegated && mood.Mood == ClaimMood.Asserted ? ClaimMood.Denied : mood.Mood,
                mood.Strength,
                mood.IsNegated,
                mood.IsCondition,
                mood.IsHearsay,
                Math.Round(graph.FactualityOf(at), 2),
                mood.Speaker >= 0 ? graph.SpanOf(mood.Speaker) : null);
        }
    }
}
