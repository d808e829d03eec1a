using System.Globalization;
using Entente.Reading;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>Writes the brief of an article: what it says, what the record says of that, and what its "if" would do.</summary>
public sealed class BriefWriter
{
    private readonly Workspace _workspace;

    /// <summary>Makes a writer on a workspace.</summary>
    public BriefWriter(Workspace workspace) => _workspace = workspace;

    /// <summary>Writes a brief.</summary>
    /// <param name="document">The article; it must have a date.</param>
    /// <param name="options">Region and command.</param>
    /// <param name="cancellationToken">Stops between steps.</param>
    /// <exception cref="ConfigurationException">ENT0825: the article has no date; ENT0821, ENT0822: an unknown state or region.</exception>
    /// <exception cref="SourceException">ENT0824: no known state in the article.</exception>
    public Brief Write(Document document, BriefOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        BriefOptions how = options ?? new BriefOptions();
        PartialDate date = document.Date ?? throw new ConfigurationException(new Failure("ENT0825", "The article does not say its date, and without one there is no record to hold it against.",
            document.Place, "Give it: --date 2021-04-10 (or 2021-04, or 2021), or write it into the text's front matter."));
        ReadDocument reading = _workspace.Read(document, cancellationToken);
        ActorId[] named = [.. reading.Mentions.GroupBy(mention => mention.Actor).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key)];
        DateOnly day = date.Latest;
        (IReadOnlyList<ActorId> states, string regionName) = RegionWriter.Choose(_workspace, [.. named.Concat(BlocMembers(reading, day)).Distinct()], how.Region, day);
        SignedNetwork network = _workspace.Relations(day, states);
        BriefDraft draft = new(_workspace, reading, day, _workspace.RecordDay(day), regionName, network, Workspace.Blocs(network, cancellationToken), _workspace.Power(states));
        BriefRelation[] relations = [.. RelationWriter.Write(draft)];
        BriefEvent[] events = Events(draft);
        IReadOnlyList<BriefScenario> scenarios = ScenarioWriter.Write(draft, cancellationToken);
        IReadOnlyList<BriefClaim> claims = ClaimWriter.Write(draft, scenarios);
        return new Brief
        {
            Masthead = Masthead(draft, named, events.Length, relations, claims, scenarios),
            Text = document.Text,
            Region = RegionWriter.Write(draft, [.. named.Where(states.Contains)], cancellationToken),
            Events = events,
            Relations = relations,
            Claims = claims,
            Scenarios = scenarios,
            Limits = Limits(draft, relations),
            Provenance = _workspace.ProvenanceOf(how.Command, draft.RecordDay),
            Citations = Citations(relations),
        };
    }

    private IEnumerable<ActorId> BlocMembers(ReadDocument reading, DateOnly day) => reading.Claims.Where(claim => claim.Bloc is not null)
        .SelectMany(claim => claim.Bloc!.Members.Concat(claim.Bloc.PossibleMembers))
        .SelectMany(mention => _workspace.Actors.Find(mention.Actor)?.Members.Where(member => member.Valid.Contains(day)).Select(member => member.Member) ?? []);

    private static BriefMasthead Masthead(
        BriefDraft draft, ActorId[] named, int events, BriefRelation[] relations, IReadOnlyList<BriefClaim> claims, IReadOnlyList<BriefScenario> scenarios)
    {
        Document document = draft.Reading.Document;
        int agrees = relations.Count(relation => relation.Verdict == BriefVerdict.Agrees);
        int covered = relations.Count(relation => relation.Verdict != BriefVerdict.NotCovered);
        IEnumerable<string> moods = draft.Reading.Claims.GroupBy(claim => (Order: claim.IsCondition ? 10 : claim is { IsHearsay: true, Mood: ClaimMood.Asserted } ? 11 : (int)claim.Mood, Words: BriefText.MoodOf(claim)))
            .OrderBy(group => group.Key.Order).Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {group.Key.Words}"));
        return new BriefMasthead
        {
            Title = document.Title ?? document.Place,
            Author = document.Author,
            Publisher = document.Publisher,
            Date = Wording.Date(document.Date!.Value),
            DateBasis = document.DateBasis switch { "option" => "given by the reader", var basis => basis is null ? null : "from the text's " + basis },
            Region = draft.RegionName,
            Answer = Answer(draft, relations, claims, agrees, covered),
            Certainty = "Relations are estimates with intervals; blocs and shares are exact accounting on them; nothing here is a forecast.",
            Figures =
            [
                new BriefFigure(named.Length.ToString(CultureInfo.InvariantCulture), "actors named", $"{named.Count(id => draft.Workspace.Actors.WasState(id, draft.Day))} of them states"),
                new BriefFigure(events.ToString(CultureInfo.InvariantCulture), "events read", Wording.Count(draft.Reading.Sentences.Count, "sentence") + " in all"),
                new BriefFigure(draft.Reading.Claims.Count.ToString(CultureInfo.InvariantCulture), "claims", string.Join(", ", moods)),
                new BriefFigure(string.Create(CultureInfo.InvariantCulture, $"{agrees} of {relations.Length}"), "relations said to hold that the record agrees with",
                    string.Create(CultureInfo.InvariantCulture, $"{covered - agrees} mixed or against, {relations.Length - covered} not covered; {Wording.Count(scenarios.Count, "scenario")} accounted")),
            ],
        };
    }

    private static string Answer(BriefDraft draft, BriefRelation[] relations, IReadOnlyList<BriefClaim> claims, int agrees, int covered)
    {
        string ends = draft.RecordDay < draft.Day ? $"On the record, which ends on {Wording.Day(draft.RecordDay)}" : $"On the record at {Wording.Day(draft.RecordDay)}";
        BlocContent? proposal = claims.Select(card => card.Claim.Bloc).OfType<BlocContent>().Where(bloc => bloc.IsProposed)
            .OrderByDescending(bloc => bloc.Members.Count).FirstOrDefault(bloc => ClaimWriter.Members(draft, bloc.Members).Count >= 3);
        if (proposal is not null)
        {
            IReadOnlyList<ActorId> members = ClaimWriter.Members(draft, proposal.Members);
            double?[] weights = [.. members.SelectMany((one, at) => members.Skip(at + 1).Select(other => draft.Workspace.Model.Between(Dyad.Of(one, other), draft.RecordDay)?.Weight))];
            int apart = weights.Count(weight => weight is null or < Wording.NeutralBelow);
            int blocs = draft.Blocs.Blocs.Count(bloc => bloc.Members.Any(members.Contains));
            string pairs = $"{apart} of its {Wording.Count(weights.Length, "pair")} {(apart == 1 ? "is" : "are")} hostile, neutral or unknown";
            return blocs > 1 ? $"{ends}, the proposed bloc of {draft.Names(members)} is not one bloc: {pairs}, and the record puts its members into {blocs} blocs."
                : apart > 0 ? $"{ends}, the members of the proposed bloc of {draft.Names(members)} stand on one side, but {pairs}."
                : $"{ends}, the members of the proposed bloc of {draft.Names(members)} stand on one side already, and all of its {weights.Length} pairs are friendly.";
        }

        return relations.Length == 0
            ? $"{ends}, the article says of no relation plainly that it holds; {Wording.Count(draft.Reading.Events.Count, "event")} and {Wording.Count(draft.Reading.Claims.Count, "claim")} were read."
            : $"{ends}, {agrees} of the {Wording.Count(relations.Length, "relation")} that the article says hold agree, {covered - agrees} do not or only in part, and {relations.Length - covered} are not covered.";
    }

    // Both directions of one act ("X and Y signed") are shown once.
    private static BriefEvent[] Events(BriefDraft draft) => [.. draft.Reading.Events.Where((coded, at) => !draft.Reading.Events.Take(at)
        .Any(held => held.Act == coded.Act && held.Source.Actor == coded.Target.Actor && held.Target.Actor == coded.Source.Actor)).Select(coded => new BriefEvent
    {
        Event = coded,
        Source = Wording.Part(draft.Name(coded.Source.Actor), coded.Source.Role),
        Act = ActWords(coded.Code),
        Target = Wording.Part(draft.Name(coded.Target.Actor), coded.Target.Role),
        Date = coded.Date is { } date ? Wording.Date(date) : null,
        SaidBy = coded.SaidBy is { } speaker ? draft.Name(speaker.Actor) : null,
        Quote = BriefDraft.Quote(coded.Sentence,
            [(coded.Source.Span, BriefMarkRole.Source), (coded.Act, BriefMarkRole.Act), (coded.Target.Span, BriefMarkRole.Target), (coded.DateSpan, BriefMarkRole.Date)]),
    })];

    private static string ActWords(EventCode code) => code.Type switch
    {
        "AGREE" => "agrees with",
        "CONSULT" => code.Mode switch { "visit" => "visits", "meet" => "meets", "call" => "calls", "third-party" => "mediates for", _ => "consults" },
        "SUPPORT" => "supports",
        "COOPERATE" => code.Mode == "military" ? "exercises with" : "cooperates with",
        "AID" => code.Mode == "military" ? "arms" : "aids",
        "YIELD" => "yields to",
        "RETREAT" => "retreats from, or makes a truce with,",
        "REQUEST" => "asks of",
        "ACCUSE" => "accuses",
        "REJECT" => "rejects",
        "THREATEN" => "threatens",
        "PROTEST" => "protests against",
        "SANCTION" => code.Mode == "aid" ? "cuts off aid to" : code.Mode == "expel" ? "expels people of" : "sanctions or breaks with",
        "MOBILIZE" => "mobilises against",
        "COERCE" => "coerces",
        "ASSAULT" => "attacks",
        _ => code.Type.ToLowerInvariant(),
    };

    private static List<string> Limits(BriefDraft draft, BriefRelation[] relations)
    {
        int pairs = draft.Network.Actors.Count * (draft.Network.Actors.Count - 1) / 2;
        int unknown = pairs - draft.Network.Ties.Count;
        int votesOnly = draft.Network.Ties.Count(tie => tie.Contributions.All(piece => piece.Layer == "un-votes"));
        List<string> limits =
        [
            $"Of {pairs} relations among the {draft.Network.Actors.Count} states shown, {unknown} are unknown and {votesOnly} rest on UN votes alone.",
            "The curated ties are landmarks, not all that happened: that the record lists nothing is no evidence that nothing was.",
            "The intervals show how much evidence there is and how far it disagrees; they are not yet calibrated against outcomes.",
            "Capabilities are estimates of single years (GDP mostly 2016, population 2017) and do not move with the article's date; nuclear arms, geography and will are not in them.",
            "Reading is automatic: the words of every event and claim are shown so that they can be checked. Sentences without an event or claim may hold one that was missed.",
            "No response is modelled: the scenarios say what the same record would show with the named relations moved, and nothing of what states would then do.",
        ];
        if (draft.RecordDay < draft.Day)
        {
            limits.Insert(0, $"The record ends on {Wording.Day(draft.RecordDay)}, before the article's date: relations shown are those of that day.");
        }

        if (relations.Any(relation => relation.Verdict == BriefVerdict.NotCovered))
        {
            limits.Insert(1, $"{Wording.Count(relations.Count(relation => relation.Verdict == BriefVerdict.NotCovered), "relation")} that the article speaks of {(relations.Count(relation => relation.Verdict == BriefVerdict.NotCovered) == 1 ? "is" : "are")} not covered by the record.");
        }

        if (draft.Power.Missing.Count > 0)
        {
            limits.Add($"No capability estimate on record for {draft.Names(draft.Power.Missing)}.");
        }

        return limits;
    }

    private BriefCitation[] Citations(BriefRelation[] relations)
    {
        IEnumerable<string> keys = relations.SelectMany(relation => relation.Record?.Contributions.Select(piece => piece.Citation) ?? []).Where(References.All.ContainsKey).Distinct().Order(StringComparer.Ordinal);
        return [.. _workspace.Cite([]).Concat(keys.Select(key => References.All[key])).DistinctBy(reference => reference.Key).Select(reference => new BriefCitation(reference.Key, reference.Text))];
    }
}
