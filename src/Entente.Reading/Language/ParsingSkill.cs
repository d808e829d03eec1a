using System.Diagnostics;
using Entente.Vocabulary;

namespace Entente.Reading.Language;

/// <summary>Scores the language front against a treebank.</summary>
public static class ParsingSkill
{
    /// <summary>Scores with the treebank's own words given: tags and trees are the front's.</summary>
    /// <param name="front">The front to score.</param>
    /// <param name="treebank">Documents as people annotated them.</param>
    /// <param name="cancellationToken">Stops between sentences.</param>
    public static ParsingScore OfWords(
        LanguageFront front, IReadOnlyList<TreebankDocument> treebank, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(front);
        ArgumentNullException.ThrowIfNull(treebank);
        ParsingTally tally = new();
        long ticks = 0;
        foreach (Sentence sentence in treebank.SelectMany(document => document.Sentences))
        {
            cancellationToken.ThrowIfCancellationRequested();
            long start = Stopwatch.GetTimestamp();
            IReadOnlyList<Token> parsed = front.ParseWords(sentence.Tokens);
            ticks += Stopwatch.GetTimestamp() - start;
            tally.Sentence(isFound: true);
            for (int i = 0; i < parsed.Count; i++)
            {
                tally.Word(sentence.Tokens[i], parsed[i], sentence.Tokens[i].Head == parsed[i].Head);
            }
        }

        return tally.Score(tally.Gold, tally.GoldSentences, ticks);
    }

    /// <summary>Scores from the running text alone: sentences and words, too, are the front's.</summary>
    /// <param name="front">The front to score.</param>
    /// <param name="treebank">Documents as people annotated them.</param>
    /// <param name="cancellationToken">Stops between sentences.</param>
    public static ParsingScore OfText(
        LanguageFront front, IReadOnlyList<TreebankDocument> treebank, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(front);
        ArgumentNullException.ThrowIfNull(treebank);
        ParsingTally tally = new();
        long ticks = 0;
        int words = 0, sentences = 0;
        foreach (TreebankDocument document in treebank)
        {
            long start = Stopwatch.GetTimestamp();
            List<Sentence> parsed = [.. front.Parse(
                new Document { Id = ContentHash.Of(document.Text), Text = document.Text }, cancellationToken)];
            ticks += Stopwatch.GetTimestamp() - start;
            words += parsed.Sum(sentence => sentence.Tokens.Count);
            sentences += parsed.Count;
            Compare(document, parsed, tally);
        }

        return tally.Score(words, sentences, ticks);
    }

    private static void Compare(TreebankDocument document, List<Sentence> parsed, ParsingTally tally)
    {
        Dictionary<SourceSpan, (Token Token, Sentence Sentence)> found = [];
        HashSet<SourceSpan> bounds = [];
        foreach (Sentence sentence in parsed)
        {
            bounds.Add(sentence.Span);
            foreach (Token token in sentence.Tokens)
            {
                found[token.Span] = (token, sentence);
            }
        }

        foreach (Sentence sentence in document.Sentences)
        {
            tally.Sentence(bounds.Contains(sentence.Span));
            foreach (Token gold in sentence.Tokens)
            {
                if (found.TryGetValue(gold.Span, out (Token Token, Sentence Sentence) match))
                {
                    tally.Word(gold, match.Token, Head(gold, sentence) == Head(match.Token, match.Sentence));
                }
                else
                {
                    tally.Word(gold, null, isHeadRight: false);
                }
            }
        }
    }

    private static SourceSpan? Head(Token token, Sentence sentence) =>
        token.Head < 0 ? null : sentence.Tokens[token.Head].Span;
}
