using System.Globalization;
using Entente.Sources.Importing;
using Entente.Sources.Tables;

namespace Entente.Sources.Sipri;

/// <summary>Where the columns of a trade register stand, in either layout. The columns named by a blank hold the mark of the one before them.</summary>
internal sealed class RegisterColumns
{
    private readonly int[] _words;
    private readonly int _delivered;

    public RegisterColumns(TableRows rows)
    {
        Recipient = rows.Column("Recipient");
        Supplier = rows.Column("Supplier");
        bool isRegister = rows.Find("Year of order") >= 0;
        Ordered = rows.Column(isRegister ? "Year of order" : "Order date");
        _delivered = rows.Column(isRegister ? "Year(s) of delivery" : "Delivery year");
        _words = [.. (isRegister
            ? new[] { "Weapon designation", "Weapon description", "Supplier", "Recipient", "status", "Comments" }
            : ["Designation", "Description", "Supplier", "Recipient", "Status", "Armament category"]).Select(rows.Find).Where(column => column >= 0)];
        Values =
        [
            (rows.Find("Number ordered"), "sipri_number_ordered", DeliveryForm.Order),
            (rows.Find(isRegister ? "SIPRI TIV for total order" : "SIPRI TIV for total order"), "sipri_tiv_ordered", DeliveryForm.Order),
            (rows.Find(isRegister ? "Number delivered" : "Numbers delivered"), "sipri_number_delivered", DeliveryForm.Total),
            (rows.Find(isRegister ? "SIPRI TIV of delivered weapons" : "TIV delivery values"), "sipri_tiv_delivered", DeliveryForm.Yearly),
        ];
    }

    public int Recipient { get; }

    public int Supplier { get; }

    public int Ordered { get; }

    public IReadOnlyList<(int Column, string Variable, DeliveryForm Form)> Values { get; }

    /// <summary>The header among the first rows; lines of talk may stand before it.</summary>
    public static IReadOnlyList<string>? Header(FileHead head) =>
        head.Rows.FirstOrDefault(row => row.Contains("Recipient", StringComparer.OrdinalIgnoreCase) && row.Contains("Supplier", StringComparer.OrdinalIgnoreCase));

    /// <summary>The year of the order, and the years of delivery, each once (none where none is told).</summary>
    public bool TryYears(TableRows rows, out int ordered, out IReadOnlyList<int> delivered)
    {
        SortedSet<int> years = [];
        foreach (string part in rows.Text(_delivered).Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 1940 and < 2200)
            {
                years.Add(year);
            }
        }

        delivered = [.. years];
        return rows.TryWhole(Ordered, out ordered) && ordered is > 1900 and < 2200;
    }

    /// <summary>What was ordered, and under which names: the register keeps the Soviet Union and Russia apart, and so does the text.</summary>
    public string Words(TableRows rows) => string.Join("; ", _words.Select(rows.Text).Where(word => word.Length > 0));
}
