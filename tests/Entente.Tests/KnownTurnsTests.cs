using System.Globalization;
using Entente.Tests.Shared;
using Entente.Vocabulary;

namespace Entente.Tests;

public sealed class KnownTurnsTests
{
    private static readonly Lazy<Workspace> Record = new(() => Workspace.Open());

    [Fact]
    public void Turns_of_history_show_in_the_relations_of_the_shipped_record()
    {
        string[][] turns = [.. File.ReadLines(Path.Combine(SharedFolder.Root, "tests", "golden", "relations", "breaks.csv")).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split(','))];
        string[] missed = [.. turns.Where(turn => !Shows(turn)).Select(turn => $"{turn[0]}-{turn[1]} {turn[2]}").Order(StringComparer.Ordinal)];

        Assert.Equal(49, turns.Length);
        Assert.Equal(
            [
                "AFG-RUS Soviet war and after", "ARE-ISR Abraham Accords", "CHN-PAK From SEATO to all-weather friendship",
                "CHN-RUS Sino-Soviet normalisation", "CHN-USA Rivalry of 2018 to 2021", "CHN-VNM Normalisation",
                "EGY-ISR Camp David", "EGY-RUS Egypt leaves Moscow", "IDN-MYS Konfrontasi",
                "JPN-USA From war to alliance",
            ],
            missed);
    }

    [Fact]
    public void A_pair_of_which_the_record_has_nothing_is_unknown() =>
        Assert.Null(Record.Value.Model.Between(Dyad.Of(ActorId.From("BTN"), ActorId.From("CUB")), new DateOnly(1950, 1, 1)));

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
