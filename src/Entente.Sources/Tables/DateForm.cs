namespace Entente.Sources.Tables;

/// <summary>The order of the parts of a date.</summary>
internal enum DateForm
{
    /// <summary>Year first: 2018-06-01, 20180601, 2018-06, 201806, 2018.</summary>
    YearFirst,

    /// <summary>Day first: 1/6/2018.</summary>
    DayFirst,

    /// <summary>Month first: 6/1/2018.</summary>
    MonthFirst,
}
