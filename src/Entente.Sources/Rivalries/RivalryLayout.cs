using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Rivalries;

/// <summary>Strategic rivalries: spells in which two states held each other for threatening competitors.</summary>
internal static class RivalryLayout
{
    /// <summary>The layout of the R package peacesciencer.</summary>
    public static TableLayout Layout { get; } = new()
    {
        Name = "rivalries",
        Title = "Strategic Rivalries, 1494-2020",
        Edition = _ => "Thompson, Sakuwa and Suhas 2021",
        Licence = "free with citation",
        Citation = "thompson-sakuwa-suhas-2021",
        Needs = ["tssr_id", "rivalry", "ccode1", "ccode2", "start", "end"],
        Actors = [new ActorColumn("ccode1"), new ActorColumn("ccode2")],
        Time = new TimeColumns.Spell(["start"], ["end"]),
        Id = ["tssr_id"],
        Values =
        [
            new ValueColumn("", "tss_rivalry") { TextFrom = ["rivalry"] },
            Kind("positional"), Kind("spatial"), Kind("ideological"), Kind("interventionary"), Kind("principal"), Kind("aprin"),
        ],
        Absence = Absence.Zero,
        Years = _ => (1494, 2020),
    };

    private static ValueColumn Kind(string column) => new(column, "tss_" + column) { IsOptional = true };
}
