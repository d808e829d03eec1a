using System.CommandLine;
using System.Globalization;
using Entente.Balance;
using Entente.Briefs;
using Entente.Cli.Output;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente blocs</c>: camps, blocs and strained triads of a region at a date.</summary>
internal static class BlocsVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        BlocsOptions own = new();
        SharedOptions options = own.Shared;
        Command verb = new("blocs", "Divide a region, or any list of signed ties, into camps and blocs, exactly, with those that could sit on either side.")
        {
            options.Date, options.Region, own.From, own.To, own.Svg, own.Picture, own.Capabilities, own.Ties, own.History, own.K, own.Certificate, own.Deadline, own.Null, own.Seed, own.Sign, own.NoFree, own.Otherwise, own.Sizes, own.Hide, own.Draws, options.Json, own.Csv, options.AsKnown, options.Ledger,
            BlocsCheckVerb.Build(surface, cancellationToken),
        };
        verb.SetAction(parsed =>
        {
            if (parsed.GetValue(own.Ties) is { } file)
            {
                return parsed.GetValue(own.History) || parsed.GetValue(own.Svg) is not null
                    ? new BlocsOverTime(own, surface, cancellationToken).Run(parsed, BlocsTies.Read(file, surface, own.SignOf(parsed), TimeSpan.FromSeconds(own.DeadlineOf(parsed)), cancellationToken), Path.GetFileNameWithoutExtension(file), Path.GetFileName(file), BlocsOptions.ProvenanceOf("blocs --ties " + Path.GetFileName(file), parsed.GetValue(own.Seed)))
                    : new BlocsTies(own, surface, cancellationToken).Run(parsed, file);
            }

            if (parsed.GetValue(own.From) is not null || parsed.GetValue(own.To) is not null)
            {
                BlocsOverTime overTime = new(own, surface, cancellationToken);
                (IReadOnlyList<TieWindow> windows, string region, Provenance provenance) = overTime.OfRecord(parsed);
                return overTime.Run(parsed, windows, region, "relations of the record: " + string.Join(", ", provenance.Editions.Select(edition => edition.Key).Distinct()), provenance);
            }

            DateOnly day = options.DayOf(parsed);
            using Workspace workspace = options.Open(parsed, surface);
            SignedNetwork network = workspace.Relations(day, workspace.States(parsed.GetValue(options.Region), day));
            IReadOnlyList<string> notes = RecordNotes.Of(workspace, day, network.Actors);
            BlocReport blocs = Workspace.Blocs(network, cancellationToken);
            IReadOnlyList<FrustratedTriad> triads = FrustratedTriads.Top(network, 5, workspace.NameOf);
            RecordExtras extras = RecordExtras.Of(parsed, own, workspace, network, cancellationToken);
            if (parsed.GetValue(own.Svg) is { } svg)
            {
                File.WriteAllText(surface.At(svg), RecordExtras.Network(workspace, network, blocs, triads, parsed.GetValue(options.Region) ?? ""));
            }

            if (parsed.GetValue(options.Json))
            {
                surface.Out.WriteLine(Envelope.Result("blocs", new { blocs, triads, otherwise = extras.Otherwise, membership = extras.Membership, chance = TieChance.Of(extras.Chance, extras.Scale), notes }, workspace.ProvenanceOf("blocs", network.AsOf)));
            }
            else if (parsed.GetValue(own.Csv))
            {
                WriteCsv(surface, workspace, network, blocs);
            }
            else
            {
                Print(surface, workspace, network, blocs, triads, notes);
                extras.Print(surface);
            }

            return ExitCode.Ok;
        });
        return verb;
    }

    private static void WriteCsv(Surface surface, Workspace workspace, SignedNetwork network, BlocReport blocs)
    {
        surface.Out.WriteLine("state,name,camp,bloc,side");
        foreach (ActorId state in network.Actors.Order())
        {
            string camp = blocs.FirstCamp.Contains(state) ? "1" : blocs.SecondCamp.Contains(state) ? "2" : "";
            string side = blocs.FreeActors is not { } free ? "unknown" : free.Contains(state) ? "free" : camp.Length == 0 ? "none" : "fixed";
            surface.Out.WriteLine(Csv.Row(state.Text, workspace.NameOf(state), camp, blocs.Blocs.FirstOrDefault(bloc => bloc.Members.Contains(state))?.Letter ?? "", side));
        }
    }

    private static void Print(Surface surface, Workspace workspace, SignedNetwork network, BlocReport blocs, IReadOnlyList<FrustratedTriad> triads, IReadOnlyList<string> notes)
    {
        string exact = blocs.IsExact ? "exact" : string.Create(CultureInfo.InvariantCulture, $"at least {blocs.FrustrationIndexBound}");
        surface.Out.WriteLine(blocs.TieCount == 0 ? $"On {Wording.Day(network.AsOf)} no tie is known among these {network.Actors.Count} states: there is nothing to divide." : string.Create(CultureInfo.InvariantCulture,
            $"On {Wording.Day(network.AsOf)} {blocs.FrustrationIndex} of {blocs.TieCount} ties cut across the best two-camp split ({exact}); {blocs.UnknownShare:P0} of pairs are unknown."));
        RecordNotes.Print(surface, notes);
        surface.Out.WriteLine();
        surface.Out.WriteLine("Camp 1  " + Names(workspace, blocs.FirstCamp));
        surface.Out.WriteLine("Camp 2  " + Names(workspace, blocs.SecondCamp));
        surface.Out.WriteLine("Free    " + Names(workspace, blocs.FreeActors ?? []) + (blocs.FreeActors is null ? " (not computed)" : ""));
        surface.Out.WriteLine("No side " + Names(workspace, blocs.Unplaced));
        surface.Out.WriteLine();
        TextTable table = new("Bloc", "Members");
        foreach (Bloc bloc in blocs.Blocs.Where(bloc => bloc.Members.Count > 1))
        {
            table.Add(bloc.Letter, Names(workspace, bloc.Members));
        }

        foreach (string line in table.Lines(160))
        {
            surface.Out.WriteLine(line);
        }

        surface.Out.WriteLine();
        foreach (FrustratedTriad triad in triads)
        {
            surface.Out.WriteLine("Strained: " + triad.Sentence);
        }
    }

    private static string Names(Workspace workspace, IReadOnlyList<ActorId> ids) => ids.Count == 0 ? "none" : string.Join(", ", ids.Select(workspace.NameOf));
}
