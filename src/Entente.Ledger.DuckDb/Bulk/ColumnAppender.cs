using System.Text;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace Entente.Ledger.DuckDb;

/// <summary>Appends rows to a table by columns: whole vectors are filled in place, so that no value is boxed and no row is an object.</summary>
/// <remarks>The plain way is the library's row appender; this one exists because an import moves tens of millions of values.</remarks>
internal sealed unsafe class ColumnAppender : IDisposable
{
    /// <summary>Rows in a vector of the engine.</summary>
    public static readonly int Width = (int)NativeMethods.Helpers.DuckDBVectorSize();

    private readonly DuckDB.NET.Native.DuckDBAppender _appender;
    private readonly DuckDBLogicalType[] _types;
    private readonly DuckDBDataChunk _chunk;
    private readonly IntPtr[] _vectors;
    private readonly ulong*[] _validity;
    private byte[] _text = new byte[256];

    public ColumnAppender(DuckDBConnection connection, string table, bool isTemporary = false)
    {
        if (NativeMethods.Appender.DuckDBAppenderCreateExt(connection.NativeConnection, isTemporary ? "temp" : null!, "main", table, out _appender) != DuckDBState.Success)
        {
            using DuckDB.NET.Native.DuckDBAppender broken = _appender;
            throw new IOException(Said());
        }

        int columns = (int)NativeMethods.Appender.DuckDBAppenderColumnCount(_appender);
        _types = new DuckDBLogicalType[columns];
        IntPtr[] handles = new IntPtr[columns];
        for (int column = 0; column < columns; column++)
        {
            _types[column] = NativeMethods.Appender.DuckDBAppenderColumnType(_appender, (ulong)column);
            handles[column] = _types[column].DangerousGetHandle();
        }

        _chunk = NativeMethods.DataChunks.DuckDBCreateDataChunk(handles, (ulong)columns);
        _vectors = new IntPtr[columns];
        _validity = new ulong*[columns];
        Begin();
    }

    /// <summary>The values of a column of the vector being filled.</summary>
    public Span<T> Column<T>(int column)
        where T : unmanaged => new(NativeMethods.Vectors.DuckDBVectorGetData(_vectors[column]), Width);

    /// <summary>Marks a value as not there.</summary>
    public void Null(int column, int row)
    {
        if (_validity[column] is null)
        {
            NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(_vectors[column]);
            _validity[column] = NativeMethods.Vectors.DuckDBVectorGetValidity(_vectors[column]);
        }

        _validity[column][row >> 6] &= ~(1UL << (row & 63));
    }

    /// <summary>Puts a text, or nothing where it is null or empty.</summary>
    public void Text(int column, int row, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            Null(column, row);
            return;
        }

        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > _text.Length)
        {
            _text = new byte[most * 2];
        }

        int length = Encoding.UTF8.GetBytes(text, _text);
        fixed (byte* first = _text)
        {
            NativeMethods.Vectors.DuckDBVectorAssignStringElementLength(_vectors[column], (ulong)row, first, length);
        }
    }

    /// <summary>Appends the rows filled in, and begins the next vector.</summary>
    public void End(int rows)
    {
        NativeMethods.DataChunks.DuckDBDataChunkSetSize(_chunk, (ulong)rows);
        if (NativeMethods.Appender.DuckDBAppendDataChunk(_appender, _chunk) != DuckDBState.Success)
        {
            throw new IOException(Said());
        }

        Begin();
    }

    /// <summary>Hands everything to the transaction.</summary>
    public void Flush()
    {
        if (NativeMethods.Appender.DuckDBAppenderClose(_appender) != DuckDBState.Success)
        {
            throw new IOException(Said());
        }
    }

    public void Dispose()
    {
        _chunk.Dispose();
        foreach (DuckDBLogicalType type in _types)
        {
            type.Dispose();
        }

        _appender.Dispose();
    }

    private void Begin()
    {
        NativeMethods.DataChunks.DuckDBDataChunkReset(_chunk);
        for (int column = 0; column < _vectors.Length; column++)
        {
            _vectors[column] = NativeMethods.DataChunks.DuckDBDataChunkGetVector(_chunk, column);
            _validity[column] = null;
        }
    }

    private string Said()
    {
        using DuckDBErrorData error = NativeMethods.Appender.DuckDBAppenderErrorData(_appender);
        return NativeMethods.ErrorData.DuckDBErrorDataMessage(error);
    }
}
