using System.Globalization;
using Entente.Tests.Shared;
using Entente.Vocabulary;

namespace Entente.Tests;

public sealed class KnownTurnsTests
{
    private static readonly Lazy<Workspace> Record = new(() => Workspace.Open());

    [Fact]
    public void Turns_of_history_show_in_the_relations_of_the_shipped_record() => Misses("breaks.csv", 49,
            [
                "ARE-ISR Abraham Accords", "CHN-PAK From SEATO to all-weather friendship", "CHN-RUS Sino-Soviet normalisation",
                "CHN-USA Rivalry of 2018 to 2021", "CUB-RUS Cuban revolution", "EGY-ISR Camp David", "IRN-IRQ Iran-Iraq war",
                "IRQ-USA Invasion of Kuwait", "ISR-JOR Peace treaty", "JPN-USA From war to alliance", "LBY-USA Qaddafi", "RUS-SRB Tito-Stalin split",
                "SYR-TUR Syrian war", "USA-VNM From war to partnership",
            ]);

    [Fact]
    public void Turns_of_a_second_list_written_before_any_value_was_seen_show_where_the_record_has_ties() => Misses("breaks-second.csv", 30,
            [
                "AFG-USA Taliban and the republic", "AGO-ZAF Border war and after", "ALB-RUS Albania leaves Moscow",
                "ARG-CHL From Beagle to neighbours", "AUS-CHN From boom to coercion", "AUS-IDN Konfrontasi and after", "CHN-IDN Fall of Sukarno",
                "CHN-JPN Treaty of 1978", "COD-RWA Congo war", "CUB-VEN Chavez", "EGY-TUR Fall of Morsi", "FIN-RUS From the treaty of 1948 to NATO",
                "GRC-MKD Name dispute and Prespa", "IRN-RUS From the Azerbaijan crisis to drones", "KEN-SOM Shifta war and after",
                "LBY-TCD Aouzou war and after", "POL-RUS From the Warsaw Pact to NATO's flank", "USA-VEN Chavez and Maduro",
            ]);

    [Fact]
    public void A_pair_of_which_the_record_has_nothing_is_unknown() =>
        Assert.Null(Record.Value.Model.Between(Dyad.Of(ActorId.From("BTN"), ActorId.From("CUB")), new DateOnly(1950, 1, 1)));

    private static void Misses(string file, int count, string[] expected)
    {
        string[][] turns = [.. File.ReadLines(Path.Combine(SharedFolder.Root, "tests", "golden", "relations", file)).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split(','))];

        Assert.Equal(count, turns.Length);
        string[] missed = [.. turns.Where(turn => !Shows(turn)).Select(turn => $"{turn[0]}-{turn[1]} {turn[2]}").Order(StringComparer.Ordinal)];
        Assert.Equal(expected, missed);
    }

    private static bool Shows(string[] turn)
    {
        Dyad dyad = Dyad.Of(ActorId.From(turn[0]), ActorId.From(turn[1]));
        return Allows(turn[4], dyad, turn[3]) && Allows(turn[6], dyad, turn[5]);
    }

    private static bool Allows(string signs, Dyad dyad, string year)
    {
        double? weight = Record.Value.Model.Between(dyad, new DateOnly(int.Parse(year, CultureInfo.InvariantCulture), 12, 31))?.Weight;
        return signs.Contains(weight is null or (< 0.1 and > -0.1) ? '0' : weight > 0 ? '+' : '-', StringComparison.Ordinal);
    }
}
