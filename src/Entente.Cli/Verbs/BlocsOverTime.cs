using System.CommandLine;
using System.Globalization;
using Entente.Balance;
using Entente.Cli.Output;
using Entente.Pictures;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary>Blocs through the dates, of the record (<c>--from --to</c>) or of the windows of a list of ties
/// (<c>--ties FILE --history</c>).</summary>
internal sealed class BlocsOverTime(BlocsOptions options, Surface surface, CancellationToken cancellationToken)
{
    /// <summary>The windows of the record, one at the end of each year.</summary>
    public (IReadOnlyList<TieWindow> Windows, string Region, Provenance Provenance) OfRecord(ParseResult parsed)
    {
        int from = Year(parsed, options.From);
        int to = Year(parsed, options.To);
        if (to < from)
        {
            throw new ConfigurationException(new Failure("ENT0644", $"The year {to} comes before {from}.", "--to", "Give --from the earlier year."));
        }

        using Workspace workspace = options.Shared.Open(parsed, surface);
        if (workspace.Model.RecordEnds is { } ends && to > ends.Year)
        {
            // The relations of the last day would stand under years of which nothing is known.
            throw new ConfigurationException(new Failure("ENT0668", FormattableString.Invariant($"The record ends in {ends.Year}; nothing is known of {to}."), "--to", FormattableString.Invariant($"Give --to {ends.Year} or an earlier year.")));
        }

        string region = parsed.GetValue(options.Shared.Region) ?? "";
        List<TieWindow> windows = [];
        for (int year = from; year <= to; year++)
        {
            DateOnly day = new(year, 12, 31);
            IReadOnlyList<ActorId> states = [.. StatesThen(workspace, region, day, to)];
            SignedNetwork network = workspace.Relations(day, states);
            windows.Add(TieWindow.Of(network, year.ToString(CultureInfo.InvariantCulture), workspace.NameOf));
        }

        string told = region.Contains(',', StringComparison.Ordinal) ? $"{windows.Max(window => window.Actors.Count)} states" : region;
        return (windows, told, workspace.ProvenanceOf(FormattableString.Invariant($"blocs --from {from} --to {to} --region {region}"), new DateOnly(to, 12, 31)));
    }

    /// <summary>Solves the dates and answers.</summary>
    public int Run(ParseResult parsed, IReadOnlyList<TieWindow> windows, string region, string source, Provenance provenance)
    {
        bool isTwoCamps = options.KOf(parsed) == "2";
        SolveOptions solve = new() { Deadline = TimeSpan.FromSeconds(options.DeadlineOf(parsed)), Seed = parsed.GetValue(options.Seed) };
        BlocHistory history = BlocHistory.Of(windows, isTwoCamps, options.NullOf(parsed), solve, cancellationToken);
        if (parsed.GetValue(options.Svg) is { } svg)
        {
            Draw(history, region, source, svg, parsed.GetValue(options.Picture), parsed.GetValue(options.Capabilities));
        }

        if (parsed.GetValue(options.Shared.Json))
        {
            surface.Out.WriteLine(Envelope.Result("blocs", View(history), provenance));
        }
        else if (parsed.GetValue(options.Csv))
        {
            surface.Out.WriteLine("date,actor,bloc,side");
            foreach (BlocMoment moment in history.Moments)
            {
                for (int node = 0; node < moment.Letter.Count; node++)
                {
                    surface.Out.WriteLine(Csv.Row(moment.Window.Name ?? "", moment.Window.Actors[node], moment.Letter[node], moment.Freedom is null ? "unknown" : Word(moment.Freedom[node])));
                }
            }
        }
        else
        {
            Print(history, region);
        }

        return ExitCode.Ok;
    }

    private static string Word(SideFreedomKind kind) => kind switch
    {
        SideFreedomKind.Free => "free",
        SideFreedomKind.FreeWithinSlack => "free within 1",
        SideFreedomKind.Fixed => "fixed",
        _ => "unknown",
    };

    /// <summary>A region's states on the day; of a list by name those that were states then.</summary>
    private static IEnumerable<ActorId> StatesThen(Workspace workspace, string region, DateOnly day, int to)
    {
        if (workspace.Actors.FindRegion(region) is { } known)
        {
            return workspace.Actors.StatesOf(known, day);
        }

        return workspace.States(region, new DateOnly(to, 12, 31)).Where(state => workspace.Actors.WasState(state, day));
    }

    private static int Year(ParseResult parsed, Option<int?> option) => parsed.GetValue(option) is int year and >= 1816 and <= 2100
        ? year
        : throw new ConfigurationException(new Failure("ENT0644", "A span of years has a first and a last.", option.Name, "Give --from and --to, years from 1816 to 2100."));

    private void Draw(BlocHistory history, string region, string source, string file, string? which, string? capabilities)
    {
        if (history.Moments.Count < 2)
        {
            throw new ConfigurationException(new Failure("ENT0645", "One date makes no picture over time.", "--svg", "Give two windows or years at least."));
        }

        string text;
        if (which == "chance")
        {
            if (history.Moments.Any(moment => moment.Chance is not { Signs.Draws: > 0, Degrees.Draws: > 0 }))
            {
                throw new ConfigurationException(new Failure("ENT0646", "There is no comparison with chance to draw.", "--picture chance", "Add --null 200, and a longer --deadline where time ran out."));
            }

            text = PictureFile.Of(ChancePicture.Draw([.. history.Moments.Select(moment => (moment.Window.Name ?? "", moment.Chance!, moment.Window.Scale))], region, source));
        }
        else
        {
            (Picture picture, IReadOnlyList<string> notes) = AlluvialPicture.Draw(history, region, capabilities is null ? source : source + "; " + Path.GetFileName(capabilities), capabilities is null ? null : Weights(history, capabilities));
            text = PictureFile.Of(picture, notes);
        }

        File.WriteAllText(surface.At(file), text);
    }

    /// <summary>The share in capabilities of each actor at each date, of the year that the date's name begins with.</summary>
    private Func<int, string, double?> Weights(BlocHistory history, string file)
    {
        CapabilityTable table = TableFile.Read(file, "--capabilities", surface, CapabilityTable.Read);
        Dictionary<string, double?>[] shares = [.. history.Moments.Select(moment =>
        {
            string name = moment.Window.Name ?? "";
            int year = name.Length >= 4 && int.TryParse(name[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int known) ? known : throw new ModelException(new Failure("ENT0655",
                $"'{name}' does not begin with a year, so that it has no capabilities.", "--capabilities", "Name the windows by year, such as 1946 or 1946-1949."));
            (string Code, string Name, double Cinc)[] world = PowerTable.World(table, year, isRenormalised: false);
            return moment.Window.Actors.ToDictionary(actor => actor, actor => PowerTable.Find(actor, world, year) is int at and >= 0 ? world[at].Cinc : (double?)null, StringComparer.Ordinal);
        })];
        return (at, actor) => shares[at].GetValueOrDefault(actor);
    }

    private static object View(BlocHistory history) => new
    {
        history.IsTwoCamps,
        windows = history.Moments.Select(moment => new
        {
            window = moment.Window.Name,
            value = moment.Window.Told(moment.Value),
            bound = moment.Window.Told(moment.Bound),
            exact = moment.IsExact,
            ties = moment.Window.Graph.Edges.Count,
            blocs = moment.Letter.Select((letter, node) => (letter, actor: moment.Window.Actors[node])).Where(pair => pair.letter.Length > 0)
                .GroupBy(pair => pair.letter, StringComparer.Ordinal).OrderBy(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Select(pair => pair.actor).ToArray(), StringComparer.Ordinal),
            free = moment.Freedom is null ? null : moment.Window.Actors.Where((_, node) => moment.Freedom[node] == SideFreedomKind.Free).ToArray(),
            costOfKeeping = moment.CostOfKeeping,
            chance = TieChance.Of(moment.Chance, moment.Window.Scale),
        }).ToArray(),
        moves = history.Moves.ToArray(),
        movesWithoutRule = history.Moments.Sum(moment => moment.MovesWithoutRule),
    };

    private void Print(BlocHistory history, string region)
    {
        BlocMove[] moves = [.. history.Moves];
        surface.Out.WriteLine($"{region}, {history.Moments[0].Window.Name} to {history.Moments[^1].Window.Name}: {moves.Count(move => move.From.Length > 0 && move.To.Length > 0)} moves between {(history.IsTwoCamps ? "camps" : "blocs")}, "
            + $"{moves.Length} with those into and out of one; {history.Moments.Count(moment => moment.IsExact)} of {history.Moments.Count} dates exact.");
        surface.Out.WriteLine($"Solved without memory of the date before, {history.Moments.Sum(moment => moment.MovesWithoutRule)} would seem to move: the difference are ties in the optimum.");
        surface.Out.WriteLine();
        TextTable table = new("Date", "Actor", "From", "To", "Staying costs#", "All staying#", "Ties that did it");
        foreach (BlocMove move in moves.OrderByDescending(move => move.From.Length > 0 && move.To.Length > 0)
            .ThenByDescending(move => history.Moments.First(moment => moment.Window.Name == move.When).CostOfKeeping).ThenByDescending(move => move.CostOfStaying).Take(40).OrderBy(move => Array.IndexOf(moves, move)))
        {
            table.Add(move.When, move.Actor + (move.IsFree ? " (free)" : ""), move.From.Length == 0 ? "alone" : move.From, move.To.Length == 0 ? "alone" : move.To,
                move.CostOfStaying.ToString("0.##", CultureInfo.InvariantCulture),
                history.Moments.First(moment => moment.Window.Name == move.When).CostOfKeeping?.ToString("0.##", CultureInfo.InvariantCulture) ?? "", string.Join("; ", move.Causes.Select(change => $"{change.Other} {Weight(change.Before)} to {Weight(change.After)}")));
        }

        foreach (string line in table.Lines())
        {
            surface.Out.WriteLine(line);
        }

        PrintChance(history);

        static string Weight(decimal? weight) => weight?.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture) ?? "no tie";
    }

    private void PrintChance(BlocHistory history)
    {
        if (history.Moments.All(moment => moment.Chance is null))
        {
            return;
        }

        surface.Out.WriteLine();
        TextTable table = new("Date", "Frustration#", "Signs: mean#", "z#", "p#", "Degrees: mean#", "z#", "p#");
        foreach (BlocMoment moment in history.Moments.Where((_, at) => at % Math.Max(1, history.Moments.Count / 12) == 0))
        {
            double scale = moment.Window.Scale;
            ChanceReport chance = moment.Chance!;
            table.Add(moment.Window.Name ?? "", Told(chance.Signs.Observed / scale), Told(chance.Signs.Mean / scale), Told(chance.Signs.Z), Told(chance.Signs.P), Told(chance.Degrees.Mean / scale), Told(chance.Degrees.Z), Told(chance.Degrees.P));
        }

        foreach (string line in table.Lines())
        {
            surface.Out.WriteLine(line);
        }

        static string Told(double? value) => value?.ToString("0.###", CultureInfo.InvariantCulture) ?? "unknown";
    }
}
