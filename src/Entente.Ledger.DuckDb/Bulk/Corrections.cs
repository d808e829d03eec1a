using System.Globalization;
using DuckDB.NET.Data;

namespace Entente.Ledger.DuckDb;

/// <summary>Finds the rows of earlier files whose place a chunk's new rows take: the same id of the data set and the same day, or the same value of the
/// same states and time, with other content.</summary>
/// <remarks>The earlier row stays; the correction names both. Rows of one file never correct one another.</remarks>
internal static class Corrections
{
    private const string Standing = "NOT EXISTS (SELECT 1 FROM corrections c WHERE c.key_low = e.key_low AND c.key_high = e.key_high)";

    /// <summary>The corrections that new events make.</summary>
    public static List<Correction> OfEvents(DuckDBConnection connection, ImportTarget target, EventColumns events, ReadOnlySpan<int> rows)
    {
        int first = int.MaxValue;
        int last = int.MinValue;
        List<int> named = [];
        foreach (int row in rows)
        {
            if (events.Natives[row] != 0 || events.NativeText(row) is not null)
            {
                named.Add(row);
                first = Math.Min(first, events.Days[row]);
                last = Math.Max(last, events.Days[row]);
            }
        }

        DateOnly epoch = new(1970, 1, 1);
        string batches = named.Count == 0 ? "" : Batches(target, epoch.AddDays(first), epoch.AddDays(last));
        if (batches.Length == 0)
        {
            return [];
        }

        connection.Execute("CREATE OR REPLACE TEMP TABLE stage (ord INTEGER, native BIGINT, text VARCHAR, day DATE)");
        Stage(connection, named.Count, (stage, row, at) =>
        {
            stage.Column<int>(0)[row] = named[at];
            stage.Column<long>(1)[row] = events.Natives[named[at]];
            stage.Text(2, row, events.NativeText(named[at]));
            stage.Column<int>(3)[row] = events.Days[named[at]];
        });
        return connection.Rows(string.Create(CultureInfo.InvariantCulture,
            $"SELECT s.ord, e.key_high, e.key_low, e.act, year(e.day) * 12 + month(e.day) - 1 FROM events e JOIN stage s ON e.native = s.native AND e.day = s.day AND e.native_text IS NOT DISTINCT FROM s.text "
            + $"WHERE e.day BETWEEN DATE '1970-01-01' + {first} AND DATE '1970-01-01' + {last} AND e.batch IN ({batches}) AND {Standing} ORDER BY s.ord, e.key_high, e.key_low"), Read);
    }

    /// <summary>The corrections that new ties make.</summary>
    public static List<Correction> OfTies(DuckDBConnection connection, ImportTarget target, ImportChunk chunk, IReadOnlyList<int> rows)
    {
        string batches = rows.Count == 0 ? "" : Batches(target, null, null);
        if (batches.Length == 0)
        {
            return [];
        }

        connection.Execute("CREATE OR REPLACE TEMP TABLE stage (ord INTEGER, first UINTEGER, second UINTEGER, directed BOOLEAN, variable UINTEGER, day_from DATE, native VARCHAR)");
        Stage(connection, rows.Count, (stage, row, at) =>
        {
            (Vocabulary.TieRow tie, _, uint first, uint second, uint variable) = chunk.Ties[rows[at]];
            stage.Column<int>(0)[row] = rows[at];
            stage.Column<uint>(1)[row] = first;
            stage.Column<uint>(2)[row] = second;
            stage.Column<bool>(3)[row] = tie.IsDirected;
            stage.Column<uint>(4)[row] = variable;
            stage.Column<int>(5)[row] = tie.From.DayNumber - EventColumns.Epoch;
            stage.Text(6, row, tie.NativeId);
        });
        return connection.Rows(
            "SELECT s.ord, e.key_high, e.key_low, 0::UINTEGER, 0 FROM ties e JOIN stage s ON e.first = s.first AND e.second = s.second AND e.directed = s.directed AND e.variable = s.variable "
            + $"AND e.day_from = s.day_from AND e.native IS NOT DISTINCT FROM s.native WHERE e.batch IN ({batches}) AND {Standing} ORDER BY s.ord, e.key_high, e.key_low", Read);
    }

    /// <summary>The corrections that new values of states make.</summary>
    public static List<Correction> OfStates(DuckDBConnection connection, ImportTarget target, ImportChunk chunk, IReadOnlyList<int> rows)
    {
        string batches = rows.Count == 0 ? "" : Batches(target, null, null);
        if (batches.Length == 0)
        {
            return [];
        }

        connection.Execute("CREATE OR REPLACE TEMP TABLE stage (ord INTEGER, state UINTEGER, variable UINTEGER, day_from DATE, native VARCHAR)");
        Stage(connection, rows.Count, (stage, row, at) =>
        {
            (Vocabulary.StateRow value, _, uint state, uint variable) = chunk.States[rows[at]];
            stage.Column<int>(0)[row] = rows[at];
            stage.Column<uint>(1)[row] = state;
            stage.Column<uint>(2)[row] = variable;
            stage.Column<int>(3)[row] = value.From.DayNumber - EventColumns.Epoch;
            stage.Text(4, row, value.NativeId);
        });
        return connection.Rows(
            "SELECT s.ord, e.key_high, e.key_low, 0::UINTEGER, 0 FROM states e JOIN stage s ON e.state = s.state AND e.variable = s.variable "
            + $"AND e.day_from = s.day_from AND e.native IS NOT DISTINCT FROM s.native WHERE e.batch IN ({batches}) AND {Standing} ORDER BY s.ord, e.key_high, e.key_low", Read);
    }

    private static Correction Read(DuckDBDataReader row) => new(row.GetInt32(0), new ContentKey(row.GetFieldValue<ulong>(1), row.GetFieldValue<ulong>(2)),
        row.GetFieldValue<uint>(3), Convert.ToInt32(row.GetValue(4), CultureInfo.InvariantCulture));

    private static string Batches(ImportTarget target, DateOnly? from, DateOnly? to) => string.Join(',', target.OtherBatches
        .Where(batch => from is null || (batch.From <= to && batch.To >= from))
        .Select(batch => batch.Number.ToString(CultureInfo.InvariantCulture)));

    private static void Stage(DuckDBConnection connection, int count, Action<ColumnAppender, int, int> fill)
    {
        using ColumnAppender stage = new(connection, "stage", isTemporary: true);
        for (int from = 0; from < count; from += ColumnAppender.Width)
        {
            int rows = Math.Min(ColumnAppender.Width, count - from);
            for (int row = 0; row < rows; row++)
            {
                fill(stage, row, from + row);
            }

            stage.End(rows);
        }

        stage.Flush();
    }
}
