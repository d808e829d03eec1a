using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <content>All values of some variables at once, for the estimate of relations.</content>
public sealed partial class DuckDbLedger : ITieRows
{
    /// <inheritdoc />
    public IReadOnlyList<TieRow> TieRows(IReadOnlyList<string> variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        return _version == 1 ? [] : Guarded(on =>
        {
            Dictionary<uint, ActorId> actors = on.Rows($"SELECT id, text FROM words WHERE kind = {(int)WordKind.Actor}", row => (row.GetFieldValue<uint>(0), ActorId.From(row.GetString(1)))).ToDictionary();
            Dictionary<uint, string> names = on.Rows($"SELECT id, text FROM words WHERE kind = {(int)WordKind.Variable}", row => (row.GetFieldValue<uint>(0), row.GetString(1)))
                .Where(word => variables.Contains(word.Item2, StringComparer.Ordinal)).ToDictionary();
            return names.Count == 0 ? [] : on.Rows(
                $"SELECT first, second, directed, variable, day_from, day_to, value FROM ties WHERE variable IN ({string.Join(',', names.Keys.Order())}) AND NOT isnan(value) "
                + "AND NOT EXISTS (SELECT 1 FROM corrections c WHERE c.key_high = ties.key_high AND c.key_low = ties.key_low) ORDER BY variable, first, second, day_from, day_to, value",
                row => new TieRow
                {
                    First = actors[row.GetFieldValue<uint>(0)],
                    Second = actors[row.GetFieldValue<uint>(1)],
                    IsDirected = row.GetBoolean(2),
                    Variable = names[row.GetFieldValue<uint>(3)],
                    From = row.GetFieldValue<DateOnly>(4),
                    To = row.GetFieldValue<DateOnly>(5),
                    Value = row.GetDouble(6),
                });
        });
    }
}
