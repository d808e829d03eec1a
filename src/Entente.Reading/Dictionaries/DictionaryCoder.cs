using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Dictionaries;

/// <summary>Codes sentences of raw text with other people's dictionaries.</summary>
/// <remarks>The rules are those of the older coders (see docs/reference/dictionaries.md); the phrase structure they need is built
/// from tags and dependencies. Threads may code at the same time.</remarks>
public sealed class DictionaryCoder
{
    /// <summary>The longest sentence, in tokens, that is coded; longer ones are lists or no text at all.</summary>
    public const int LongestSentence = 300;

    private readonly CodingDictionaries _dictionaries;
    private readonly NounCoder _nouns;

    /// <param name="dictionaries">The dictionaries.</param>
    public DictionaryCoder(CodingDictionaries dictionaries)
    {
        ArgumentNullException.ThrowIfNull(dictionaries);
        _dictionaries = dictionaries;
        _nouns = new NounCoder(dictionaries.Actors, dictionaries.Agents);
    }

    /// <summary>The phrase that keeps a text from being coded, or null.</summary>
    public DiscardPhrase? DiscardOf(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return _dictionaries.Discards.Find([.. sentence.Tokens.Select(token => token.Form.ToUpperInvariant())]);
    }

    /// <summary>The events of a sentence; none where a phrase of it is to be discarded.</summary>
    /// <param name="sentence">The parsed sentence.</param>
    /// <param name="day">The day that decides which codes hold; null where not known.</param>
    /// <param name="options">The switches.</param>
    public IReadOnlyList<DictionaryEvent> Code(Sentence sentence, DateOnly? day, CoderOptions options)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(options);
        return sentence.Tokens.Count is > 0 and <= LongestSentence && DiscardOf(sentence) is null ? Code(PhraseBuilder.Build(sentence), sentence, day, options) : [];
    }

    internal IReadOnlyList<DictionaryEvent> Code(PhraseNode tree, Sentence? sentence, DateOnly? day, CoderOptions options)
    {
        List<DictionaryEvent> events = [];
        foreach (CodedClause clause in Clauses(tree, day, options))
        {
            foreach (CodedPair pair in clause.Pairs(options))
            {
                bool isWhole = pair.Source != NounCoder.NoActor && pair.Target != NounCoder.NoActor;
                if ((isWhole || !options.IsDyadRequired) && !events.Exists(other => other.Triple == (pair.Source, pair.Target, pair.Code)))
                {
                    events.Add(Event(clause, pair, sentence));
                }
            }
        }

        return events;
    }

    private IEnumerable<CodedClause> Clauses(PhraseNode tree, DateOnly? day, CoderOptions options)
    {
        if (_dictionaries.IsVersionTwo)
        {
            return MeaningCoder.Code(tree, _dictionaries.VerbsTwo, new NounMeaning(_dictionaries.Actors, _dictionaries.Agents, day));
        }

        List<ClauseItem> line = ClauseLine.Of(tree);
        CommaClauses.Remove(line, options);
        return ClauseCoder.Code(CodeNouns(line, day), _dictionaries.Verbs, options);
    }

    private List<ClauseItem> CodeNouns(List<ClauseItem> line, DateOnly? day)
    {
        List<ClauseItem> coded = new(line.Count);
        foreach (ClauseItem item in line)
        {
            if (item.Noun is not { HasCompound: true } compound)
            {
                if (item.Noun is { } noun)
                {
                    _nouns.Code(noun, day);
                }

                coded.Add(item);
                continue;
            }

            coded.Add(new ClauseItem(ClauseItemKind.OpenCompound, "NEC", "", -1, null));
            foreach (NounContent member in compound.Expand())
            {
                _nouns.Code(member, day);
                coded.Add(ClauseItem.OfNoun(member));
            }

            coded.Add(new ClauseItem(ClauseItemKind.CloseCompound, "NEC", "", -1, null));
        }

        return coded;
    }

    private static DictionaryEvent Event(CodedClause clause, CodedPair pair, Sentence? sentence) => new()
    {
        Source = pair.Source,
        Target = pair.Target,
        Code = pair.Code,
        Rule = clause.Rule,
        IsByPattern = clause.IsByPattern,
        SourceRules = pair.SourceNoun?.Places ?? [],
        TargetRules = pair.TargetNoun?.Places ?? [],
        Verb = sentence is null || clause.Verb < 0 ? default : sentence.Tokens[clause.Verb].Span,
        SourceSpan = SpanOf(pair.SourceNoun, sentence),
        TargetSpan = SpanOf(pair.TargetNoun, sentence),
    };

    private static SourceSpan? SpanOf(NounContent? noun, Sentence? sentence) =>
        noun is not null && sentence is not null && noun.Tokens() is { First: >= 0 } tokens
            ? sentence.Tokens[tokens.First].Span.Union(sentence.Tokens[tokens.Last].Span)
            : null;
}
