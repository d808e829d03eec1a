namespace Entente.Reading.Events;

/// <summary>Tells sentences about sport, where one country beats, attacks and crushes another and no state acts.</summary>
internal static class SportWords
{
    private static readonly HashSet<string> Words =
        [.. "cricket football soccer rugby hockey tennis basketball volleyball badminton baseball match tournament championship olympics olympic olympian medal goalkeeper striker wicket innings batsman bowler midfielder defender semifinal semi-final quarterfinal quarter-final playoff quarterback coach league cup world-cup scoreboard athletics marathon sprinter swimmer"
            .Split(' ').Except(["striker", "defender", "league"])];

    private static readonly HashSet<string> Contests =
        [.. "beat defeat crush rout overcome down trounce thrash conquer vanquish smash hammer concede attack hit strike shoot batter pound fight battle clash win".Split(' ')];

    /// <summary>Whether a verb tells of a contest as well as of a war.</summary>
    public static bool IsContest(string lemma) => Contests.Contains(lemma);

    /// <summary>Whether the sentence has a word of sport.</summary>
    public static bool Has(SentenceGraph graph)
    {
        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            if (graph.Tokens[at].Upos is "NOUN" or "PROPN" && Words.Contains(graph.Lemma(at)))
            {
                return true;
            }
        }

        return false;
    }
}
