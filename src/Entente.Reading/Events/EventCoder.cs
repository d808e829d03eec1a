using Entente.Reading.Claims;
using Entente.Reading.Dates;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>Turns acts that a text tells as happened into coded events.</summary>
internal static class EventCoder
{
    /// <summary>The event of an act.</summary>
    /// <param name="document">The document.</param>
    /// <param name="graph">The sentence.</param>
    /// <param name="act">The act; it must have a target and be told as happened.</param>
    /// <param name="dates">The dates that the sentence tells.</param>
    public static CodedEvent Of(Document document, SentenceGraph graph, CodedAct act, IReadOnlyList<DateResolver.FoundDate> dates)
    {
        SourceSpan below = graph.SpanOf(act.Trigger);
        DateResolver.FoundDate? date = dates.Where(found => below.Covers(found.Span)).Select(found => (DateResolver.FoundDate?)found).FirstOrDefault()
            ?? (dates.Count == 1 ? dates[0] : null);
        bool isNow = date is null && document.Date is not null && IsPresent(graph, act);
        PartialDate? when = date?.Date ?? (isNow ? document.Date is { Month: { } month } known ? PartialDate.From(known.Year, month) : document.Date : null);
        EventCode code = act.Frame.Code;
        SourceSpan trigger = graph.Tokens[act.Trigger].Span;
        CodedEvent coded = new()
        {
            Id = ContentHash.Of(document.Id, trigger.ToString(), act.Source.Mention.Actor.Text, act.Target!.Mention.Actor.Text, code.ToString()),
            DocumentId = document.Id,
            Source = act.Source.Mention,
            Target = act.Target.Mention,
            Code = code,
            QuadClass = EventCatalogue.QuadClassOf(code.Type),
            Goldstein = EventCatalogue.GoldsteinOf(code.Type),
            Date = when,
            DateBasis = date is not null ? "words" : isNow ? "document" : null,
            DateSpan = date?.Span,
            Sentence = graph.Sentence.Span,
            Act = trigger,
            SaidBy = act.Mood.Speaker >= 0 ? SentenceSpeech.HolderOf(graph, act.Mood.Speaker) : null,
            IsBackground = date is { } told && document.Date is { } today && told.Date.Year < today.Year - 1,
            Frame = act.Frame.Id,
            Rules = act.Rules,
            Confidence = act.Confidence,
        };
        return coded;
    }

    // The present tense and words such as "recent" tie an act to the time of the text; the plain past does not say when.
    private static bool IsPresent(SentenceGraph graph, CodedAct act)
    {
        string tag = graph.Tokens[act.Trigger].Xpos;
        bool isNoun = act.Frame.IsNoun;
        bool isRecent = graph.Tokens.Any(token => token.Form.ToLowerInvariant() is "recent" or "recently" or "latest" or "now" or "currently" or "today" or "this");
        // "cut" and its like do not tell the present from the past.
        bool isEither = graph.Lemma(act.Trigger) is "cut" or "put" or "set" or "hit" or "let" or "shut" or "quit" or "read" or "beat" or "cast" or "split";
        return tag == "VBZ" || (tag == "VBP" && !isEither) || (tag == "VBG" && graph.Children(act.Trigger, "aux").Any(aux => graph.Tokens[aux].Xpos is "VBZ" or "VBP"))
            || (isRecent && !isNoun) || (isNoun && act.Frame.Code.Type == "CONSULT" && graph.Tokens.Any(token => token.Xpos is "VBZ" or "VBP"));
    }
}
