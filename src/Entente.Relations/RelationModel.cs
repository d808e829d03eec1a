using System.Collections.Concurrent;
using Entente.Ledger;
using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Relations;

/// <summary>Signed relations out of the record: a latent relation, measured by UN votes and whatever yearly data sets a ledger holds, with
/// recorded ties, events and claims as known inputs. One set of loadings for all pairs; see docs/methods/relations.md.</summary>
/// <remarks>Uses nothing from after the day asked for. Safe for reading from several threads. The same ledger, loadings and options give the
/// same values.</remarks>
public sealed partial class RelationModel
{
    private const double NormalAt95 = 1.959963984540054;

    private readonly RelationOptions _options;
    private readonly RelationLoadings _loadings;
    private readonly IDyadRecord? _record;
    private readonly ILookup<Dyad, RecordedTie> _ties;
    private readonly ILookup<Dyad, CodedEvent> _events;
    private readonly ILookup<Dyad, (Claim Claim, DateOnly Date)> _claims;
    private readonly VotingRecord _votes;
    private readonly ConcurrentDictionary<Dyad, LatentHistory> _histories = new();
    private readonly Lazy<IReadOnlyList<double>> _yearlyChanges;

    /// <summary>Loads the evidence of a ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="options">What counts.</param>
    /// <param name="loadings">The numbers; those shipped where null.</param>
    /// <param name="record">Yearly data sets beside the ledger's ties and votes, or null.</param>
    public RelationModel(ILedger ledger, RelationOptions? options = null, RelationLoadings? loadings = null, IDyadRecord? record = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        _options = options ?? new RelationOptions();
        _loadings = loadings ?? RelationLoadings.Shipped;
        _record = record;
        HashSet<string> without = [.. _options.WithoutTypes];
        _ties = ledger.Ties().Where(tie => !without.Contains(tie.Type.Code)).ToLookup(tie => tie.Dyad);
        _events = ledger.Events(new EventQuery()).Where(coded => coded.Source.Actor != coded.Target.Actor
                && coded.Goldstein is not null && coded.Date is not null && !_options.WithoutDocuments.Contains(coded.DocumentId))
            .DistinctBy(Mirrored).ToLookup(coded => Dyad.Of(coded.Source.Actor, coded.Target.Actor));
        _claims = Claims(ledger).ToLookup(said => Dyad.Of(said.Claim.Relation!.First.Actor, said.Claim.Relation.Second.Actor));
        _votes = new VotingRecord(ledger);
        Editions = ledger.Editions();
        RecordEnds = LastDay("ties");
        _yearlyChanges = new Lazy<IReadOnlyList<double>>(Changes);
    }

    /// <summary>The editions that the relations rest on.</summary>
    public IReadOnlyList<DataEdition> Editions { get; }

    /// <summary>The last day that recorded ties cover, or null where there are none. Later relations are unknown.</summary>
    public DateOnly? RecordEnds { get; }

    /// <summary>The numbers in use.</summary>
    public RelationLoadings Loadings => _loadings;

    /// <summary>The network of some actors on a day; pairs without evidence have no tie.</summary>
    public SignedNetwork At(DateOnly day, IReadOnlyList<ActorId> actors)
    {
        ArgumentNullException.ThrowIfNull(actors);
        List<Tie> ties = [];
        for (int one = 0; one < actors.Count; one++)
        {
            for (int other = one + 1; other < actors.Count; other++)
            {
                if (Between(Dyad.Of(actors[one], actors[other]), day) is { } tie)
                {
                    ties.Add(tie);
                }
            }
        }

        return new SignedNetwork(day, actors, ties);
    }

    /// <summary>The relation of a pair on a day, or null where the record has no evidence of it.</summary>
    public Tie? Between(Dyad dyad, DateOnly day) => Estimate(dyad, day);

    /// <summary>The relation of a pair on several days, each as known on that day; null where the record has no evidence then.</summary>
    /// <param name="dyad">The pair.</param>
    /// <param name="days">The days, in any order.</param>
    public IReadOnlyList<Tie?> Path(Dyad dyad, IReadOnlyList<DateOnly> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return [.. days.Select(day => Estimate(dyad, day))];
    }

    /// <summary>The absolute changes of weight from one year's end to the next, ascending, over all pairs that have a recorded tie
    /// and all years that the ties cover: what a change is held against.</summary>
    public IReadOnlyList<double> YearlyChanges() => _yearlyChanges.Value;

    private static (ActorId, ActorId, string, PartialDate?) Mirrored(CodedEvent coded)
    {
        Dyad dyad = Dyad.Of(coded.Source.Actor, coded.Target.Actor);
        return (dyad.First, dyad.Second, coded.Code.Type, coded.Date);
    }

    // A claim holds from the day of its article, which its events' latest day stands for; without any it cannot be dated and does not count.
    private List<(Claim Claim, DateOnly Date)> Claims(ILedger ledger)
    {
        Dictionary<string, DateOnly> dates = ledger.Events(new EventQuery()).Where(coded => coded.Date is not null)
            .GroupBy(coded => coded.DocumentId, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Max(coded => coded.Date!.Value.Latest), StringComparer.Ordinal);
        return [.. ledger.Claims().Where(claim => IsOfRelation(claim) && !_options.WithoutDocuments.Contains(claim.DocumentId) && dates.ContainsKey(claim.DocumentId))
            .Select(claim => (claim, dates[claim.DocumentId]))];
    }

    private static bool IsOfRelation(Claim claim) => claim is { Kind: ClaimKind.Relation, Relation: { Sign: not 0 }, Mood: ClaimMood.Asserted }
        && claim.Relation.First.Actor != claim.Relation.Second.Actor;

    // A year's data are complete on its last day.
    private static int LastWholeYear(DateOnly day) => day is { Month: 12, Day: 31 } ? day.Year : day.Year - 1;

    private LatentHistory History(Dyad dyad) => _histories.GetOrAdd(dyad, pair => new LatentHistory(_loadings, _record?.SettingOf(pair) ?? default,
        _record is null ? [] : [.. _record.Of(pair).Where(each => each.Indicator.Form != IndicatorForm.Input && _options.IsOn(each.Indicator.Layer))],
        year => Before(pair, year)));

    private double[] Changes()
    {
        if (RecordEnds is not { } ends)
        {
            return [];
        }

        DateOnly[] days = [.. Enumerable.Range(1946, Math.Max(0, ends.Year - 1945)).Select(year => new DateOnly(year, 12, 31))];
        List<double> changes = [];
        foreach (Dyad dyad in _ties.Select(group => group.Key).Order())
        {
            IReadOnlyList<Tie?> path = Path(dyad, days);
            for (int year = 1; year < path.Count; year++)
            {
                if (path[year - 1] is { } was && path[year] is { } now)
                {
                    changes.Add(Math.Abs(now.Weight - was.Weight));
                }
            }
        }

        changes.Sort();
        return [.. changes];
    }

    private DateOnly? LastDay(string variable) => Editions.SelectMany(edition => edition.Covers).Where(coverage => coverage.Variable == variable)
        .Select(coverage => (DateOnly?)new DateOnly(coverage.ToYear, 12, 31)).Max();
}
