namespace Entente.Balance.Tests.OverTime;

public sealed class BlocHistoryTests
{
    [Fact]
    public void Nothing_moves_where_nothing_changes_even_among_equally_good_divisions()
    {
        // B is tied equally to both sides.
        const string Ties = "A,A2,5\nC,C2,5\nA,C,-5\nA,B,1\nB,C,1\n";
        BlocHistory history = Of(("1", Ties), ("2", Ties), ("3", Ties));

        Assert.Empty(history.Moves);
        Assert.Equal([null, 0m, 0m], history.Moments.Select(moment => moment.CostOfKeeping));
        Assert.All(history.Moments, moment => Assert.True(moment.IsExact));
    }

    [Fact]
    public void A_move_is_told_with_its_date_its_cause_and_what_staying_would_cost()
    {
        BlocHistory history = Of(
            ("1970", "USA,GBR,3\nRUS,POL,3\nUSA,RUS,-3\nEGY,RUS,2\nEGY,USA,-1\n"),
            ("1980", "USA,GBR,3\nRUS,POL,3\nUSA,RUS,-3\nEGY,RUS,-1\nEGY,USA,2\n"));

        BlocMove move = Assert.Single(history.Moves);
        Assert.Equal(("1980", "EGY"), (move.When, move.Actor));
        Assert.Equal(history.Moments[0].LetterOf("RUS"), move.From);
        Assert.Equal(history.Moments[1].LetterOf("USA"), move.To);
        Assert.Equal(3, move.CostOfStaying);
        Assert.Equal(3, history.Moments[1].CostOfKeeping);
        Assert.Equal(["RUS", "USA"], move.Causes.Select(change => change.Other));
        Assert.Equal((2m, -1m), (move.Causes[0].Before, move.Causes[0].After));
    }

    [Fact]
    public void Letters_go_on_and_come_back()
    {
        BlocHistory history = Of(
            ("1", "A,B,1\nC,D,1\nA,C,-1"),
            ("2", "A,B,1\nA,C,-1\nC,D,-1"),
            ("3", "A,B,1\nC,D,1\nA,C,-1"));

        Assert.Equal(history.Moments[0].LetterOf("A"), history.Moments[2].LetterOf("A"));
        Assert.Equal("", history.Moments[1].LetterOf("C"));
        Assert.Equal(history.Moments[0].LetterOf("C"), history.Moments[2].LetterOf("C"));
    }

    [Fact]
    public void Those_who_made_a_bloc_keep_its_letter_when_many_who_joined_late_part_from_them()
    {
        string[] old = ["X1", "X2", "X3"];
        string[] late = ["N1", "N2", "N3", "N4", "N5"];
        string Pairs(string[] ones, string[] others, int weight) => string.Concat(ones.SelectMany(one => others.Where(other => string.CompareOrdinal(one, other) < 0 || !ones.Contains(other)).Select(other => $"{one},{other},{weight}\n")));
        string core = Pairs(old, old, 1) + "X1,Y1,-1\nY1,Y2,1\n";
        string joined = core + Pairs(late, late, 1) + Pairs(late, old, 1);
        BlocHistory history = Of(("1", core), ("2", core), ("3", core), ("4", joined), ("5", core + Pairs(late, late, 1) + Pairs(late, old, -1)));

        Assert.Equal(history.Moments[0].LetterOf("X1"), history.Moments[4].LetterOf("X1"));
        Assert.Equal(history.Moments[0].LetterOf("X1"), history.Moments[3].LetterOf("N1"));
        Assert.Equal(late, history.Moments[4].Moves.Select(move => move.Actor));
    }

    [Fact]
    public void Real_windows_move_less_by_the_rule_than_without_it()
    {
        BlocHistory history = BlocHistory.Of([.. TieListReader.Read(File.OpenText(Entente.Tests.Shared.SharedFolder.Require("data", "balance", "cow_windows_1946_1971.csv"))).Take(8)], isTwoCamps: false);

        Assert.True(history.Moves.Count() < history.Moments.Sum(moment => moment.MovesWithoutRule));
        Assert.All(history.Moves.Where(move => !move.IsFree), move => Assert.True(move.CostOfStaying >= 0));
        Assert.All(history.Moments, moment => Assert.True(moment.CostOfKeeping is null or >= 0));
        Assert.Equal([12L, 14, 15, 12, 11, 15, 17, 20], history.Moments.Select(moment => moment.Value));
    }

    private static BlocHistory Of(params (string Name, string Ties)[] dates) => BlocHistory.Of(
        TieListReader.Read(new StringReader("a,b,weight,window\n" + string.Join('\n', dates.SelectMany(date => date.Ties.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row + "," + date.Name))))),
        isTwoCamps: false);
}
