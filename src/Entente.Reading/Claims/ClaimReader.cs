using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Reading.Actors;
using Entente.Reading.Dates;
using Entente.Reading.Events;
using Entente.Vocabulary;

namespace Entente.Reading.Claims;

/// <summary>Turns what a sentence says of relations, blocs, the balance, firsts and acts to come into claims.</summary>
internal sealed partial class ClaimReader(Document document)
{
    private readonly List<Claim> _claims = [];

    /// <summary>The claims of one sentence; links between conditions and what hangs on them are made here.</summary>
    /// <param name="graph">The sentence.</param>
    /// <param name="unreal">Acts that are not said to have happened.</param>
    /// <param name="told">Events that the text has told so far.</param>
    public IReadOnlyList<Claim> Read(SentenceGraph graph, IReadOnlyList<CodedAct> unreal, IReadOnlyList<CodedEvent> told)
    {
        _claims.Clear();
        if (graph.Actors.Count == 0)
        {
            // "It was the first such visit in nine years" names nobody and speaks of the visit before.
            First(graph, told);
            _claims.RemoveAll(claim => claim.FirstSince is not { Source: not null, Target: not null });
            Attributed(graph, told);
            return [.. _claims];
        }

        HashSet<int> tokens = [];
        foreach (BlocReader.FoundBloc bloc in BlocReader.Find(graph))
        {
            Bloc(graph, bloc);
            tokens.Add(bloc.Noun);
        }

        foreach (RelationReader.FoundRelation relation in RelationReader.Find(graph).Where(relation => !tokens.Contains(relation.Token)))
        {
            Relation(graph, relation);
        }

        foreach (CodedAct act in unreal)
        {
            Act(graph, act);
        }

        foreach (CodedEvent coded in told.Where(coded => graph.Sentence.Span.Covers(coded.Act)))
        {
            Content(graph, coded);
        }

        ObjectNouns(graph);
        Balance(graph);
        First(graph, told);
        General(graph, told);
        Attributed(graph, told);
        Link(graph);
        return [.. _claims];
    }

    private void Bloc(SentenceGraph graph, BlocReader.FoundBloc bloc)
    {
        bool isProposed = bloc.Mood.Mood is ClaimMood.Prescribed or ClaimMood.Forecast or ClaimMood.Demanded || bloc.Mood.IsCondition;
        BlocContent content = new([.. bloc.Members.Select(member => member.Mention)], [.. bloc.Possible.Select(member => member.Mention)], isProposed, bloc.Nature);
        Add(graph, ClaimKind.Bloc, bloc.Mood, bloc.Noun, [bloc.Rule], claim => claim with { Bloc = content, Actors = [.. content.Members, .. content.PossibleMembers] });
    }

    private void Relation(SentenceGraph graph, RelationReader.FoundRelation relation)
    {
        string? period = RelationReader.Period(graph.Sentence.Span.In(document.Text));
        RelationContent content = new(relation.First.Mention, relation.Second.Mention, relation.Mood.IsNegated ? -relation.Sign : relation.Sign, relation.Mood.IsNegated ? 0 : relation.Trend, period);
        Add(graph, ClaimKind.Relation, relation.Mood, relation.Token, [relation.Rule], claim => claim with { Relation = content, Actors = [content.First, content.Second], IsNegated = false });
    }

    private void Act(SentenceGraph graph, CodedAct act)
    {
        ActContent content = new(act.Source.Mention, act.Target?.Mention, act.Frame.Code, graph.Tokens[act.Trigger].Span);
        ClauseMood mood = act.Mood.IsNegated && act.Mood.Mood == ClaimMood.Asserted ? act.Mood with { Mood = ClaimMood.Denied } : act.Mood;
        Add(graph, ClaimKind.Act, mood, act.Trigger, ["frame " + act.Frame.Id, .. act.Rules],
            claim => claim with { Act = content, Actors = act.Target is { } target ? [act.Source.Mention, target.Mention] : [act.Source.Mention] });
    }

    // A demand is an event; what is demanded is a claim: the one asked is to act towards the one who asks. A threat foretells the threatened act.
    private void Content(SentenceGraph graph, CodedEvent coded)
    {
        int at = Enumerable.Range(0, graph.Tokens.Count).FirstOrDefault(token => graph.Tokens[token].Span == coded.Act, -1);
        if (at < 0 || coded.Code.Type is not ("REQUEST" or "THREATEN"))
        {
            return;
        }

        bool isDemand = coded.Code.Type == "REQUEST";
        ClauseMood mood = ClauseMood.Plain with { Mood = isDemand ? ClaimMood.Demanded : ClaimMood.Forecast, Strength = isDemand ? .9 : .5, Cue = at, IsHappening = false, Speaker = graph.Speech.SpeakerOf(at) };
        ActorMention[] named = isDemand ? [coded.Target, coded.Source] : [coded.Source, coded.Target];
        Add(graph, ClaimKind.General, mood, at, [isDemand ? "what is demanded" : "what is threatened"], claim => claim with { Actors = named });
    }

    private void Balance(SentenceGraph graph)
    {
        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            bool isOfPower = graph.Lemma(at) == "balance" && (graph.Children(at, "nmod").Any(child => graph.Lemma(child) == "power") || graph.Children(at, "amod").Any(child => graph.Lemma(child) is "strategic" or "regional" or "military"));
            if (!isOfPower)
            {
                continue;
            }

            int verb = at;
            while (verb >= 0 && graph.Tokens[verb].Upos is not "VERB" && graph.Tokens[verb].Head >= 0 && graph.Tokens[verb].Head != verb)
            {
                verb = graph.Tokens[verb].Head;
            }

            int root = verb;
            ClauseMood mood = MoodReader.Of(graph, verb);
            for (int steps = 0; steps < 6 && graph.Tokens[root].Head >= 0; steps++)
            {
                root = graph.Tokens[root].Head;
                ClauseMood above = MoodReader.Of(graph, root);
                mood = above.Cue >= 0 && !above.IsCondition ? above : mood;
            }

            Add(graph, ClaimKind.BalanceOfPower, mood, at, ["balance of power"], claim => claim with { Actors = [.. graph.Actors.Where(actor => !actor.IsAdjective).Select(actor => actor.Mention).DistinctBy(mention => mention.Actor)] });
            return;
        }
    }

    private void First(SentenceGraph graph, IReadOnlyList<CodedEvent> told)
    {
        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            if (graph.Lemma(at) != "first" || graph.Tokens[at].Upos != "ADJ" || graph.Tokens[at].Head < 0 || graph.Tokens[graph.Tokens[at].Head].Upos is not ("NOUN" or "PROPN"))
            {
                continue;
            }

            int noun = graph.Tokens[at].Head;
            string words = graph.Sentence.Span.In(document.Text);
            Match years = InYears().Match(words);
            bool isSince = Since().IsMatch(words);
            if (!years.Success && !isSince && !words.Contains("first ever", StringComparison.OrdinalIgnoreCase) && !words.Contains("first-ever", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            FoundActor? source = graph.OwnersOf(noun).Concat(graph.Children(noun, "nmod").Where(token => graph.Case(token) == "by").SelectMany(graph.ActorsOf)).FirstOrDefault()
                ?? graph.Children(noun, "nmod").Where(token => graph.Case(token) == "by").SelectMany(graph.OwnersOf).FirstOrDefault();
            FoundActor? target = graph.Children(noun, "nmod").Concat(graph.Children(noun, "nmod").SelectMany(token => graph.Children(token, "nmod"))).Where(token => graph.Case(token) == "to").SelectMany(graph.ActorsOf).FirstOrDefault()
                ?? graph.Actors.FirstOrDefault(actor => actor.Mention.Actor != source?.Mention.Actor && !actor.IsAdjective);
            source ??= graph.Actors.FirstOrDefault(actor => actor.Mention.Actor != target?.Mention.Actor);
            EventFrame? frame = FrameLexicon.Standard.Nouns(graph.Lemma(noun)).FirstOrDefault();
            int? count = years.Success ? Years(years) : null;
            FirstSinceContent content = new(source?.Mention, target?.Mention, frame?.Code, count);
            if ((source is null || target is null || graph.Children(noun).Any(child => graph.Lemma(child) == "such"))
                && told.LastOrDefault(coded => frame is not null && coded.Code.Type == frame.Code.Type && coded.Code.Mode == frame.Code.Mode) is { } meant)
            {
                // "It was the first such visit in nine years": the visit told of last.
                content = content with { Source = meant.Source, Target = meant.Target };
            }

            ClauseMood mood = new(ClaimMood.Asserted, 1, -1, false, false, true, -1, false);
            Add(graph, ClaimKind.FirstSince, mood, noun, ["first ... in years"],
                claim => claim with { FirstSince = content, Actors = [.. new[] { content.Source, content.Target }.OfType<ActorMention>()] });
            return;
        }
    }

    private static int? Years(Match match)
    {
        int? count = DateResolver.Count(match.Groups["n"].Value);
        return match.Groups["u"].Value.StartsWith("decade", StringComparison.OrdinalIgnoreCase) ? 10 * count : count;
    }

    // "is weighing sanctions against Iran", "disclaimed any support for the Houthis": the mood of what the verb's object names.
    private void ObjectNouns(SentenceGraph graph)
    {
        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            int verb = graph.Tokens[at].Head;
            bool isObject = graph.Is(at, "obj") || graph.Is(at, "nsubj:pass") || (graph.Is(at, "obl") && verb >= 0 && graph.Case(at) is "for" or "of" && graph.Lemma(verb) is "call" or "ask" or "appeal" or "press" or "push" or "beg" or "plead");
            bool isSubject = verb >= 0 && graph.Is(at, "nsubj") && MoodWords.FindVerb("subject", graph, verb) is not null;
            if (isSubject && graph.Tokens[at].Upos == "NOUN")
            {
                Subject(graph, at);
                continue;
            }

            if (verb < 0 || !isObject || graph.Tokens[at].Upos != "NOUN" || graph.Tokens[verb].Upos != "VERB" || MoodWords.FindVerb("object", graph, verb) is null
                || MoodWords.FindNoun(graph, at) is { Mood: "hearsay" })
            {
                continue;
            }

            FoundActor[] actors = [.. graph.Children(verb).Where(child => graph.Is(child, "nsubj")).SelectMany(graph.ActorsOf),
                .. graph.Actors.Where(actor => graph.SpanOf(at).Covers(actor.Mention.Span))];
            ClauseMood mood = MoodReader.OfNoun(graph, at);
            bool isTaken = _claims.Any(claim => claim.Act is { } act && graph.SpanOf(at).Covers(act.Act));
            if (actors.Length > 0 && (actors.Any(actor => graph.SpanOf(at).Covers(actor.Mention.Span)) || actors.Select(actor => actor.Mention.Actor).Distinct().Count() >= 2) && !isTaken && !mood.IsHappening && mood.Mood != ClaimMood.Asserted)
            {
                ActorMention[] named = [.. actors.Select(actor => actor.Mention).DistinctBy(mention => mention.Actor)];
                Add(graph, ClaimKind.General, mood, at, ["object of a verb of will"], claim => claim with { Actors = named });
            }
        }
    }

    // "A treaty between Iran and Turkey is overdue": the mood of what the clause's subject names.
    private void Subject(SentenceGraph graph, int at)
    {
        SourceSpan below = graph.SpanOf(at);
        ActorMention[] named = [.. graph.Actors.Where(actor => below.Covers(actor.Mention.Span)).Select(actor => actor.Mention).DistinctBy(mention => mention.Actor)];
        ClauseMood mood = MoodReader.OfNoun(graph, at);
        if (named.Length > 0 && !mood.IsHappening && mood.Mood != ClaimMood.Asserted && !_claims.Any(claim => claim.Act is { } act && below.Covers(act.Act)))
        {
            Add(graph, ClaimKind.General, mood, at, ["said of the act"], claim => claim with { Actors = named });
        }
    }

    // A clause that is not simply told, or that somebody is said to say, and that fits nothing else.
    private void General(SentenceGraph graph, IReadOnlyList<CodedEvent> told)
    {
        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            bool hasSubject = graph.Children(at).Any(child => graph.Is(child, "nsubj"));
            bool isInfinitive = graph.Tokens[at].Upos == "VERB" && (graph.Is(at, "xcomp") || graph.Is(at, "ccomp") || graph.Is(at, "csubj") || graph.Is(at, "advcl") || graph.Is(at, "acl"));
            if (graph.Tokens[at].Upos is not ("VERB" or "ADJ" or "NOUN") || (!hasSubject && !isInfinitive))
            {
                continue;
            }

            ClauseMood mood = MoodReader.Of(graph, at);
            SourceSpan clause = graph.SpanOf(at);
            bool isTaken = _claims.Any(claim => claim.Mood == mood.Mood && clause.Covers(claim.Clause)) || _claims.Any(claim => claim.Clause.Covers(graph.Tokens[at].Span) && claim.Clause.Length <= clause.Length);
            if (isTaken)
            {
                continue;
            }

            ActorMention[] actors = [.. graph.Actors.Where(actor => clause.Covers(actor.Mention.Span)).Concat(hasSubject ? [] : ClauseDoers.Of(graph, at)).Select(actor => actor.Mention).DistinctBy(mention => mention.Actor)];
            bool isOpen = (mood.Mood is ClaimMood.Forecast or ClaimMood.Prescribed or ClaimMood.Demanded or ClaimMood.Denied || mood.IsCondition || mood.IsHearsay) && mood.Cue >= 0;
            bool isDenial = mood is { Mood: ClaimMood.Asserted, IsNegated: true } && (actors.Length >= 2 || (hasSubject && actors.Length > 0));
            bool isNamed = actors.Length >= 2 || (hasSubject && actors.Length > 0) || graph.Actors.Any(actor => clause.Covers(actor.Mention.Span)) || (actors.Length > 0 && mood.Mood is ClaimMood.Demanded or ClaimMood.Prescribed);
            if ((isOpen || isDenial) && (isNamed || mood.IsCondition) && !told.Any(coded => coded.Act == graph.Tokens[at].Span))
            {
                Add(graph, ClaimKind.General, mood, at, [hasSubject ? "modal clause" : "clause below"], claim => claim with { Actors = actors });
            }
            else if (mood.Speaker >= 0 && actors.Length > 0 && (hasSubject || !graph.Is(at, "acl")) && !IsOver(graph, at) && !clause.Covers(graph.Tokens[mood.Speaker].Span) && !told.Any(coded => clause.Covers(coded.Act)))
            {
                Add(graph, ClaimKind.General, mood, at, ["attributed clause"], claim => claim with { Actors = actors });
            }
            else if (mood is { Mood: ClaimMood.Asserted, IsHappening: true } && mood.Speaker < 0 && hasSubject && !IsOver(graph, at) && !MoodReader.IsSpeech(graph.Lemma(at)) && OwnActors(graph, at) is { Length: >= 2 } own && !told.Any(coded => clause.Covers(coded.Act)))
            {
                Add(graph, ClaimKind.General, mood, at, ["told clause"], claim => claim with { Actors = own });
            }
        }
    }

    // A verb whose content is the clause below it.
    private static bool IsOver(SentenceGraph graph, int at) => graph.Children(at).Any(child => (graph.Is(child, "ccomp") || graph.Is(child, "xcomp") || graph.Is(child, "csubj")) && graph.Tokens[child].Upos == "VERB");

    // The actors of a clause's own places: those of the clauses below it are theirs.
    private static ActorMention[] OwnActors(SentenceGraph graph, int at) => [.. graph.Actors.Where(actor => IsOwn(graph, at, actor.Last)).Select(actor => actor.Mention).DistinctBy(mention => mention.Actor)];

    private static bool IsOwn(SentenceGraph graph, int at, int token)
    {
        for (int steps = 0; steps < 12 && token >= 0 && token != at; steps++)
        {
            if (graph.Is(token, "acl") || graph.Is(token, "advcl") || graph.Is(token, "ccomp") || graph.Is(token, "xcomp") || graph.Is(token, "conj") && graph.Tokens[token].Upos == "VERB" || graph.Is(token, "parataxis"))
            {
                return false;
            }

            token = graph.Tokens[token].Head;
        }

        return token == at;
    }

    // What somebody is said to say stands in the record with its speaker, though no act of it has a name.
    private void Attributed(SentenceGraph graph, IReadOnlyList<CodedEvent> told)
    {
        foreach (SentenceSpeech.Speech speech in graph.Speech.All)
        {
            // Whoever else is held to say something, each speaker has his own words in the record.
            string? holder = SentenceSpeech.HolderOf(graph, speech.Speaker)?.Actor.Text;
            bool isKnown = _claims.Any(claim => holder is null ? claim.HolderWords is not null : claim.Holder?.Actor.Text == holder) || told.Any(coded => coded.SaidBy is not null && graph.Sentence.Span.Covers(coded.Act));
            int content = isKnown ? -1 : Enumerable.Range(0, graph.Tokens.Count).FirstOrDefault(at => speech.Covers(at) && IsPredicate(graph, at), -1);
            content = content < 0 && !isKnown ? Enumerable.Range(0, graph.Tokens.Count).FirstOrDefault(at => speech.Covers(at) && graph.Tokens[at].Upos is "NOUN" or "PROPN" or "ADJ" or "PRON" or "ADV" or "NUM", -1) : content;
            if (content >= 0)
            {
                bool isAny = graph.Actors.Any(actor => speech.Covers(actor.First));
                ActorMention[] actors = [.. graph.Actors.Where(actor => !isAny || speech.Covers(actor.First)).Select(actor => actor.Mention).DistinctBy(mention => mention.Actor)];
                ClauseMood mood = MoodReader.Of(graph, content) with { Speaker = speech.Speaker };
                Add(graph, ClaimKind.General, mood, content, ["attributed clause"], claim => claim with { Actors = actors });
            }
        }
    }

    private static bool IsPredicate(SentenceGraph graph, int at) => graph.Tokens[at].Upos is "VERB" or "NOUN" or "ADJ" && (graph.Tokens[at].Upos == "VERB" || graph.Children(at, "cop").Any());

    // "if A, B": every claim of the main clause hangs on the claims of the condition; likewise "because".
    private void Link(SentenceGraph graph)
    {
        for (int at = 0; at < graph.Tokens.Count; at++)
        {
            if (!graph.Is(at, "advcl") || graph.Tokens[at].Head < 0)
            {
                continue;
            }

            int mark = graph.Children(at, "mark").FirstOrDefault(-1);
            ClaimLinkKind? kind = mark < 0 ? null : graph.Lemma(mark) switch
            {
                "if" or "unless" => ClaimLinkKind.If,
                "because" => ClaimLinkKind.Because,
                "to" => ClaimLinkKind.InOrderTo,
                _ => null,
            };
            if (kind is not { } link)
            {
                continue;
            }

            SourceSpan below = graph.SpanOf(at);
            Claim? other = _claims.FirstOrDefault(claim => below.Covers(claim.Clause));
            if (other is null)
            {
                continue;
            }

            for (int index = 0; index < _claims.Count; index++)
            {
                if (!below.Covers(_claims[index].Clause) && graph.SpanOf(graph.Tokens[at].Head).Overlaps(_claims[index].Clause))
                {
                    _claims[index] = _claims[index] with { Links = [.. _claims[index].Links, new ClaimLink(link, other.Id, graph.Tokens[mark].Span)] };
                }
            }
        }
    }

    private void Add(SentenceGraph graph, ClaimKind kind, ClauseMood mood, int token, IReadOnlyList<string> rules, Func<Claim, Claim> fill)
    {
        string? way = mood.Speaker >= 0 ? graph.Speech.WayOf(mood.Speaker, token) : null;
        rules = [.. rules, "mood: " + ClaimConfidence.BasisOf(graph, mood), .. way is null ? [] : new[] { "speaker: " + way }];
        SourceSpan clause = kind == ClaimKind.FirstSince ? graph.Sentence.Span : ClauseSpan(graph, token);
        ActorMention? holder = mood.Speaker >= 0 ? SentenceSpeech.HolderOf(graph, mood.Speaker) : null;
        ClaimMood said = mood.IsNegated && mood.Mood == ClaimMood.Asserted ? ClaimMood.Denied : mood.Mood;
        Claim claim = fill(new Claim
        {
            Id = "",
            DocumentId = document.Id,
            Kind = kind,
            Mood = said,
            Strength = mood.Strength,
            IsNegated = mood.IsNegated,
            IsCondition = mood.IsCondition,
            IsHearsay = mood.IsHearsay,
            Factuality = Math.Round(graph.FactualityOf(token), 2),
            Holder = holder,
            HolderWords = mood.Speaker >= 0 && holder is null ? SentenceSpeech.WordsOf(graph, mood.Speaker).In(document.Text) : null,
            Sentence = graph.Sentence.Span,
            Clause = clause,
            MoodCue = mood.Cue >= 0 ? graph.Tokens[mood.Cue].Span : null,
            HolderConfidence = way is null ? null : ClaimConfidence.OfSpeaker(graph, way),
            Rules = rules,
            Confidence = ClaimConfidence.Of(graph, kind, rules),
        });
        string of = string.Join(',', claim.Actors.Select(actor => actor.Actor.Text));
        string id = ContentHash.Of(document.Id, clause.ToString(), kind.ToString(), claim.Mood.ToString(), of, string.Create(CultureInfo.InvariantCulture, $"{claim.Relation?.Sign}{claim.Act?.Code}"));
        if (!_claims.Any(held => held.Id == id))
        {
            _claims.Add(claim with { Id = id });
        }
    }

    // The words of the clause: from the nearest verb above down, but never beyond the sentence.
    private static SourceSpan ClauseSpan(SentenceGraph graph, int token)
    {
        int at = token;
        while (graph.Tokens[at].Upos is not "VERB" && graph.Tokens[at].Head >= 0 && !graph.Children(at, "cop").Any())
        {
            at = graph.Tokens[at].Head;
        }

        return graph.SpanOf(at);
    }

    [GeneratedRegex(@"\bin (?:over |more than |nearly |almost |about )?(?<n>[a-z]+|\d{1,3}) (?<u>years?|decades?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex InYears();

    [GeneratedRegex(@"\bfirst\b.{0,80}\bsince\b", RegexOptions.IgnoreCase)]
    private static partial Regex Since();
}
