using Entente.Reading.Dictionaries;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Skill;

/// <summary>Scores a coder against a suite of PETRARCH records.</summary>
public static class RecordSkill
{
    /// <summary>Codes each record with other people's dictionaries and counts.</summary>
    /// <param name="front">The language front.</param>
    /// <param name="suite">The records.</param>
    /// <param name="coder">The coder.</param>
    /// <param name="cancellationToken">Stops between records.</param>
    public static RecordResult Of(LanguageFront front, IReadOnlyList<CodedRecord> suite, DictionaryCoder coder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(front);
        ArgumentNullException.ThrowIfNull(coder);
        return Of(suite, record => Code(front, coder, record), cancellationToken);
    }

    /// <summary>Codes each record with Entente's own lexicon, to countries and CAMEO codes, and counts.</summary>
    /// <param name="front">The language front.</param>
    /// <param name="suite">The records.</param>
    /// <param name="cancellationToken">Stops between records.</param>
    public static RecordResult Of(LanguageFront front, IReadOnlyList<CodedRecord> suite, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(front);
        return Of(suite, record => ([.. ReadingSkill.CodeCameo(front, record.Text).Select(triple => (triple, ""))], 1), cancellationToken);
    }

    /// <summary>The sentences of a record; one that says so is one sentence, whatever its marks.</summary>
    internal static IReadOnlyList<Sentence> SentencesOf(LanguageFront front, CodedRecord record)
    {
        Sentence[] sentences = [.. front.Parse(new Document { Id = ContentHash.Of(record.Text), Text = record.Text })];
        return record.IsSentence && sentences.Length > 1
            ? [new Sentence(sentences[0].Span.Union(sentences[^1].Span), front.ParseWords([.. sentences.SelectMany(sentence => sentence.Tokens)]))]
            : sentences;
    }

    private static (List<(CodedTriple Triple, string Rule)> Found, int Sentences) Code(LanguageFront front, DictionaryCoder coder, CodedRecord record)
    {
        IReadOnlyList<Sentence> sentences = SentencesOf(front, record);
        List<(CodedTriple, string)> found = [];
        foreach (Sentence sentence in sentences)
        {
            found.AddRange(coder.Code(sentence, record.Day, record.Options)
                .Select(coded => (new CodedTriple(coded.Source, coded.Target, coded.Code), coded.Rule.ToString())));
        }

        return (found, sentences.Count);
    }

    private static RecordResult Of(
        IReadOnlyList<CodedRecord> suite, Func<CodedRecord, (List<(CodedTriple Triple, string Rule)> Found, int Sentences)> code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(suite);
        ReadingRate exact = default, relaxed = default, dyad = default, category = default;
        SortedDictionary<string, CategoryScore> categories = new(StringComparer.Ordinal);
        List<RecordMiss> misses = [];
        TimeSpan spent = TimeSpan.Zero;
        SkillClock.WarmUp(suite, record => _ = code(record));
        int sentences = 0;
        foreach (CodedRecord record in suite)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TimeSpan start = SkillClock.Spent();
            (List<(CodedTriple Triple, string Rule)> found, int count) = code(record);
            spent += SkillClock.Spent() - start;
            sentences += count;

            List<CodedTriple> missing = [.. record.Expected];
            List<(CodedTriple Triple, string Rule)> extra = [.. found.Where(triple => !missing.Remove(triple.Triple))];
            exact += new ReadingRate(found.Count, record.Expected.Count, found.Count - extra.Count);
            relaxed += Rate(triple => triple.Relaxed);
            dyad += Rate(triple => (triple.Source, triple.Target));
            category += Rate(triple => triple.Relaxed.Code);
            bool isPassed = missing.Count + extra.Count == 0;
            CategoryScore sofar = categories.GetValueOrDefault(record.Category) ?? new CategoryScore(0, 0);
            categories[record.Category] = new CategoryScore(sofar.Records + 1, sofar.Passed + (isPassed ? 1 : 0));
            if (!isPassed)
            {
                misses.Add(new RecordMiss(record.Id, record.Category, record.Text, [.. missing.Select(triple => triple.ToString())],
                    [.. extra.Select(triple => triple.Rule.Length == 0 ? triple.Triple.ToString() : $"{triple.Triple} by {triple.Rule}")]));
            }

            ReadingRate Rate<T>(Func<CodedTriple, T> of) => ReadingRate.Of(
                found.Select(triple => of(triple.Triple)).ToHashSet(), record.Expected.Select(of).ToHashSet());
        }

        return new RecordResult
        {
            Records = suite.Count,
            Passed = suite.Count - misses.Count,
            Exact = exact,
            Relaxed = relaxed,
            Dyad = dyad,
            Category = category,
            Categories = categories,
            Misses = misses,
            SentencesPerSecond = SkillClock.Rate(sentences, spent),
        };
    }
}
