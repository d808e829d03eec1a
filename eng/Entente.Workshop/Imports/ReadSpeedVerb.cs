using System.Diagnostics;
using System.Globalization;
using Entente.Sources.Files;
using Entente.Sources.Importing;
using Entente.Vocabulary;

namespace Entente.Workshop.Imports;

/// <summary>Times the reading of data files alone: bytes to rows, without a ledger behind them.</summary>
internal static class ReadSpeedVerb
{
    public static int Run(string[] args)
    {
        foreach (SourceFile file in SourceFiles.Find(args, Directory.GetCurrentDirectory(), () => Stream.Null))
        {
            using SourceStream stream = file.Open();
            FileHead head = new(stream.Head(), file.Place);
            if (ImporterCatalogue.Recognise(head) is not { } importer)
            {
                Console.WriteLine($"{file.Place}: no data set");
                continue;
            }

            Counter sink = new();
            TimeSpan cpu = Process.GetCurrentProcess().TotalProcessorTime;
            long allocated = GC.GetTotalAllocatedBytes();
            importer.Read(new ImportReading(stream, head, sink), CancellationToken.None);
            double seconds = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds;
            long bytes = GC.GetTotalAllocatedBytes() - allocated;
            long lines = sink.LinesImported + sink.LinesRejected + sink.LinesSkipped;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{file.Place}: {lines:N0} lines, {sink.Rows:N0} rows, {seconds:N2} s of processor time, {lines / seconds:N0} lines/s, {(double)bytes / Math.Max(1, lines):N0} bytes allocated a line"));
        }

        return 0;
    }

    private sealed class Counter : IRowSink
    {
        public long Rows { get; private set; }

        public long LinesImported { get; private set; }

        public long LinesRejected { get; private set; }

        public long LinesSkipped { get; private set; }

        public void Event(in EventRow row) => Rows++;

        public void Tie(in TieRow row) => Rows++;

        public void State(in StateRow row) => Rows++;

        public void Reject(Rejection rejection)
        {
        }

        public void Skip(long line, string reason)
        {
        }

        public void Line(LineFate fate)
        {
            LinesImported += fate == LineFate.Imported ? 1 : 0;
            LinesRejected += fate == LineFate.Rejected ? 1 : 0;
            LinesSkipped += fate == LineFate.Skipped ? 1 : 0;
        }

        public void Stop(Failure reason)
        {
        }
    }
}
