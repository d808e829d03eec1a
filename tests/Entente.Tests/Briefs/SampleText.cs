using Entente.Briefs;
using Entente.Vocabulary;

namespace Entente.Tests.Briefs;

/// <summary>A short article written for the tests, and spans found in it by their words.</summary>
internal static class SampleText
{
    public const string Article =
        "The Russian foreign minister arrived in Islamabad on 6 April 2021. It is the first visit by a Russian foreign minister in nine years.\n\n"
        + "Relations between Pakistan and Russia were strained for a long time. India has drawn closer to the United States, and Washington cut its aid to Pakistan in 2018. "
        + "At the behest of Washington, India remains at loggerheads with China, a spokesman in Beijing said.\n\n"
        + "If Russia supplies Pakistan with modern weapons, it will help to keep the balance of power in the region. "
        + "The alliance of the United States and India could bring further threats to peace. "
        + "For lasting peace, a defence bloc of China, Russia, Pakistan, Iran and Turkey should be formed.";

    public static readonly ActorId China = ActorId.From("CHN"), India = ActorId.From("IND"), Iran = ActorId.From("IRN"),
        Pakistan = ActorId.From("PAK"), Russia = ActorId.From("RUS"), Turkey = ActorId.From("TUR"), States = ActorId.From("USA");

    /// <summary>The span of some words, the first time that they stand in the article.</summary>
    public static SourceSpan Words(string words, string text = Article)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, words);
        return SourceSpan.From(start, start + words.Length);
    }

    /// <summary>The sentence that holds some words, with those and others marked.</summary>
    public static BriefQuote Quote(string sentence, params (string Words, BriefMarkRole Role)[] marks)
    {
        SourceSpan span = Words(sentence);
        return new BriefQuote(span, [.. marks.Select(mark =>
        {
            int start = Article.IndexOf(mark.Words, span.Start, StringComparison.Ordinal);
            return new BriefMark(SourceSpan.From(start, start + mark.Words.Length), mark.Role);
        })]);
    }

    public static ActorMention Mention(ActorId actor, string words) => new(actor, Words(words), null, "name");

    public static CodedEvent Event(ActorId source, string sourceWords, ActorId target, string targetWords, QuadClass quad, string sentence, string act,
        string? date = null, double confidence = 0.8) => new()
        {
            Id = ContentHash.Of(sentence, act),
            DocumentId = "sample",
            Source = Mention(source, sourceWords),
            Target = Mention(target, targetWords),
            Code = quad is QuadClass.MaterialConflict ? new EventCode("SANCTION", "discontinue", "1621") : quad is QuadClass.VerbalConflict
                ? new EventCode("ACCUSE", null, "112") : new EventCode("CONSULT", "visit", "042"),
            QuadClass = quad,
            Date = date is null ? null : PartialDate.Parse(date),
            Sentence = Words(sentence),
            Act = Words(act),
            Frame = "sample",
            Confidence = confidence,
        };

    public static Claim Claim(string id, ClaimKind kind, ClaimMood mood, string sentence, double strength = 1, params ClaimLink[] links) => new()
    {
        Id = id,
        DocumentId = "sample",
        Kind = kind,
        Mood = mood,
        Strength = strength,
        Sentence = Words(sentence),
        Clause = Words(sentence),
        Links = links,
        Confidence = 0.8,
    };
}
