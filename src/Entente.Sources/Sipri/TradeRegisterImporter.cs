using System.Globalization;
using Entente.Sources.Entities;
using Entente.Sources.Importing;
using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Sipri;

/// <summary>SIPRI trade register: orders of major arms, supplier to recipient, in trend-indicator values (TIV, millions). Reads the register of
/// one row an order and the later export of one row a delivery year.</summary>
[Source("sipri-arms-transfers")]
internal sealed class TradeRegisterImporter : IDataSetImporter
{
    /// <inheritdoc />
    public string Name => "sipri-trade-register";

    /// <inheritdoc />
    public string Title => "SIPRI Arms Transfers: trade register";

    /// <summary>2: what was delivered over several years is told by year, in equal parts.</summary>
    public int ReaderVersion => 2;

    /// <inheritdoc />
    public int Recognises(FileHead head) => RegisterColumns.Header(head) is { } header
        && Has(header, "Recipient", "Supplier") && (Has(header, "Year of order", "Weapon designation") || Has(header, "Order date", "Designation", "Delivery year")) ? 70 : 0;

    /// <inheritdoc />
    public DataEdition EditionOf(FileHead head) => new()
    {
        Key = Name,
        Name = Title,
        Edition = "register, to 2024",
        Licence = "fair use: non-commercial, under 10 % of the database, with credit line",
        Citation = "sipri-arms-transfers",
    };

    /// <inheritdoc />
    public void Read(ImportReading reading, CancellationToken cancellationToken)
    {
        using TableRows rows = new(reading, true, [], "Recipient");
        RegisterColumns columns = new(rows);
        CodeMap codes = reading.Codes(CodeSystem.EnglishName, "sipri");
        Dictionary<string, int> times = new(StringComparer.Ordinal);
        while (rows.Next(cancellationToken))
        {
            Take(reading, rows, columns, codes, times);
        }

        reading.Close();
    }

    private static void Take(ImportReading reading, TableRows rows, RegisterColumns columns, CodeMap codes, Dictionary<string, int> times)
    {
        if (!columns.TryYears(rows, out int ordered, out IReadOnlyList<int> delivered))
        {
            rows.Reject(Refusals.Date(reading.Place, rows.Line, rows.Name(columns.Ordered), rows.Text(columns.Ordered)), rows.Name(columns.Ordered), rows.Text(columns.Ordered));
            reading.End(LineFate.Rejected);
            return;
        }

        ActorId[] sides = new ActorId[2];
        for (int side = 0; side < 2; side++)
        {
            int column = side == 0 ? columns.Supplier : columns.Recipient;
            CodeEntry code = codes[rows[column]];
            if (code.In(ordered) is { } actor)
            {
                sides[side] = actor;
            }
            else if (code.Kind != CodeKind.Unknown || code.Code.EndsWith('*'))
            {
                CodeMap.Miss(code, rows.Line);
                rows.Skip("a party that is no state");
                return;
            }
            else
            {
                CodeMap.Miss(code, rows.Line);
                rows.Reject(Refusals.Code(reading.Place, rows.Line, code.System, code.Code, ordered.ToString(CultureInfo.InvariantCulture)), rows.Name(column), code.Code);
                reading.End(LineFate.Rejected);
                return;
            }
        }

        if (sides[0] == sides[1])
        {
            rows.Skip("a state with itself");
            return;
        }

        string text = columns.Words(rows);
        int told = times[text + ordered] = times.GetValueOrDefault(text + ordered) + 1;
        int given = 0;
        foreach ((int column, string variable, DeliveryForm form) in columns.Values)
        {
            bool isDated = form == DeliveryForm.Order || delivered.Count > 0;
            if (column < 0 || !isDated || !rows.TryNumber(column, out double value) || value < 0)
            {
                reading.CountMissing(variable);
                continue;
            }

            Give(reading, rows.Line, sides, variable, value, Years(form, ordered, delivered), text, told > 1 ? $"{ordered}#{told}" : $"{ordered}");
            given++;
        }

        if (given == 0)
        {
            rows.Skip("every value is missing");
            return;
        }

        reading.End(LineFate.Imported);
    }

    private static (int From, int To)[] Years(DeliveryForm form, int ordered, IReadOnlyList<int> delivered) => form switch
    {
        DeliveryForm.Order => [(ordered, ordered)],
        DeliveryForm.Total => [(delivered[0], delivered[^1])],
        _ => [.. delivered.Select(year => (year, year))],
    };

    private static void Give(
        ImportReading reading, long line, ActorId[] sides, string variable, double value, (int From, int To)[] years, string text, string order)
    {
        foreach ((int from, int to) in years)
        {
            reading.Cover(variable, from, to);
            reading.Sink.Tie(new TieRow
            {
                Line = line,
                First = sides[0],
                Second = sides[1],
                IsDirected = true,
                Variable = variable,
                From = new DateOnly(from, 1, 1),
                To = new DateOnly(to, 12, 31),
                Value = value / years.Length,
                Text = text,
                NativeId = order,
            });
        }
    }

    private static bool Has(IReadOnlyList<string> header, params string[] columns) => columns.All(column => header.Contains(column, StringComparer.OrdinalIgnoreCase));
}
