using Entente.Reading.Actors;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>A parsed sentence with its children, its actors by token, and the small questions that coding asks of it.</summary>
internal sealed class SentenceGraph
{
    private readonly List<int>[] _children;
    private readonly FoundActor?[] _actorAt;
    private double?[]? _factuality;
    private ClauseMood?[]? _moods;
    private MoodPhrases? _phrases;

    /// <summary>Indexes a sentence.</summary>
    public SentenceGraph(Sentence sentence, IEnumerable<FoundActor> actors)
    {
        Sentence = sentence;
        Tokens = sentence.Tokens;
        _children = [.. Tokens.Select(_ => new List<int>())];
        _actorAt = new FoundActor?[Tokens.Count];
        Actors = [.. actors.OrderBy(actor => actor.First)];
        for (int at = 0; at < Tokens.Count; at++)
        {
            if (Tokens[at].Head >= 0 && Tokens[at].Head < Tokens.Count && Tokens[at].Head != at)
            {
                _children[Tokens[at].Head].Add(at);
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

    /// <summary>Its tokens.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Its actors, in order.</summary>
    public IReadOnlyList<FoundActor> Actors { get; }

    /// <summary>The phrases of the sentence that set moods.</summary>
    public MoodPhrases Phrases => _phrases ??= new MoodPhrases(this);

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

    /// <summary>The tokens that hang on one.</summary>
    public IReadOnlyList<int> Children(int at) => _children[at];

    /// <summary>The tokens that hang on one by a relation, subtypes counted in.</summary>
    public IEnumerable<int> Children(int at, string relation) => _children[at].Where(child => Is(child, relation));

    /// <summary>Whether a token hangs by a relation, subtypes counted in.</summary>
    public bool Is(int at, string relation)
    {
        string own = Tokens[at].Relation;
        return own.StartsWith(relation, StringComparison.Ordinal) && (own.Length == relation.Length || own[relation.Length] == ':');
    }

    /// <summary>A token's lemma in lower case.</summary>
    public string Lemma(int at) => Tokens[at].Lemma.ToLowerInvariant();

    /// <summary>The actor whose words a token belongs to, or null.</summary>
    public FoundActor? ActorAt(int at) => _actorAt[at];

    /// <summary>The preposition of a token ("to", "because of"), or an empty text.</summary>
    public string Case(int at)
    {
        int[] cases = [.. Children(at, "case").Where(child => child < at)];
        return cases.Length == 0 ? "" : Lemma(cases[0]) switch
        {
            "because" => "because of",
            "along" => "along",
            var word => word,
        };
    }

    /// <summary>The actors that a noun phrase stands for: the phrase's own, its head's owner for bare parts ("forces of X"), and what is joined to
    /// it by "and".</summary>
    public IReadOnlyList<FoundActor> ActorsOf(int at)
    {
        List<FoundActor> found = [];
        Collect(at, found, 0);
        return [.. found.Distinct()];
    }

    /// <summary>The actors that own or qualify a noun: "X's", "X" before it, "Xian".</summary>
    public IReadOnlyList<FoundActor> OwnersOf(int at)
    {
        List<FoundActor> owners = [];
        foreach (int child in _children[at].Where(child => Is(child, "nmod:poss") || Is(child, "compound") || Is(child, "amod") || (Is(child, "nmod") && Case(child).Length == 0)))
        {
            Collect(child, owners, 1);
        }

        // An adjective or a name that stands right before and was hung elsewhere.
        return [.. owners.Distinct()];
    }

    /// <summary>The tokens below one, itself among them, as one span of the text.</summary>
    public SourceSpan SpanOf(int at)
    {
        SourceSpan span = Tokens[at].Span;
        Stack<int> open = new([at]);
        HashSet<int> seen = [at];
        while (open.TryPop(out int token))
        {
            span = span.Union(Tokens[token].Span);
            foreach (int child in _children[token].Where(seen.Add))
            {
                open.Push(child);
            }
        }

        return span;
    }

    private void Collect(int at, List<FoundActor> found, int depth)
    {
        if (depth > 4)
        {
            return;
        }

        if (_actorAt[at] is { } own)
        {
            found.Add(own);
        }
        else
        {
            // "the government of X", "officials from X", "leaders of X and Y", "both X and Y".
            foreach (int child in _children[at].Where(child => Is(child, "nmod") && (Is(child, "nmod:poss") || Case(child) is "of" or "from" or "in")))
            {
                if (depth < 2 && IsPeople(at))
                {
                    Collect(child, found, depth + 1);
                }
            }

            foreach (int child in _children[at].Where(child => (Is(child, "compound") || Is(child, "amod") || Is(child, "nmod:poss") || Is(child, "appos")) && IsPeople(at)))
            {
                Collect(child, found, depth + 2);
            }
        }

        // "Armenian and Azerbaijani troops": the second adjective took the noun, the first stands outside.
        if (_actorAt[at] is { } whole)
        {
            foreach (int child in _children[at].Where(child => child < whole.First && _actorAt[child] is not null && Children(child, "conj").Any(joined => joined >= whole.First && joined <= whole.Last)))
            {
                found.AddRange(_actorAt[child] is { } other ? [other] : []);
            }
        }

        // A conjunct may hang on any token of a name.
        int first = _actorAt[at]?.First ?? at;
        int last = _actorAt[at]?.Last ?? at;
        for (int token = first; token <= last && token < Tokens.Count; token++)
        {
            foreach (int joined in Children(token, "conj").Where(joined => joined < first || joined > last))
            {
                Collect(joined, found, depth + 1);
            }
        }
    }

    // Nouns that act for their owner.
    private bool IsPeople(int at) => ActorLexicon.Standard.RoleOf(Tokens[at].Form.ToLowerInvariant()) is not null
        || ActorLexicon.Standard.RoleOf(Lemma(at)) is not null || Lemma(at) is "country" or "side" or "nation" or "member" or "force" or "troop" or "state" or "power";
}
