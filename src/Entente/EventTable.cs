using Entente.Ledger;
using Entente.Reading.Dictionaries;
using Entente.Vocabulary;

namespace Entente;

/// <summary>The events of a ledger as one table: those of imported data sets, and those that Entente read out of articles.</summary>
public static class EventTable
{
    /// <summary>The name under which events read out of articles stand among the data sets.</summary>
    public const string Reading = "reading";

    /// <summary>Names and types of the columns.</summary>
    public static IReadOnlyList<(string Name, string Type)> Columns { get; } =
    [
        ("id", "string"), ("date_from", "date"), ("date_to", "date"), ("source", "string"), ("source_code", "string"), ("source_role", "string"), ("target", "string"),
        ("target_code", "string"), ("target_role", "string"), ("type", "string"), ("code", "string"), ("quad", "integer"), ("goldstein", "number"), ("place_country", "string"),
        ("latitude", "number"), ("longitude", "number"), ("mentions", "integer"), ("publisher", "string"), ("url", "string"), ("native_id", "string"), ("added", "date"),
        ("data_set", "string"), ("edition", "string"), ("file", "string"), ("line", "integer"), ("recorded_at", "string"),
    ];

    /// <summary>The events that match, in order of their first day, those of articles after those of data sets on the same day; undated ones first.</summary>
    public static IEnumerable<object?[]> Rows(Workspace workspace, EventRowQuery query)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(query);
        IEnumerable<(DateOnly Day, object?[] Row)> read = query.DataSet is null or Reading ? Readings(workspace, query).Select(coded => (coded.Date?.Earliest ?? DateOnly.MinValue, Row(coded))) : [];
        IEnumerable<(DateOnly Day, object?[] Row)> imported = query.DataSet == Reading ? [] : workspace.Bulk.EventRows(Typed(query)).Select(held => (held.Row.Day, Row(held)));
        IEnumerable<object?[]> all = Merge(imported, read);
        return query.Limit is { } most ? all.Take((int)Math.Min(most, int.MaxValue)) : all;
    }

    /// <summary>How many match, whatever the limit.</summary>
    public static long Count(Workspace workspace, EventRowQuery query)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(query);
        return (query.DataSet is null or Reading ? Readings(workspace, query).LongCount() : 0) + (query.DataSet == Reading ? 0 : workspace.Bulk.CountEvents(Typed(query)));
    }

    // GDELT and ICEWS give CAMEO codes and no PLOVER type: the code's own is meant.
    private static EventRowQuery Typed(EventRowQuery query) => query with { TypeOfCode = CameoTypes.TypeOf };

    private static IEnumerable<CodedEvent> Readings(Workspace workspace, EventRowQuery query) => workspace.Ledger.Events(new EventQuery
    {
        Actor = query.Actor,
        Dyad = query.Dyad,
        From = query.From,
        To = query.To,
        AsKnown = query.AsKnown,
    }).Where(coded => query.Type is not { } type || coded.Code.Type == type || coded.Code.Cameo?.StartsWith(type, StringComparison.Ordinal) == true);

    private static IEnumerable<object?[]> Merge(IEnumerable<(DateOnly Day, object?[] Row)> many, IEnumerable<(DateOnly Day, object?[] Row)> few)
    {
        Queue<(DateOnly Day, object?[] Row)> waiting = new(few.OrderBy(entry => entry.Day));
        foreach ((DateOnly day, object?[] row) in many)
        {
            while (waiting.TryPeek(out (DateOnly Day, object?[] Row) first) && first.Day < day)
            {
                yield return waiting.Dequeue().Row;
            }

            yield return row;
        }

        while (waiting.TryDequeue(out (DateOnly Day, object?[] Row) rest))
        {
            yield return rest.Row;
        }
    }

    private static object?[] Row(HeldEvent held)
    {
        EventRow row = held.Row;
        return
        [
            held.Key.ToString(), row.Day, row.Day, row.Source?.Text, Text(row.SourceCode), Text(row.SourceRole), row.Target?.Text, Text(row.TargetCode), Text(row.TargetRole),
            Text(row.Type), Text(row.Code), row.Quad == 0 ? null : (long)row.Quad, Number(row.Goldstein), Text(row.PlaceCountry), Number(row.Latitude), Number(row.Longitude),
            row.Mentions == 0 ? null : (long)row.Mentions, Text(row.Publisher), Text(row.Url),
            row.NativeNumber > 0 ? row.NativeNumber.ToString(System.Globalization.CultureInfo.InvariantCulture) : Text(row.NativeId), row.Added,
            held.Origin.DataSet, held.Origin.Edition, held.Origin.File, row.Line, Moment(held.Origin.RecordedAt),
        ];
    }

    private static object?[] Row(CodedEvent coded) =>
    [
        coded.Id, coded.Date?.Earliest, coded.Date?.Latest, coded.Source.Actor.Text, null, coded.Source.Role, coded.Target.Actor.Text, null, coded.Target.Role,
        coded.Code.Type, coded.Code.Cameo, (long)coded.QuadClass, coded.Goldstein?.Value, null, null, null, null, null, null, null, null, Reading, null, coded.DocumentId, null, null,
    ];

    private static string? Text(string text) => text.Length == 0 ? null : text;

    // The shortest decimal that stands for the float, not the double nearest to it.
    private static double? Number(float number) => float.IsNaN(number) ? null
        : double.Parse(number.ToString("R", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
