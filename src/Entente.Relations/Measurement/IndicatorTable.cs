using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Relations.Measurement;

/// <summary>The indicators that Entente knows.</summary>
public static class IndicatorTable
{
    /// <summary>All of <c>indicators.csv</c>, in its order.</summary>
    public static IReadOnlyList<Indicator> All { get; } =
    [
        .. DataTable.Embedded(typeof(IndicatorTable).Assembly, "indicators.csv").Rows.Select(row => new Indicator(
            row["key"], row["layer"], Enum.Parse<IndicatorForm>(row["form"], true), int.Parse(row["sign"], CultureInfo.InvariantCulture),
            row["given"].Length == 0 ? null : row["given"], row["label"], row["source"])),
    ];
}
