using Entente.Exports;
using Parquet;

namespace Entente.Tests.Exports;

public sealed class ParquetRoundTripTests
{
    [Fact]
    public async Task A_second_reader_finds_what_was_written()
    {
        string folder = Directory.CreateTempSubdirectory("entente-").FullName, file = Path.Combine(folder, "rows.parquet");
        TableExport.ToFile(file, TableFormat.Parquet, [("state", "string"), ("line", "integer"), ("value", "number")],
            [["PAK", 2L, 1.0 / 3], ["NAM", 3L, null]]);

        string?[] states = new string?[2];
        double?[] values = new double?[2];
        await using (ParquetReader reader = await ParquetReader.CreateAsync(file, cancellationToken: TestContext.Current.CancellationToken))
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(0);
            await group.ReadAsync(reader.Schema.DataFields[0], states.AsMemory()!, cancellationToken: TestContext.Current.CancellationToken);
            await group.ReadAsync<double>(reader.Schema.DataFields[2], values.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
        }

        Directory.Delete(folder, recursive: true);
        Assert.Equal(["PAK", "NAM"], states);
        Assert.Equal([1.0 / 3, null], values);
    }
}
