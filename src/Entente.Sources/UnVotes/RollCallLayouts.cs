using Entente.Sources.Tables;

namespace Entente.Sources.UnVotes;

/// <summary>The roll calls of the General Assembly and the issues they touch, told of the United Nations.</summary>
internal static class RollCallLayouts
{
    /// <summary>One row a roll call.</summary>
    public static TableLayout RollCalls { get; } = new()
    {
        Name = "un-roll-calls",
        Title = "United Nations General Assembly: roll calls",
        Edition = _ => "unvotes, to 2020-01",
        Licence = "open (CC0)",
        Citation = "voeten-2013",
        Needs = ["rcid", "session", "date", "unres"],
        Lacks = ["vote", "ccode"],
        Actors = [ActorColumn.Always("UN")],
        Time = new TimeColumns.Spell(["date"], ["date"]),
        Id = ["rcid"],
        Values =
        [
            new ValueColumn("session", "unga_session"), new ValueColumn("importantvote", "unga_important") { IsOptional = true },
            Word("unres", "unga_resolution"), Word("short", "unga_subject"), Word("descr", "unga_description"),
        ],
    };

    /// <summary>One row an issue of a roll call.</summary>
    public static TableLayout Issues { get; } = RollCalls with
    {
        Name = "un-issues",
        Title = "United Nations General Assembly: issues of roll calls",
        Needs = ["rcid", "short_name", "issue"],
        Lacks = [],
        Time = new TimeColumns.None(),
        Values = [Word("issue", "unga_issue")],
    };

    private static ValueColumn Word(string column, string variable) => new(column, variable) { IsText = true, IsOptional = true, HasNamibia = true };
}
