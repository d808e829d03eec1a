using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Ledger.Tests;

/// <summary>Small made-up data sets.</summary>
internal static class BulkRows
{
    public static readonly ActorId India = ActorId.From("IND");
    public static readonly ActorId Pakistan = ActorId.From("PAK");
    public static readonly ActorId Russia = ActorId.From("RUS");
    public static readonly ActorId China = ActorId.From("CHN");

    public static readonly DataEdition Feed = new()
    {
        Key = "feed",
        Name = "Events by day",
        Edition = "1",
        Licence = "own",
        Citation = "entente-curated",
        IsFeed = true,
        Covers = [new Coverage("events", 2000, 2020)],
    };

    public static readonly DataEdition Whole = new()
    {
        Key = "whole",
        Name = "Pacts",
        Edition = "1",
        Licence = "own",
        Citation = "entente-curated",
        Covers = [new Coverage("pact", 1950, 2000) { Absence = Absence.Zero }, new Coverage("trade", 1950, 2000), new Coverage("cinc", 1900, 2000)],
    };

    public static ImportSource Source(string file, DataEdition? edition = null) => new(edition ?? Feed, file, ContentHash.Of(file), "test/1");

    public static EventRow Event(long id, string day, ActorId? source, ActorId? target, string code = "040", float score = 1, byte quad = 1) => new()
    {
        Line = id + 1,
        NativeNumber = id,
        Day = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Source = source,
        SourceCode = source?.Text ?? "XXX",
        SourceRole = "GOV",
        Target = target,
        TargetCode = target?.Text ?? "YYY",
        Code = code,
        Quad = quad,
        Goldstein = score,
        PlaceCountry = "PK",
        Latitude = 33.7f,
        Longitude = 73.1f,
        Mentions = 2,
        Publisher = "News",
        Url = "https://example.org/" + id.ToString(CultureInfo.InvariantCulture),
    };

    public static TieRow Tie(ActorId one, ActorId other, string variable, int year, double value = 1, bool isDirected = false) => new()
    {
        Line = 2,
        First = isDirected || one < other ? one : other,
        Second = isDirected || one < other ? other : one,
        IsDirected = isDirected,
        Variable = variable,
        From = new DateOnly(year, 1, 1),
        To = new DateOnly(year, 12, 31),
        Value = value,
    };

    public static StateRow State(ActorId state, string variable, int year, double value) => new()
    {
        Line = 3,
        State = state,
        Variable = variable,
        From = new DateOnly(year, 1, 1),
        To = new DateOnly(year, 12, 31),
        Value = value,
    };

    public static ImportReceipt Put(this IBulkLedger ledger, string file, params IReadOnlyList<EventRow> rows) => ledger.Import(Source(file), sink => Give(sink, rows));

    public static ImportReceipt Put(this IBulkLedger ledger, ImportSource source, params IReadOnlyList<TieRow> rows) => ledger.Import(source, sink =>
    {
        foreach (TieRow row in rows)
        {
            sink.Tie(row);
            sink.Line(LineFate.Imported);
        }
    });

    public static void Give(IRowSink sink, IReadOnlyList<EventRow> rows)
    {
        foreach (EventRow row in rows)
        {
            sink.Event(row);
            sink.Line(LineFate.Imported);
        }
    }

    /// <summary>Random events of few actors on few days, so that mirrors, repetitions and corrections come about.</summary>
    public static List<EventRow> Random(Random chance, int count)
    {
        ActorId?[] actors = [India, Pakistan, Russia, China, null];
        (string Code, float Score, byte Quad)[] acts = [("040", 1, 1), ("042", 1.9f, 1), ("043", 2.8f, 1), ("036", 4, 1), ("190", -10, 4), ("0871", 9, 2), ("112", float.NaN, 3), ("057", 8, 1)];
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            (string code, float score, byte quad) = acts[chance.Next(acts.Length)];
            return Event(chance.Next(1, count * 2), new DateOnly(2010, 1, 1).AddDays(chance.Next(120)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                actors[chance.Next(actors.Length)], actors[chance.Next(actors.Length)], code, score, quad);
        })];
    }
}
