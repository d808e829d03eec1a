using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Archigos;

/// <summary>Archigos: who led a state from which day to which, and how they came in and went.</summary>
internal static class ArchigosLayout
{
    /// <summary>The layout of the R package peacesciencer.</summary>
    public static TableLayout Layout { get; } = new()
    {
        Name = "archigos",
        Title = "Archigos: political leaders",
        Edition = _ => "4.1",
        Licence = "free with citation",
        Citation = "goemans-et-al-2009",
        Needs = ["obsid", "gwcode", "leadid", "leader", "startdate", "enddate"],
        Actors = [new ActorColumn("gwcode", CodeSystem.GwNumber)],
        Time = new TimeColumns.Spell(["startdate"], ["enddate"]) { ClosesOpen = false },
        Id = ["obsid"],
        Values =
        [
            new ValueColumn("leader") { IsText = true, HasNamibia = true },
            new ValueColumn("yrborn", "leader_yrborn") { IsOptional = true, Missing = [-999, -888, -777, -9] },
            new ValueColumn("gender", "leader_gender") { IsOptional = true, IsText = true },
            new ValueColumn("entry", "leader_entry") { IsOptional = true, IsText = true },
            new ValueColumn("exit", "leader_exit") { IsOptional = true, IsText = true },
            new ValueColumn("exitcode", "leader_exitcode") { IsOptional = true, IsText = true },
        ],
        Years = _ => (1840, 2015),
    };

    /// <summary>As Archigos itself publishes it: the Gleditsch-Ward number stands under "ccode".</summary>
    public static TableLayout Original { get; } = Layout with
    {
        Needs = ["obsid", "ccode", "idacr", "leadid", "leader", "startdate", "enddate"],
        Actors = [new ActorColumn("ccode", CodeSystem.GwNumber)],
    };
}
