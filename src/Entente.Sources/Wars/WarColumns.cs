using Entente.Sources.Importing;
using Entente.Sources.Tables;

namespace Entente.Sources.Wars;

/// <summary>Where the columns of the war list stand.</summary>
internal sealed class WarColumns
{
    private readonly int[][] _starts;
    private readonly int[][] _ends;

    public WarColumns(TableRows rows)
    {
        Number = rows.Column("WarNum");
        Name = rows.Column("WarName");
        State = rows.Column("ccode");
        Side = rows.Column("Side");
        Values =
        [
            (Side, "war_side"), (rows.Column("Initiator"), "war_initiator"), (rows.Column("Outcome"), "war_outcome"), (rows.Column("BatDeath"), "war_batdeath"),
        ];
        _starts = [.. new[] { 1, 2 }.Select(spell => Date(rows, "Start", spell))];
        _ends = [.. new[] { 1, 2 }.Select(spell => Date(rows, "End", spell))];
    }

    public int Number { get; }

    public int Name { get; }

    public int State { get; }

    public int Side { get; }

    public IReadOnlyList<(int Column, string Variable)> Values { get; }

    /// <summary>The spells of fighting: -8 in the year is no second spell, -7 at the end is still at war.</summary>
    public bool TrySpells(TableRows rows, ImportReading reading, out List<(DateOnly From, DateOnly To)> spells)
    {
        spells = [];
        for (int index = 0; index < _starts.Length; index++)
        {
            if (index > 0 && rows.TryWhole(_starts[index][0], out int year) && year < 0)
            {
                continue;
            }

            if (!Day(rows, _starts[index], false, out DateOnly from) || !Day(rows, _ends[index], true, out DateOnly to) || to < from)
            {
                string column = rows.Name(_starts[index][0]);
                rows.Reject(Refusals.Date(reading.Place, rows.Line, column, rows.Text(_starts[index][0])), column, rows.Text(_starts[index][0]));
                return false;
            }

            spells.Add((from, to));
        }

        return true;
    }

    private static bool Day(TableRows rows, int[] columns, bool isLast, out DateOnly day)
    {
        day = default;
        if (!rows.TryWhole(columns[0], out int year) || !rows.TryWhole(columns[1], out int month) || !rows.TryWhole(columns[2], out int dayOfMonth))
        {
            return false;
        }

        if (isLast && year == -7)
        {
            day = DateOnly.MaxValue;
            return true;
        }

        return DateFields.Make(year, month, dayOfMonth, isLast, out day);
    }

    private static int[] Date(TableRows rows, string which, int spell) =>
        [rows.Column($"{which}Year{spell}"), rows.Column($"{which}Month{spell}"), rows.Column($"{which}Day{spell}")];
}
