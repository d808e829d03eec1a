using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>Gathers the rows of one file in memory; nothing is recorded before the reader is through.</summary>
internal sealed class MemorySink(ImportSource source, CancellationToken cancellationToken) : RowSink(source)
{
    /// <summary>The rows, in the order of the file.</summary>
    public List<MemoryRow> Rows { get; } = [];

    /// <summary>What could not be used.</summary>
    public List<Rejection> Rejections { get; } = [];

    protected override void Take(in EventRow row)
    {
        ContentKey place = row.PlaceCountry.Length == 0 && float.IsNaN(row.Latitude) ? default : RowKeys.OfPlace(row.PlaceCountry, row.Latitude, row.Longitude);
        EventParts parts = new(Party(row.SourceCode, row.Source, row.SourceRole), Party(row.TargetCode, row.Target, row.TargetRole),
            RowKeys.OfAct(row.Code, row.Type, row.Quad, row.Goldstein), place);
        object? identity = row.NativeNumber > 0 ? (row.NativeNumber, row.Day) : row.NativeId.Length > 0 ? (row.NativeId, row.Day) : null;
        Rows.Add(new MemoryRow(ContentKey.Of(Keys.Of(row, parts)), identity, row, null, null));
    }

    protected override void Take(in TieRow row) =>
        Rows.Add(new MemoryRow(ContentKey.Of(Keys.Of(row)), (row.First, row.Second, row.IsDirected, row.Variable, row.From, row.NativeId), null, row, null));

    protected override void Take(in StateRow row) =>
        Rows.Add(new MemoryRow(ContentKey.Of(Keys.Of(row)), (row.State, row.Variable, row.From, row.NativeId), null, null, row));

    protected override void TakeRejection(Rejection rejection) => Rejections.Add(rejection);

    protected override void LineEnded() => cancellationToken.ThrowIfCancellationRequested();

    private static ContentKey Party(string code, ActorId? actor, string role) => code.Length == 0 && actor is null && role.Length == 0
        ? default
        : RowKeys.OfParty(code.Length == 0 && actor is { } known ? known.Text : code, role);
}
