using System.CommandLine;
using System.Globalization;
using Entente.Briefs;
using Entente.Cli.Output;
using Entente.Foresight.WhatIf;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente whatif</c>: the exact accounting of a change of relations.</summary>
internal static class WhatIfVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        Argument<string[]> levers = new("lever") { Description = "Relations to move: \"PAK-RUS +0.4\", \"IND-CHN -0.2\", \"PAK-USA =0.5\".", Arity = ArgumentArity.ZeroOrMore };
        Option<string[]> addBloc = new("--add-bloc") { Description = "States that become mutual allies: \"CHN,RUS,PAK,IRN,TUR\". May be given again.", HelpName = "STATES" };
        SharedOptions options = new();
        Command verb = new("whatif", "Account for a change of relations: blocs, flips, power, before and after. Not a forecast.")
        {
            levers, addBloc, options.Date, options.Region, options.Json, options.Ledger,
        };
        verb.SetAction(parsed =>
        {
            using Workspace workspace = options.Open(parsed, surface);
            DateOnly day = options.DateOf(parsed)?.Latest ?? workspace.Model.RecordEnds ?? options.DayOf(parsed);
            Lever[] asked = [.. (parsed.GetValue(levers) ?? []).Select(text => Lever.Parse(text, name => workspace.Resolve(name, day)))];
            ActorId[][] blocs = [.. (parsed.GetValue(addBloc) ?? []).Select(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => workspace.Resolve(name, day)).ToArray())];
            if (asked.Length == 0 && blocs.Length == 0)
            {
                throw new ConfigurationException(new Failure("ENT0910", "Nothing is to be changed.", "whatif", "Give a lever (\"PAK-RUS +0.4\") or --add-bloc \"CHN,RUS,PAK\"."));
            }

            Scenario scenario = new() { Title = Title(parsed, levers, addBloc), Levers = asked, NewBlocs = blocs };
            SignedNetwork network = workspace.Relations(day, Region(workspace, parsed.GetValue(options.Region), day, asked, blocs));
            ScenarioAccount account = workspace.WhatIf(network, scenario, cancellationToken);
            if (parsed.GetValue(options.Json))
            {
                surface.Out.WriteLine(Envelope.Result("whatif", View(workspace, account), workspace.ProvenanceOf("whatif", network.AsOf)));
            }
            else
            {
                Print(surface, workspace, account);
            }

            return ExitCode.Ok;
        });
        return verb;
    }

    private static string Title(ParseResult parsed, Argument<string[]> levers, Option<string[]> addBloc) =>
        string.Join(", ", (parsed.GetValue(levers) ?? []).Concat((parsed.GetValue(addBloc) ?? []).Select(bloc => "a bloc of " + bloc)));

    // Without a region: the region of greater South Asia's kind is not guessed; the named states and the great powers are taken.
    private static IReadOnlyList<ActorId> Region(Workspace workspace, string? region, DateOnly day, Lever[] levers, ActorId[][] blocs)
    {
        IEnumerable<ActorId> named = levers.SelectMany(lever => new[] { lever.Dyad.First, lever.Dyad.Second }).Concat(blocs.SelectMany(bloc => bloc));
        IReadOnlyList<ActorId> states = workspace.States(region ?? "great-powers", day);
        return [.. named.Concat(states).Distinct()];
    }

    private static object View(Workspace workspace, ScenarioAccount account) => new
    {
        scenario = account.Scenario.Title,
        asOf = account.Before.AsOf,
        note = "accounting on the record, not a forecast",
        account.Shocks,
        reference = account.Reference,
        account.Flips,
        before = account.BlocsBefore,
        after = account.BlocsAfter,
        shares = new
        {
            before = Shares(workspace, account, account.BlocsBefore),
            after = Shares(workspace, account, account.BlocsAfter),
        },
        flipPoints = account.FlipPoints,
    };

    private static object Shares(Workspace workspace, ScenarioAccount account, Balance.BlocReport report)
    {
        Balance.CapabilityShares power = workspace.Power(account.Before.Actors);
        return new { first = power.OfRegion(report.FirstCamp), second = power.OfRegion(report.SecondCamp) };
    }

    private static void Print(Surface surface, Workspace workspace, ScenarioAccount account)
    {
        Balance.CapabilityShares power = workspace.Power(account.Before.Actors);
        string flips = account.Flips.Count == 0 ? "no state changes sides" : $"{Wording.List([.. account.Flips.Select(workspace.NameOf)])} {(account.Flips.Count == 1 ? "changes" : "change")} sides";
        surface.Out.WriteLine($"With {account.Scenario.Title}, on the record of {Wording.Day(account.Before.AsOf)} and nothing else moved: {flips}.");
        surface.Out.WriteLine("This is accounting, not a forecast: expected responses come with a model of their own, later.");
        surface.Out.WriteLine();
        TextTable moved = new("Relation", "Before#", "After#", "Larger than, of yearly changes#");
        foreach (Shock shock in account.Shocks)
        {
            moved.Add($"{workspace.NameOf(shock.Dyad.First)} - {workspace.NameOf(shock.Dyad.Second)}", shock.Before is { } before ? Wording.Weight(before) : "unknown",
                Wording.Weight(shock.After) + (shock.IsClipped ? " (cut)" : ""), shock.Percentile is { } percentile ? Wording.Percentile(percentile) + " %" : "unknown");
        }

        Lines(surface, moved);
        string reference = workspace.NameOf(account.Reference);
        TextTable table = new($"Sides seen from {reference}", "Before", "After");
        table.Add("states with " + reference, Count(account.BlocsBefore, account.Reference, true), Count(account.BlocsAfter, account.Reference, true));
        table.Add("their share of net resources", Share(power, account.BlocsBefore, account.Reference, true), Share(power, account.BlocsAfter, account.Reference, true));
        table.Add("share of the other camp", Share(power, account.BlocsBefore, account.Reference, false), Share(power, account.BlocsAfter, account.Reference, false));
        table.Add("ties across the split", Across(account.BlocsBefore), Across(account.BlocsAfter));
        table.Add("their weight", account.BlocsBefore.WeightedFrustration.ToString("0.00", CultureInfo.InvariantCulture), account.BlocsAfter.WeightedFrustration.ToString("0.00", CultureInfo.InvariantCulture));
        Lines(surface, table);
        foreach (FlipPoint point in account.FlipPoints.Where(point => point.Change is not null).OrderBy(point => Math.Abs(point.Change!.Value)).Take(3))
        {
            surface.Out.WriteLine($"{workspace.NameOf(point.Dyad.First)} and {workspace.NameOf(point.Dyad.Second)} {(point.Weight >= point.Threshold ? "part" : "join")} camps at {Wording.Weight(point.Threshold)}: a change of {Wording.Weight(point.Change!.Value)} from the record.");
        }
    }

    private static void Lines(Surface surface, TextTable table)
    {
        foreach (string line in table.Lines())
        {
            surface.Out.WriteLine(line);
        }

        surface.Out.WriteLine();
    }

    private static IReadOnlyList<ActorId> Camp(Balance.BlocReport report, ActorId reference, bool isWith) =>
        report.FirstCamp.Contains(reference) == isWith ? report.FirstCamp : report.SecondCamp;

    private static string Count(Balance.BlocReport report, ActorId reference, bool isWith) => Camp(report, reference, isWith).Count.ToString(CultureInfo.InvariantCulture);

    private static string Share(Balance.CapabilityShares power, Balance.BlocReport report, ActorId reference, bool isWith) => Wording.Share(power.OfRegion(Camp(report, reference, isWith)));

    private static string Across(Balance.BlocReport report) =>
        string.Create(CultureInfo.InvariantCulture, $"{report.FrustrationIndex} of {report.TieCount}{(report.IsExact ? "" : ", not proved")}");
}
