using Entente.Reading.Actors;
using Entente.Reading.Claims;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>A parsed sentence with its children, its actors by token, and the small questions that coding asks of it.</summary>
internal sealed partial class SentenceGraph
{
    private static readonly List<int> None = [];

    private readonly List<int>?[] _children;
    private readonly FoundActor?[] _actorAt;
    private readonly string?[] _lemmas;
    private string[]? _forms;
    private string?[]? _cases;
    private Arguments?[]? _arguments;
    private Factuality.ClauseView?[]? _clauses;
    private Factuality.WordKeys? _keys;
    private Factuality.WordRows? _rows;
    private string[]?[]? _fields;
    private IReadOnlyList<FoundActor>?[]? _actorsOf;
    private SourceSpan?[]? _spans;
    private double?[]? _factuality;
    private ClauseMood?[]? _moods;
    private MoodPhrases? _phrases;
    private SentenceSpeech? _speech;

    /// <summary>Indexes a sentence.</summary>
    public SentenceGraph(Sentence sentence, IEnumerable<FoundActor> actors)
    {
        Sentence = sentence;
        Tokens = [.. ClauseRepair.Mend(sentence.Tokens)];
        _children = new List<int>?[Tokens.Count];
        _lemmas = new string?[Tokens.Count];
        _actorAt = new FoundActor?[Tokens.Count];
        FoundActor[] all = [.. actors.OrderBy(actor => actor.First)];
        Actors = [.. all.Where(actor => !actor.IsPlace)];
        Places = [.. all.Where(actor => actor.IsPlace)];
        for (int at = 0; at < Tokens.Count; at++)
        {
            if (Tokens[at].Head is >= 0 and var head && head < Tokens.Count && head != at)
            {
                (_children[head] ??= []).Add(at);
            }
        }

        foreach (FoundActor actor in Actors)
        {
            for (int at = actor.First; at <= actor.Last && at < Tokens.Count; at++)
            {
                _actorAt[at] ??= actor;
            }
        }
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its tokens; a list and no interface, for they are asked for many times.</summary>
    public List<Token> Tokens { get; }

    /// <summary>The words as written, in lower case.</summary>
    public string[] Forms => _forms ??= [.. Tokens.Select(token => token.Form.ToLowerInvariant())];

    /// <summary>Its actors, in order.</summary>
    public IReadOnlyList<FoundActor> Actors { get; }

    /// <summary>Its places: states in which, by a capital's or a town's name, something happens.</summary>
    public IReadOnlyList<FoundActor> Places { get; }

    /// <summary>The phrases of the sentence that set moods.</summary>
    public MoodPhrases Phrases => _phrases ??= new MoodPhrases(this);

    /// <summary>Who says what in the sentence.</summary>
    public SentenceSpeech Speech => _speech ??= new SentenceSpeech(this);

    /// <summary>Whether a predicate happened, according to the text, from -3 to 3; worked out once.</summary>
    public double FactualityOf(int at)
    {
        _factuality ??= new double?[Tokens.Count];
        return _factuality[at] ??= Factuality.FactualityReader.Standard.Told(this, at);
    }

    /// <summary>The mood of a clause, worked out once.</summary>
    public ClauseMood MoodOf(int at, Func<SentenceGraph, int, ClauseMood> read)
    {
        _moods ??= new ClauseMood?[Tokens.Count];
        return _moods[at] ??= read(this, at);
    }

    /// <summary>The small facts of a predicate's clause, looked at once.</summary>
    public Factuality.ClauseView ClauseOf(int at)
    {
        _clauses ??= new Factuality.ClauseView?[Tokens.Count];
        return _clauses[at] ??= new Factuality.ClauseView(this, at);
    }

    /// <summary>The words as the factuality model knows them.</summary>
    public Factuality.WordKeys Keys => _keys ??= new Factuality.WordKeys(this);

    /// <summary>The rows that the words have among a mood's weights.</summary>
    public Factuality.WordRows RowsOf(Factuality.MoodWeights weights) => _rows?.Weights == weights ? _rows : _rows = new Factuality.WordRows(this, weights);

    /// <summary>The moods that a word speaks of, looked up once.</summary>
    public string[] FieldsOf(int at, Func<string, string[]> find)
    {
        _fields ??= new string[]?[Tokens.Count];
        return _fields[at] ??= find(Lemma(at));
    }

    /// <summary>Who does what at a verb, read once.</summary>
    public Arguments ArgumentsOf(int at, Func<SentenceGraph, int, Arguments> read)
    {
        _arguments ??= new Arguments?[Tokens.Count];
        return _arguments[at] ??= read(this, at);
    }

    /// <summary>The tokens that hang on one.</summary>
    public List<int> Children(int at) => _children[at] ?? None;

    /// <summary>The tokens that hang on one by a relation, subtypes counted in.</summary>
    public IEnumerable<int> Children(int at, string relation)
    {
        if (_children[at] is not { } all)
        {
            return None;
        }

        int count = 0;
        foreach (int child in all)
        {
            count += Is(child, relation) ? 1 : 0;
        }

        return count == 0 ? None : count == all.Count ? all : Few(all, relation, count);
    }

    private int[] Few(List<int> all, string relation, int count)
    {
        int[] few = new int[count];
        int next = 0;
        foreach (int child in all)
        {
            if (Is(child, relation))
            {
                few[next++] = child;
            }
        }

        return few;
    }

    /// <summary>Whether any token hangs on one by a relation, subtypes counted in.</summary>
    public bool Has(int at, string relation) => First(at, relation) >= 0;

    /// <summary>The first token that hangs on one by a relation, subtypes counted in; -1 where there is none.</summary>
    public int First(int at, string relation)
    {
        if (_children[at] is { } all)
        {
            foreach (int child in all)
            {
                if (Is(child, relation))
                {
                    return child;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether a token hangs by a relation, subtypes counted in.</summary>
    public bool Is(int at, string relation)
    {
        string own = Tokens[at].Relation;
        int length = relation.Length;
        return own.Length == length ? own == relation : own.Length > length && own[length] == ':' && own.StartsWith(relation, StringComparison.Ordinal);
    }

    /// <summary>A token's lemma in lower case.</summary>
    public string Lemma(int at) => _lemmas[at] ??= Tokens[at].Lemma.ToLowerInvariant();

    /// <summary>The actor whose words a token belongs to, or null.</summary>
    public FoundActor? ActorAt(int at) => _actorAt[at];

    /// <summary>The preposition of a token ("to", "because of"), or an empty text.</summary>
    public string Case(int at)
    {
        _cases ??= new string?[Tokens.Count];
        return _cases[at] ??= CaseOf(at);
    }

    private string CaseOf(int at)
    {
        foreach (int child in Children(at))
        {
            if (child < at && Is(child, "case"))
            {
                return Lemma(child) is "because" ? "because of" : Lemma(child);
            }
        }

        return "";
    }

    /// <summary>The preposition of a token, or its mark where the parser took the phrase for a clause.</summary>
    public string CaseOrMark(int at) => Case(at) is { Length: > 0 } word ? word : Children(at, "mark").Where(child => child < at).Select(Lemma).FirstOrDefault("");

    /// <summary>The tokens below one, itself among them, as one span of the text.</summary>
    public SourceSpan SpanOf(int at)
    {
        _spans ??= new SourceSpan?[Tokens.Count];
        return _spans[at] ??= Below(at);
    }

    private SourceSpan Below(int at)
    {
        SourceSpan span = Tokens[at].Span;
        if (_children[at] is null)
        {
            return span;
        }

        Stack<int> open = new([at]);
        bool[] seen = new bool[Tokens.Count];
        seen[at] = true;
        while (open.TryPop(out int token))
        {
            span = span.Union(Tokens[token].Span);
            foreach (int child in Children(token))
            {
                if (!seen[child])
                {
                    seen[child] = true;
                    open.Push(child);
                }
            }
        }

        return span;
    }
}
