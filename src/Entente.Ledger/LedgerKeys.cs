using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>The keys by which rows without an id of their own are known again.</summary>
public static class LedgerKeys
{
    /// <summary>The key of a value: what was measured, of whom, when, by which data set, and what it came to.</summary>
    public static string Of(StateYearValue value) => string.Create(CultureInfo.InvariantCulture,
        $"{value.DataSet}|{value.Variable}|{value.State}|{value.Year}|{value.Value:R}|{value.Low:R}|{value.High:R}");
}
