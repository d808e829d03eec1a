using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>The side of the ledger that holds data sets by the million rows.</summary>
/// <remarks>Nothing is updated or deleted. The same file again, or the same rows in another order or another file, add nothing. Answers are those of the
/// editions in force at the time of knowledge, without rows that were superseded by then, in an order that does not depend on that of the imports.</remarks>
public interface IBulkLedger
{
    /// <summary>Imports one file. The reader runs on the calling thread; rows are written by a second one, chunk by chunk, each chunk whole or not at all.</summary>
    /// <param name="source">What is imported.</param>
    /// <param name="read">Hands every row to the sink. Not called where the file is held whole already.</param>
    /// <param name="cancellationToken">Stops between two rows; chunks acknowledged stay, and the same import goes on from there.</param>
    /// <exception cref="LedgerException">The store refuses: full disk, read-only, damaged. What was acknowledged is kept.</exception>
    ImportReceipt Import(ImportSource source, Action<IRowSink> read, CancellationToken cancellationToken = default);

    /// <summary>Brings the months of dyads up to date: call it once after a run of imports. Questions are right without it, and slower.</summary>
    void Settle(CancellationToken cancellationToken = default);

    /// <summary>Events, in order of day and key, read from the store as they are taken.</summary>
    IEnumerable<HeldEvent> EventRows(EventRowQuery query);

    /// <summary>How many events match, without a limit.</summary>
    long CountEvents(EventRowQuery query);

    /// <summary>Values of two states, in order of variable, states, time and key.</summary>
    IReadOnlyList<HeldTie> TieRows(TieRowQuery query);

    /// <summary>All values of one variable of two states that hold on a day or later: the lean way to millions of rows.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="from">The day.</param>
    /// <param name="asKnown">As the ledger knew then; now where null.</param>
    /// <returns>Rows with both states, direction, time and value, in an order that depends on the ledger alone; without text, native id and line.</returns>
    IEnumerable<TieRow> TieValues(string variable, DateOnly from, DateTimeOffset? asKnown = null);

    /// <summary>Values of states, in order of variable, state, time and key.</summary>
    IReadOnlyList<HeldState> StateRows(StateRowQuery query);

    /// <summary>Months of dyads, in no stated order, read from the store as they are taken.</summary>
    IEnumerable<DyadMonth> DyadMonths(DyadMonthQuery query);

    /// <summary>Events by data set, year and quad class, in that order.</summary>
    IReadOnlyList<QuadYear> QuadYears(string? dataSet = null, DateTimeOffset? asKnown = null);

    /// <summary>The value of a variable for a state in a year.</summary>
    Answer Ask(string variable, ActorId state, int year, string? dataSet = null, DateTimeOffset? asKnown = null);

    /// <summary>The value of a variable for two states in a year; a value without direction answers for either.</summary>
    Answer Ask(string variable, DirectedDyad dyad, int year, string? dataSet = null, DateTimeOffset? asKnown = null);

    /// <summary>Editions held, in order of recording.</summary>
    IReadOnlyList<HeldSource> Sources(DateTimeOffset? asKnown = null);

    /// <summary>The sum of all content keys modulo 2^128: equal for two ledgers with the same rows, whatever the order of import.</summary>
    ContentKey Hash();
}
