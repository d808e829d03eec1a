using System.Globalization;
using System.Text;
using Entente.Sources.Entities;
using Entente.Sources.Files;
using Entente.Sources.Importing;
using Entente.Vocabulary;

namespace Entente.Sources.Tables;

/// <summary>Turns the rows of a described table into ties or state values.</summary>
internal sealed partial class TableRowReader
{
    private readonly TableLayout _layout;
    private readonly ImportReading _reading;
    private readonly TableRows _rows;
    private readonly TableTime _time;
    private readonly Side[] _sides;
    private readonly Side[] _others;
    private readonly int[] _id;
    private readonly Cell[] _cells;
    private readonly StringBuilder _joined = new();
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);

    public TableRowReader(TableLayout layout, ImportReading reading, TableRows rows)
    {
        _layout = layout;
        _reading = reading;
        _rows = rows;
        _time = new TableTime(layout.Time, rows, reading.Head);
        _sides = [.. layout.Actors.Select(SideOf)];
        _others = [.. layout.OtherCodes.Select(SideOf)];
        _id = [.. layout.Id.Select(rows.Column)];
        _cells = [.. layout.Values.Where(value => !value.IsOptional || Find(value) >= 0)
            .Select(value => new Cell(value, Place(value), [.. value.TextFrom.Select(rows.Column)],
                value.YearColumn.Length > 0 ? rows.Column(value.YearColumn) : -1))];
    }

    /// <summary>Takes the present row.</summary>
    public void Take()
    {
        if (!_time.Read(out DateOnly from, out DateOnly to, out string badColumn, out string badValue))
        {
            Refuse(Refusals.Date(_reading.Place, _rows.Line, badColumn, badValue), badColumn, badValue);
            return;
        }

        ActorId first = default;
        ActorId second = default;
        for (int index = 0; index < _sides.Length; index++)
        {
            ActorId? actor = Actor(_sides[index], from, to, out bool passedOver);
            if (actor is not { } found)
            {
                if (!passedOver)
                {
                    _reading.End(LineFate.Rejected);
                }

                return;
            }

            (first, second) = index == 0 ? (found, second) : (first, found);
        }

        if (_sides.Length == 2 && first == second)
        {
            _rows.Skip("a state with itself");
            return;
        }

        Emit(first, second, from, to);
    }

    private int Find(ValueColumn value) => value.Or.Prepend(value.Column).Select(_rows.Find).FirstOrDefault(place => place >= 0, -1);

    private int Place(ValueColumn value) => value.Column.Length == 0 ? -1 : Find(value) is >= 0 and int place ? place : _rows.Column(value.Column);

    private Side SideOf(ActorColumn actor) => new(actor.Fixed is null ? _rows.Column(actor.Column) : -1, actor, _reading.Codes(actor.System, actor.Dialect));

    private ActorId? Actor(Side side, DateOnly from, DateOnly to, out bool passedOver)
    {
        passedOver = false;
        if (side.Actor.Fixed is { } always)
        {
            return always;
        }

        ReadOnlySpan<byte> code = _rows[side.Column];
        CodeEntry entry = side.Codes[code];
        if (code.IsEmpty || entry.Kind == CodeKind.Unknown)
        {
            foreach (Side other in _others)
            {
                CodeEntry spare = other.Codes[_rows[other.Column]];
                if (spare.Kind != CodeKind.Unknown)
                {
                    entry = spare;
                    break;
                }
            }
        }

        ActorId? actor = _time.IsDated ? _time.IsYear ? entry.In(from.Year) : entry.On(from) ?? entry.On(to) ?? entry.In(from.Year) : entry.Latest;
        if (actor is not null)
        {
            return actor;
        }

        string name = _rows.Name(side.Column);
        if (entry.Kind is CodeKind.Territory or CodeKind.Region)
        {
            CodeMap.Miss(entry, _rows.Line);
            _rows.Skip($"a {(entry.Kind == CodeKind.Region ? "region or group" : "territory")} that is no state");
            passedOver = true;
            return null;
        }

        CodeMap.Miss(entry, _rows.Line);
        string when = _time.IsDated ? from.Year.ToString(CultureInfo.InvariantCulture) : "any year";
        _rows.Reject(Refusals.Code(_reading.Place, _rows.Line, entry.System, entry.Code, when), name, entry.Code);
        return null;
    }

    private void Refuse(Failure failure, string column, string value)
    {
        _rows.Reject(failure, column, value);
        _reading.End(LineFate.Rejected);
    }

    private string Id()
    {
        if (_id.Length == 0 && !_layout.MayRepeat)
        {
            return "";
        }

        _joined.Clear();
        foreach (int column in _id)
        {
            _joined.Append(_joined.Length > 0 ? "/" : "").Append(_rows.Text(column));
        }

        if (_layout.MayRepeat)
        {
            // Two rows alike are two trips, not one told twice: the second and later ones carry their number.
            string key = FieldText.Of(_rows.Raw);
            int times = _times[key] = _times.GetValueOrDefault(key) + 1;
            _joined.Append(times > 1 ? $"#{times}" : "");
        }

        return _joined.ToString();
    }

    private readonly record struct Side(int Column, ActorColumn Actor, CodeMap Codes);

    private readonly record struct Cell(ValueColumn Value, int Column, int[] Words, int Year);
}
