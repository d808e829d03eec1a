using System.Globalization;
using System.Text;
using Entente.Sources.Entities;
using Entente.Sources.Importing;
using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Ucdp;

/// <summary>UCDP/PRIO armed conflict, one row a conflict and year: what each state fought, whom it helped, and which states fought each other.</summary>
[Source("davies-et-al-2024")]
internal sealed class ArmedConflictImporter : IDataSetImporter
{
    /// <inheritdoc />
    public string Name => "ucdp-conflicts";

    /// <inheritdoc />
    public string Title => "UCDP/PRIO Armed Conflict";

    /// <inheritdoc />
    public Absence Absence => Absence.Zero;

    /// <inheritdoc />
    public int Recognises(FileHead head) => head.Has("conflict_id", "year", "gwno_a", "gwno_b", "intensity_level", "type_of_conflict") ? 70 : 0;

    /// <inheritdoc />
    public DataEdition EditionOf(FileHead head) => new()
    {
        Key = Name,
        Name = Title,
        Edition = head.First("version") is { Length: > 0 } version ? version : "version not told in the file",
        Licence = "open (CC BY 4.0)",
        Citation = "davies-et-al-2024",
    };

    /// <inheritdoc />
    public void Read(ImportReading reading, CancellationToken cancellationToken)
    {
        using TableRows rows = new(reading);
        CodeMap codes = reading.Codes(CodeSystem.GwNumber);
        int conflict = rows.Column("conflict_id");
        int yearColumn = rows.Column("year");
        int level = rows.Column("intensity_level");
        int type = rows.Column("type_of_conflict");
        int[] sides = [rows.Column("gwno_a"), rows.Find("gwno_a_2nd"), rows.Column("gwno_b"), rows.Find("gwno_b_2nd")];
        while (rows.Next(cancellationToken))
        {
            if (!rows.TryWhole(yearColumn, out int year) || year is < 1900 or > 2200)
            {
                rows.Reject(Refusals.Date(reading.Place, rows.Line, "year", rows.Text(yearColumn)), "year", rows.Text(yearColumn));
                reading.End(LineFate.Rejected);
                continue;
            }

            if (!rows.TryNumber(level, out double intensity) || intensity is < 1 or > 2)
            {
                rows.Reject(Refusals.Number(reading.Place, rows.Line, "intensity_level", rows.Text(level)), "intensity_level", rows.Text(level));
                reading.End(LineFate.Rejected);
                continue;
            }

            List<ActorId>[] parties = [.. sides.Select(column => Parties(reading, rows, codes, column, year))];
            if (parties.All(list => list.Count == 0))
            {
                reading.End(LineFate.Rejected);
                continue;
            }

            Episode episode = new(rows.Line, year, intensity, rows.Text(type), rows.Text(conflict));
            Give(reading, parties, episode);
            reading.End(LineFate.Imported);
        }

        reading.Close();
    }

    private static List<ActorId> Parties(ImportReading reading, TableRows rows, CodeMap codes, int column, int year)
    {
        List<ActorId> parties = [];
        if (column < 0 || rows.IsMissing(column))
        {
            return parties;
        }

        foreach (string part in rows.Text(column).Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            CodeEntry code = codes[Encoding.UTF8.GetBytes(part)];
            if (code.In(year) is { } actor)
            {
                parties.Add(actor);
                continue;
            }

            CodeMap.Miss(code, rows.Line);
            rows.Reject(Refusals.Code(reading.Place, rows.Line, code.System, part, year.ToString(CultureInfo.InvariantCulture)), rows.Name(column), part);
        }

        return parties;
    }

    private static void Give(ImportReading reading, List<ActorId>[] parties, Episode episode)
    {
        for (int side = 0; side < parties.Length; side++)
        {
            foreach (ActorId state in parties[side])
            {
                string variable = side % 2 == 0 ? "ucdp_intensity" : "ucdp_support";
                reading.Cover(variable, episode.Year, episode.Year);
                reading.Sink.State(new StateRow
                {
                    Line = episode.Line,
                    State = state,
                    Variable = variable,
                    From = new DateOnly(episode.Year, 1, 1),
                    To = new DateOnly(episode.Year, 12, 31),
                    Value = episode.Intensity,
                    Text = episode.Type,
                    NativeId = episode.Conflict,
                });
            }
        }

        // A side without a state is a rebel group: its enemies fight no state.
        if (parties[2].Count == 0)
        {
            return;
        }

        foreach (ActorId one in parties[0].Concat(parties[1]))
        {
            foreach (ActorId other in parties[2].Concat(parties[3]).Where(other => other != one))
            {
                reading.Cover("ucdp_conflict", episode.Year, episode.Year);
                reading.Sink.Tie(new TieRow
                {
                    Line = episode.Line,
                    First = one < other ? one : other,
                    Second = one < other ? other : one,
                    Variable = "ucdp_conflict",
                    From = new DateOnly(episode.Year, 1, 1),
                    To = new DateOnly(episode.Year, 12, 31),
                    Value = episode.Intensity,
                    Text = episode.Type,
                    NativeId = episode.Conflict,
                });
            }
        }
    }

    private readonly record struct Episode(long Line, int Year, double Intensity, string Type, string Conflict);
}
