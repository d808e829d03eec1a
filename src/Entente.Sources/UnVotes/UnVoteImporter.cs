using System.Globalization;
using Entente.Sources.Entities;
using Entente.Sources.Files;
using Entente.Sources.Importing;
using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.UnVotes;

/// <summary>Votes in the General Assembly: 1 yes, 2 abstain, 3 no. The R package unvotes tells the day in a second file (the roll calls); the
/// original tells it in each row, with 8 for absent and 9 for no member.</summary>
[Source("voeten-2013")]
internal sealed class UnVoteImporter : IDataSetImporter
{
    private const string Variable = "unga_vote";

    private static readonly Dictionary<string, double> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["yes"] = 1,
        ["abstain"] = 2,
        ["no"] = 3,
        ["1"] = 1,
        ["2"] = 2,
        ["3"] = 3,
        ["8"] = 8,
        ["9"] = 9,
    };

    /// <inheritdoc />
    public string Name => "un-votes";

    /// <inheritdoc />
    public string Title => "United Nations General Assembly: votes";

    /// <inheritdoc />
    public string Companion => "un-roll-calls";

    /// <inheritdoc />
    public int Recognises(FileHead head) => head.Has("rcid", "vote") && (head.Has("country_code") || head.Has("ccode")) ? 70 : 0;

    /// <inheritdoc />
    public DataEdition EditionOf(FileHead head) => new()
    {
        Key = Name,
        Name = Title,
        Edition = head.Has("country_code") ? "unvotes, to 2020-01" : "as published",
        Licence = "open (CC0)",
        Citation = "voeten-2013",
        Covers = head.Has("country_code") ? [new Coverage(Variable, 1946, 2019)] : [],
    };

    /// <inheritdoc />
    public void Read(ImportReading reading, CancellationToken cancellationToken)
    {
        using TableRows rows = new(reading);
        VoteDays days = VoteDays.Of(rows, reading, cancellationToken);
        bool byIso = rows.Find("country_code") >= 0;
        int code = byIso ? rows.Column("country_code") : rows.Column("ccode");
        int name = rows.Find("country");
        CodeMap codes = byIso ? reading.Codes(CodeSystem.Iso2, "unvotes") : reading.Codes(CodeSystem.CowNumber);
        CodeMap names = reading.Codes(CodeSystem.EnglishName);
        int vote = rows.Column("vote");
        int rollCall = rows.Column("rcid");
        FieldCache<string> texts = new(text => text);
        while (rows.Next(cancellationToken))
        {
            string word = texts.Get(rows[vote]);
            if (!Words.TryGetValue(word, out double value))
            {
                rows.Reject(Refusals.Number(reading.Place, rows.Line, "vote", word), "vote", word);
                reading.End(LineFate.Rejected);
                continue;
            }

            if (value > 3)
            {
                rows.Skip(value == 8 ? "absent" : "not a member");
                continue;
            }

            if (!days.TryDay(rows, out DateOnly day))
            {
                rows.Reject(Refusals.Date(reading.Place, rows.Line, "rcid", rows.Text(rollCall)), "rcid", rows.Text(rollCall));
                reading.End(LineFate.Rejected);
                continue;
            }

            // "NA" is Namibia. Three states of the past have no code, and are known by their names.
            CodeEntry entry = rows[code].IsEmpty && name >= 0 ? names[rows[name]] : codes[rows[code]];
            if (entry.On(day) is not { } state)
            {
                CodeMap.Miss(entry, rows.Line);
                rows.Reject(Refusals.Code(reading.Place, rows.Line, entry.System, entry.Code, day.Year.ToString(CultureInfo.InvariantCulture)), rows.Name(code), entry.Code);
                reading.End(LineFate.Rejected);
                continue;
            }

            reading.Sink.State(new StateRow
            {
                Line = rows.Line,
                State = state,
                Variable = Variable,
                From = day,
                To = day,
                Value = value,
                NativeId = texts.Get(rows[rollCall]),
            });
            reading.Cover(Variable, day.Year, day.Year);
            reading.End(LineFate.Imported);
        }

        reading.Close();
    }
}
