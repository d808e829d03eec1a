using Entente.Vocabulary;

namespace Entente.Ledger.Tests;

/// <summary>A document with an event and a claim, a tie and a value, all members filled.</summary>
internal static class LedgerRows
{
    public static readonly ActorId Russia = ActorId.From("RUS");
    public static readonly ActorId Pakistan = ActorId.From("PAK");

    public static LedgerBatch Reading(string id = "batch-1") => new()
    {
        Id = id,
        Origin = "reading",
        Documents = [new Document { Id = "doc", Text = "Lavrov visited Islamabad.", Title = "A visit", Author = "A. Writer", Date = PartialDate.From(2021, 4, 10), DateBasis = "head", Place = "a.txt" }],
        Events = [Event("event-1", PartialDate.From(2021, 4), "CONSULT"), Event("event-2", null, "AID")],
        Claims = [Claim()],
        Rejections = [new Rejection(new Failure("ENT0214", "bad", "a.csv, line 2", "mend"), 2, "year", "x")],
    };

    public static LedgerBatch Data(string id = "batch-2") => new()
    {
        Id = id,
        Origin = "curated",
        Edition = new DataEdition { Key = "curated", Name = "Ties", Edition = "1", Licence = "own", Citation = "entente-curated", Covers = [new Coverage("ties", 1945, 2024)] },
        Ties = [Tie("tie-1", "1959-03-05", null), Tie("tie-2", "1954", "1973")],
        Values = [new StateYearValue(Pakistan, 2020, "un-position", -0.61, -0.9, -0.3, "un"), new StateYearValue(Russia, 2021, "un-position", 0.2, null, null, "un")],
    };

    public static CodedEvent Event(string id, PartialDate? date, string type) => new()
    {
        Id = id,
        DocumentId = "doc",
        Source = new ActorMention(Russia, SourceSpan.From(0, 6), "GOV", "leader"),
        Target = new ActorMention(Pakistan, SourceSpan.From(15, 24), null, "capital"),
        Code = new EventCode(type, "visit", "042"),
        QuadClass = QuadClass.VerbalCooperation,
        Goldstein = GoldsteinScore.From(1.9),
        Date = date,
        DateBasis = date is null ? null : "document",
        Sentence = SourceSpan.From(0, 25),
        Act = SourceSpan.From(7, 14),
        Frame = "visit-1",
        Rules = ["active", "direct object"],
        Confidence = 0.8,
    };

    public static Claim Claim() => new()
    {
        Id = "claim-1",
        DocumentId = "doc",
        Kind = ClaimKind.Bloc,
        Mood = ClaimMood.Prescribed,
        Sentence = SourceSpan.From(0, 25),
        Clause = SourceSpan.From(0, 20),
        MoodCue = SourceSpan.From(3, 5),
        Actors = [new ActorMention(Russia, SourceSpan.From(0, 6), null, "name")],
        Bloc = new BlocContent([new ActorMention(Russia, SourceSpan.From(0, 6), null, "name")], [], true, "defence bloc"),
        Links = [new ClaimLink(ClaimLinkKind.If, "claim-2", SourceSpan.From(1, 3))],
        Rules = ["should"],
        Confidence = 0.5,
    };

    public static RecordedTie Tie(string id, string from, string? to) => new()
    {
        Id = id,
        Dyad = Dyad.Of(Russia, Pakistan),
        Source = Russia,
        Type = new TieType("arms-supply", 1, 0.5, null, "arms supply", "arms"),
        Valid = new DateSpan(PartialDate.Parse(from, null), to is null ? null : PartialDate.Parse(to, null)),
        Title = "helicopters",
        DataSet = "curated",
        Citation = "keesings",
    };
}
