using DuckDB.NET.Data;

namespace Entente.Ledger.DuckDb;

/// <summary>An event as the file keeps it: numbers that stand for words.</summary>
internal readonly record struct EventNumbers(ContentKey Key, DateOnly Day, uint Source, uint Target, uint SourceParty, uint TargetParty, uint Act, uint Place,
    uint Publisher, uint Mentions, long Native, string? NativeText, DateOnly? Added, uint Link, uint Line, uint Batch)
{
    /// <summary>The columns, in the order in which <see cref="Read"/> takes them.</summary>
    public const string Columns = "e.key_high, e.key_low, e.day, e.source, e.target, e.source_party, e.target_party, e.act, e.place, e.publisher, e.mentions, e.native, "
        + "e.native_text, e.added, e.link, e.line, e.batch";

    /// <summary>Takes a row of a question.</summary>
    public static EventNumbers Read(DuckDBDataReader row) => new(new ContentKey(row.GetFieldValue<ulong>(0), row.GetFieldValue<ulong>(1)), row.GetFieldValue<DateOnly>(2),
        row.GetFieldValue<uint>(3), row.GetFieldValue<uint>(4), row.GetFieldValue<uint>(5), row.GetFieldValue<uint>(6), row.GetFieldValue<uint>(7), row.GetFieldValue<uint>(8),
        row.GetFieldValue<uint>(9), row.GetFieldValue<uint>(10), row.GetInt64(11), row.TextOrNull(12), row.IsDBNull(13) ? null : row.GetFieldValue<DateOnly>(13),
        row.GetFieldValue<uint>(14), row.GetFieldValue<uint>(15), row.GetFieldValue<uint>(16));
}
