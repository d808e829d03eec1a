using System.CommandLine;
using System.Globalization;
using Entente.Balance;
using Entente.Briefs;
using Entente.Cli.Output;
using Entente.Pictures;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary>What <c>entente blocs</c> adds to a date of the record on request: what could be otherwise, chance, the picture.</summary>
internal sealed record RecordExtras(OtherwiseView? Otherwise, IReadOnlyDictionary<string, double?>? Membership, ChanceReport? Chance, long Scale)
{
    /// <summary>Computes what was asked for.</summary>
    public static RecordExtras Of(ParseResult parsed, BlocsOptions options, Workspace workspace, SignedNetwork network, CancellationToken cancellationToken)
    {
        TieWindow window = TieWindow.Of(network, network.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), workspace.NameOf);
        int seed = parsed.GetValue(options.Seed);
        int draws = options.NullOf(parsed);
        SolveOptions solve = new() { Deadline = TimeSpan.FromSeconds(options.DeadlineOf(parsed)), Seed = seed };
        ChanceReport? chance = draws == 0 ? null : ChanceReport.Of(window.Graph, draws, seed, solve, cancellationToken);
        if (!parsed.GetValue(options.Otherwise))
        {
            return new RecordExtras(null, null, chance, window.Scale);
        }

        OtherwiseView? otherwise = OtherwiseView.Of(WindowReport.Of(window, hasBlocs: false, hasFreedom: true, solve, cancellationToken), null, options.HideOf(parsed), options.DrawsOf(parsed), solve, cancellationToken);
        CampMembership? membership = CampMembership.Of(network, options.DrawsOf(parsed), seed, null, cancellationToken);
        return new RecordExtras(otherwise, membership?.WithAnchor.ToDictionary(pair => workspace.NameOf(pair.Key), pair => pair.Value, StringComparer.Ordinal), chance, window.Scale);
    }

    /// <summary>The signed network, its layout held to that of a year before.</summary>
    public static string Network(Workspace workspace, SignedNetwork network, BlocReport blocs, IReadOnlyList<FrustratedTriad> triads, string region)
    {
        SignedNetwork before = workspace.Relations(network.AsOf.AddYears(-1), network.Actors);
        BriefRegion now = Region(workspace, network, blocs, triads, region);
        return PictureFile.Of(NetworkPicture.Draw(now, null, Region(workspace, before, Workspace.Blocs(before), [], region)));
    }

    /// <summary>Writes it after the tables.</summary>
    public void Print(Surface surface)
    {
        if (Otherwise is { } otherwise)
        {
            BlocsTies.PrintOtherwise(surface, otherwise);
            surface.Out.WriteLine("With the strongest state when relations are drawn from their intervals: "
                + string.Join(", ", (Membership ?? new Dictionary<string, double?>()).OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Key} {pair.Value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "unknown"}")));
        }

        if (Chance is { } chance)
        {
            surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Against chance: observed {chance.Signs.Observed / (double)Scale:0.##}; signs shuffled {chance.Signs.Mean / Scale:0.##} (z {chance.Signs.Z:0.0}, p {chance.Signs.P:0.000}); degrees kept {chance.Degrees.Mean / Scale:0.##} (z {chance.Degrees.Z:0.0}, p {chance.Degrees.P:0.000}); {chance.Signs.Draws} draws each."));
        }
    }

    private static BriefRegion Region(Workspace workspace, SignedNetwork network, BlocReport blocs, IReadOnlyList<FrustratedTriad> triads, string region)
    {
        CapabilityShares? power = Shares(workspace, network.Actors);
        int pairs = network.Actors.Count * (network.Actors.Count - 1) / 2;
        return new BriefRegion
        {
            Name = region.Contains(',', StringComparison.Ordinal) ? $"{network.Actors.Count} states" : region,
            AsOf = network.AsOf,
            Finding = $"{blocs.FrustrationIndex} of {blocs.TieCount} ties go against the best two camps.",
            Ties = network.Ties,
            UnknownDyads = pairs - network.Ties.Count,
            Blocs = blocs,
            Triads = triads,
            Actors = [.. network.Actors.Order().Select(state => new BriefActor
            {
                Id = state,
                Name = workspace.NameOf(state),
                Share = power?.Shares.FirstOrDefault(share => share.State == state)?.OfRegion,
                Bloc = blocs.Blocs.FirstOrDefault(bloc => bloc.Members.Count > 1 && bloc.Members.Contains(state))?.Letter,
                Camp = blocs.FirstCamp.Contains(state) ? "A" : blocs.SecondCamp.Contains(state) ? "B" : null,
                IsFree = blocs.FreeActors?.Contains(state) ?? false,
                IsNamed = true,
            })],
        };
    }

    private static CapabilityShares? Shares(Workspace workspace, IReadOnlyList<ActorId> states)
    {
        try
        {
            return workspace.Power(states);
        }
        catch (ModelException)
        {
            // Nobody has a capability on record: the discs are then all of one size, drawn as unknown.
            return null;
        }
    }
}
