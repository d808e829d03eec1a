using System.Globalization;
using Entente.Briefs;
using Entente.Cli.Output;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary>Writes relations for readers and for tables.</summary>
internal static class RelationsTable
{
    /// <summary>All pairs of the states at a date.</summary>
    public static void Print(Surface surface, Workspace workspace, SignedNetwork network, IReadOnlyList<string> notes)
    {
        int pairs = network.Actors.Count * (network.Actors.Count - 1) / 2;
        int friendly = network.Ties.Count(tie => tie.Weight >= Wording.NeutralBelow);
        int hostile = network.Ties.Count(tie => tie.Weight <= -Wording.NeutralBelow);
        surface.Out.WriteLine($"On {Wording.Day(network.AsOf)} the record has {friendly} friendly, {hostile} hostile and "
            + $"{network.Ties.Count - friendly - hostile} neutral relations among {network.Actors.Count} states; {pairs - network.Ties.Count} of {pairs} are unknown.");
        RecordNotes.Print(surface, notes);
        surface.Out.WriteLine();
        TextTable table = new("Pair", "", "Weight#", "Interval", "Weightiest evidence");
        foreach (Tie tie in network.Ties.OrderByDescending(tie => tie.Weight).ThenBy(tie => tie.Dyad))
        {
            table.Add($"{workspace.NameOf(tie.Dyad.First)} - {workspace.NameOf(tie.Dyad.Second)}", Wording.Kind(tie), Wording.Weight(tie.Weight),
                $"{Wording.Weight(tie.Low)} to {Wording.Weight(tie.High)}", tie.Contributions.Count > 0 ? tie.Contributions[0].Title : "");
        }

        Lines(surface, table);
    }

    /// <summary>One pair with its evidence; the shares add up to the relation before the link.</summary>
    public static void PrintPair(Surface surface, Workspace workspace, SignedNetwork network, IReadOnlyList<string> notes)
    {
        string names = $"{workspace.NameOf(network.Actors[0])} and {workspace.NameOf(network.Actors[1])}";
        if (network.Ties.Count == 0)
        {
            surface.Out.WriteLine($"Unknown: the record covers nothing between {names} on {Wording.Day(network.AsOf)}.");
            RecordNotes.Print(surface, notes);
            return;
        }

        Tie tie = network.Ties[0];
        surface.Out.WriteLine($"{names}: {Wording.Kind(tie)}, {Wording.WithInterval(tie)} on {Wording.Day(network.AsOf)}.");
        surface.Out.WriteLine($"The shares add up to {Share(tie.Contributions.Sum(piece => piece.Share))} standard deviations, which the link makes {Wording.Weight(tie.Weight)}.");
        RecordNotes.Print(surface, notes);
        surface.Out.WriteLine();
        TextTable table = new("Share#", "Alone#", "Layer", "Evidence", "Source");
        foreach (Contribution piece in tie.Contributions)
        {
            table.Add(Share(piece.Share), Wording.Weight(piece.Value), piece.Layer, piece.Title, piece.Citation);
        }

        Lines(surface, table);
    }

    /// <summary>Rows of a table: one a pair and date, unknown pairs with empty numbers.</summary>
    public static void Write(Surface surface, IEnumerable<SignedNetwork> networks)
    {
        surface.Out.WriteLine("date,first,second,weight,low,high,evidence");
        foreach (SignedNetwork network in networks)
        {
            ActorId[] actors = [.. network.Actors.Order()];
            for (int one = 0; one < actors.Length; one++)
            {
                for (int other = one + 1; other < actors.Length; other++)
                {
                    Tie? tie = network.Between(actors[one], actors[other]);
                    surface.Out.WriteLine(Csv.Row(network.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), actors[one].Text, actors[other].Text,
                        Number(tie?.Weight), Number(tie?.Low), Number(tie?.High), tie is null ? "unknown" : string.Join(' ', tie.Contributions.Select(piece => piece.Layer).Distinct().Order(StringComparer.Ordinal))));
                }
            }
        }
    }

    /// <summary>The lines of a table.</summary>
    public static void Lines(Surface surface, TextTable table)
    {
        foreach (string line in table.Lines())
        {
            surface.Out.WriteLine(line);
        }
    }

    private static string Share(double value) => value.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);

    private static string Number(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
