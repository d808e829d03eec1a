using System.Globalization;
using System.IO.Compression;
using Entente.Tests.Shared;
using Entente.Vocabulary;

namespace Entente.Balance.Tests.Power;

public sealed class CincTests
{
    [Fact]
    public void A_missing_component_is_skipped_and_a_zero_counts()
    {
        ActorId one = ActorId.From("AAA");
        ActorId other = ActorId.From("BBB");

        IReadOnlyList<double?> index = Cinc.Of([
            new MaterialCapabilities(one, 1900, 30, null, 0, 2, 5, 1),
            new MaterialCapabilities(other, 1900, 10, 8, 4, null, 15, 3),
        ]);

        // AAA: 3/4, -, 0/4, 2/2, 5/20, 1/4 over five; BBB: 1/4, 8/8, 4/4, -, 15/20, 3/4 over five.
        Assert.Equal(2.25 / 5, index[0]!.Value, 15);
        Assert.Equal(3.75 / 5, index[1]!.Value, 15);
    }

    [Fact]
    public void A_state_without_any_component_has_no_index() =>
        Assert.Null(Cinc.Of([new MaterialCapabilities(ActorId.From("AAA"), 1900, null, null, null, null, null, null)])[0]);

    [Fact]
    public void Two_years_in_one_world_are_refused() => Assert.Equal("ENT0613", Assert.Throws<ModelException>(() => Cinc.Of([
        new MaterialCapabilities(ActorId.From("AAA"), 1900, 1, 1, 1, 1, 1, 1),
        new MaterialCapabilities(ActorId.From("BBB"), 1901, 1, 1, 1, 1, 1, 1)])).Failure.Code);

    [Fact]
    public void The_published_index_is_met_to_a_ten_millionth_in_all_17121_state_years()
    {
        using StreamReader reader = new(new GZipStream(
            File.OpenRead(SharedFolder.Require("data", "ir", "capabilities", "cow_nmc_1816_2022.csv.gz")), CompressionMode.Decompress));
        List<(MaterialCapabilities State, double? Published)> rows = [];
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            double?[] cells = [.. line.Split(',').Select(cell =>
                cell.Length == 0 ? (double?)null : double.Parse(cell, CultureInfo.InvariantCulture))];
            rows.Add((new MaterialCapabilities(ActorId.From("C" + cells[0]), (int)cells[1]!.Value,
                cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]), cells[8]));
        }

        double worst = 0;
        foreach (IGrouping<int, (MaterialCapabilities State, double? Published)> year in rows.GroupBy(row => row.State.Year))
        {
            IReadOnlyList<double?> index = Cinc.Of([.. year.Select(row => row.State)]);
            foreach ((double? computed, double? published) in index.Zip(year.Select(row => row.Published)))
            {
                worst = Math.Max(worst, Math.Abs(computed!.Value - published!.Value));
            }
        }

        Assert.Equal(17121, rows.Count);
        Assert.InRange(worst, 0, 1e-7);
    }
}
