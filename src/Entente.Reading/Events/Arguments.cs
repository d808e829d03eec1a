using Entente.Reading.Actors;

namespace Entente.Reading.Events;

/// <summary>Who does it and to whom, as the syntax around a verb tells.</summary>
internal sealed class Arguments
{
    private readonly SentenceGraph _graph;
    private readonly int _verb;
    private List<(string Slot, IReadOnlyList<FoundActor> Actors)>? _slots;
    private List<(int Token, string Case)>? _phrases;

    private Arguments(SentenceGraph graph, int verb) => (_graph, _verb) = (graph, verb);

    /// <summary>Those who act.</summary>
    public IReadOnlyList<FoundActor> Sources { get; private set; } = [];

    /// <summary>Those acted upon, in the passive or behind the verb.</summary>
    public IReadOnlyList<FoundActor> Patients { get; private set; } = [];

    /// <summary>The tokens of the objects, for what they are.</summary>
    public IReadOnlyList<int> ObjectTokens { get; private set; } = [];

    /// <summary>Whether the verb is passive.</summary>
    public bool IsPassive { get; private set; }

    /// <summary>The rules that found them.</summary>
    public List<string> Rules { get; } = [];

    /// <summary>Reads the arguments of a verb.</summary>
    public static Arguments Of(SentenceGraph graph, int verb)
    {
        Arguments known = graph.ArgumentsOf(verb, static (own, at) =>
        {
            Arguments read = new(own, at);
            read.Read();
            return read;
        });

        // The rules are the caller's to add to.
        Arguments arguments = new(graph, verb) { Sources = known.Sources, Patients = known.Patients, ObjectTokens = known.ObjectTokens, IsPassive = known.IsPassive };
        arguments.Rules.AddRange(known.Rules);
        return arguments;
    }

    /// <summary>The actors in a slot: "obj", "obj2", "poss", "that" or a preposition.</summary>
    public IReadOnlyList<FoundActor> In(string slot)
    {
        foreach ((string known, IReadOnlyList<FoundActor> held) in _slots ??= [])
        {
            if (known == slot)
            {
                return held;
            }
        }

        IReadOnlyList<FoundActor> actors = Find(slot);
        _slots.Add((slot, actors));
        return actors;
    }

    private IReadOnlyList<FoundActor> Find(string slot) => slot switch
    {
        "obj" => Patients,
        "obj2" => [.. _graph.Children(_verb, "iobj").SelectMany(_graph.ActorsOf), .. IsPassive ? Patients : []],
        "poss" => Makers() is { Length: > 0 } makers ? makers : ObjectTokens.SelectMany(_graph.OwnersOf).ToArray() is { Length: > 0 } owners ? owners : EachOther(ObjectTokens),
        "that" => [.. Clauses().SelectMany(clause => _graph.Children(clause, "nsubj")).SelectMany(_graph.ActorsOf)],
        "home" => [.. Sources.Take(1)],
        "if" => [.. Below().SelectMany(clause => _graph.Children(clause, "advcl")).Where(clause => _graph.Children(clause, "mark").Any(mark => _graph.Lemma(mark) is "if" or "unless" or "until"))
            .SelectMany(clause => _graph.Children(clause, "nsubj")).SelectMany(_graph.ActorsOf).Where(actor => !Sources.Any(source => source.Mention.Actor == actor.Mention.Actor))],
        _ => Behind(slot),
    };

    // "a draft put forward by X", "the plan that X had tabled", "the independence that X proclaimed": X's.
    private FoundActor[] Makers() => [.. ObjectTokens.SelectMany(noun => _graph.Children(noun, "acl")).Where(clause => clause > _verb)
        .SelectMany(clause => _graph.Is(clause, "acl:relcl") && !_graph.Children(clause, "nsubj").Any(subject => _graph.Tokens[subject].Upos == "PRON")
            ? _graph.Children(clause, "nsubj").SelectMany(_graph.ActorsOf)
            : _graph.Tokens[clause].Xpos == "VBN" ? Agents(clause) : [])];

    private IEnumerable<int> Below() => [_verb, .. _graph.Children(_verb, "xcomp"), .. _graph.Children(_verb, "xcomp").SelectMany(clause => _graph.Children(clause, "advcl"))];

    // The clauses below the verb, or below its object ("reiterated its demand that Y withdraw").
    private IEnumerable<int> Clauses() => _graph.Children(_verb, "ccomp").Concat(ObjectTokens.SelectMany(noun => _graph.Children(noun)
        .Where(child => _graph.Is(child, "acl") && _graph.Children(child).Any(mark => mark < child && _graph.Lemma(mark) == "that" && !_graph.Is(mark, "nsubj")))));

    private List<FoundActor> Behind(string preposition)
    {
        _phrases ??= [.. _graph.Children(_verb, "obl").Concat(ObjectTokens.SelectMany(noun => _graph.Children(noun, "nmod")))
            .Concat(_graph.Children(_verb, "advmod")).Select(token => (token, _graph.Case(token)))];
        List<FoundActor> found = [];
        foreach ((int token, string word) in _phrases)
        {
            if (word != preposition)
            {
                continue;
            }

            IReadOnlyList<FoundActor> actors = _graph.ActorsOf(token);
            found.AddRange(actors.Count > 0 ? actors : preposition is "between" or "with" or "by" ? [] : _graph.OwnersOf(token));
            found.AddRange(found.Count == 0 ? EachOther([token]) : []);
            if (found.Count == 0 && preposition is "in" or "at" or "near" or "into" or "on" or "over" or "outside")
            {
                found.AddRange(_graph.PlacesOf(token));
            }
        }

        return found;
    }

    private void Read()
    {
        IsPassive = _graph.Children(_verb).Any(child => _graph.Is(child, "nsubj:pass") || _graph.Is(child, "aux:pass"))
            || (_graph.Is(_verb, "acl") && !_graph.Is(_verb, "acl:relcl") && _graph.Tokens[_verb].Xpos == "VBN" && !IsLostMainVerb(_verb))
            || IsJoinedPassive(_verb);
        if (IsPassive)
        {
            Passive();
        }
        else
        {
            Active();
        }
    }

    private void Active()
    {
        Sources = Subject(_verb, 0);
        if (Sources.Count < 2 && _graph.Children(_verb, "nsubj").FirstOrDefault(-1) is >= 0 and var subject && Reciprocals.Both(_graph, subject) is { Count: 2 } both)
        {
            Sources = both;
            Rules.Add("the two named before");
        }

        if (Sources.Count == 0 && SourceFallback.Before(_graph, _verb) is { } before)
        {
            Sources = before;
            Rules.Add("nearest actor before");
        }

        int[] objects = [.. _graph.Children(_verb).Where(IsObject)];
        objects = RelativeObjects().ToArray() is { Length: > 0 } relative ? relative : objects;
        ObjectTokens = [.. WithMeasured(objects.Concat(objects.SelectMany(token => _graph.Children(token, "conj"))))];
        FoundActor[] named = [.. objects.SelectMany(_graph.ActorsOf)];
        if (named.Length > 0)
        {
            Patients = named;
            Rules.Add("object");
        }
        else
        {
            Patients = [.. objects.SelectMany(_graph.OwnersOf)];
            if (Patients.Count > 0)
            {
                Rules.Add("owner of the object");
            }
            else if (EachOther(objects) is { Count: > 0 } others)
            {
                Patients = others;
                Rules.Add(Reciprocals.Rule);
            }
        }
    }

    // "X and Y accused each other", "imposed tariffs on each other's goods": those who act are those acted upon.
    private IReadOnlyList<FoundActor> EachOther(IEnumerable<int> tokens) =>
        Sources.Count > 1 && tokens.Any(token => Reciprocals.Carries(_graph, token)) ? Sources : [];

    // "four days of naval drills" are drills.
    private IEnumerable<int> WithMeasured(IEnumerable<int> objects) =>
        objects.SelectMany(token => _graph.IsMeasure(token) ? [token, .. _graph.Children(token, "nmod").Where(below => _graph.Case(below) == "of")] : (IEnumerable<int>)[token]);

    // Arms and troops that somebody uses, where the verb is one of using them.
    private bool IsTool(int noun) => _graph.Lemma(_verb) is "fire" or "launch" or "send" or "deploy" or "dispatch" or "station" or "mass" or "move" or "drop" or "mobilise" or "mobilize" or "scramble" or "withdraw" or "pull" or "airlift" or "fly" or "lob" or "rush" or "put" or "position"
        && (ActorLexicon.Standard.RoleOf(_graph.Tokens[noun].Form.ToLowerInvariant()) == "MIL" || _graph.Lemma(noun) is "missile" or "rocket" or "shell" or "bomb" or "drone" or "warplane" or "troop" or "shot" or "plane");

    // An object, also where the parser took a noun for a complement ("sought refuge").
    private bool IsObject(int child) => _graph.Is(child, "obj")
        || ((_graph.Is(child, "xcomp") || _graph.Is(child, "obl:unmarked") || _graph.Is(child, "ccomp")) && child > _verb && _graph.Tokens[child].Upos is "NOUN" or "PROPN"
            && !_graph.Children(child).Any(word => _graph.Is(word, "case") || _graph.Is(word, "cop") || _graph.Is(word, "nsubj")) && !IsTime(child));

    private bool IsTime(int token) => _graph.Lemma(token) is "day" or "week" or "month" or "year" or "today" or "yesterday" or "night" or "morning" or "hour" or "time" or "evening" or "afternoon" or "weekend"
        || _graph.Lemma(token).EndsWith("day", StringComparison.Ordinal);

    private void Passive()
    {
        int[] subjects = [.. _graph.Children(_verb, "nsubj")];
        if (subjects.Length == 0 && _graph.Is(_verb, "acl"))
        {
            subjects = [_graph.Tokens[_verb].Head];
            Rules.Add("reduced passive");
        }
        else if (subjects.Length == 0 && _graph.Is(_verb, "conj"))
        {
            int first = _graph.Tokens[_verb].Head;
            subjects = [.. _graph.Children(first, "nsubj")];
            subjects = subjects.Length == 0 && _graph.Is(first, "acl") ? [_graph.Tokens[first].Head] : subjects;
        }

        int[] antecedents = [.. subjects.Select(Antecedent)];
        ObjectTokens = [.. WithMeasured(antecedents)];
        FoundActor[] named = [.. antecedents.SelectMany(_graph.ActorsOf)];
        Patients = named.Length > 0 ? named : [.. antecedents.SelectMany(_graph.OwnersOf)];
        Patients = Patients.Count > 0 ? Patients : [.. antecedents.SelectMany(token => WideTargets.Inside(_graph, token))];
        Sources = [.. Agents(_verb)];
        if (Sources.Count == 0)
        {
            // "were rounded up and deported by X": X does both.
            Sources = [.. _graph.Children(_verb, "conj").Where(IsJoinedPassive).SelectMany(Agents), .. _graph.Is(_verb, "conj") ? Agents(_graph.Tokens[_verb].Head) : []];
        }

        if (Sources.Count == 0 && antecedents.Any(IsTool))
        {
            // "Chinese missiles were fired", "Russian troops were sent": their owner does it.
            (Sources, Patients) = (Patients, []);
        }

        Rules.Add("passive");
    }

    private IEnumerable<FoundActor> Agents(int verb) => _graph.Children(verb, "obl").Where(token => _graph.Case(token) == "by").SelectMany(_graph.ActorsOf);

    // "were rounded up and deported": a participle without a subject or an object of its own, joined to a passive.
    private bool IsJoinedPassive(int verb)
    {
        int first = _graph.Tokens[verb].Head;
        return _graph.Is(verb, "conj") && first >= 0 && _graph.Tokens[verb].Xpos == "VBN" && _graph.Tokens[first].Xpos == "VBN"
            && !_graph.Children(verb).Any(child => _graph.Is(child, "nsubj") || _graph.Is(child, "obj") || _graph.Is(child, "aux"))
            && (_graph.Children(first).Any(child => _graph.Is(child, "nsubj:pass") || _graph.Is(child, "aux:pass")) || (_graph.Is(first, "acl") && !_graph.Is(first, "acl:relcl")));
    }

    // The object of a relative clause is the noun that it hangs on ("the hostages that X had held", "the curfew it clamped on Y").
    private IEnumerable<int> RelativeObjects()
    {
        int noun = _graph.Tokens[_verb].Head;
        if (noun < 0 || !_graph.Is(_verb, "acl") || noun > _verb || _graph.Tokens[noun].Upos is not ("NOUN" or "PROPN" or "SYM" or "NUM") || _graph.Tokens[_verb].Xpos is "VBG" or "VB")
        {
            return [];
        }

        int[] own = [.. _graph.Children(_verb, "obj")];
        bool isRelative = own.Length > 0 && own.All(token => token < _verb && _graph.Tokens[token].Form.ToLowerInvariant() is "that" or "which" or "whom" or "who");
        bool isBare = own.Length == 0 && _graph.Children(_verb, "nsubj").Any(subject => _graph.Tokens[subject].Form.ToLowerInvariant() is not ("that" or "which" or "who"))
            && !_graph.Children(_verb).Any(child => _graph.Is(child, "ccomp") || _graph.Is(child, "xcomp"));
        return isRelative || isBare ? [noun] : [];
    }

    // The subject of a verb: its own, or that of the verb it is joined to, controlled by, or relative to.
    private IReadOnlyList<FoundActor> Subject(int verb, int depth)
    {
        int[] own = [.. _graph.Children(verb).Where(child => _graph.Is(child, "nsubj") || (_graph.Is(child, "expl") && _graph.ActorAt(child) is not null))];
        if (own.Length > 0)
        {
            int[] tokens = [.. own.Select(Antecedent)];
            FoundActor[] named = [.. tokens.SelectMany(_graph.ActorsOf)];
            if (named.Length == 0)
            {
                named = [.. tokens.SelectMany(_graph.OwnersOf)];
                if (named.Length > 0)
                {
                    Rules.Add("owner of the subject");
                }
                else if (IsReported(verb, own[0]))
                {
                    Rules.Add("pronoun for the speaker");
                    return Subject(_graph.Tokens[verb].Head, depth + 1);
                }
                else
                {
                    named = [.. tokens.SelectMany(token => WideTargets.Inside(_graph, token))];
                    Rules.Add("within the subject");
                }
            }
            else
            {
                Rules.Add("subject");
            }

            return named;
        }

        int head = _graph.Tokens[verb].Head;
        if (depth > 3 || head < 0)
        {
            return [];
        }

        if (_graph.Is(verb, "acl:relcl") || (_graph.Is(verb, "acl") && (_graph.Tokens[verb].Xpos == "VBG" || IsLostMainVerb(verb))))
        {
            Rules.Add("relative clause");
            FoundActor[] heads = [.. _graph.ActorsOf(head)];
            if (heads.Length == 0 && _graph.Tokens[verb].Xpos == "VBG" && (_graph.Is(head, "obj") || _graph.Is(head, "obl")) && _graph.Tokens[head].Head is >= 0 and var doing && IsPaper(head))
            {
                // "issued a declaration demanding that".
                return Subject(doing, depth + 1);
            }

            heads = heads.Length > 0 || !IsLostMainVerb(verb) ? heads : [.. _graph.OwnersOf(head)];
            return heads.Length > 0 || !IsLostMainVerb(verb) ? heads : WideTargets.Inside(_graph, head);
        }

        if (_graph.Is(verb, "acl") || _graph.Is(verb, "nmod"))
        {
            // "Russia made an effort to", "Pakistan relied on help to": the verb above tells who; "Russia's offer to" tells by its owner.
            int above = _graph.Tokens[head].Head;
            if (_graph.Is(verb, "acl") && _graph.Children(head, "cop").Any() && _graph.Children(head, "nsubj").SelectMany(_graph.ActorsOf).ToArray() is { Length: > 0 } first)
            {
                // "were among the first to congratulate".
                Rules.Add("subject");
                return first;
            }

            if (above >= 0 && _graph.Tokens[above].Upos == "VERB" && (_graph.Is(head, "obj") || _graph.Is(head, "obl")) && Subject(above, depth + 1) is { Count: > 0 } doer)
            {
                Rules.Add("subject of the verb above the noun");
                return doer;
            }

            Rules.Add("owner of the noun above");
            return _graph.OwnersOf(head);
        }

        if (_graph.Is(verb, "xcomp") && _graph.Children(head, "obj").SelectMany(_graph.ActorsOf).ToArray() is { Length: > 0 } controller)
        {
            Rules.Add("controlled by the object above");
            return controller;
        }

        if (_graph.Is(verb, "conj") || _graph.Is(verb, "xcomp") || _graph.Is(verb, "advcl") || _graph.Is(verb, "parataxis") || _graph.Is(verb, "ccomp"))
        {
            if (_graph.Is(verb, "ccomp") && !_graph.Children(verb, "mark").Any(mark => _graph.Lemma(mark) == "to"))
            {
                return [];
            }

            if (_graph.Is(verb, "advcl") && _graph.Tokens[verb].Xpos is "VBD" or "VBZ" or "VBP")
            {
                // A finite clause has a subject of its own, even where the parser lost it.
                int mark = _graph.Children(verb, "mark").Concat(_graph.Children(verb, "advmod")).FirstOrDefault(verb);
                FoundActor? first = _graph.Actors.FirstOrDefault(actor => actor.First > mark && actor.Last < verb);
                Rules.Add("first actor of the clause");
                return first is null ? [] : [first];
            }

            Rules.Add("subject of the verb above");
            if (_graph.Is(verb, "advcl") && _graph.Tokens[verb].Xpos == "VBG" && !_graph.Children(verb, "mark").Any() && _graph.Children(head, "obl").Where(token => _graph.Case(token) == "by").SelectMany(_graph.ActorsOf).ToArray() is { Length: > 0 } agents)
            {
                // "was attacked by X, killing": X kills.
                return agents;
            }

            return _graph.Children(head).Any(child => _graph.Is(child, "nsubj:pass"))
                ? [.. _graph.Children(head, "nsubj").Select(Antecedent).SelectMany(_graph.ActorsOf)]
                : Subject(head, depth + 1);
        }

        return [];
    }

    private bool IsPaper(int noun) => _graph.Lemma(noun) is "declaration" or "statement" or "letter" or "resolution" or "note" or "message" or "communique" or "protest" or "report" or "speech" or "appeal" or "petition" or "bill" or "law" or "decree" or "order" or "agreement" or "deal";

    // "The minister today rejected the plan": a participle with an object of its own is the main verb that the parser hung on its subject.
    private bool IsLostMainVerb(int verb) => _graph.Tokens[verb].Xpos == "VBN" && !_graph.Is(verb, "acl:relcl") && _graph.Children(verb, "obj").Any(token => token > verb)
        && !_graph.Children(verb, "obl").Any(token => _graph.Case(token) == "by");

    // "X said they would": they are X.
    private bool IsReported(int verb, int subject) =>
        _graph.Tokens[subject].Form.ToLowerInvariant() is "they" or "it" or "he" or "she" or "we" && _graph.Is(verb, "ccomp") && _graph.Tokens[verb].Head >= 0
        && MoodReader.IsSpeech(_graph.Lemma(_graph.Tokens[verb].Head));

    // "who", "which", "that": the noun that the relative clause hangs on.
    private int Antecedent(int token)
    {
        int clause = _graph.Tokens[token].Head;
        return _graph.Tokens[token].Form.ToLowerInvariant() is "who" or "which" or "that" && clause >= 0 && _graph.Is(clause, "acl:relcl") && _graph.Tokens[clause].Head >= 0
            ? _graph.Tokens[clause].Head
            : token;
    }
}
