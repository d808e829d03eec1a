using Entente.Reading.Language;

namespace Entente.Workshop.Training;

/// <summary>Fits a whole model: tagger, fast parser, network, lemmas. The same treebanks and seed give the same bytes.</summary>
internal sealed class ModelTrainer
{
    private const int Folds = 5;
    private const int TaggerEpochs = 8;
    private const int ParserEpochs = 12;
    private const int Parsers = 3;
    private const int TagEntries = 700_000;
    private const int MoveEntries = 2_200_000;
    private const int LabelEntries = 700_000;
    private const int Batch = 10;
    private const float Rate = 0.002f;

    private readonly int _seed;
    private readonly int _networkEpochs;
    private readonly Action<string> _report;
    private readonly List<Example> _examples;
    private readonly List<Sentence> _sentences;

    public ModelTrainer(IReadOnlyList<TreebankDocument> documents, int seed, int networkEpochs, Action<string> report)
    {
        (_seed, _networkEpochs, _report) = (seed, networkEpochs, report);
        _sentences = [.. documents.SelectMany(document => document.Sentences)];
        Tags = new TagSet(Ordered(_sentences, token => token.Upos + "|" + token.Xpos, least: 5));
        Labels = Ordered(_sentences, token => token.Relation, least: 1);
        _examples = [.. documents.SelectMany((document, index) =>
            document.Sentences.Select(sentence => Example.Of(sentence, index, Tags, Labels)))];
    }

    public TagSet Tags { get; }

    public List<string> Labels { get; }

    /// <summary>Fits everything, on two threads at most; the network is reported after each round.</summary>
    public LanguageModel Fit(Action<ArcNetwork>? afterRound)
    {
        TaggerTrainer tagger = new(Tags, TaggerEpochs, _seed, margin: 1, TagEntries);
        WordHabits habits = tagger.Habits(_examples);
        TableRows tags = tagger.Fit(_examples, habits);
        _report($"tagger of {tags.Keys.Length} features, {tags.EntryClasses.Length} weights");
        TagUnseen(tagger);
        (TableRows Moves, TableRows Labels)? parser = null;
        ArcNetwork? network = null;
        Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            () => network = FitNetwork(afterRound),
            () => parser = FitParser());
        (TableRows moves, TableRows labels) = parser!.Value; // Invoke has run both, or thrown.
        return new LanguageModel
        {
            Tags = [.. Tags.Names],
            Labels = [.. Labels],
            Habits = new Dictionary<uint, byte[]>(habits.Classes),
            Tables = [new(tags), new(moves), new(labels)],
            Lemmas = LemmaTrainer.Fit(_sentences),
            Words = network!.Words,
            Parameters = network.Parameters,
        };
    }

    // Tags each document with a tagger that has not seen it, so that the parsers learn from tags as wrong as they will meet.
    private void TagUnseen(TaggerTrainer trainer)
    {
        int words = 0, right = 0;
        for (int fold = 0; fold < Folds; fold++)
        {
            List<Example> rest = [.. _examples.Where(example => example.Document % Folds != fold)];
            WordHabits habits = trainer.Habits(rest);
            Tagger tagger = new(Tags, habits, LinearTable.Of(trainer.Fit(rest, habits)));
            foreach (Example example in _examples.Where(example => example.Document % Folds == fold))
            {
                tagger.Tag(example.Buffer);
                words += example.Count;
                right += Enumerable.Range(0, example.Count).Count(i => example.Buffer.Tag[i] == example.Tags[i]);
            }
        }

        _report(FormattableString.Invariant($"unseen documents tagged, {100.0 * right / words:F2} % right in both parts of the tag"));
    }

    // Sums of linear models are linear: what was learned in three orders is one table to read, at no cost in speed.
    private (TableRows Moves, TableRows Labels) FitParser()
    {
        ParserTrainer trainer = FitParser(_seed);
        for (int extra = 1; extra < Parsers; extra++)
        {
            trainer.Merge(FitParser(_seed + (1000 * extra)));
        }

        (TableRows Moves, TableRows Labels) tables = trainer.Export(MoveEntries, LabelEntries);
        _report($"fast parser of {tables.Moves.Keys.Length} and {tables.Labels.Keys.Length} features");
        return tables;
    }

    private ParserTrainer FitParser(int seed)
    {
        ParserTrainer trainer = new(Labels.Count, seed, margin: 15, labelMargin: 15);
        for (int epoch = 0; epoch < ParserEpochs; epoch++)
        {
            trainer.Epoch(_examples, explores: epoch > 0);
        }

        return trainer;
    }

    private ArcNetwork FitNetwork(Action<ArcNetwork>? afterRound)
    {
        Dictionary<uint, int> words = Count((buffer, i) => buffer.Word[i]);
        NetworkWords known = new(
            Often(words, 2),
            Often(Count((buffer, i) => buffer.Affixes[(i * WordShape.AffixCount) + 2]), 3),
            Often(Count((buffer, i) => buffer.Shape[i]), 5),
            Often(Count((buffer, i) => buffer.Affixes[(i * WordShape.AffixCount) + 7]), 3));
        NetworkTrainer trainer = new(known, words, Labels.Count, Tags.Count, _seed);
        for (int epoch = 0; epoch < _networkEpochs; epoch++)
        {
            double loss = trainer.Epoch(
                _examples, Batch, Rate * (_networkEpochs - epoch) / _networkEpochs, Rate * (_networkEpochs - epoch - 1) / _networkEpochs);
            _report(FormattableString.Invariant($"network of {known.Shape().Size} parameters, round {epoch + 1}: loss {loss:F4} a word"));
            afterRound?.Invoke(trainer.Network());
        }

        return trainer.Network();
    }

    private Dictionary<uint, int> Count(Func<SentenceBuffer, int, uint> key)
    {
        Dictionary<uint, int> counts = [];
        foreach (Example example in _examples)
        {
            for (int i = 0; i < example.Count; i++)
            {
                uint value = key(example.Buffer, i);
                counts[value] = counts.GetValueOrDefault(value) + 1;
            }
        }

        return counts;
    }

    private static uint[] Often(Dictionary<uint, int> counts, int least) =>
        [.. counts.Where(pair => pair.Value >= least && pair.Key != 0).Select(pair => pair.Key).Order()];

    private static List<string> Ordered(IEnumerable<Sentence> sentences, Func<Token, string> name, int least) =>
        [.. sentences.SelectMany(sentence => sentence.Tokens).GroupBy(name).Where(group => group.Count() >= least)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];
}
