using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Entente.Balance;
using Entente.Cli.Output;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente blocs --ties FILE</c>: camps and blocs of any list of signed ties, window by window.</summary>
internal sealed class BlocsTies(BlocsOptions options, Surface surface, CancellationToken cancellationToken)
{
    /// <summary>Carries it out.</summary>
    public int Run(ParseResult parsed, string file)
    {
        long start = Stopwatch.GetTimestamp();
        string k = options.KOf(parsed);
        double seconds = options.DeadlineOf(parsed);
        int draws = options.NullOf(parsed);
        int seed = parsed.GetValue(options.Seed);
        IReadOnlyList<TieWindow> windows = Read(file, surface, options.SignOf(parsed), TimeSpan.FromSeconds(seconds), cancellationToken);
        // What is read must be written again in the end: the time for that is kept back.
        string? certificate = parsed.GetValue(options.Certificate);
        seconds -= ((certificate is null ? .25 : .5) + (parsed.GetValue(options.Shared.Json) ? .4 : 0)) * Stopwatch.GetElapsedTime(start).TotalSeconds;
        WarmUp();
        IReadOnlyDictionary<string, double>? sizes = parsed.GetValue(options.Sizes) is { } table ? ActorSizes.Read(table, surface) : null;
        List<CertificateWindow> proofs = [];
        List<TieAnswer> answers = [];
        for (int at = 0; at < windows.Count; at++)
        {
            // Each window may take its part of what is left, certificate and chance included.
            double left = Math.Max(.005, seconds - Stopwatch.GetElapsedTime(start).TotalSeconds);
            double own = left / (windows.Count - at);
            long begun = Stopwatch.GetTimestamp();
            // Certificate, chance and what could be otherwise share the second half.
            bool hasMore = certificate is not null || draws > 0 || parsed.GetValue(options.Otherwise);
            double solving = own * (hasMore ? .5 : 1);
            SolveOptions solve = new() { Deadline = TimeSpan.FromSeconds(solving), Seed = seed };
            WindowReport report = WindowReport.Of(windows[at], k != "2", !parsed.GetValue(options.NoFree), solve, cancellationToken);
            TimeSpan Rest(double part) => TimeSpan.FromSeconds(Math.Max(0, part * (own - Stopwatch.GetElapsedTime(begun).TotalSeconds)));
            if (certificate is not null)
            {
                FrustrationCertificate camps = FrustrationCertificate.Of(windows[at].Graph, report.Camps, solve with { Deadline = Rest((report.Blocs is null ? 1 : .5) * (draws > 0 || parsed.GetValue(options.Otherwise) ? .5 : 1)) }, cancellationToken);
                proofs.Add(CertificateWindow.Of(windows[at], report.Blocs is null
                    ? [camps]
                    : [camps, FrustrationCertificate.Of(windows[at].Graph, report.Blocs, solve with { Deadline = Rest(draws > 0 || parsed.GetValue(options.Otherwise) ? .33 : 1) }, cancellationToken)]));
            }

            answers.Add(TieAnswer.Of(report, draws == 0 ? null : ChanceReport.Of(windows[at].Graph, draws, seed, solve with { Deadline = Rest(parsed.GetValue(options.Otherwise) ? .5 : 1) }, cancellationToken), certificate is null ? null : proofs[^1],
                parsed.GetValue(options.Otherwise) ? OtherwiseView.Of(report, sizes, options.HideOf(parsed), options.DrawsOf(parsed), solve with { Deadline = Rest(1) }, cancellationToken) : null));
        }

        if (certificate is not null)
        {
            File.WriteAllText(surface.At(certificate), new CertificateFile(CertificateFile.CurrentFormat, proofs).ToJson());
        }

        Write(parsed, file, answers);
        return ExitCode.Ok;
    }

    /// <summary>Opens a list of ties.</summary>
    /// <exception cref="SourceException">ENT0907: no such file; ENT0630 to ENT0637, ENT0658: what is wrong with it; ENT0657: it took
    /// too long.</exception>
    public static IReadOnlyList<TieWindow> Read(string file, Surface surface, int sign, TimeSpan? deadline, CancellationToken cancellationToken)
    {
        string path = surface.At(file);
        if (!File.Exists(path))
        {
            throw new SourceException(new Failure("ENT0907", Directory.Exists(path) ? $"'{file}' is a folder." : $"There is no file '{file}'.", "--ties", "Name a list of ties that exists."));
        }

        using CancellationTokenSource late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (deadline is { } time)
        {
            late.CancelAfter(time);
        }

        try
        {
            // Two names that differ in a letter that cannot be read would become one actor.
            using StreamReader lines = new(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            return TieListReader.Read(lines, sign, late.Token);
        }
        catch (DecoderFallbackException)
        {
            throw new SourceException(new Failure("ENT0658", $"'{Path.GetFileName(file)}' is not text in UTF-8.", "--ties", "Save the list as UTF-8: names could be mixed up otherwise."));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SourceException(new Failure("ENT0657",
                string.Create(CultureInfo.InvariantCulture, $"'{Path.GetFileName(file)}' could not be read within {deadline?.TotalSeconds} s."), "--deadline", "Give it more time, or a shorter list."));
        }
    }

    /// <summary>Solves a small network first, so that the times told are not those of compiling the solver.</summary>
    private static void WarmUp()
    {
        Random random = new(1);
        List<SignedEdge> edges = [];
        for (int one = 0; one < 24; one++)
        {
            for (int other = one + 1; other < 24; other++)
            {
                if (random.Next(3) == 0)
                {
                    edges.Add(new SignedEdge(one, other, random.Next(3) == 0 ? -1 : 1));
                }
            }
        }

        SignedGraph graph = SignedGraph.From(24, edges);
        TwoCampSolver.Solve(graph);
        BlocSolver.Solve(graph);
    }

    private void Write(ParseResult parsed, string file, List<TieAnswer> answers)
    {
        if (parsed.GetValue(options.Shared.Json))
        {
            Provenance provenance = BlocsOptions.ProvenanceOf("blocs --ties " + Path.GetFileName(file), parsed.GetValue(options.Seed));
            surface.Out.WriteLine(Envelope.Result("blocs", new { windows = answers }, provenance));
        }
        else if (parsed.GetValue(options.Csv))
        {
            surface.Out.WriteLine("window,actor,camp,bloc,side");
            foreach (TieAnswer answer in answers)
            {
                foreach ((string actor, int camp) in answer.Partition)
                {
                    surface.Out.WriteLine(string.Join(',', new[] { answer.Window ?? "", actor, Whole(camp), answer.AnyK is null ? "" : Whole(answer.AnyK.Partition[actor]), answer.SideOf(actor) }.Select(Csv.Cell)));
                }
            }
        }
        else
        {
            Print(answers);
        }
    }

    private void Print(List<TieAnswer> answers)
    {
        int exact = answers.Count(answer => answer.Frustration.Exact);
        TieAnswer first = answers[0];
        surface.Out.WriteLine(answers.Count == 1
            ? $"{Value(first.Frustration.Value)} of {Value(first.Weight)} of the weight of ties goes against the best split into two camps ({Sure(first.Frustration)})."
            : $"{exact} of {answers.Count} windows are solved exactly; the least weight against two camps runs from {Value(answers.Min(answer => answer.Frustration.Value))} to {Value(answers.Max(answer => answer.Frustration.Value))}.");
        surface.Out.WriteLine();
        TextTable table = new("Window", "Actors#", "Ties#", "Hostile#", "Two camps#", "Bound#", "ms#", "Any blocs#", "Bound#", "Blocs#", "ms#", "Free#", "z#", "p#");
        foreach (TieAnswer answer in answers.Take(50))
        {
            table.Add(answer.Window ?? "-", Whole(answer.Actors), Whole(answer.Ties), Whole(answer.Hostile), Value(answer.Frustration.Value), Sure(answer.Frustration),
                Milliseconds(answer.Frustration), Value(answer.AnyK?.Value), answer.AnyK is null ? "" : Sure(answer.AnyK), answer.AnyK is null ? "" : Whole(answer.AnyK.Blocs),
                answer.AnyK is null ? "" : Milliseconds(answer.AnyK), answer.Free is null ? "unknown" : Whole(answer.Free.Count), Told(answer.Chance?.Signs.Z), Told(answer.Chance?.Signs.P));
        }

        foreach (string line in table.Lines(120))
        {
            surface.Out.WriteLine(line);
        }

        if (answers.Count > 50)
        {
            surface.Out.WriteLine($"... and {answers.Count - 50} more; --json gives all.");
        }

        if (answers.Count == 1 && first.Actors <= 60)
        {
            surface.Out.WriteLine();
            surface.Out.WriteLine("Camp 0  " + string.Join(", ", first.Partition.Where(pair => pair.Value == 0).Select(pair => pair.Key)));
            surface.Out.WriteLine("Camp 1  " + string.Join(", ", first.Partition.Where(pair => pair.Value == 1).Select(pair => pair.Key)));
            surface.Out.WriteLine("Free    " + (first.Free is null ? "not settled" : first.Free.Count == 0 ? "none" : string.Join(", ", first.Free)));
        }

        if (first.Otherwise is { } otherwise)
        {
            PrintOtherwise(surface, otherwise);
        }

        foreach (string note in answers.SelectMany(answer => answer.Notes.Select(note => answer.Window is null ? note : $"{answer.Window}: {note}")).Take(10))
        {
            surface.Out.WriteLine("Note: " + note);
        }

        static string Sure(TieValue value) => value.Exact ? "exact" : ">= " + Value(value.Bound);
        static string Milliseconds(TieValue value) => value.Milliseconds.ToString("0.0", CultureInfo.InvariantCulture);
        static string Told(double? number) => number is { } known ? known.ToString("0.###", CultureInfo.InvariantCulture) : "";
    }

    /// <summary>Who could stand elsewhere, and what it would take.</summary>
    public static void PrintOtherwise(Surface surface, OtherwiseView otherwise)
    {
        surface.Out.WriteLine();
        surface.Out.WriteLine($"Sides relative to {otherwise.Reference}; best splits: {otherwise.Optima ?? "not counted"}.");
        TextTable table = new("Actor", "Camp#", "Side", "Cost of crossing#", "With the reference when ties are hidden#");
        foreach (OtherwiseActor actor in otherwise.Actors.OrderBy(actor => actor.Cost is null).ThenBy(actor => actor.Cost).Take(25))
        {
            table.Add(actor.Actor, Whole(actor.Camp), actor.Side.ToString(), Value(actor.Cost), actor.WithReference is { } share ? share.ToString("0.00", CultureInfo.InvariantCulture) : "not drawn");
        }

        foreach (string line in table.Lines())
        {
            surface.Out.WriteLine(line);
        }
    }

    private static string Value(decimal? value) => value?.ToString("0.#########", CultureInfo.InvariantCulture) ?? "";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
