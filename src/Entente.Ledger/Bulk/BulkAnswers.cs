using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>Answers questions of one value in one year from the rows and the coverage of any store.</summary>
internal static class BulkAnswers
{
    public static Answer Ask(IBulkLedger ledger, string variable, ActorId state, int year, string? dataSet, DateTimeOffset? asKnown)
    {
        (DateOnly first, DateOnly last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        IReadOnlyList<HeldState> rows = ledger.StateRows(new StateRowQuery { State = state, Variable = variable, From = first, To = last, DataSet = dataSet, AsKnown = asKnown });
        return Answer.Of([.. rows.Select(held => held.Row.Value)], variable, year, Editions(ledger, dataSet, asKnown), WasState(state, first, last));
    }

    public static Answer Ask(IBulkLedger ledger, string variable, DirectedDyad dyad, int year, string? dataSet, DateTimeOffset? asKnown)
    {
        (DateOnly first, DateOnly last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        IReadOnlyList<HeldTie> rows = ledger.TieRows(new TieRowQuery { Dyad = dyad.Undirected, Variable = variable, From = first, To = last, DataSet = dataSet, AsKnown = asKnown });
        return Answer.Of([.. rows.Where(held => !held.Row.IsDirected || held.Row.First == dyad.Source).Select(held => held.Row.Value)], variable, year,
            Editions(ledger, dataSet, asKnown), WasState(dyad.Source, first, last) && WasState(dyad.Target, first, last));
    }

    private static IEnumerable<DataEdition> Editions(IBulkLedger ledger, string? dataSet, DateTimeOffset? asKnown) =>
        ledger.Sources(asKnown).Where(source => source.IsCurrent && (dataSet is null || source.Edition.Key == dataSet)).Select(source => source.Edition);

    // On the first or the last day: a state that ended or began within the year counts.
    private static bool WasState(ActorId state, DateOnly first, DateOnly last) =>
        ActorRegistry.Standard.WasState(state, first) || ActorRegistry.Standard.WasState(state, last);
}
