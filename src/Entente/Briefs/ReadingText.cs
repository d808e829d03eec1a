using Entente.Reading;
using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>A reading as lines for a terminal: events and claims, each with the sentence it came from beneath.</summary>
public static class ReadingText
{
    /// <summary>The lines, none wider than asked.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="actors">The registry, for names.</param>
    /// <param name="withSilent">Whether sentences that gave nothing are told of, with the reason.</param>
    /// <param name="width">The most units a line may have.</param>
    public static IEnumerable<string> Lines(ReadDocument reading, ActorRegistry actors, bool withSilent, int width = 100)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(actors);
        Document document = reading.Document;
        yield return $"{document.Title ?? document.Place}: {Wording.Count(reading.Events.Count, "event")}, {Wording.Count(reading.Claims.Count, "claim")} in "
            + $"{Wording.Count(reading.Sentences.Count, "sentence")}; date {document.Date?.ToString() ?? "not said"}.";
        foreach (CodedEvent coded in reading.Events)
        {
            string said = coded.SaidBy is { } speaker ? $", says {Name(actors, speaker)}" : "";
            yield return "";
            yield return Cut($"event  {coded.Date?.ToString() ?? "undated"}  {Name(actors, coded.Source)} > {Name(actors, coded.Target)}  {coded.Code}  {coded.Confidence:0.00}{said}", width);
            yield return Quote(document, coded.Sentence, width);
            foreach (EventTelling again in coded.Tellings.Where(telling => telling.Sentence != coded.Sentence).DistinctBy(telling => telling.Sentence))
            {
                yield return Cut($"  told again (event {coded.Happening}):", width);
                yield return Quote(document, again.Sentence, width);
            }
        }

        foreach (Claim claim in reading.Claims)
        {
            yield return "";
            yield return Cut($"claim  {Mood(claim)}  {Gist(claim, actors)}  {claim.Confidence:0.00}{(claim.Links.Count > 0 ? "  linked" : "")}", width);
            yield return Quote(document, claim.Clause, width);
        }

        foreach (SilentSentence sentence in withSilent ? reading.Silent : [])
        {
            yield return "";
            yield return Cut($"nothing: {sentence.Reason}", width);
            yield return Quote(document, sentence.Sentence, width);
        }
    }

    /// <summary>What a claim says, in a few words.</summary>
    public static string Gist(Claim claim, ActorRegistry actors)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(actors);
        return claim switch
        {
            { Relation: { } relation } => $"{Name(actors, relation.First)} and {Name(actors, relation.Second)} {Said(relation)}",
            { Bloc: { } bloc } => $"{(bloc.IsProposed ? "proposed " : "")}{bloc.Nature} of {Wording.List([.. bloc.Members.Select(member => Name(actors, member))])}"
                + (bloc.PossibleMembers.Count > 0 ? $"; perhaps {Wording.List([.. bloc.PossibleMembers.Select(member => Name(actors, member))])}" : ""),
            { FirstSince: { } first } => $"the first {first.Act?.Mode ?? "such act"} of {(first.Source is { } source ? Name(actors, source) : "someone")}{(first.Target is { } target ? " to " + Name(actors, target) : "")}"
                + (first.Years is { } years ? $" in {Wording.Count(years, "year")}" : ""),
            { Act: { } act } => $"{Name(actors, act.Source)}{(act.Target is { } target ? " > " + Name(actors, target) : "")}  {act.Code}",
            { Kind: ClaimKind.BalanceOfPower } => "the balance of power",
            _ => claim.Actors.Count > 0 ? "of " + Wording.List([.. claim.Actors.Select(actor => Name(actors, actor)).Distinct()]) : "of no named actor",
        };
    }

    /// <summary>The words for a relation's sign and trend.</summary>
    public static string Said(RelationContent relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        string sign = relation.Sign switch { > 0 => "friendly", < 0 => "hostile", _ => "neither" };
        string trend = relation.Trend switch { > 0 => ", growing warmer", < 0 => ", growing colder", _ => "" };
        return sign + trend;
    }

    // A condition and a rumour are not asserted, whatever the mood of their words.
    private static string Mood(Claim claim) => claim switch
    {
        { IsCondition: true } => claim.Mood == ClaimMood.Asserted ? "Condition" : claim.Mood + ", condition",
        { IsHearsay: true } => claim.Mood == ClaimMood.Asserted ? "Hearsay" : claim.Mood + ", hearsay",
        _ => claim.Mood.ToString(),
    };

    private static string Name(ActorRegistry actors, ActorMention mention) =>
        (actors.Find(mention.Actor)?.Name ?? mention.Actor.Text) + (mention.Role is { } role ? $" ({role})" : "");

    private static string Quote(Document document, SourceSpan span, int width) => Cut($"  \"{SafeText.Plain(span.In(document.Text))}\"", width);

    private static string Cut(string line, int width) => SafeText.Shortened(line, width);
}
