using System.Diagnostics;
using System.Globalization;
using Entente.Ledger;
using Entente.Ledger.DuckDb;
using Entente.Vocabulary;

namespace Entente.Workshop.Ledgers;

/// <summary>Times the questions that a ledger of millions of events must answer: warm, median and worst of 20.</summary>
internal static class LedgerQueries
{
    private const int Times = 20;

    public static void Run(string path)
    {
        using DuckDbLedger ledger = DuckDbLedger.Open(path, TimeProvider.System, isReadOnly: true);
        EventRowQuery dyad = new() { Dyad = Dyad.Of(ActorId.From("IND"), ActorId.From("PAK")), From = new DateOnly(2005, 1, 1), To = new DateOnly(2009, 12, 31) };
        Time("count of a dyad's events between dates", () => ledger.CountEvents(dyad));
        Time("rows of a dyad's events between dates, in words", () => ledger.EventRows(dyad).LongCount());
        Time("months of a dyad between dates", () => ledger.DyadMonths(new DyadMonthQuery { Dyad = dyad.Dyad, From = dyad.From, To = dyad.To }).LongCount());
        Time("quad counts by year", () => ledger.QuadYears().Sum(year => year.Events));
        Time("all months of all dyads, handed over row by row", () => ledger.DyadMonths(new DyadMonthQuery()).LongCount(), 5);
    }

    private static void Time(string name, Func<long> ask, int times = Times)
    {
        long answer = ask();
        double[] milliseconds = [.. Enumerable.Range(0, times).Select(_ =>
        {
            Stopwatch watch = Stopwatch.StartNew();
            ask();
            return watch.Elapsed.TotalMilliseconds;
        }).Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {answer} in {milliseconds[times / 2]:0.0} ms (best {milliseconds[0]:0.0}, worst {milliseconds[^1]:0.0})"));
    }
}
