using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.Cepii;

/// <summary>CEPII GeoDist: distances and shared past of pairs of countries, without years. Its codes are ISO3 with ROM, ZAR, YUG, TMP and PAL.</summary>
internal static class CepiiLayout
{
    /// <summary>The layout of dist_cepii.</summary>
    public static TableLayout Layout { get; } = new()
    {
        Name = "cepii-geodist",
        Title = "CEPII GeoDist: bilateral distances",
        Edition = _ => "dist_cepii, 2011",
        Licence = "free with citation",
        Citation = "mayer-zignago-2011",
        Needs = ["iso_o", "iso_d", "dist", "distcap", "distw"],
        Actors = [new ActorColumn("iso_o", CodeSystem.Iso3, "cepii"), new ActorColumn("iso_d", CodeSystem.Iso3, "cepii")],
        Time = new TimeColumns.None(),
        Values =
        [
            Of("dist"), Of("distcap"), Of("distw"), Of("distwces"), Of("contig"), Of("comlang_off"), Of("comlang_ethno"), Of("colony"), Of("comcol"),
            Of("curcol"), Of("col45"), Of("smctry"),
        ],
    };

    private static ValueColumn Of(string column) => new(column, "cepii_" + column) { IsOptional = true, Least = 0 };
}
