using System.Diagnostics;
using System.Globalization;
using Entente.Ledger;
using Entente.Ledger.DuckDb;
using Entente.Vocabulary;

namespace Entente.Workshop.Ledgers;

/// <summary>Kills imports and flips bits, and counts what is lost, torn, doubled or not noticed.</summary>
internal static class LedgerTrials
{
    /// <summary>Kills an import at random moments until so many kills are done; the import goes on after each, and begins anew when it is through.</summary>
    public static int Kills(string file, string folder, int count)
    {
        Random chance = new(1);
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, "killed.duckdb");
        (int kills, int chunks, int whole, int torn, int lost, int doubled, int refused) = (0, 0, 0, 0, 0, 0, 0);
        List<double> opened = [];
        HashSet<string> acknowledged = [];
        HashSet<string> hashes = [];
        Remove(path);
        while (kills < count)
        {
            int before = acknowledged.Count;
            bool isThrough = RunAndKill(file, path, chance, acknowledged);
            kills += isThrough ? 0 : 1;
            chunks += acknowledged.Count - before;
            if (!File.Exists(path))
            {
                continue;
            }

            try
            {
                Stopwatch watch = Stopwatch.StartNew();
                using (DuckDbLedger ledger = DuckDbLedger.Open(path, TimeProvider.System))
                {
                    ledger.CountEvents(new EventRowQuery());
                    opened.Add(watch.Elapsed.TotalMilliseconds);
                    HashSet<string> held = [.. ledger.Batches().Select(batch => batch.Id)];
                    lost += acknowledged.Count(id => !held.Contains(id));
                    doubled += ledger.Batches().Count - held.Count;
                    if (isThrough)
                    {
                        hashes.Add($"{ledger.Hash()} {ledger.CountEvents(new EventRowQuery())}");
                    }
                }

                torn += LedgerScan.Of(path).IsWhole ? 0 : 1;
            }
            catch (LedgerException exception)
            {
                Console.WriteLine(exception.Failure);
                refused++;
            }

            if (isThrough)
            {
                whole++;
                acknowledged.Clear();
                Remove(path);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kills} kills, {whole} imports brought to their end and {chunks} chunks acknowledged between them: not opened {refused}, torn {torn}, acknowledged chunks lost {lost}, "
            + $"batches twice {doubled}, different ends {Math.Max(0, hashes.Count - 1)}; open to first answer: median {opened.Order().ElementAt(opened.Count / 2):0} ms, worst {opened.Max():0} ms"));
        Console.WriteLine("end: " + string.Join(" | ", hashes));
        return refused + torn + lost + doubled == 0 && hashes.Count <= 1 ? 0 : 1;
    }

    /// <summary>Flips one bit at a time in a copy of a ledger, in the blocks that are in use, and counts what a full scan does not notice.</summary>
    public static int Flips(string ledger, int count)
    {
        const int Header = 12288;
        const int Block = 262144;
        Random chance = new(1);
        byte[] bytes = File.ReadAllBytes(ledger);
        string copy = ledger + ".flipped";
        HashSet<long> free = [.. FreeBlocks.Of(ledger)];
        if (IsFound(ledger))
        {
            Console.WriteLine("The file is not whole before a bit is flipped.");
            return 1;
        }

        (int found, int missed, int harmless) = (0, 0, 0);
        for (int trial = 0; trial < count; trial++)
        {
            long at = chance.NextInt64(0, bytes.Length);
            bool isUsed = at >= Header && !free.Contains((at - Header) / Block);
            byte mask = (byte)(1 << chance.Next(8));
            bytes[at] ^= mask;
            File.WriteAllBytes(copy, bytes);
            bytes[at] ^= mask;
            bool isFound = IsFound(copy);
            found += isFound && isUsed ? 1 : 0;
            missed += !isFound && isUsed ? 1 : 0;
            harmless += isUsed ? 0 : 1;
            if (!isFound && isUsed)
            {
                Console.WriteLine($"not noticed: byte {at}, block {(at - Header) / Block}, {(at - Header) % Block} in it");
            }
        }

        Remove(copy);
        Console.WriteLine($"{count} flips: {found} in used blocks found, {missed} missed, {harmless} in free blocks or the file's heading");
        return missed == 0 ? 0 : 1;
    }

    private static bool IsFound(string path)
    {
        try
        {
            return !LedgerScan.Of(path).IsWhole;
        }
        catch (LedgerException)
        {
            return true;
        }
    }

    private static bool RunAndKill(string file, string path, Random chance, HashSet<string> acknowledged)
    {
        using Process import = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["ledger-speed", "acknowledge", file, path]) { RedirectStandardOutput = true })!;
        // So many chunks are let through, and then a moment more: a kill falls into the start, the reading, a commit, the settling or the checkpoint.
        using CountdownEvent chunks = new(chance.Next(1, 5));
        bool isAtOnce = chance.Next(4) == 0;
        List<string> lines = [];
        Thread reader = new(() =>
        {
            while (import.StandardOutput.ReadLine() is { } line)
            {
                lines.Add(line);
                if (!chunks.IsSet && line.StartsWith("batch ", StringComparison.Ordinal))
                {
                    chunks.Signal();
                }
            }

            while (!chunks.IsSet)
            {
                chunks.Signal();
            }
        });
        reader.Start();
        if (!isAtOnce)
        {
            chunks.Wait();
        }

        bool isThrough = import.WaitForExit(chance.Next(0, 1500));
        if (!isThrough)
        {
            import.Kill();
            import.WaitForExit();
        }

        reader.Join();
        acknowledged.UnionWith(lines.Where(line => line.StartsWith("batch ", StringComparison.Ordinal) && line.Length == 38).Select(line => line[6..]));
        return isThrough;
    }

    private static void Remove(string path)
    {
        File.Delete(path);
        File.Delete(path + ".wal");
    }
}
