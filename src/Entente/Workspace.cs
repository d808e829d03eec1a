using System.Reflection;
using Entente.Balance;
using Entente.Foresight.WhatIf;
using Entente.Ledger;
using Entente.Ledger.DuckDb;
using Entente.Measuring;
using Entente.Reading;
using Entente.Relations;
using Entente.Relations.Measurement;
using Entente.Sources.Starter;
using Entente.Vocabulary;

namespace Entente;

/// <summary>All stages behind one door: the record, reading, relations, blocs, power, what-if and the brief.</summary>
/// <remarks>The same ledger, options and version give the same results.</remarks>
public sealed class Workspace : IDisposable
{
    private readonly Lazy<ArticleReader> _reader = new(() => new ArticleReader());
    private readonly Lazy<ArticleReader> _gated = new(() => new ArticleReader { IsGated = true });
    private readonly Lazy<RelationModel> _model;
    private readonly Lazy<IDyadRecord?> _record;

    private Workspace(ILedger ledger, IBulkLedger bulk, DateTimeOffset? asKnown)
    {
        (Ledger, Bulk, AsKnown) = (ledger, bulk, asKnown);
        _record = new Lazy<IDyadRecord?>(() => LedgerDyadRecord.Of(bulk, asKnown));
        _model = new Lazy<RelationModel>(() => ModelWith(new RelationOptions()));
    }

    /// <summary>Entente's version.</summary>
    public static string Version { get; } = typeof(Workspace).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>The registry of actors.</summary>
    public ActorRegistry Actors { get; } = ActorRegistry.Standard;

    /// <summary>The starter record, with the user's ledger above it.</summary>
    public ILedger Ledger { get; }

    /// <summary>The user's ledger as the holder of imported data sets.</summary>
    public IBulkLedger Bulk { get; }

    /// <summary>The time of knowledge that answers rest on, or null for all that is on record.</summary>
    public DateTimeOffset? AsKnown { get; }

    /// <summary>The relations on record.</summary>
    public RelationModel Model => _model.Value;

    /// <summary>The relations on record, with layers switched on and off or with other numbers.</summary>
    /// <param name="options">What counts.</param>
    /// <param name="loadings">The numbers; those shipped where null.</param>
    public RelationModel ModelWith(RelationOptions options, RelationLoadings? loadings = null) => new(Ledger, options, loadings, _record.Value);

    /// <summary>Opens a workspace.</summary>
    /// <exception cref="LedgerException">The ledger's file cannot be opened.</exception>
    public static Workspace Open(WorkspaceOptions? options = null)
    {
        WorkspaceOptions how = options ?? new WorkspaceOptions();
        ILedger own = how.LedgerPath is { } path ? DuckDbLedger.Open(path, how.Clock, !how.IsWriting) : new MemoryLedger("memory", how.Clock);
        MemoryLedger starter = new("starter record", how.Clock);
        Fill(starter, StarterRecord.Load());
        return new Workspace(new LayeredLedger(starter, own, how.AsKnown), (IBulkLedger)own, how.AsKnown);
    }

    /// <summary>Reads a document.</summary>
    public ReadDocument Read(Document document, CancellationToken cancellationToken = default) => _reader.Value.Read(document, cancellationToken);

    /// <summary>Reads a document behind the gate: sentences without a word of the event lexicon, or without anybody who may act, go unparsed.</summary>
    public ReadDocument ReadGated(Document document, CancellationToken cancellationToken = default) => _gated.Value.Read(document, cancellationToken);

    /// <summary>Appends a reading to the user's ledger; the same reading twice adds nothing.</summary>
    public BatchReceipt Record(ReadDocument reading, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Ledger.Append(
            new LedgerBatch
            {
                Id = ContentHash.Of("reading", reading.Document.Id, reading.Document.Date?.ToString() ?? "", Version),
                Origin = "reading",
                Documents = [reading.Document],
                Events = reading.Events,
                Claims = reading.Claims,
            },
            cancellationToken);
    }

    /// <summary>The relations of some states on a day, as they count in divisions; after the end of the record they are those of its last day.</summary>
    public SignedNetwork Relations(DateOnly day, IReadOnlyList<ActorId> states) => Model.At(RecordDay(day), states).ForDivision();

    /// <summary>The day of the record that stands for a day: the same, or the record's last one where it ends before.</summary>
    public DateOnly RecordDay(DateOnly day) => Model.RecordEnds is { } ends && day > ends ? ends : day;

    /// <summary>Accounts for a scenario.</summary>
    public ScenarioAccount WhatIf(SignedNetwork network, Scenario scenario, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        return ScenarioAccounting.Of(network, scenario, Model.YearlyChanges(), Reference(network.Actors), null, cancellationToken);
    }

    /// <summary>Shares of net resources (GDP times GDP per head) among some states, in the years of the estimates on record.</summary>
    [Source("beckley-2018")]
    public CapabilityShares Power(IReadOnlyList<ActorId> states) => CapabilityShares.Of(states, Resources());

    /// <summary>Blocs of a network.</summary>
    public static BlocReport Blocs(SignedNetwork network, CancellationToken cancellationToken = default) =>
        BlocAnalysis.Of(network, null, cancellationToken);

    /// <summary>What the record tells of a pair, with the day on which it began, for ticks under a time line.</summary>
    public IReadOnlyList<(DateOnly Day, int Sign, string Title)> Marks(Dyad dyad) =>
    [
        .. Ledger.Ties().Where(tie => tie.Dyad == dyad && tie.Valid.From is not null)
            .Select(tie => (tie.Valid.From!.Value.Earliest, tie.Type.Sign, $"{tie.Type.Label}: {tie.Title}")).OrderBy(mark => mark.Item1).ThenBy(mark => mark.Item3, StringComparer.Ordinal),
    ];

    /// <summary>The actor that a name or code means.</summary>
    /// <exception cref="ConfigurationException">ENT0821: none, or several; the nearest are named.</exception>
    public ActorId Resolve(string name, DateOnly day)
    {
        ActorResolution resolution = Actors.Resolve(name, day);
        if (resolution.Actor is { } actor)
        {
            return actor.Id;
        }

        string nearest = string.Join(", ", resolution.Nearest.Select(near => $"{near.Name} ({near.Id})"));
        if (Actors.Resolve(name).Actor is { } other)
        {
            throw new ConfigurationException(new Failure("ENT0821", $"'{name}' names no actor that Entente knows on {day:yyyy-MM-dd}.", "state", $"At another time it meant {other.Name} ({other.Id}): name that, or ask for that time."));
        }

        throw new ConfigurationException(new Failure("ENT0821", $"'{name}' names no actor that Entente knows on {day:yyyy-MM-dd}.", "state", $"Nearest: {nearest}."));
    }

    /// <summary>The states of a region's name, of its M49 code, or of a list with commas.</summary>
    /// <exception cref="ConfigurationException">ENT0822: no such region, or one without states on that day; ENT0821: an unknown state in the list.</exception>
    public IReadOnlyList<ActorId> States(string? region, DateOnly day)
    {
        if (string.IsNullOrWhiteSpace(region))
        {
            throw new ConfigurationException(new Failure("ENT0822", "No region was given.", "--region",
                "Name a region (south-asia, central-asia, west-asia, ...), or states with commas: \"PAK,IND,CHN\"."));
        }

        if (Actors.FindRegion(region) is { } known)
        {
            IReadOnlyList<ActorId> states = Actors.StatesOf(known, day);
            return states.Count >= 2 ? states : throw new ConfigurationException(new Failure("ENT0822",
                $"The region '{region}' had {states.Count} states on {day:yyyy-MM-dd}.", "--region", "Choose a later date or a larger region."));
        }

        if (region.Contains(',', StringComparison.Ordinal))
        {
            return [.. region.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => Resolve(name, day)).Distinct()];
        }

        string names = string.Join(", ", Actors.Regions.Select(entry => entry.Key));
        throw new ConfigurationException(new Failure("ENT0822", $"'{region}' is no region that Entente knows.", "--region", $"One of: {names}; or states with commas."));
    }

    /// <summary>The usual English name of an actor.</summary>
    public string NameOf(ActorId id) => Actors.Find(id)?.Name ?? id.Text;

    /// <summary>What a result rests on.</summary>
    /// <param name="command">The command that makes it again.</param>
    /// <param name="asOf">The day it speaks of, or null.</param>
    /// <param name="options">Options that differ from the defaults.</param>
    public Provenance ProvenanceOf(string command, DateOnly? asOf, IReadOnlyDictionary<string, string>? options = null) => new()
    {
        Version = Version,
        Command = "entente " + command,
        AsOf = asOf,
        Editions = Ledger.Editions(),
        Options = Told(options),
        Methods = ["aref-wilson-2019", "bailey-strezhnev-voeten-2017", "beckley-2018", "durbin-koopman-2012", "goldstein-1992"],
    };

    private SortedDictionary<string, string> Told(IReadOnlyDictionary<string, string>? options)
    {
        SortedDictionary<string, string> told = new(StringComparer.Ordinal);
        foreach ((string key, string value) in options ?? told)
        {
            told[key] = value;
        }

        if (AsKnown is { } known)
        {
            told["as-known"] = known.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        }

        return told;
    }

    /// <summary>References by key, by data set, or by the id of a recorded tie; all data sets and methods where no key is given.</summary>
    /// <exception cref="ConfigurationException">ENT0823: a key that names nothing.</exception>
    public IReadOnlyList<Reference> Cite(IReadOnlyList<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        IEnumerable<string> wanted = keys.Count > 0 ? keys : [.. Ledger.Editions().Select(edition => edition.Citation), .. ProvenanceOf("cite", null).Methods];
        Dictionary<string, string> byDataSet = Ledger.Editions().DistinctBy(edition => edition.Key).ToDictionary(edition => edition.Key, edition => edition.Citation, StringComparer.Ordinal);
        Dictionary<string, RecordedTie>? ties = null;
        List<Reference> references = [];
        foreach (string key in wanted)
        {
            ties ??= key.StartsWith("cur-", StringComparison.Ordinal) || key.StartsWith("ucdp-", StringComparison.Ordinal) ? Ledger.Ties().ToDictionary(tie => tie.Id, StringComparer.Ordinal) : null;
            string reference = byDataSet.TryGetValue(key, out string? citation) ? citation : ties is not null && ties.TryGetValue(key, out RecordedTie? tie) ? tie.Citation : key;
            references.Add(References.All.TryGetValue(reference, out Reference? found)
                ? found
                : throw new ConfigurationException(new Failure("ENT0823", $"'{key}' names no reference, data set or recorded tie.", "key", "See 'entente sources' for data sets, or call 'entente cite' without a key.")));
        }

        return [.. references.DistinctBy(reference => reference.Key)];
    }

    /// <inheritdoc />
    public void Dispose() => Ledger.Dispose();

    /// <summary>The state with the greatest net resources among some, from which sides are told; the first where none has any on record.</summary>
    internal ActorId Reference(IReadOnlyList<ActorId> states)
    {
        Dictionary<ActorId, double> resources = Resources();
        return states.OrderByDescending(state => resources.GetValueOrDefault(state)).ThenBy(state => state).First();
    }

    private static void Fill(MemoryLedger ledger, StarterRecord starter)
    {
        foreach (DataEdition edition in starter.Editions)
        {
            ledger.Append(new LedgerBatch
            {
                Id = ContentHash.Of("starter", edition.Key, edition.Edition),
                Origin = edition.Key,
                Edition = edition,
                Ties = [.. starter.Ties.Where(tie => tie.DataSet == edition.Key)],
                Values = [.. starter.Values.Where(value => value.DataSet == edition.Key)],
            });
        }
    }

    private Dictionary<ActorId, double> Resources()
    {
        Dictionary<ActorId, double> people = Ledger.Values("population", 1, 9999).GroupBy(value => value.State).ToDictionary(group => group.Key, group => group.Last().Value);
        return Ledger.Values("gdp", 1, 9999).GroupBy(value => value.State)
            .Where(group => people.ContainsKey(group.Key))
            .ToDictionary(group => group.Key, group => NetResources.Of(group.Last().Value, people[group.Key]));
    }
}
