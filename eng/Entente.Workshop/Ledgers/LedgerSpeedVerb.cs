using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Entente.Ledger;
using Entente.Ledger.DuckDb;
using Entente.Vocabulary;

namespace Entente.Workshop.Ledgers;

/// <summary>Measures the ledger's full path on a made-up file: parse, validate, map, hash, dedupe, commit; then the same file and another order again.</summary>
internal static class LedgerSpeedVerb
{
    private static readonly DataEdition Edition = new()
    {
        Key = "icews-shape",
        Name = "Made-up events in the shape of ICEWS",
        Edition = "1",
        Licence = "own",
        Citation = "boschee-2015",
        IsFeed = true,
        Covers = [new Coverage("events", 1995, 2025)],
    };

    /// <summary>Runs <c>ledger-speed make|parse|import|query ...</c>; each step in a process of its own, so that its peak memory is its own.</summary>
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["make", string file, string rows]:
                IcewsShape.Write(file, int.Parse(rows, CultureInfo.InvariantCulture), seed: 1);
                return 0;
            case ["shuffle", string file, string to]:
                IcewsShape.Shuffle(file, to, seed: 2);
                return 0;
            case ["parse", string file]:
                Timed("parse and nothing else", () => new IcewsShapeReader().Read(file, new NullSink()));
                return 0;
            case ["import", string file, string ledger]:
                Import(ledger, file);
                return 0;
            case ["query", string ledger]:
                LedgerQueries.Run(ledger);
                return 0;
            case ["compact", string ledger]:
                Timed("compact", () => LedgerOrder.Compact(ledger));
                return 0;
            case ["verify", string ledger]:
                Timed("verify", () => Console.WriteLine(string.Join('\n', LedgerScan.Of(ledger).Faults.Select(fault => fault.Cause).Prepend("faults:"))));
                return 0;
            case ["acknowledge", string file, string ledger]:
                Import(ledger, file, receipt => Console.WriteLine("batch " + receipt.Id));
                return 0;
            case ["kills", string file, string folder, string count]:
                return LedgerTrials.Kills(file, folder, int.Parse(count, CultureInfo.InvariantCulture));
            case ["flips", string ledger, string count]:
                return LedgerTrials.Flips(ledger, int.Parse(count, CultureInfo.InvariantCulture));
            default:
                Console.Error.WriteLine("usage: ledger-speed make FILE ROWS | shuffle FILE TO | parse FILE | import FILE LEDGER | query LEDGER | compact LEDGER | verify LEDGER | kills FILE FOLDER N | flips LEDGER N");
                return 2;
        }
    }

    private static void Timed(string name, Action work)
    {
        Stopwatch watch = Stopwatch.StartNew();
        work();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {watch.Elapsed.TotalSeconds:0.00} s, cpu {Environment.CpuUsage.TotalTime.TotalSeconds:0.00} s"));
    }

    private static void Import(string path, string file, Action<BatchReceipt>? acknowledged = null)
    {
        Stopwatch watch = Stopwatch.StartNew();
        string hash;
        using (FileStream bytes = File.OpenRead(file))
        {
            hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        }

        double hashed = watch.Elapsed.TotalSeconds;
        ImportReceipt receipt;
        using (DuckDbLedger ledger = DuckDbLedger.Open(path, TimeProvider.System))
        {
            receipt = ledger.Import(new ImportSource(Edition, Path.GetFileName(file), hash, "shape/1") { Acknowledged = acknowledged }, sink => new IcewsShapeReader().Read(file, sink));
        }

        watch.Stop();
        using Process self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"import: {watch.Elapsed.TotalSeconds:0.00} s ({hashed:0.00} s of it the file's hash), {receipt.Read / watch.Elapsed.TotalSeconds:N0} rows/s, cpu "
            + $"{Environment.CpuUsage.TotalTime.TotalSeconds:0.0} s, added {receipt.RowsAdded:N0}, known {receipt.RowsKnown:N0}, held {receipt.WasHeld}, peak {self.PeakWorkingSet64 / 1e6:0} MB, "
            + $"disk {new FileInfo(path).Length / 1e6:0.0} MB = {new FileInfo(path).Length / (double)receipt.Read:0.0} B/event"));
    }
}
