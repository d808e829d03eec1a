using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Visits;

/// <summary>Trips of leaders: China's (CEIAS), China's public diplomacy (AidData), all states' (COLT).</summary>
internal static class VisitLayouts
{
    /// <summary>CEIAS: one row a trip of a Chinese leader, by year.</summary>
    public static TableLayout Ceias { get; } = new()
    {
        Name = "china-visits",
        Title = "CEIAS: foreign trips of Chinese leaders",
        Edition = _ => "1.1",
        Licence = "free with citation",
        Citation = "turcsanyi-et-al-2021",
        Needs = ["Year", "Name", "Level", "Country"],
        Width = 4,
        Actors = [ActorColumn.Always("CHN"), new ActorColumn("Country", CodeSystem.EnglishName)],
        Time = new TimeColumns.Year("Year"),
        IsDirected = true,
        MayRepeat = true,
        Values = [new ValueColumn("", "leader_visit") { TextFrom = ["Name", "Level", "Country"] }],
        Absence = Absence.Zero,
        Years = _ => (1949, 2020),
    };

    /// <summary>AidData: counts of visits and other public diplomacy by receiving country and year.</summary>
    public static TableLayout PublicDiplomacy { get; } = new()
    {
        Name = "china-diplomacy",
        Title = "AidData: China's public diplomacy",
        Edition = _ => "2.0",
        Licence = "open (ODC-By 1.0)",
        Citation = "aiddata-2021",
        Needs = ["receiving_country", "year", "government_visits", "military_visits", "total_elite_visits"],
        Actors = [ActorColumn.Always("CHN"), new ActorColumn("receiving_country", CodeSystem.EnglishName)],
        Time = new TimeColumns.Year(),
        IsDirected = true,
        Values =
        [
            Of("government_visits"), Of("military_visits"), Of("total_elite_visits"), Of("confucius_institutes"), Of("sister_cities_established"),
            Of("ambassador_op_eds"), Of("journalist_visits"), Of("media_partnerships"), Of("outbound_chinese_students"), Of("inbound_students_to_china"),
        ],
    };

    /// <summary>COLT: one row a trip of a leader, by year; the layout is documented, the file was not at hand.</summary>
    public static TableLayout Colt { get; } = new()
    {
        Name = "colt",
        Title = "Country and Organization Leader Travel",
        Edition = _ => "1990-2024",
        Licence = "free with citation",
        Citation = "colt-2024",
        Needs = ["LeaderCountryISO", "CountryVisitedISO", "TripYear"],
        Actors = [new ActorColumn("LeaderCountryISO", CodeSystem.Iso3), new ActorColumn("CountryVisitedISO", CodeSystem.Iso3)],
        Time = new TimeColumns.Year("TripYear"),
        IsDirected = true,
        MayRepeat = true,
        Values =
        [
            new ValueColumn("", "leader_visit"),
            new ValueColumn("TripDuration", "leader_visit_days") { IsOptional = true, Least = 0 },
            new ValueColumn("LeaderRole", "leader_visit_role") { IsOptional = true, IsText = true },
        ],
    };

    private static ValueColumn Of(string column) => new(column, "cpd_" + column) { IsOptional = true, Least = 0 };
}
