using System.Text.Json;
using Entente.Vocabulary;

namespace Entente.Ledger.Tests;

/// <summary>What every store must hold to; one class a store runs it.</summary>
public abstract partial class LedgerSuite : IDisposable
{
    private readonly SteppingClock _clock = new();

    protected TimeProvider Clock => _clock;

    protected abstract ILedger Ledger { get; }

    public virtual void Dispose() => GC.SuppressFinalize(this);

    [Fact]
    public void A_reading_comes_back_as_it_went_in()
    {
        LedgerBatch batch = LedgerRows.Reading();
        Ledger.Append(batch);

        Assert.Equal(Json(batch.Events.OrderBy(coded => coded.Id)), Json(Ledger.Events(new EventQuery()).OrderBy(coded => coded.Id)));
        Assert.Equal(Json(batch.Claims), Json(Ledger.Claims("doc")));
        Assert.Equal(Json(batch.Rejections), Json(Ledger.Rejections("batch-1")));
    }

    [Fact]
    public void Data_come_back_as_they_went_in()
    {
        LedgerBatch batch = LedgerRows.Data();
        Ledger.Append(batch);

        Assert.Equal(Json(batch.Ties.OrderBy(tie => tie.Id)), Json(Ledger.Ties().OrderBy(tie => tie.Id)));
        Assert.Equal(batch.Values.OrderBy(value => value.State), Ledger.Values("un-position", 2000, 2030).OrderBy(value => value.State));
        Assert.Equal(Json(new[] { batch.Edition }), Json(Ledger.Editions()));
    }

    [Fact]
    public void Appending_the_same_batch_twice_adds_nothing()
    {
        BatchReceipt first = Ledger.Append(LedgerRows.Reading());
        BatchReceipt second = Ledger.Append(LedgerRows.Reading());

        Assert.Equal((4, 4, 0), (first.Read, first.Added, first.Known));
        Assert.Equal((4, 0, 4), (second.Read, second.Added, second.Known));
        Assert.Single(Ledger.Batches());
    }

    [Fact]
    public void The_same_rows_under_another_batch_add_nothing()
    {
        Ledger.Append(LedgerRows.Reading("one"));
        BatchReceipt second = Ledger.Append(LedgerRows.Reading("other"));

        Assert.Equal(0, second.Added);
        Assert.Equal(2, Ledger.Events(new EventQuery()).Count);
        Assert.Equal(2, Ledger.Batches().Count);
    }

    [Fact]
    public void A_tie_is_found_while_it_holds()
    {
        Ledger.Append(LedgerRows.Data());
        DateSpan in1980 = new(PartialDate.From(1980), PartialDate.From(1980));

        Assert.Equal("tie-1", Assert.Single(Ledger.Ties(in1980)).Id);
        Assert.Equal(2, Ledger.Ties(new DateSpan(PartialDate.From(1973, 6), PartialDate.From(1973, 7))).Count);
    }

    [Fact]
    public void Events_are_narrowed_by_dyad_type_and_date()
    {
        Ledger.Append(LedgerRows.Reading());

        Assert.Equal(2, Ledger.Events(new EventQuery { Dyad = Dyad.Of(LedgerRows.Pakistan, LedgerRows.Russia) }).Count);
        Assert.Equal("event-1", Assert.Single(Ledger.Events(new EventQuery { Type = "CONSULT", Actor = LedgerRows.Russia })).Id);
        Assert.Equal("event-1", Assert.Single(Ledger.Events(new EventQuery { From = new DateOnly(2021, 4, 15) })).Id);
        Assert.Empty(Ledger.Events(new EventQuery { From = new DateOnly(2021, 5, 1) }));
        Assert.Empty(Ledger.Events(new EventQuery { Actor = ActorId.From("IND") }));
    }

    [Fact]
    public void The_ledger_can_be_asked_what_it_knew_then()
    {
        Ledger.Append(LedgerRows.Data("early"));
        DateTimeOffset between = _clock.GetUtcNow();
        Ledger.Append(LedgerRows.Reading("late"));

        Assert.Empty(Ledger.Events(new EventQuery { AsKnown = between }));
        Assert.Equal(2, Ledger.Ties(asKnown: between).Count);
        Assert.Equal(2, Ledger.Events(new EventQuery()).Count);
    }

    [Fact]
    public void Values_outside_the_years_asked_for_are_not_given()
    {
        Ledger.Append(LedgerRows.Data());

        Assert.Equal(2020, Assert.Single(Ledger.Values("un-position", 2019, 2020)).Year);
        Assert.Empty(Ledger.Values("gdp", 1900, 2100));
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);

    // Each look at the clock is a second later than the last.
    private sealed class SteppingClock : TimeProvider
    {
        private long _seconds;

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddYears(55).AddSeconds(Interlocked.Increment(ref _seconds));
    }
}
