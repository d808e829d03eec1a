using System.Globalization;
using Entente.Ledger.DuckDb;
using Entente.Vocabulary;

namespace Entente.Ledger.Tests.Datasets;

public sealed class DatasetTests : IDisposable
{
    private static readonly ActorId Pakistan = ActorId.From("PAK"), India = ActorId.From("IND"), Nepal = ActorId.From("NPL");
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-dataset-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Zero_missing_and_not_covered_are_three_things()
    {
        string[] rows = Table("alliances", 2017, 2019, ledger => Import(ledger, "atop", [Zero("atop_defense", 1815, 2018)], sink =>
            sink.Tie(Year(Pakistan, India, "atop_defense", 2017, 1) with { IsDirected = true })), "atop_defense", "ccode1", "ccode2", "year");

        Assert.Contains("1,770,750,2017", rows);
        Assert.Contains("0,750,770,2017", rows);
        Assert.Contains("0,770,790,2018", rows);
        Assert.Contains(",770,750,2019", rows);
    }

    [Fact]
    public void Trade_that_nobody_reported_is_empty_and_its_two_directions_are_told_apart()
    {
        string[] rows = Table("trade", 2000, 2000, ledger => Import(ledger, "cow-trade", [new Coverage("trade_flow", 1870, 2014)], sink =>
            sink.Tie(Year(India, Pakistan, "trade_flow", 2000, 7.5) with { IsDirected = true })), "ccode1", "ccode2", "flow1", "flow2");

        Assert.Contains("750,770,7.5,", rows);
        Assert.Contains("770,750,,7.5", rows);
        Assert.Contains("750,790,,", rows);
    }

    [Fact]
    public void A_dispute_of_two_years_begins_in_the_first_alone()
    {
        string[] rows = Table("disputes", 1999, 2000, ledger => Import(ledger, "dyadic-mid", [Zero("mid_hihost", 1816, 2014), Zero("mid_war", 1816, 2014)], sink =>
        {
            sink.Tie(Year(India, Pakistan, "mid_hihost", 1999, 5) with { NativeId = "4007" });
            sink.Tie(Year(India, Pakistan, "mid_hihost", 2000, 4) with { NativeId = "4007" });
        }), "ccode1", "ccode2", "year", "cowmidongoing", "cowmidonset", "cowmidhihost");

        Assert.Contains("750,770,1999,1,1,5", rows);
        Assert.Contains("770,750,2000,1,0,4", rows);
        Assert.Contains("750,790,1999,0,0,0", rows);
    }

    [Fact]
    public void The_edition_that_reaches_the_latest_year_counts_unless_another_is_asked_for()
    {
        void Both(DuckDbLedger ledger)
        {
            Import(ledger, "nmc", [new Coverage("cinc", 1816, 2022)], sink => sink.State(Year(Pakistan, "cinc", 2016, 0.015091)), "later");
            Import(ledger, "nmc", [new Coverage("cinc", 1816, 2016)], sink => sink.State(Year(Pakistan, "cinc", 2016, 0.01515)), "6.0");
        }

        Assert.Contains("770,0.015091", Table("cinc", 2016, 2016, Both, isDyadic: false, null, "ccode", "cinc"));
        Assert.Contains("770,0.01515", Table("cinc", 2016, 2016, Both, isDyadic: false, "6.0", "ccode", "cinc"));
    }

    [Fact]
    public void A_state_is_there_in_the_years_in_which_it_was_one()
    {
        IReadOnlyList<DatasetMember> members = DatasetMember.Of(ActorRegistry.Standard, 1946, 1948, [Pakistan, India, ActorId.From("USA")]);

        Assert.Equal([1947, 1948], members.Where(member => member.State == Pakistan).Select(member => member.Year));
        Assert.Equal(3, members.Count(member => member.CowNumber == 2));
    }

    [Fact]
    public void A_column_without_a_data_set_stands_empty_and_is_told()
    {
        using DuckDbLedger ledger = DuckDbLedger.Open(Path.Combine(_folder, "l.duckdb"), TimeProvider.System);

        DatasetReceipt receipt = ledger.WriteDataset(Request("igo", 2000, 2000, true), Path.Combine(_folder, "t.csv"), TestContext.Current.CancellationToken);

        Assert.Equal(["dyadigos"], receipt.Empty);
        Assert.Equal(6, receipt.Rows);
    }

    private string[] Table(string group, int from, int to, Action<DuckDbLedger> fill, params string[] columns) => Table(group, from, to, fill, isDyadic: true, null, columns);

    private string[] Table(string group, int from, int to, Action<DuckDbLedger> fill, bool isDyadic, string? edition, params string[] columns)
    {
        string file = Path.Combine(_folder, "table.csv"), path = Path.Combine(_folder, $"{group}{edition}.duckdb");
        using (DuckDbLedger ledger = DuckDbLedger.Open(path, TimeProvider.System))
        {
            fill(ledger);
        }

        using DuckDbLedger again = DuckDbLedger.Open(path, TimeProvider.System, isReadOnly: true);
        DatasetRequest request = Request(group, from, to, isDyadic);
        DatasetReceipt receipt = again.WriteDataset(
            edition is null ? request : request with { Editions = new SortedDictionary<string, string> { ["nmc"] = edition } }, file, TestContext.Current.CancellationToken);
        string[] lines = File.ReadAllLines(file);
        Assert.Equal(receipt.Rows, lines.Length - 1);
        string[] header = lines[0].Split(',');
        int[] places = [.. columns.Select(column => Array.IndexOf(header, column))];
        return [.. lines.Skip(1).Select(line => line.Split(',')).Select(cells => string.Join(',', places.Select(place => cells[place])))];
    }

    private static DatasetRequest Request(string group, int from, int to, bool isDyadic) => new()
    {
        IsDyadic = isDyadic,
        Members = DatasetMember.Of(ActorRegistry.Standard, from, to, [Pakistan, India, Nepal]),
        Columns = [.. DatasetColumn.All.Where(column => column.Group == group || column.Name == group)],
    };

    private static void Import(DuckDbLedger ledger, string key, Coverage[] covers, Action<IRowSink> rows, string edition = "1")
    {
        DataEdition what = new() { Key = key, Name = key, Edition = edition, Licence = "none", Citation = "none", Covers = covers };
        ledger.Import(new ImportSource(what, key + ".csv", null, "test"), sink =>
        {
            rows(sink);
            sink.Line(LineFate.Imported);
        });
    }

    private static Coverage Zero(string variable, int from, int to) => new(variable, from, to) { Absence = Absence.Zero };

    private static TieRow Year(ActorId one, ActorId other, string variable, int year, double value) => new()
    {
        Line = 1,
        First = one,
        Second = other,
        Variable = variable,
        From = new DateOnly(year, 1, 1),
        To = new DateOnly(year, 12, 31),
        Value = value,
        Text = value.ToString(CultureInfo.InvariantCulture),
    };

    private static StateRow Year(ActorId state, string variable, int year, double value) => new()
    {
        Line = 1,
        State = state,
        Variable = variable,
        From = new DateOnly(year, 1, 1),
        To = new DateOnly(year, 12, 31),
        Value = value,
    };
}
