using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;

namespace Entente.Ledger.DuckDb;

/// <content>Questions to imported events.</content>
public sealed partial class DuckDbLedger
{
    private const int BlockRows = 4096;

    /// <inheritdoc />
    public IEnumerable<HeldEvent> EventRows(EventRowQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _version == 1 ? [] : Blocks(query).SelectMany(block => block);
    }

    /// <inheritdoc />
    public long CountEvents(EventRowQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _version == 1 ? 0 : Guarded(on =>
        {
            Conditions conditions = EventConditions(on, query, Standing.Of(on, query.AsKnown, query.DataSet));
            return conditions.IsEmpty ? 0 : on.Number($"SELECT count(*) FROM events e WHERE {conditions}");
        });
    }

    /// <summary>The condition on table <c>events e</c> that a question makes.</summary>
    internal static Conditions EventConditions(DuckDBConnection on, EventRowQuery query, Standing standing)
    {
        Conditions conditions = new(on, standing.Condition());
        if (query.Dyad is { } dyad)
        {
            conditions.Dyad(dyad, "e.source", "e.target");
        }

        if (query.Actor is { } actor)
        {
            conditions.Actor(actor, "e.source", "e.target");
        }

        if (query.From is { } from)
        {
            conditions.And($"e.day >= {Conditions.Day(from)}");
        }

        if (query.To is { } to)
        {
            conditions.And($"e.day <= {Conditions.Day(to)}");
        }

        if (query.Type is { } type)
        {
            // There are few acts, however many events: the code's own type is asked for one by one.
            string acts = string.Join(',', on.Rows("SELECT id, coalesce(type, ''), coalesce(code, '') FROM acts ORDER BY id",
                    row => (Id: row.GetFieldValue<uint>(0), Type: row.GetString(1), Code: row.GetString(2)))
                .Where(act => act.Type == type || act.Code.StartsWith(type, StringComparison.Ordinal) || (act.Type.Length == 0 && query.TypeOfCode?.Invoke(act.Code) == type))
                .Select(act => act.Id.ToString(CultureInfo.InvariantCulture)).DefaultIfEmpty("0"));
            conditions.And($"e.act IN ({acts})");
        }

        return conditions;
    }

    private IEnumerable<List<HeldEvent>> Blocks(EventRowQuery query)
    {
        using DuckDBConnection on = Connected();
        using DuckDBConnection words = Connected();
        Standing standing = Guard(() => Standing.Of(on, query.AsKnown, query.DataSet));
        Conditions conditions = Guard(() => EventConditions(on, query, standing));
        if (conditions.IsEmpty)
        {
            yield break;
        }

        // The days of the rows that match are few bytes each; the wide rows are then read in that order, block by block.
        string limit = query.Limit is { } most ? string.Create(CultureInfo.InvariantCulture, $" LIMIT {most}") : "";
        using DuckDBCommand command = Sql.Command(on, $"SELECT {EventNumbers.Columns} FROM events e WHERE {conditions} ORDER BY e.day, e.key_high, e.key_low{limit}", []);
        using DuckDBDataReader reader = Guard(() => (DuckDBDataReader)command.ExecuteReader());
        EventNames names = new(words);
        List<EventNumbers> block = new(BlockRows);
        while (Guard(() => Fill(reader, block)))
        {
            yield return Guard(() =>
            {
                names.Ready(block);
                return block.ConvertAll(row => new HeldEvent(names.Row(row), row.Key, standing.OriginOf(row.Batch)));
            });
        }
    }

    private static bool Fill(DuckDBDataReader reader, List<EventNumbers> block)
    {
        block.Clear();
        while (block.Count < BlockRows && reader.Read())
        {
            block.Add(EventNumbers.Read(reader));
        }

        return block.Count > 0;
    }

    private DuckDBConnection Connected() => Guard(() => LedgerFile.Connect(_path, _isReadOnly));

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is DbException or IOException or InvalidOperationException or FormatException)
        {
            throw LedgerFailures.Of(exception, Place);
        }
    }
}
