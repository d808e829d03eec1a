using System.Collections.Concurrent;
using Entente.Vocabulary;

namespace Entente.Reading.Language;

/// <summary>Reads English text into tagged, lemmatized and parsed sentences with the model that travels in this
/// assembly.</summary>
/// <remarks>Loading takes a fraction of a second and some tens of megabytes; load once and share. Threads may read at the
/// same time. The same text gives the same sentences on every machine.</remarks>
public sealed class LanguageFront : ILanguageFront
{
    /// <summary>So many pieces of one stretch without an end are read; what follows, up to the next end, is no prose.</summary>
    internal const int MostPieces = 40;

    private readonly string[] _labels;
    // The careful setting needs it only for sentences of great length, and few texts have one.
    private readonly Lazy<GreedyParser> _greedy;
    private readonly NetworkParser? _careful;
    private readonly Lemmatizer _lemmatizer;
    private readonly ConcurrentBag<ParserDesk> _desks = [];

    private LanguageFront(LanguageModel model, ParsingSpeed speed)
    {
        _labels = model.Labels;
        Speed = speed;
        TagSet tags = new(model.Tags);
        Tagger = new Tagger(tags, new WordHabits(model.Habits), LinearTable.Of(model.Tables[0].Value));
        _greedy = new Lazy<GreedyParser>(() => new GreedyParser(LinearTable.Of(model.Tables[1].Value), LinearTable.Of(model.Tables[2].Value)));
        if (speed == ParsingSpeed.Accurate)
        {
            _careful = new NetworkParser(new ArcNetwork(model.Words, model.Parameters), tags, model.Labels.Length);
        }

        _lemmatizer = new Lemmatizer(model.Lemmas);
    }

    /// <summary>The setting it was loaded with.</summary>
    public ParsingSpeed Speed { get; }

    internal Tagger Tagger { get; }

    /// <summary>Loads the model that travels in this assembly.</summary>
    /// <param name="speed">How much care the parser takes.</param>
    /// <exception cref="ModelException">ENT0301 or ENT0302: the model is missing, of another version, or damaged.</exception>
    public static LanguageFront Load(ParsingSpeed speed = ParsingSpeed.Accurate) =>
        new(LanguageModel.FromBytes(EmbeddedBytes.Of(typeof(LanguageFront).Assembly, "english.model"), "english.model"), speed);

    /// <summary>Loads a model from a file that the workshop has written.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="place">Its name, for messages.</param>
    /// <param name="speed">How much care the parser takes.</param>
    /// <exception cref="ModelException">ENT0301: not a model of this version; ENT0302: damaged.</exception>
    public static LanguageFront FromBytes(byte[] bytes, string place, ParsingSpeed speed = ParsingSpeed.Accurate)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new(LanguageModel.FromBytes(bytes, place), speed);
    }

    /// <inheritdoc/>
    public IEnumerable<Sentence> Parse(Document document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ParseText(document.Text, cancellationToken);
    }

    /// <summary>Parses only the sentences that a test of their place lets through; the others are left out.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isWanted">The test, given a sentence's place in the text.</param>
    /// <param name="cancellationToken">Stops between sentences.</param>
    internal IEnumerable<Sentence> ParseWhere(Document document, Func<SourceSpan, bool> isWanted, CancellationToken cancellationToken)
    {
        foreach (SourceSpan[] spans in SentenceSplitter.Split(document.Text))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (isWanted(spans[0].Union(spans[^1])))
            {
                yield return ParseSentence(document.Text, spans);
            }
        }
    }

    /// <summary>Tags and parses words that are already cut, such as those of a treebank.</summary>
    /// <param name="words">The words' places and forms; what else they carry is not read.</param>
    /// <returns>The same words with tags, lemmas and arcs; an empty list for no words.</returns>
    public IReadOnlyList<Token> ParseWords(IReadOnlyList<Token> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        ParserDesk desk = Rent();
        desk.Sentence.Begin(words.Count);
        for (int i = 0; i < words.Count; i++)
        {
            desk.Sentence.Set(i, words[i].Form);
        }

        Run(desk);
        Token[] tokens = new Token[words.Count];
        for (int i = 0; i < tokens.Length; i++)
        {
            tokens[i] = Finish(desk, i, words[i].Span, words[i].Form);
        }

        _desks.Add(desk);
        TreeRepair.Mend(tokens);
        return tokens;
    }

    private IEnumerable<Sentence> ParseText(string text, CancellationToken cancellationToken)
    {
        int pieces = 0, last = 0;
        foreach (SourceSpan[] spans in SentenceSplitter.Split(text))
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool isNew = text.AsSpan(last, spans[0].Start - last).Contains('\n') || (last > 0 && text[last - 1] is '.' or '!' or '?' or '"' or '\u201D' or ')');
            pieces = isNew && !IsRunning(text, last, spans) ? 1 : pieces + 1;
            last = spans[^1].End;
            if (pieces <= MostPieces)
            {
                yield return ParseSentence(text, spans);
            }
        }
    }

    // A row of stops or brackets ends nothing.
    private static bool IsRunning(string text, int last, SourceSpan[] spans) =>
        last > 1 && spans[0].Start == last && text[last - 1] == text[last - 2] && text[last] == text[last - 1];

    private Sentence ParseSentence(string text, SourceSpan[] spans)
    {
        ParserDesk desk = Rent();
        desk.Sentence.Begin(spans.Length);
        for (int i = 0; i < spans.Length; i++)
        {
            desk.Sentence.Set(i, text.AsSpan(spans[i].Start, spans[i].Length));
        }

        Run(desk);
        Token[] tokens = new Token[spans.Length];
        for (int i = 0; i < tokens.Length; i++)
        {
            tokens[i] = Finish(desk, i, spans[i], spans[i].In(text));
        }

        _desks.Add(desk);
        TreeRepair.Mend(tokens);
        return new Sentence(spans[0].Union(spans[^1]), tokens);
    }

    private ParserDesk Rent() => _desks.TryTake(out ParserDesk? desk) ? desk : new ParserDesk();

    private void Run(ParserDesk desk)
    {
        SentenceBuffer sentence = desk.Sentence;
        desk.Begin(sentence.Count);
        Tagger.Tag(sentence);
        if (_careful is not null && sentence.Count is > 0 and <= NetworkParser.LongestSentence)
        {
            _careful.Parse(desk);
            return;
        }

        _greedy.Value.Parse(sentence, desk.State);
        desk.State.Head.AsSpan(0, sentence.Count).CopyTo(desk.Heads);
        desk.State.Label.AsSpan(0, sentence.Count).CopyTo(desk.Labels);
    }

    private Token Finish(ParserDesk desk, int i, SourceSpan span, string form)
    {
        byte tag = desk.Sentence.Tag[i];
        string upos = Tagger.Tags.Upos[tag], xpos = Tagger.Tags.Xpos[tag];
        int head = desk.Heads[i];
        return new Token
        {
            Span = span,
            Form = form,
            Lemma = _lemmatizer.Lemma(form, upos, xpos),
            Upos = upos,
            Xpos = xpos,
            Head = head == desk.Sentence.Count ? -1 : head,
            Relation = _labels[desk.Labels[i]],
        };
    }
}
