using System.Globalization;
using Entente.Sources.Entities;
using Entente.Sources.Importing;
using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Wars;

/// <summary>Inter-state wars: one row a state in a war, with up to two spells of fighting. Two states of opposite sides whose spells overlap were
/// at war while they do.</summary>
[Source("sarkees-wayman-2010")]
internal sealed class InterStateWarImporter : IDataSetImporter
{
    private static readonly string[] Needs = ["WarNum", "WarName", "ccode", "Side", "StartMonth1", "StartDay1", "StartYear1", "EndYear1", "BatDeath"];

    /// <inheritdoc />
    public string Name => "interstate-wars";

    /// <inheritdoc />
    public string Title => "Correlates of War: Inter-State Wars";

    /// <inheritdoc />
    public int Recognises(FileHead head) => head.Has(Needs) ? 70 : 0;

    /// <inheritdoc />
    public DataEdition EditionOf(FileHead head) => new()
    {
        Key = Name,
        Name = Title,
        Edition = "4.0",
        Licence = "free with citation",
        Citation = "sarkees-wayman-2010",
        Covers = [.. new[] { "war", "war_side", "war_initiator", "war_outcome", "war_batdeath" }
            .Select(variable => new Coverage(variable, 1816, 2007) { Absence = Absence.Zero })],
    };

    /// <inheritdoc />
    public void Read(ImportReading reading, CancellationToken cancellationToken)
    {
        using TableRows rows = new(reading);
        WarColumns columns = new(rows);
        CodeMap codes = reading.Codes(CodeSystem.CowNumber);
        Dictionary<string, List<Belligerent>> wars = new(StringComparer.Ordinal);
        while (rows.Next(cancellationToken))
        {
            if (!columns.TrySpells(rows, reading, out List<(DateOnly From, DateOnly To)> spells))
            {
                reading.End(LineFate.Rejected);
                continue;
            }

            CodeEntry code = codes[rows[columns.State]];
            if ((code.On(spells[0].From) ?? code.In(spells[0].From.Year)) is not { } state)
            {
                CodeMap.Miss(code, rows.Line);
                rows.Reject(Refusals.Code(reading.Place, rows.Line, code.System, code.Code, spells[0].From.Year.ToString(CultureInfo.InvariantCulture)), "ccode", code.Code);
                reading.End(LineFate.Rejected);
                continue;
            }

            string war = rows.Text(columns.Number);
            Belligerent one = new(state, rows.Text(columns.Side), spells);
            string name = rows.Text(columns.Name);
            GiveState(reading, rows, columns, one, war, name);
            if (!wars.TryGetValue(war, out List<Belligerent>? known))
            {
                wars[war] = known = [];
            }

            foreach (Belligerent other in known.Where(other => other.Side != one.Side && other.State != one.State))
            {
                GiveTies(reading, rows.Line, one, other, war, name);
            }

            known.Add(one);
            reading.End(LineFate.Imported);
        }

        reading.Close();
    }

    private static void GiveState(ImportReading reading, TableRows rows, WarColumns columns, Belligerent one, string war, string name)
    {
        foreach ((DateOnly from, DateOnly to) in one.Spells)
        {
            foreach ((int column, string variable) in columns.Values)
            {
                if (!rows.TryNumber(column, out double value) || value is -9 or -8)
                {
                    reading.CountMissing(variable);
                    continue;
                }

                reading.Cover(variable, from.Year, to.Year);
                reading.Sink.State(new StateRow
                {
                    Line = rows.Line,
                    State = one.State,
                    Variable = variable,
                    From = from,
                    To = to,
                    Value = value,
                    Text = name,
                    NativeId = war,
                });
            }
        }
    }

    private static void GiveTies(ImportReading reading, long line, Belligerent one, Belligerent other, string war, string name)
    {
        bool swap = one.State > other.State;
        foreach ((DateOnly from, DateOnly to) in one.Spells)
        {
            foreach ((DateOnly start, DateOnly end) in other.Spells)
            {
                DateOnly first = from > start ? from : start;
                DateOnly last = to < end ? to : end;
                if (first <= last)
                {
                    reading.Cover("war", first.Year, last.Year);
                    reading.Sink.Tie(new TieRow
                    {
                        Line = line,
                        First = swap ? other.State : one.State,
                        Second = swap ? one.State : other.State,
                        Variable = "war",
                        From = first,
                        To = last,
                        Value = 1,
                        Text = name,
                        NativeId = war,
                    });
                }
            }
        }
    }

    private sealed record Belligerent(ActorId State, string Side, IReadOnlyList<(DateOnly From, DateOnly To)> Spells);
}
