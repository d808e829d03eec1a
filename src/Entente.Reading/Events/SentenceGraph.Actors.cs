using Entente.Reading.Actors;

namespace Entente.Reading.Events;

/// <content>Which actors stand behind the words of a sentence.</content>
internal sealed partial class SentenceGraph
{
    private static readonly HashSet<string> Measures =
        [.. "thousand thousands hundred hundreds dozen dozens ten tens score scores number group lot majority couple handful crowd wave series round batch truckload load shipload ton tonne consignment package truck planeload convoy day week month hour year pair set range string spate kind form million millions billion worth quantity amount piece member part rest half bulk one two some many most".Split(' ')];

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
