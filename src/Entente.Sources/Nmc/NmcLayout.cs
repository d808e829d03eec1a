using Entente.Sources.Importing;
using Entente.Sources.Tables;

namespace Entente.Sources.Nmc;

/// <summary>National Material Capabilities: six indicators and their index CINC, by state and year. Reads 5.0, 6.0 and later revisions.</summary>
internal static class NmcLayout
{
    private static readonly double[] Unknown = [-9];

    /// <summary>The layout; stateabb and version may be absent.</summary>
    public static TableLayout Layout { get; } = new()
    {
        Name = "nmc",
        Title = "Correlates of War: National Material Capabilities",
        Edition = Edition,
        Licence = "free with citation",
        Citation = "singer-1987",
        Needs = ["ccode", "year", "milex", "milper", "irst", "pec", "tpop", "upop", "cinc"],
        Actors = [new ActorColumn("ccode")],
        Time = new TimeColumns.Year(),
        Values =
        [
            Amount("milex"), Amount("milper"), Amount("irst"), Amount("pec"), Amount("tpop"), Amount("upop"),
            Amount("cinc") with { Most = 1 },
        ],
    };

    private static ValueColumn Amount(string column) => new(column) { Missing = Unknown, Least = 0 };

    // The column "version" is the last year but in 6.0, which says 2021.
    private static string Edition(FileHead head) => head.First("version") switch
    {
        "2021" => "6.0",
        "2013" or "2012" or "2011" => "5.0",
        "" => "after 6.0, to 2022",
        string version => "version " + version,
    };
}
