using Entente.Sources.Archigos;
using Entente.Sources.Atop;
using Entente.Sources.Capitals;
using Entente.Sources.Cepii;
using Entente.Sources.Contiguity;
using Entente.Sources.CountryCodes;
using Entente.Sources.CowStates;
using Entente.Sources.CowTrade;
using Entente.Sources.Economy;
using Entente.Sources.Gdelt;
using Entente.Sources.Icews;
using Entente.Sources.Igo;
using Entente.Sources.Mid;
using Entente.Sources.MinimumDistance;
using Entente.Sources.Nmc;
using Entente.Sources.Polecat;
using Entente.Sources.Rivalries;
using Entente.Sources.Sipri;
using Entente.Sources.Tables;
using Entente.Sources.Ucdp;
using Entente.Sources.UnIdealPoints;
using Entente.Sources.UnVotes;
using Entente.Sources.Visits;
using Entente.Sources.Wars;

namespace Entente.Sources.Importing;

/// <summary>Every data set that can be imported without a map, in the order of the documentation.</summary>
public static class ImporterCatalogue
{
    /// <summary>All importers. Two editions of one data set whose tables differ are two entries of one name.</summary>
    public static IReadOnlyList<IDataSetImporter> All { get; } =
    [
        Of(CowStateLayouts.Spells), Of(CowStateLayouts.StateYears), Of(CowStateLayouts.Majors), Of(CowStateLayouts.GleditschWard), Of(CowStateLayouts.Crosswalk),
        Of(CapitalLayouts.Cow), Of(CapitalLayouts.GleditschWard), Of(ArchigosLayout.Layout), Of(ArchigosLayout.Original),
        Of(CountryCodeLayouts.Codelist), Of(CountryCodeLayouts.Mledoze),
        Of(NmcLayout.Layout), Of(EconomyLayouts.Latent), Of(EconomyLayouts.NaturalEarth),
        Of(AtopLayouts.Directed), Of(AtopLayouts.Original),
        Of(MidLayouts.Disputes), Of(MidLayouts.Participants), Of(MidLayouts.Dyadic), Of(MidLayouts.Gibler),
        new InterStateWarImporter(), new ArmedConflictImporter(), Of(RivalryLayout.Layout),
        new UnVoteImporter(), Of(RollCallLayouts.RollCalls), Of(RollCallLayouts.Issues),
        Of(IdealPointLayouts.BySession), Of(IdealPointLayouts.ByYear), Of(IdealPointLayouts.ByYearOlder),
        new TradeRegisterImporter(), Of(CowTradeLayout.Layout),
        Of(ContiguityLayouts.Spells), Of(ContiguityLayouts.Years), Of(MinimumDistanceLayout.Layout), Of(CepiiLayout.Layout), Of(IgoLayout.Layout),
        new GdeltEventImporter(false), new GdeltEventImporter(true), new GdeltMentionImporter(), new IcewsImporter(), Of(IcewsDyadYearLayout.Layout), new PolecatImporter(),
        Of(VisitLayouts.Ceias), Of(VisitLayouts.PublicDiplomacy), Of(VisitLayouts.Colt),
    ];

    /// <summary>The names that <c>--as</c> takes, each once.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(importer => importer.Name).Distinct()];

    /// <summary>The importer that is surest of a file, or null where none is.</summary>
    public static IDataSetImporter? Recognise(FileHead head) => Surest(All, head);

    /// <summary>The importer of a name, of several the one that is surest of the file; null where there is no such name.</summary>
    public static IDataSetImporter? Named(string name, FileHead head)
    {
        IDataSetImporter[] named = [.. All.Where(importer => importer.Name.Equals(name, StringComparison.OrdinalIgnoreCase))];
        return Surest(named, head) ?? named.FirstOrDefault();
    }

    private static TableImporter Of(TableLayout layout) => new(layout);

    private static IDataSetImporter? Surest(IEnumerable<IDataSetImporter> importers, FileHead head) => importers
        .Select(importer => (Importer: importer, Sureness: importer.Recognises(head)))
        .Where(pair => pair.Sureness > 0)
        .OrderByDescending(pair => pair.Sureness).Select(pair => pair.Importer).FirstOrDefault();
}
