using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Documents;

/// <summary>Makes any text one that can be read, and tells which stretches of it were not.</summary>
internal static class SoundText
{
    // A gap between two sentences that is wider than white space ever is.
    private const int WidestGap = 1000;

    /// <summary>The document with half characters replaced; places stay the same.</summary>
    public static Document Of(Document document)
    {
        string text = document.Text;
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]))
            {
                return document with { Text = Paired(text) };
            }
        }

        return document;
    }

    /// <summary>The stretches that were left out, each with the reason.</summary>
    public static IEnumerable<SilentSentence> Unread(Document document, IReadOnlyList<Sentence> sentences)
    {
        int last = 0;
        foreach (Sentence sentence in sentences)
        {
            if (Gap(document, last, sentence.Span.Start) is { } gap)
            {
                yield return gap;
            }

            last = sentence.Span.End;
        }

        if (Gap(document, last, document.Text.Length) is { } rest)
        {
            yield return rest;
        }
    }

    private static SilentSentence? Gap(Document document, int from, int to) =>
        to - from > WidestGap && document.Text.AsSpan(from, to - from).IndexOfAnyExcept(' ', '\n', '\t') >= 0
            ? new SilentSentence(SourceSpan.From(from, to), "a stretch of thousands of words without an end: no prose, not read further")
            : null;

    private static string Paired(string text) => string.Create(text.Length, text, static (units, from) =>
    {
        for (int at = 0; at < from.Length; at++)
        {
            bool isFirst = char.IsHighSurrogate(from[at]) && at + 1 < from.Length && char.IsLowSurrogate(from[at + 1]);
            bool isSecond = char.IsLowSurrogate(from[at]) && at > 0 && char.IsHighSurrogate(from[at - 1]);
            units[at] = char.IsSurrogate(from[at]) && !isFirst && !isSecond ? '\uFFFD' : from[at];
        }
    });
}
