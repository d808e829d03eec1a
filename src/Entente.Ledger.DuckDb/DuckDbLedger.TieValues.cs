using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <content>Millions of values of one variable, for estimates over all pairs.</content>
public sealed partial class DuckDbLedger
{
    /// <inheritdoc />
    public IEnumerable<TieRow> TieValues(string variable, DateOnly from, DateTimeOffset? asKnown = null)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return _version == 1 ? [] : Guarded<IReadOnlyList<TieRow>>(on =>
        {
            Dictionary<uint, ActorId> actors = on.Rows($"SELECT id, text FROM words WHERE kind = {(int)WordKind.Actor}",
                row => (Id: row.GetFieldValue<uint>(0), Actor: ActorId.From(row.GetString(1)))).ToDictionary(word => word.Id, word => word.Actor);
            Conditions conditions = Spell(new Conditions(on, Standing.Of(on, asKnown).Condition()), variable, from, null);
            return conditions.IsEmpty ? [] : on.Rows(
                $"SELECT first, second, directed, day_from, day_to, value FROM ties e WHERE {conditions} AND NOT isnan(value) ORDER BY first, second, day_from, day_to, directed, value",
                row => new TieRow
                {
                    First = actors[row.GetFieldValue<uint>(0)],
                    Second = actors[row.GetFieldValue<uint>(1)],
                    IsDirected = row.GetBoolean(2),
                    Variable = variable,
                    From = row.GetFieldValue<DateOnly>(3),
                    To = row.GetFieldValue<DateOnly>(4),
                    Value = row.GetDouble(5),
                });
        });
    }
}
