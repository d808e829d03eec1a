using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>Appends ties and values of states.</summary>
internal static class RowTables
{
    public static void WriteTies(DuckDBConnection connection, ImportChunk chunk, int[] rows, uint batch) => Write(connection, "ties", rows, (table, row, at) =>
    {
        (TieRow tie, ContentKey key, uint first, uint second, uint variable) = chunk.Ties[at];
        table.Column<ulong>(0)[row] = key.High;
        table.Column<ulong>(1)[row] = key.Low;
        table.Column<uint>(2)[row] = first;
        table.Column<uint>(3)[row] = second;
        table.Column<bool>(4)[row] = tie.IsDirected;
        table.Column<uint>(5)[row] = variable;
        table.Column<int>(6)[row] = tie.From.DayNumber - EventColumns.Epoch;
        table.Column<int>(7)[row] = tie.To.DayNumber - EventColumns.Epoch;
        Value(table, 8, row, tie.Value);
        table.Text(9, row, tie.Text);
        table.Text(10, row, tie.NativeId);
        table.Column<uint>(11)[row] = (uint)tie.Line;
        table.Column<uint>(12)[row] = batch;
    });

    public static void WriteStates(DuckDBConnection connection, ImportChunk chunk, int[] rows, uint batch) => Write(connection, "states", rows, (table, row, at) =>
    {
        (StateRow value, ContentKey key, uint state, uint variable) = chunk.States[at];
        table.Column<ulong>(0)[row] = key.High;
        table.Column<ulong>(1)[row] = key.Low;
        table.Column<uint>(2)[row] = state;
        table.Column<uint>(3)[row] = variable;
        table.Column<int>(4)[row] = value.From.DayNumber - EventColumns.Epoch;
        table.Column<int>(5)[row] = value.To.DayNumber - EventColumns.Epoch;
        Value(table, 6, row, value.Value);
        table.Text(7, row, value.Text);
        table.Text(8, row, value.NativeId);
        table.Column<uint>(9)[row] = (uint)value.Line;
        table.Column<uint>(10)[row] = batch;
    });

    private static void Value(ColumnAppender table, int column, int row, double value)
    {
        table.Column<double>(column)[row] = value;
        if (double.IsNaN(value))
        {
            table.Null(column, row);
        }
    }

    private static void Write(DuckDBConnection connection, string name, int[] rows, Action<ColumnAppender, int, int> fill)
    {
        using ColumnAppender table = new(connection, name);
        for (int from = 0; from < rows.Length; from += ColumnAppender.Width)
        {
            int part = Math.Min(ColumnAppender.Width, rows.Length - from);
            for (int row = 0; row < part; row++)
            {
                fill(table, row, rows[from + row]);
            }

            table.End(part);
        }

        table.Flush();
    }
}
