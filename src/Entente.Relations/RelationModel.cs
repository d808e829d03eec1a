using System.Collections.Frozen;
using System.Globalization;
using Entente.Ledger;
using Entente.Vocabulary;

namespace Entente.Relations;

/// <summary>Signed relations out of the record: evidence adds up by family, weighed by the family's precision, and little evidence stays
/// near neutral. One formula for all pairs; see docs/methods/relations.md.</summary>
/// <remarks>Safe for reading from several threads. The same ledger and options give the same values.</remarks>
public sealed class RelationModel
{
    private const double NormalAt95 = 1.6448536269514722;

    private static readonly FrozenSet<string> Settlements =
        new[] { "peace-treaty", "normalisation", "border-settlement", "friendship-treaty", "non-aggression" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly RelationOptions _options;
    private readonly ILookup<Dyad, RecordedTie> _ties;
    private readonly ILookup<Dyad, CodedEvent> _events;
    private readonly VotingDistances _votes;
    private readonly Lazy<IReadOnlyList<double>> _yearlyChanges;

    /// <summary>Loads the evidence of a ledger.</summary>
    public RelationModel(ILedger ledger, RelationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        _options = options ?? new RelationOptions();
        HashSet<string> without = [.. _options.WithoutTypes];
        _ties = ledger.Ties().Where(tie => !without.Contains(tie.Type.Code)).ToLookup(tie => tie.Dyad);
        _events = ledger.Events(new EventQuery()).Where(coded => coded.Source.Actor != coded.Target.Actor
                && coded.Goldstein is not null && coded.Date is not null && !_options.WithoutDocuments.Contains(coded.DocumentId))
            .DistinctBy(Mirrored).ToLookup(coded => Dyad.Of(coded.Source.Actor, coded.Target.Actor));
        _votes = new VotingDistances(ledger);
        Editions = ledger.Editions();
        RecordEnds = LastDay("ties");
        _yearlyChanges = new Lazy<IReadOnlyList<double>>(Changes);
    }

    /// <summary>The editions that the relations rest on.</summary>
    public IReadOnlyList<DataEdition> Editions { get; }

    /// <summary>The last day that recorded ties cover, or null where there are none. Later relations are unknown.</summary>
    public DateOnly? RecordEnds { get; }

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
    public Tie? Between(Dyad dyad, DateOnly day)
    {
        List<(string Family, Contribution Piece)> evidence = [];
        if (_options.WithTies && (RecordEnds is not { } ends || day <= ends))
        {
            Families(dyad, day, evidence);
        }

        if (_options.WithEvents)
        {
            Family("events", _events[dyad].Select(coded => Event(coded, day)).OfType<Contribution>(), evidence);
        }

        if (_options.WithVotes && _votes.Of(dyad, day, _options) is { } votes)
        {
            evidence.Add(("un-votes", votes));
        }

        return evidence.Count == 0 ? null : Combine(dyad, [.. evidence.GroupBy(piece => piece.Family, piece => piece.Piece, StringComparer.Ordinal)]);
    }

    /// <summary>The absolute changes of weight from one year's end to the next, ascending, over all pairs that have a recorded tie
    /// and all years that the ties cover: what a change is held against.</summary>
    public IReadOnlyList<double> YearlyChanges() => _yearlyChanges.Value;

    private static (ActorId, ActorId, string, PartialDate?) Mirrored(CodedEvent coded)
    {
        Dyad dyad = Dyad.Of(coded.Source.Actor, coded.Target.Actor);
        return (dyad.First, dyad.Second, coded.Code.Type, coded.Date);
    }

    private void Families(Dyad dyad, DateOnly day, List<(string Family, Contribution Piece)> evidence)
    {
        foreach (IGrouping<string, RecordedTie> family in _ties[dyad].GroupBy(tie => tie.Type.Group, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Family(family.Key, family.Select(tie => Recorded(tie, day, Settled(_ties[dyad], tie, day))).OfType<Contribution>(), evidence);
        }
    }

    // The weightiest piece counts in full, each further one a share of the one before.
    private void Family(string family, IEnumerable<Contribution> pieces, List<(string Family, Contribution Piece)> evidence)
    {
        foreach (IGrouping<int, Contribution> side in pieces.GroupBy(piece => Math.Sign(piece.Value)))
        {
            double share = 1;
            foreach (Contribution piece in side.OrderByDescending(piece => piece.Precision * Math.Abs(piece.Value)).ThenBy(piece => piece.RecordId, StringComparer.Ordinal))
            {
                evidence.Add((family, piece with { Precision = piece.Precision * share }));
                share *= _options.NextOfFamily;
            }
        }
    }

    // Force that a treaty or a restoration of relations has ended since counts less than force that nothing has settled.
    private double Settled(IEnumerable<RecordedTie> all, RecordedTie tie, DateOnly day) =>
        tie.Type.Group == "conflict" && tie.Valid.To is { } to && all.Any(other =>
            Settlements.Contains(other.Type.Code) && other.Valid.From is { } from && from.Earliest >= to.Earliest && from.Earliest <= day)
            ? _options.SettledShare
            : 1;

    private static Contribution? Recorded(RecordedTie tie, DateOnly day, double share)
    {
        if (tie.Valid.From is { } from && from.Earliest > day)
        {
            return null;
        }

        int daysSince = tie.Valid.To is { } to && to.Latest < day ? day.DayNumber - to.Latest.DayNumber : 0;
        double left = daysSince == 0 ? 1 : tie.Type.HalfLifeDays is { } half ? share * Math.Pow(0.5, daysSince / half) : 0;
        if (left < 0.02)
        {
            return null;
        }

        string title = $"{tie.Type.Label}, {When(tie.Valid)}: {tie.Title}";
        return new Contribution("ties", title, tie.Type.Sign * tie.Type.Strength, RelationGroups.Precision(tie.Type.Group) * left, tie.DataSet, tie.Citation, tie.Id);
    }

    private Contribution? Event(CodedEvent coded, DateOnly day)
    {
        int daysSince = day.DayNumber - coded.Date!.Value.Earliest.DayNumber;
        double left = daysSince < 0 ? 0 : Math.Pow(0.5, daysSince / _options.EventHalfLifeDays);
        return left < 0.02 ? null : new Contribution("events", $"{coded.Code.Type.ToLowerInvariant()}, {coded.Date}", coded.Goldstein!.Value.Value / 10,
            RelationGroups.Precision("events") * left * coded.Confidence, "reading", coded.DocumentId, coded.Id);
    }

    // Evidence adds up on the scale of the inverse hyperbolic tangent: each family says what its pieces say together, weighed by its
    // precision, and the sum is brought back to (-1, 1).
    private Tie Combine(Dyad dyad, IReadOnlyList<IGrouping<string, Contribution>> families)
    {
        double sum = 0, size = 0, precision = 0;
        foreach (IGrouping<string, Contribution> family in families)
        {
            double full = RelationGroups.Precision(family.Key);
            double says = Together(family, full, 1) - Together(family, full, -1);
            double force = full * Math.Atanh(Math.Clamp(says, -_options.MostOfFamily, _options.MostOfFamily));
            sum += _options.Gain * force;
            size += _options.Gain * Math.Abs(force);
            precision += family.Max(piece => piece.Precision);
        }

        double disagreement = (size - Math.Abs(sum)) / 2;
        double deviation = Math.Sqrt((_options.UnitDeviation * _options.UnitDeviation / (1 + precision)) + (disagreement * disagreement / 4));
        return new Tie
        {
            Dyad = dyad,
            Weight = Math.Tanh(sum),
            Low = Math.Tanh(sum - (NormalAt95 * deviation)),
            High = Math.Tanh(sum + (NormalAt95 * deviation)),
            Contributions = [.. families.SelectMany(family => family).OrderByDescending(piece => piece.Precision * Math.Abs(piece.Value)).ThenBy(piece => piece.Title, StringComparer.Ordinal)],
        };
    }

    // What the pieces of one sign say together: none of them alone, and never more than certainty.
    private static double Together(IEnumerable<Contribution> family, double full, int sign) =>
        1 - family.Where(piece => Math.Sign(piece.Value) == sign).Aggregate(1.0, (left, piece) => left * (1 - Math.Min(1, Math.Abs(piece.Value) * piece.Precision / full)));

    private double[] Changes()
    {
        if (RecordEnds is not { } ends)
        {
            return [];
        }

        List<double> changes = [];
        foreach (Dyad dyad in _ties.Select(group => group.Key).Order())
        {
            double? before = null;
            for (int year = 1946; year <= ends.Year; year++)
            {
                double? now = Between(dyad, new DateOnly(year, 12, 31))?.Weight;
                if (before is { } was && now is { } next)
                {
                    changes.Add(Math.Abs(next - was));
                }

                before = now;
            }
        }

        changes.Sort();
        return [.. changes];
    }

    private DateOnly? LastDay(string variable) => Editions.SelectMany(edition => edition.Covers).Where(coverage => coverage.Variable == variable)
        .Select(coverage => (DateOnly?)new DateOnly(coverage.ToYear, 12, 31)).Max();

    private static string When(DateSpan span) => (span.From, span.To) switch
    {
        ({ } from, { } to) when from == to => from.ToString(),
        ({ } from, { } to) => string.Create(CultureInfo.InvariantCulture, $"{from} to {to}"),
        ({ } from, null) => string.Create(CultureInfo.InvariantCulture, $"since {from}"),
        _ => "undated",
    };
}
