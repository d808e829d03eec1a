using Entente.Reading.Actors;
using Entente.Reading.Claims;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>A parsed sentence with its children, its actors by token, and the small questions that coding asks of it.</summary>
internal sealed class SentenceGraph
{
    private static readonly HashSet<string> Measures =
        [.. "thousand thousands hundred hundreds dozen dozens ten tens score scores number group lot majority couple handful crowd wave series round batch truckload load shipload ton tonne consignment package truck planeload convoy day week month hour year pair set range string spate kind form million millions billion worth quantity amount piece member part rest half bulk one two some many most".Split(' ')];

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

    /// <summary>The actors that a noun phrase stands for: the phrase's own, its head's owner for bare parts ("forces of X"), and what is joined to
    /// it by "and".</summary>
    public IReadOnlyList<FoundActor> ActorsOf(int at)
    {
        if (Actors.Count == 0 && Places.Count == 0)
        {
            return [];
        }

        _actorsOf ??= new IReadOnlyList<FoundActor>?[Tokens.Count];
        if (_actorsOf[at] is { } known)
        {
            return known;
        }

        List<FoundActor> found = [];
        Collect(at, found, 0);
        return _actorsOf[at] = found.Count < 2 ? found : [.. found.Distinct()];
    }

    /// <summary>The actors that own or qualify a noun: "X's", "X" before it, "Xian".</summary>
    public IReadOnlyList<FoundActor> OwnersOf(int at)
    {
        if (_children[at] is not { } children || (Actors.Count == 0 && Places.Count == 0) || IsStandIn(Lemma(at)))
        {
            return [];
        }

        List<FoundActor> owners = [];
        bool isOther = IsOther(at);
        foreach (int child in children)
        {
            if ((Is(child, "nmod:poss") && !isOther) || Is(child, "compound") || Is(child, "amod") || (Is(child, "nmod") && Case(child).Length == 0))
            {
                Collect(child, owners, 1);
            }
        }

        if (owners.Count < 2)
        {
            return owners;
        }

        // "its European Community partners": the pronoun steps back behind a name.
        return owners.Any(owner => !owner.IsPronoun) ? [.. owners.Where(owner => !owner.IsPronoun).Distinct()] : [.. owners.Distinct()];
    }

    /// <summary>Whether a noun means somebody who acts for another, but is not he: "Iranian proxies" are not Iran.</summary>
    public static bool IsStandIn(string lemma) => lemma is "client" or "proxy" or "surrogate";

    /// <summary>The state in which a noun phrase lies ("in Kabul", "in the city of Kirkuk"), or none.</summary>
    public IReadOnlyList<FoundActor> PlacesOf(int at) => Places.FirstOrDefault(place => place.First <= at && at <= place.Last) is { } own ? [own]
        : Places.FirstOrDefault(place => Tokens[place.Last].Head == at && (Is(place.Last, "nmod") || Is(place.Last, "appos") || Is(place.Last, "compound"))) is { } below ? [below]
        : [];

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

    private void Collect(int at, List<FoundActor> found, int depth)
    {
        if (depth > 4)
        {
            return;
        }

        if (_actorAt[at] is { } own)
        {
            // "but not Germany", "attacked not X but Y".
            if (own.First == 0 || !Tokens[own.First - 1].Form.Equals("not", StringComparison.OrdinalIgnoreCase))
            {
                found.Add(own);
            }
        }
        else
        {
            // "the government of X", "officials from X", "leaders of X and Y", "both X and Y".
            bool isPeople = _children[at] is not null && IsPeople(at);
            foreach (int child in isPeople && depth < 2 ? Children(at) : None)
            {
                if (Is(child, "nmod") && ((Is(child, "nmod:poss") && !IsOther(at)) || Case(child) is "of" or "from" or "in" || (Case(child) == "for" && IsSpeaker(at))))
                {
                    Collect(child, found, depth + 1);
                    found.AddRange(found.Count == 0 && Case(child) == "in" ? PlacesOf(child) : []);
                }
            }

            foreach (int child in isPeople ? Children(at) : None)
            {
                if (Is(child, "compound") || Is(child, "amod") || (Is(child, "nmod:poss") && !IsOther(at)) || Is(child, "appos") || Is(child, "nmod:desc") || (Is(child, "nmod") && Case(child).Length == 0))
                {
                    Collect(child, found, depth + 2);
                }
            }
        }

        // "U.N. mediator Diego Cordovez": the name's office tells the actor.
        if (_actorAt[at] is null && Tokens[at].Upos == "PROPN")
        {
            found.AddRange(Children(at).Where(child => child < at && (Is(child, "compound") || Is(child, "nmod:desc") || Is(child, "appos")) && _actorAt[child] is { Mention.Role: not null })
                .Select(child => _actorAt[child]!));
        }

        // "Armenian and Azerbaijani troops": the second adjective took the noun, the first stands outside.
        if (_actorAt[at] is { } whole)
        {
            foreach (int child in Children(at))
            {
                if (child < whole.First && _actorAt[child] is { } other && (Children(child, "conj").Any(joined => joined >= whole.First && joined <= whole.Last)
                    || ((Is(child, "amod") || Is(child, "compound")) && IsJoined(child, whole.First))))
                {
                    found.Add(other);
                }
            }
        }

        // "Russian-Turkish patrols": the other side of the hyphen.
        if (_actorAt[at] is { First: > 1 } right && Tokens[right.First - 1].Form is "-" or "–" && _actorAt[right.First - 2] is { } left)
        {
            found.Add(left);
        }

        // A conjunct may hang on any token of a name.
        int first = _actorAt[at]?.First ?? at;
        int last = _actorAt[at]?.Last ?? at;
        for (int token = first; token <= last && token < Tokens.Count; token++)
        {
            foreach (int joined in Children(token))
            {
                if ((joined < first || joined > last) && Is(joined, "conj"))
                {
                    Collect(joined, found, depth + 1);
                }
            }
        }
    }

    // "Russian and Pakistani forces", with both adjectives on the noun.
    private bool IsJoined(int left, int right)
    {
        for (int at = left + 1; at < right; at++)
        {
            if (Tokens[at].Form is not ("," or "and" or "-" or "or" or "as" or "well" or "both") && _actorAt[at] is null)
            {
                return false;
            }
        }

        return right - left > 1;
    }

    /// <summary>Whether a noun counts or measures what follows ("a group of", "four days of").</summary>
    public bool IsMeasure(int at) => Measures.Contains(Lemma(at));

    // "Iran's neighbour" is not Iran.
    private bool IsOther(int at) => Lemma(at) is "neighbor" or "neighbour" or "ally" or "rival" or "partner" or "counterpart" or "foe" or "enemy" or "adversary" or "opponent" or "competitor" or "supporter" or "backer" or "opposition" or "critic";

    // "negotiators for the government".
    private bool IsSpeaker(int at) => Lemma(at) is "negotiator" or "envoy" or "delegate" or "representative" or "spokesman" or "spokeswoman" or "spokesperson" or "lawyer" or "emissary" or "mediator" or "candidate";

    // Nouns that act for their owner.
    private bool IsPeople(int at) => ActorLexicon.Standard.RoleOf(Forms[at]) is not null
        || ActorLexicon.Standard.RoleOf(Lemma(at)) is not null || IsMeasure(at) || Lemma(at) is "head" or "chief" or "country" or "side" or "nation" or "member" or "force" or "troop" or "state" or "power";
}
