using Entente.Vocabulary;

namespace Entente.Sources.Curated;

/// <summary>Reads tables of dated ties in Entente's own layout: <c>id,first,second,source,type,from,to,title,citation,locator</c>.</summary>
public static class CuratedTieReader
{
    /// <summary>The kinds of ties, by code.</summary>
    public static IReadOnlyDictionary<string, TieType> Types(DataTable table) => table.Rows
        .Select(row => new TieType(
            row["code"], int.Parse(row["sign"], null), double.Parse(row["strength"], System.Globalization.CultureInfo.InvariantCulture),
            row["half_life_days"] is { Length: > 0 } days ? double.Parse(days, System.Globalization.CultureInfo.InvariantCulture) : null,
            row["label"], row["group"]))
        .ToDictionary(type => type.Code, StringComparer.Ordinal);

    /// <summary>Reads the ties; a row with an unknown kind, a bad date, or an actor out of form is refused.</summary>
    /// <param name="table">The table.</param>
    /// <param name="types">The kinds.</param>
    /// <param name="dataSet">The data set's key.</param>
    public static IEnumerable<Parsed<RecordedTie>> Read(DataTable table, IReadOnlyDictionary<string, TieType> types, string dataSet)
    {
        foreach (DataRow row in table.Rows)
        {
            yield return Read(row, table.Name, types, dataSet);
        }
    }

    private static Parsed<RecordedTie> Read(DataRow row, string place, IReadOnlyDictionary<string, TieType> types, string dataSet)
    {
        if (!types.TryGetValue(row["type"], out TieType? type))
        {
            return Refused(row, place, "ENT0221", $"'{row["type"]}' is no kind of tie.", "type", "Use a code of tie-types.csv, or add one there.");
        }

        if (!ActorId.TryParse(row["first"], null, out ActorId first) || !ActorId.TryParse(row["second"], null, out ActorId second) || first == second)
        {
            return Refused(row, place, "ENT0222", $"'{row["first"]}' and '{row["second"]}' are not two actors.", "second", "Use two different ids of states.csv.");
        }

        if (!TryDate(row["from"], out PartialDate? from) || !TryDate(row["to"], out PartialDate? to) || from is null || (to is { } end && end.Latest < from.Value.Earliest))
        {
            return Refused(row, place, "ENT0223", $"'{row["from"]}' to '{row["to"]}' is not a time.", "from", "Write dates as 1954, 1954-05 or 1954-05-19, the first before the last.");
        }

        return Parsed<RecordedTie>.Of(new RecordedTie
        {
            Id = row["id"],
            Dyad = Dyad.Of(first, second),
            Source = row["source"] is { Length: > 0 } source ? ActorId.From(source) : null,
            Type = type,
            Valid = new DateSpan(from, to ?? (type.HalfLifeDays is null ? null : from)),
            Title = row["title"],
            DataSet = dataSet,
            Citation = row["citation"],
            Locator = row["locator"] is { Length: > 0 } locator ? locator : null,
        });
    }

    private static bool TryDate(string text, out PartialDate? date)
    {
        date = null;
        if (text.Length == 0)
        {
            return true;
        }

        bool isDate = PartialDate.TryParse(text, null, out PartialDate parsed);
        date = parsed;
        return isDate;
    }

    private static Parsed<RecordedTie> Refused(DataRow row, string place, string code, string cause, string column, string mend) =>
        Parsed<RecordedTie>.Refused(new Rejection(new Failure(code, cause, $"{place}, line {row.Line}", mend), row.Line, column, row[column]));
}
