using System.CommandLine;
using System.Globalization;
using Entente.Balance;
using Entente.Briefs;
using Entente.Cli.Output;
using Entente.Pictures;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente power</c>: shares of net resources by state and by camp.</summary>
internal static class PowerVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        PowerOptions own = new();
        SharedOptions options = own.Shared;
        Command verb = new("power", "Show how capabilities are shared, by state, camp and bloc: net resources of the record, or the composite index of a table.")
        {
            options.Date, options.Region, own.Capabilities, own.Year, own.From, own.To, own.States, own.Blocs, own.Renormalise, own.Quota, options.Json, own.Csv, own.Svg, options.Ledger,
        };
        verb.SetAction(parsed =>
        {
            if (parsed.GetValue(own.Capabilities) is { } file)
            {
                return new PowerTable(own, surface).Run(parsed, file);
            }

            DateOnly day = options.DayOf(parsed);
            using Workspace workspace = options.Open(parsed, surface);
            SignedNetwork network = workspace.Relations(day, workspace.States(parsed.GetValue(options.Region), day));
            CapabilityShares power = workspace.Power(network.Actors);
            BlocReport blocs = Workspace.Blocs(network, cancellationToken);
            IReadOnlyList<string> notes = RecordNotes.Of(workspace, day, network.Actors);
            PowerBalance balance = power.Between(blocs.FirstCamp, blocs.SecondCamp);
            CapabilityShare[] ordered = [.. power.Shares.OrderByDescending(share => share.OfRegion)];
            if (parsed.GetValue(own.Svg) is { } svg)
            {
                File.WriteAllText(surface.At(svg), PictureFile.Of(ShareBars.Draw([.. ordered.Select(share => new BriefShare(workspace.NameOf(share.State), share.OfRegion)), .. power.Missing.Select(state => new BriefShare(workspace.NameOf(state), null))],
                    "Share of the region's net resources (GDP 2016 times GDP per head)", "Natural Earth")));
            }

            if (parsed.GetValue(own.Csv))
            {
                surface.Out.WriteLine("state,name,of_region,of_world,camp");
                foreach (CapabilityShare share in ordered)
                {
                    surface.Out.WriteLine(Csv.Row(share.State.Text, workspace.NameOf(share.State), share.OfRegion.ToString("R", CultureInfo.InvariantCulture), share.OfWorld.ToString("R", CultureInfo.InvariantCulture),
                        blocs.FirstCamp.Contains(share.State) ? "1" : blocs.SecondCamp.Contains(share.State) ? "2" : ""));
                }

                return ExitCode.Ok;
            }

            if (parsed.GetValue(options.Json))
            {
                object camps = new { first = blocs.FirstCamp, second = blocs.SecondCamp, shareOfFirst = power.OfRegion(blocs.FirstCamp), shareOfSecond = power.OfRegion(blocs.SecondCamp), word = HasTwoCamps(blocs) ? balance.Word : (PowerBalanceWord?)null, ratio = HasTwoCamps(blocs) && balance.Ratio is { } ratio && double.IsFinite(ratio) ? ratio : (double?)null };
                surface.Out.WriteLine(Envelope.Result("power", new { measure = "net resources: GDP (2016) times GDP per head (population 2017)", power.Shares, power.Missing, camps, notes, concentration = RaySingerConcentration.Of([.. power.Shares.Select(share => share.Value)]), pivotal = PivotalPower.Of([.. power.Shares.Select(share => (share.State.Text, share.Value))], parsed.GetValue(own.Quota)) }, workspace.ProvenanceOf("power", network.AsOf)));
                return ExitCode.Ok;
            }

            surface.Out.WriteLine(!HasTwoCamps(blocs) ? $"On {Wording.Day(network.AsOf)} {(blocs.FirstCamp.Count == 0 ? "no tie is known among these states, so there are no camps" : "one camp holds all states whose ties are known")}: nothing is weighed against anything." : $"Between the two camps on {Wording.Day(network.AsOf)}: {balance.Word.ToString().ToLowerInvariant()}, {Wording.Share(power.OfRegion(blocs.FirstCamp))} against {Wording.Share(power.OfRegion(blocs.SecondCamp))} of net resources.");
            surface.Out.WriteLine("Net resources are GDP times GDP per head, from estimates mostly of 2016 and 2017; they are not those of another date.");
            RecordNotes.Print(surface, notes);
            surface.Out.WriteLine();
            TextTable table = new("State", "Of region#", "Of world#", "Camp#");
            foreach (CapabilityShare share in ordered)
            {
                string camp = blocs.FirstCamp.Contains(share.State) ? "1" : blocs.SecondCamp.Contains(share.State) ? "2" : "-";
                table.Add(workspace.NameOf(share.State), Wording.Share(share.OfRegion), Wording.Share(share.OfWorld), camp);
            }

            foreach (ActorId missing in power.Missing)
            {
                table.Add(workspace.NameOf(missing), "unknown", "unknown", "");
            }

            foreach (string line in table.Lines())
            {
                surface.Out.WriteLine(line);
            }

            return ExitCode.Ok;
        });
        return verb;
    }

    private static bool HasTwoCamps(BlocReport blocs) => blocs.FirstCamp.Count > 0 && blocs.SecondCamp.Count > 0;
}
