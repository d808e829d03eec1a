using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>Links the sentences of a document that tell of one event, so that it counts once.</summary>
internal static class Retellings
{
    private static readonly HashSet<string> Mutual = ["AGREE", "CONSULT", "COOPERATE"];

    /// <summary>The events, each once, in order of the words of their surest telling.</summary>
    /// <param name="events">All tellings, in order of the text.</param>
    /// <remarks>Two tellings are of one event where pair, type and mode are the same and the dates do not contradict each other. The surest
    /// telling gives the event its id and its words.</remarks>
    public static CodedEvent[] Link(IEnumerable<CodedEvent> events)
    {
        List<List<CodedEvent>> all = [];
        foreach (CodedEvent coded in events.DistinctBy(coded => coded.Id))
        {
            if (all.Find(tellings => IsOne(tellings, coded)) is { } held)
            {
                held.Add(coded);
            }
            else
            {
                all.Add([coded]);
            }
        }

        return [.. all.Select(Joined).OrderBy(coded => coded.Act)];
    }

    /// <summary>The sentences that only tell of an event again, each with the event it tells of.</summary>
    public static IEnumerable<SilentSentence> Silent(IReadOnlyList<CodedEvent> events, IReadOnlyList<Claim> claims)
    {
        HashSet<SourceSpan> telling = [.. events.Select(coded => coded.Sentence), .. claims.Select(claim => claim.Sentence)];
        return from coded in events
               from again in coded.Tellings
               where telling.Add(again.Sentence)
               select new SilentSentence(again.Sentence, $"tells again of event {coded.Happening}");
    }

    private static bool IsOne(List<CodedEvent> tellings, CodedEvent coded) =>
        tellings[0].Source.Actor == coded.Source.Actor && tellings[0].Target.Actor == coded.Target.Actor && tellings[0].Code.Type == coded.Code.Type && tellings[0].Code.Mode == coded.Code.Mode
        && tellings.TrueForAll(telling => telling.Date is null || coded.Date is null || telling.Date == coded.Date);

    private static CodedEvent Joined(List<CodedEvent> tellings)
    {
        CodedEvent best = tellings.MaxBy(coded => coded.Confidence)!; // there is one; of equals the first
        CodedEvent first = tellings[0];
        CodedEvent? dated = best.Date is null ? tellings.Find(coded => coded.Date is not null) : best;
        (string one, string other) = (first.Source.Actor.Text, first.Target.Actor.Text);
        // What two do together stands in both directions: it is one happening.
        if (Mutual.Contains(first.Code.Type) && string.CompareOrdinal(one, other) > 0)
        {
            (one, other) = (other, one);
        }

        return best with
        {
            Happening = ContentHash.Of(first.DocumentId, "happening", one, other, first.Code.ToString(), first.Act.ToString())[..12],
            Tellings = [.. tellings.Select(coded => new EventTelling(coded.Id, coded.Sentence, coded.Act))],
            Date = dated?.Date,
            DateBasis = dated?.DateBasis,
            Rules = [.. best.Rules, .. tellings.Where(coded => coded != best).Select(coded => $"told again at {coded.Act.Start}")],
        };
    }
}
