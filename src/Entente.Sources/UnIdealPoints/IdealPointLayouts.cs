using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.UnIdealPoints;

/// <summary>UN ideal points by session (year = 1945 + session) or, in other editions, by year; agreement with six states as ties.</summary>
internal static class IdealPointLayouts
{
    /// <summary>By session.</summary>
    public static TableLayout BySession { get; } = new()
    {
        Name = "un-ideal-points",
        Title = "United Nations General Assembly: ideal points",
        Edition = head => head.Has("QO%All") || head.Has("session") ? "by session" : "by year",
        Licence = "open (CC0)",
        Citation = "bailey-strezhnev-voeten-2017",
        Needs = ["ccode", "session", "IdealPointAll"],
        Lacks = ["ccode1"],
        Actors = [new ActorColumn("ccode")],
        Time = new TimeColumns.Year("session", 1945),
        Values =
        [
            new ValueColumn("IdealPointAll", "idealpoint") { Or = ["IdealPoint"] },
            Of("Q5%All", "idealpoint_q05"), Of("Q50%All", "idealpoint_q50"), Of("Q95%All", "idealpoint_q95"), Of("NVotesAll", "un_nvotes"),
            With("USAgree", "USA"), With("RUSSAgree", "RUS"), With("BrazilAgree", "BRA"), With("ChinaAgree", "CHN"), With("IndiaAgree", "IND"), With("IsraelAgree", "ISR"),
        ],
    };

    /// <summary>By year.</summary>
    public static TableLayout ByYear { get; } = BySession with
    {
        Needs = ["ccode", "year", "IdealPointAll"],
        Lacks = ["ccode1", "session"],
        Time = new TimeColumns.Year(),
    };

    /// <summary>By year, under the older name of the column.</summary>
    public static TableLayout ByYearOlder { get; } = ByYear with { Needs = ["ccode", "year", "IdealPoint"] };

    private static ValueColumn Of(string column, string variable) => new(column, variable) { IsOptional = true };

    private static ValueColumn With(string column, string state) =>
        new(column, "un_agree") { IsOptional = true, Towards = ActorId.From(state), Least = 0, Most = 1 };
}
