using System.Globalization;
using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.UnIdealPoints;

/// <summary>Reads the UN voting ideal points (the layout of June 2024, by session).</summary>
[Source("bailey-strezhnev-voeten-2017")]
public static class IdealPointReader
{
    /// <summary>Reads the file; a row without number, session or estimate is refused (ENT0211).</summary>
    /// <exception cref="SourceException">ENT0201: a column is missing.</exception>
    public static IEnumerable<Parsed<IdealPointRow>> Read(TextReader text, string place)
    {
        using CsvRows rows = new(text, place, "ccode", "session", "IdealPointAll", "Q5%All", "Q95%All");
        while (rows.Next())
        {
            yield return rows.Whole("ccode") is { } cow && rows.Whole("session") is { } session and > 0
                && rows.Number("IdealPointAll") is { } point && rows.Number("Q5%All") is { } low && rows.Number("Q95%All") is { } high
                ? Parsed<IdealPointRow>.Of(new IdealPointRow(cow.ToString(CultureInfo.InvariantCulture), 1945 + session, point, low, high))
                : Parsed<IdealPointRow>.Refused(rows.Refuse("ENT0211", "The row lacks a state number, a session or an estimate.", "IdealPointAll",
                    "Leave it out, or bring the edition of June 2024."));
        }
    }
}
