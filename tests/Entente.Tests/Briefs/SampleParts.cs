using Entente.Balance;
using Entente.Briefs;
using Entente.Foresight.WhatIf;
using Entente.Relations;
using Entente.Vocabulary;
using static Entente.Tests.Briefs.SampleText;

namespace Entente.Tests.Briefs;

/// <summary>Events, relations, claims and scenarios of the sample brief.</summary>
internal static class SampleParts
{
    private const string Visit = "The Russian foreign minister arrived in Islamabad on 6 April 2021.";
    private const string First = "It is the first visit by a Russian foreign minister in nine years.";
    private const string Strained = "Relations between Pakistan and Russia were strained for a long time.";
    private const string Aid = "India has drawn closer to the United States, and Washington cut its aid to Pakistan in 2018.";
    private const string Behest = "At the behest of Washington, India remains at loggerheads with China, a spokesman in Beijing said.";
    private const string Weapons = "If Russia supplies Pakistan with modern weapons, it will help to keep the balance of power in the region.";
    private const string Threat = "The alliance of the United States and India could bring further threats to peace.";
    private const string Bloc = "For lasting peace, a defence bloc of China, Russia, Pakistan, Iran and Turkey should be formed.";

    public static BriefEvent[] Events() =>
    [
        new()
        {
            Event = Event(Russia, "Russian foreign minister", Pakistan, "Islamabad", QuadClass.VerbalCooperation, Visit, "arrived in", "2021-04-06", 0.92),
            Source = "Russia", Act = "visits", Target = "Pakistan", Date = "6 April 2021",
            Quote = Quote(Visit, ("Russian foreign minister", BriefMarkRole.Source), ("arrived in", BriefMarkRole.Act), ("Islamabad", BriefMarkRole.Target), ("6 April 2021", BriefMarkRole.Date)),
        },
        new()
        {
            Event = Event(States, "Washington", Pakistan, "Pakistan", QuadClass.MaterialConflict, Aid, "cut its aid", "2018", 0.81),
            Source = "United States", Act = "reduces aid to", Target = "Pakistan", Date = "2018",
            Quote = Quote(Aid, ("Washington", BriefMarkRole.Source), ("cut its aid", BriefMarkRole.Act), ("Pakistan", BriefMarkRole.Target), ("2018", BriefMarkRole.Date)),
        },
        new()
        {
            Event = Event(India, "India", China, "China", QuadClass.VerbalConflict, Behest, "at loggerheads", null, 0.55) with { IsBackground = true },
            Source = "India", Act = "quarrels with", Target = "China", SaidBy = "China",
            Quote = Quote(Behest, ("India", BriefMarkRole.Source), ("at loggerheads", BriefMarkRole.Act), ("China", BriefMarkRole.Target)),
        },
    ];

    public static BriefRelation[] Relations(BriefRegion region)
    {
        Tie? Record(ActorId one, ActorId other) => region.Ties.FirstOrDefault(tie => tie.Dyad == Dyad.Of(one, other));
        return
        [
            new()
            {
                Claim = Claim("r1", ClaimKind.Relation, ClaimMood.Asserted, Strained), First = "Pakistan", Second = "Russia", Said = "hostile, for a long time",
                Quote = Quote(Strained, ("Pakistan", BriefMarkRole.Source), ("Russia", BriefMarkRole.Target), ("strained", BriefMarkRole.Act)), Record = Record(Pakistan, Russia),
                Verdict = BriefVerdict.Mixed, Reason = "Hostile to 1991 on the record, slightly friendly since 2011.",
            },
            new()
            {
                Claim = Claim("r2", ClaimKind.Relation, ClaimMood.Asserted, Aid), First = "India", Second = "United States", Said = "friendly and growing closer",
                Quote = Quote(Aid, ("India", BriefMarkRole.Source), ("drawn closer", BriefMarkRole.Act), ("United States", BriefMarkRole.Target)), Record = Record(India, States),
                Verdict = BriefVerdict.Agrees, Reason = "The record has +0.36 in 2021, up from +0.12 ten years before.",
            },
            new()
            {
                Claim = Claim("r3", ClaimKind.Relation, ClaimMood.Asserted, Behest), First = "India", Second = "China", Said = "hostile", Holder = "a spokesman in Beijing",
                Quote = Quote(Behest, ("India", BriefMarkRole.Source), ("at loggerheads", BriefMarkRole.Act), ("China", BriefMarkRole.Target)), Record = Record(India, China),
                Verdict = BriefVerdict.Agrees, Reason = "The record has −0.41, by the border clash of 2020.",
            },
            new()
            {
                Claim = Claim("r4", ClaimKind.Relation, ClaimMood.Asserted, Bloc), First = "Iran", Second = "Turkey", Said = "friendly",
                Quote = Quote(Bloc, ("Iran", BriefMarkRole.Source), ("Turkey", BriefMarkRole.Target)), Record = Record(Iran, Turkey),
                Verdict = BriefVerdict.NotCovered, Reason = "No tie, event or vote of the two is on record for 2021.",
            },
        ];
    }

    public static BriefClaim[] Claims()
    {
        SourceSpan cue = Words("If");
        return
        [
            new()
            {
                Claim = Claim("c1", ClaimKind.FirstSince, ClaimMood.Asserted, First), Holder = "the author", Kind = "a first", Gist = "First visit of a Russian foreign minister in nine years",
                Quote = Quote(First, ("first", BriefMarkRole.Cue), ("visit", BriefMarkRole.Act), ("Russian foreign minister", BriefMarkRole.Source)),
                Test = new() { Outcome = BriefOutcome.NotCovered, Computed = "Visits of ministers from Russia to Pakistan were looked for in the events on record since 2012; the record holds no visits." },
            },
            new()
            {
                Claim = Claim("c2", ClaimKind.Act, ClaimMood.Forecast, "Russia supplies Pakistan with modern weapons", 0.5), Holder = "the author", Kind = "an act", Gist = "Russia supplies Pakistan with weapons",
                Quote = Quote(Weapons, ("If", BriefMarkRole.Cue), ("Russia", BriefMarkRole.Source), ("supplies", BriefMarkRole.Act), ("Pakistan", BriefMarkRole.Target)),
                Test = new() { Outcome = BriefOutcome.CannotBeTested, Computed = "A condition is neither true nor false; it is put into the model below." },
            },
            new()
            {
                Claim = Claim("c3", ClaimKind.BalanceOfPower, ClaimMood.Forecast, Weapons, 1, new ClaimLink(ClaimLinkKind.If, "c2", cue)), Holder = "the author", Kind = "the balance of power",
                Gist = "It will help to keep the balance of power", Quote = Quote(Weapons, ("will", BriefMarkRole.Cue), ("balance of power", BriefMarkRole.Act)),
                Test = new()
                {
                    Outcome = BriefOutcome.PartlySupported, Computed = "Shares of the two camps before and after Pakistan–Russia is put to an arms supplier’s weight.",
                    Results = ["The camps’ shares do not move; the tie of Pakistan to Russia becomes the third strongest of Pakistan’s.", "Frustration falls by 0.14 of 5.2, for India’s tie to Russia stays."],
                    Figures = new BriefTable("Share of GDP by camp, 2019", ["Camp", "#Before", "#After"], [["A", "53 %", "53 %"], ["B", "47 %", "47 %"]]),
                },
            },
            new()
            {
                Claim = Claim("c4", ClaimKind.General, ClaimMood.Forecast, Threat, 0.5), Holder = "the author", Kind = "a threat", Gist = "The US–India alliance could bring further threats to peace",
                Quote = Quote(Threat, ("United States", BriefMarkRole.Actor), ("India", BriefMarkRole.Actor), ("could", BriefMarkRole.Cue)),
                Test = new() { Outcome = BriefOutcome.CannotBeTested, Computed = "No measure of the record stands for “threats to peace”." },
            },
            new()
            {
                Claim = Claim("c5", ClaimKind.Bloc, ClaimMood.Prescribed, Bloc), Holder = "the author", Kind = "a bloc", Gist = "China, Russia, Pakistan, Iran and Turkey should form a defence bloc",
                Quote = Quote(Bloc, ("defence bloc", BriefMarkRole.Act), ("China", BriefMarkRole.Actor), ("Turkey", BriefMarkRole.Actor), ("should", BriefMarkRole.Cue)),
                Test = new()
                {
                    Outcome = BriefOutcome.Contradicted, Computed = "All 10 pairs of the members on 10 April 2021, and the outside ties that cut through them.",
                    Results = ["5 of 10 pairs are friendly, 1 neutral and 4 unknown: not one bloc yet.", "Russia is friendly with India (+0.48), the rival of two members.", "Turkey is allied to the United States (+0.33), the rival of three."],
                    Figures = new BriefTable("Pairs of the proposed bloc", ["Pair", "#Relation", "Said of it"], [["China – Pakistan", "+0.72", "friendly"], ["China – Russia", "+0.55", "friendly"], ["Iran – Turkey", "unknown", "not covered"]]),
                },
            },
        ];
    }

    public static BriefScenario[] Scenarios(BriefRegion region)
    {
        SignedNetwork before = new(region.AsOf, [.. region.Actors.Select(actor => actor.Id)], region.Ties);
        Scenario scenario = new() { Title = "The proposed bloc is formed", NewBlocs = [[China, Russia, Pakistan, Iran, Turkey]] };
        (SignedNetwork after, IReadOnlyList<Shock> shocks) = ShockedNetwork.Apply(before, scenario, [0.01, 0.02, 0.05, 0.1, 0.2, 0.4]);
        return
        [
            new()
            {
                Title = "The proposed bloc is formed", Finding = "Turkey changes sides; India and the United States stand alone against five.",
                Quote = Quote(Bloc, ("should", BriefMarkRole.Cue)),
                Levers = [.. shocks.Select(shock => new BriefLever(SampleBriefs.NameOf(shock.Dyad.First), SampleBriefs.NameOf(shock.Dyad.Second), shock))],
                Before = BlocAnalysis.Of(before) with { Milliseconds = 0 }, After = BlocAnalysis.Of(after) with { Milliseconds = 0 },
                Flips = ["Turkey moves from B to A."],
                Shares = [new BriefShare("Proposed bloc", 0.46, 0.48), new BriefShare("India and the United States", 0.54, 0.52), new BriefShare("Pakistan", null)],
                ShareMeasure = "GDP at market prices, 2019",
                Size = "The largest of the changes is larger than 99.4 % of yearly changes on record since 1990.",
                SmallestFlip = "A quarter of these changes would do to make Turkey change sides.",
                Notes = ["What is held fixed: every relation not named, all capabilities, and how the others answer."],
            },
        ];
    }
}
