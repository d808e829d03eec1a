namespace Entente.Reading.Dictionaries;

/// <summary>Codes a sentence by the rules of version 2.0: each verb phrase says something, and the verbs above it join in.</summary>
internal sealed partial class MeaningCoder
{
    private static readonly HashSet<string> Be = new(["AM", "IS", "ARE", "WAS", "WERE", "BE", "BEEN", "BEING", "'S", "'RE"], StringComparer.Ordinal);

    private readonly VerbLexicon _verbs;
    private readonly NounMeaning _nouns;
    private readonly Dictionary<PhraseNode, PhraseNode> _parents = [];
    private readonly Dictionary<PhraseNode, List<MeaningEvent>> _meanings = [];

    private MeaningCoder(VerbLexicon verbs, NounMeaning nouns, PhraseNode root)
    {
        _verbs = verbs;
        _nouns = nouns;
        foreach (PhraseNode node in root.All())
        {
            node.Children.ForEach(child => _parents[child] = node);
        }
    }

    /// <summary>The events of a sentence, with sources and targets where they are known.</summary>
    public static IEnumerable<CodedClause> Code(PhraseNode root, VerbLexicon verbs, NounMeaning nouns)
    {
        MeaningCoder coder = new(verbs, nouns, root);
        coder.ResolvePronouns(root);
        return root.Children.SelectMany(coder.Of).SelectMany(Clauses);
    }

    private static IEnumerable<CodedClause> Clauses(MeaningEvent said)
    {
        if (said.Code is null || said.Inner is not null)
        {
            return [];
        }

        string code = said.Mirror is null ? said.Code : $"{said.Code}:{said.Mirror}";
        NounContent[] sources = [.. said.Sources.Select(source => source.Noun)];
        if (said.Target is { } target)
        {
            return [new CodedClause(code, said.Rule, said.IsByPattern, said.Verb, false, sources, [target.Noun])];
        }

        // Several who agree, consult or work together do so among themselves.
        return [new CodedClause(said.Code, said.Rule, said.IsByPattern, said.Verb, false, sources, sources.Length > 1 && IsMutual(said.Code) ? sources : [])];
    }

    private static bool IsMutual(string? code) => code is { Length: > 1 } && code[..2] is "03" or "04" or "05" or "06";

    private List<MeaningEvent> Of(PhraseNode node)
    {
        if (node.IsWord || node.Label is not ("S" or "SBAR" or "VP" or "ROOT" or "SINV" or "SQ"))
        {
            return [];
        }

        if (!_meanings.TryGetValue(node, out List<MeaningEvent>? events))
        {
            _meanings[node] = events = node.Label == "VP" ? VerbPhrase(node) : [.. node.Children.SelectMany(Of)];
        }

        return events;
    }

    private List<MeaningEvent> VerbPhrase(PhraseNode phrase)
    {
        (string? active, string? mirror, DictionaryPlace rule, bool isByPattern, bool isDenial) = CodeOf(phrase);
        PhraseNode? head = Verb(phrase);
        List<ActorCode> subjects = Upper(phrase);
        bool isPassive = IsPassive(phrase);
        MeaningEvent own = new([], null, null, false, active, active is null ? null : mirror, rule, isByPattern, head?.Token ?? -1);
        if (isPassive || (mirror is not null && active is null))
        {
            string? code = isPassive && active is not null ? active : mirror;
            List<ActorCode> sources = [.. Prepositions(phrase, "BY", "FROM", "IN").SelectMany(_nouns.Of)];
            List<ActorCode> targets = [.. subjects, .. Prepositions(phrase, "AT", "AGAINST", "INTO", "TOWARDS").SelectMany(_nouns.Of)];
            if (sources.Count > 0 || code is not null)
            {
                return targets.Count == 0
                    ? [own with { Sources = sources, IsOpenPassive = true, Code = code }]
                    : [.. targets.Select(target => own with { Sources = sources, Target = target, Code = code })];
            }
        }

        PhraseNode[] below = [.. phrase.Children.Where(child => child.Label == "VP")];
        bool isNegated = below.Length > 0 && phrase.Children.Exists(child => child.Word is "NOT" or "N'T" or "NEVER");
        List<MeaningEvent> lower = [.. below.SelectMany(Of).Select(said => isNegated ? Deny(said) : said)];
        List<MeaningEvent> events = [];
        if (lower.Count > 0)
        {
            events.AddRange(lower.SelectMany(said => Join(own, subjects, said)));
        }
        else
        {
            Objects(phrase, own, subjects, isDenial, events);
        }

        return [.. events.SelectMany(Rewrite)];
    }

    private static MeaningEvent Deny(MeaningEvent said) => said with
    {
        Code = CameoCombinations.Denied(said.Code),
        Mirror = CameoCombinations.Denied(said.Mirror),
    };

    private void Objects(PhraseNode phrase, MeaningEvent own, List<ActorCode> subjects, bool isDenial, List<MeaningEvent> events)
    {
        List<ActorCode> objects = IsEachOther(phrase) ? subjects : ObjectsOf(phrase, isWithoutPlaces: subjects.Count > 1 && IsMutual(own.Code));
        PhraseNode[] clauses = [.. phrase.Children.SelectMany(child => child.Label == "ADJP" ? child.Children : [child]).Where(child => child.Label is "S" or "SBAR")];
        events.AddRange(objects.Select(target => own with { Sources = subjects, Target = target }));
        if (events.Count == 0 && clauses.Length > 0)
        {
            events.AddRange(clauses.SelectMany(Of)
                .Select(said => isDenial ? Deny(said) : said)
                .SelectMany(said => Join(own, subjects, said)));
        }

        if (events.Count == 0 && (subjects.Count > 0 || own.Code is not null))
        {
            events.Add(own with { Sources = subjects });
        }
    }

    // The verb with its subjects over an event below it.
    private static IEnumerable<MeaningEvent> Join(MeaningEvent own, List<ActorCode> subjects, MeaningEvent said)
    {
        if (subjects.Count == 0 && own.Code is null)
        {
            return [said];
        }

        string? code = CameoCombinations.Of(own.Code, said.Code);
        string? mirror = said.Mirror is null ? null : CameoCombinations.Of(own.Code, said.Mirror);
        MeaningEvent joined = said.Code is null || code == own.Code ? own with { Code = code } : said with { Code = code, Mirror = mirror, Inner = null };
        if (said.IsOpenPassive)
        {
            return subjects.Count == 0
                ? [joined with { Sources = said.Sources, Target = null, IsOpenPassive = true }]
                : subjects.Select(subject => joined with { Sources = said.Sources, Target = subject, IsOpenPassive = false });
        }

        return said.Sources.Count > 0
            ? [own with { Sources = subjects, Target = null, Inner = said }]
            : [joined with { Sources = subjects, Target = said.Target, Inner = said.Inner, IsOpenPassive = false }];
    }

    // The rules of the dictionary, and else: who speaks of another's deed speaks of the other.
    private IEnumerable<MeaningEvent> Rewrite(MeaningEvent said)
    {
        if (said.Inner is not { } inner || said.Sources.Count == 0)
        {
            return [said];
        }

        foreach (Transformation rule in _verbs.Transformations)
        {
            if (Transformation.IsUnder(said.Code, rule.OuterCode) && (rule.InnerCode is null ? inner.Code is not null : Transformation.IsUnder(inner.Code, rule.InnerCode))
                && Bind(rule, said.Sources, inner) is { } bound && bound.TryGetValue(rule.Source, out IReadOnlyList<ActorCode>? sources) && bound.TryGetValue(rule.Target, out IReadOnlyList<ActorCode>? targets))
            {
                return targets.Select(target => said with { Sources = sources, Target = target, Inner = null, Code = rule.Code ?? inner.Code, Mirror = null, Rule = rule.Place, IsByPattern = true });
            }
        }

        return inner.Sources.Count > 0 && said.Code is not null && inner.Inner is null && IsDeed(inner.Code)
            ? inner.Sources.Select(target => said with { Target = target, Inner = null, Mirror = null })
            : [said];
    }

    private static bool IsDeed(string? code) => code is not null && code.Length > 1 && code[..2] is "05" or "06" or "07" or "08" or "12" or "16" or "18" or "19" or "20";

    private static Dictionary<string, IReadOnlyList<ActorCode>>? Bind(Transformation rule, IReadOnlyList<ActorCode> outer, MeaningEvent inner)
    {
        Dictionary<string, IReadOnlyList<ActorCode>> bound = new(StringComparer.Ordinal) { [rule.Outer] = outer };
        return Fits(rule.InnerSource, inner.Sources) && Fits(rule.InnerTarget, inner.Target is { } target ? [target] : []) ? bound : null;

        bool Fits(string sign, IReadOnlyList<ActorCode> actors)
        {
            if (sign == "_")
            {
                return actors.Count == 0;
            }

            if (actors.Count == 0 || sign == ".")
            {
                return actors.Count > 0;
            }

            return bound.TryGetValue(sign, out IReadOnlyList<ActorCode>? same)
                ? same.Select(actor => actor.Code).SequenceEqual(actors.Select(actor => actor.Code))
                : bound.TryAdd(sign, actors);
        }
    }
}
