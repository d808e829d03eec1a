using System.CommandLine;
using Entente.Balance;
using Entente.Briefs;
using Entente.Cli.Output;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente power</c>: shares of net resources by state and by camp.</summary>
internal static class PowerVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        SharedOptions options = new();
        Command verb = new("power", "Show shares of net resources in a region, by state and by camp.") { options.Date, options.Region, options.Json, options.Ledger };
        verb.SetAction(parsed =>
        {
            DateOnly day = options.DayOf(parsed);
            using Workspace workspace = options.Open(parsed, surface);
            SignedNetwork network = workspace.Relations(day, workspace.States(parsed.GetValue(options.Region), day));
            CapabilityShares power = workspace.Power(network.Actors);
            BlocReport blocs = Workspace.Blocs(network, cancellationToken);
            PowerBalance balance = power.Between(blocs.FirstCamp, blocs.SecondCamp);
            if (parsed.GetValue(options.Json))
            {
                object camps = new { first = blocs.FirstCamp, second = blocs.SecondCamp, shareOfFirst = power.OfRegion(blocs.FirstCamp), shareOfSecond = power.OfRegion(blocs.SecondCamp), word = balance.Word, balance.Ratio };
                surface.Out.WriteLine(Envelope.Result("power", new { measure = "net resources: GDP (2016) times GDP per head (population 2017)", power.Shares, power.Missing, camps }, workspace.ProvenanceOf("power", network.AsOf)));
                return ExitCode.Ok;
            }

            surface.Out.WriteLine($"Between the two camps on {Wording.Day(network.AsOf)}: {balance.Word.ToString().ToLowerInvariant()}, {Wording.Share(power.OfRegion(blocs.FirstCamp))} against {Wording.Share(power.OfRegion(blocs.SecondCamp))} of net resources.");
            surface.Out.WriteLine("Net resources are GDP times GDP per head, from estimates mostly of 2016 and 2017; they are not those of another date.");
            surface.Out.WriteLine();
            TextTable table = new("State", "Of region#", "Of world#", "Camp#");
            foreach (CapabilityShare share in power.Shares.OrderByDescending(share => share.OfRegion))
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
}
