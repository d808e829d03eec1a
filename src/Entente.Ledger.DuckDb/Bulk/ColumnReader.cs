using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace Entente.Ledger.DuckDb;

/// <summary>Reads the answer to a question by columns, a vector at a time, as the engine makes it.</summary>
/// <remarks>The plain way is the library's row reader; this one exists because the month table hands over millions of rows.</remarks>
internal sealed unsafe class ColumnReader : IDisposable
{
    private readonly DuckDBPreparedStatement _statement;
    private DuckDBResult _result;
    private DuckDBDataChunk? _chunk;

    public ColumnReader(DuckDBConnection connection, string sql)
    {
        if (NativeMethods.PreparedStatements.DuckDBPrepare(connection.NativeConnection, sql, out _statement) != DuckDBState.Success)
        {
            throw new IOException(NativeMethods.PreparedStatements.DuckDBPrepareError(_statement));
        }

        if (NativeMethods.PreparedStatements.DuckDBExecutePreparedStreaming(_statement, out _result) != DuckDBState.Success)
        {
            throw new IOException(NativeMethods.Query.DuckDBResultError(ref _result));
        }
    }

    /// <summary>Rows of the vectors at hand.</summary>
    public int Rows { get; private set; }

    /// <summary>Goes on to the next vectors; false at the end.</summary>
    public bool Next()
    {
        _chunk?.Dispose();
        _chunk = NativeMethods.StreamingResult.DuckDBStreamFetchChunk(_result);
        Rows = _chunk.IsInvalid ? 0 : (int)NativeMethods.DataChunks.DuckDBDataChunkGetSize(_chunk);
        return Rows > 0;
    }

    /// <summary>The values of a column, none of which is null.</summary>
    public ReadOnlySpan<T> Column<T>(int column)
        where T : unmanaged => new(NativeMethods.Vectors.DuckDBVectorGetData(NativeMethods.DataChunks.DuckDBDataChunkGetVector(_chunk!, column)), Rows);

    public void Dispose()
    {
        _chunk?.Dispose();
        _result.Close();
        _statement.Dispose();
    }
}
