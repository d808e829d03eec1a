using System.Globalization;
using Entente.Ledger;

namespace Entente.Dyads;

/// <summary>A column of what is known of a pair by year.</summary>
/// <param name="Key">Its name in answers for machines.</param>
/// <param name="Variable">The variable on record.</param>
/// <param name="IsBackward">Whether a directed value is taken from the second towards the first.</param>
/// <param name="IsSpread">Whether values are summed, one that holds for several years spread evenly over them; else the greatest counts.</param>
/// <param name="Meaning">What it means, with its unit and source.</param>
public sealed record DyadColumn(string Key, string Variable, bool IsBackward, bool IsSpread, string Meaning)
{
    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<DyadColumn> All { get; } =
    [
        new("defence", "atop_defense", false, false, "defence obligation, 0 or 1 (ATOP)"),
        new("nonAggression", "atop_nonagg", false, false, "non-aggression obligation, 0 or 1 (ATOP)"),
        new("consultation", "atop_consul", false, false, "consultation obligation, 0 or 1 (ATOP)"),
        new("hostility", "mid_hihost", false, false, "highest hostility of a dispute: 2 threat, 3 display, 4 force, 5 war (dyadic MID)"),
        new("rivalry", "tss_rivalry", false, false, "1 during a strategic rivalry (Thompson and others)"),
        new("imports", "trade_flow", false, false, "imports of the first from the second, million US dollars (COW)"),
        new("exports", "trade_flow", true, false, "imports of the second from the first, million US dollars (COW)"),
        new("armsGiven", "sipri_tiv_delivered", false, true, "arms delivered by the first, million TIV, an order spread evenly over its years of delivery (SIPRI)"),
        new("armsGot", "sipri_tiv_delivered", true, true, "arms delivered by the second, likewise (SIPRI)"),
        new("organisations", "dyadigos", false, false, "shared intergovernmental organisations (COW)"),
    ];

    /// <summary>An answer as a cell: the number, 0 where the data set lists every case and has none, ? where it is unknown.</summary>
    public static string Text(Answer answer) => answer.Kind switch
    {
        AnswerKind.Measured => answer.Value.ToString(Math.Abs(answer.Value) >= 100 ? "#,0" : "0.##", CultureInfo.InvariantCulture),
        AnswerKind.Zero => "0",
        _ => "?",
    };
}
