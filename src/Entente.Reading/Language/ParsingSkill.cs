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
        TimeSpan spent = TimeSpan.Zero;
        WarmUp(front, treebank);
        foreach (Sentence sentence in treebank.SelectMany(document => document.Sentences))
        {
            cancellationToken.ThrowIfCancellationRequested();
            TimeSpan start = Spent();
            IReadOnlyList<Token> parsed = front.ParseWords(sentence.Tokens);
            spent += Spent() - start;
            tally.Sentence(isFound: true);
            for (int i = 0; i < parsed.Count; i++)
            {
                tally.Word(sentence.Tokens[i], parsed[i], sentence.Tokens[i].Head == parsed[i].Head);
            }
        }

        return tally.Score(tally.Gold, tally.GoldSentences, spent);
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
        TimeSpan spent = TimeSpan.Zero;
        int words = 0, sentences = 0;
        WarmUp(front, treebank);
        foreach (TreebankDocument document in treebank)
        {
            TimeSpan start = Spent();
            List<Sentence> parsed = [.. front.Parse(
                new Document { Id = ContentHash.Of(document.Text), Text = document.Text }, cancellationToken)];
            spent += Spent() - start;
            words += parsed.Sum(sentence => sentence.Tokens.Count);
            sentences += parsed.Count;
            Compare(document, parsed, tally);
        }

        return tally.Score(words, sentences, spent);
    }

    // Compiling is no part of the speed.
    private static void WarmUp(LanguageFront front, IReadOnlyList<TreebankDocument> treebank)
    {
        foreach (Sentence sentence in treebank.SelectMany(document => document.Sentences).Take(200))
        {
            _ = front.ParseWords(sentence.Tokens);
        }
    }

    // Processor time of the whole process: a busy machine does not change it.
    private static TimeSpan Spent() => Environment.CpuUsage.TotalTime;

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
