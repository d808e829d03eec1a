using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <content>Questions to imported values of two states and of one.</content>
public sealed partial class DuckDbLedger
{
    /// <inheritdoc />
    public IReadOnlyList<HeldTie> TieRows(TieRowQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _version == 1 ? [] : Guarded<IReadOnlyList<HeldTie>>(on =>
        {
            Standing standing = Standing.Of(on, query.AsKnown, query.DataSet);
            Conditions conditions = Spell(new Conditions(on, standing.Condition()), query.Variable, query.From, query.To);
            if (query.Dyad is { } dyad)
            {
                conditions.Dyad(dyad, "e.first", "e.second");
            }

            if (query.Actor is { } actor)
            {
                conditions.Actor(actor, "e.first", "e.second");
            }

            return conditions.IsEmpty ? [] : on.Rows(
                "SELECT e.key_high, e.key_low, f.text, s.text, e.directed, v.text, e.day_from, e.day_to, e.value, e.text, e.native, e.line, e.batch FROM ties e "
                + $"JOIN words f ON f.kind = 1 AND f.id = e.first JOIN words s ON s.kind = 1 AND s.id = e.second JOIN words v ON v.kind = 3 AND v.id = e.variable WHERE {conditions} "
                + "ORDER BY v.text, f.text, s.text, e.day_from, e.key_high, e.key_low",
                row => new HeldTie(
                    new TieRow
                    {
                        First = ActorId.From(row.GetString(2)),
                        Second = ActorId.From(row.GetString(3)),
                        IsDirected = row.GetBoolean(4),
                        Variable = row.GetString(5),
                        From = row.GetFieldValue<DateOnly>(6),
                        To = row.GetFieldValue<DateOnly>(7),
                        Value = row.IsDBNull(8) ? double.NaN : row.GetDouble(8),
                        Text = row.TextOrNull(9) ?? "",
                        NativeId = row.TextOrNull(10) ?? "",
                        Line = row.GetFieldValue<uint>(11),
                    },
                    new ContentKey(row.GetFieldValue<ulong>(0), row.GetFieldValue<ulong>(1)), standing.OriginOf(row.GetFieldValue<uint>(12))));
        });
    }

    /// <inheritdoc />
    public IReadOnlyList<HeldState> StateRows(StateRowQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _version == 1 ? [] : Guarded<IReadOnlyList<HeldState>>(on =>
        {
            Standing standing = Standing.Of(on, query.AsKnown, query.DataSet);
            Conditions conditions = Spell(new Conditions(on, standing.Condition()), query.Variable, query.From, query.To);
            if (query.State is { } state)
            {
                conditions.And($"e.state = {conditions.Number(WordKind.Actor, state.Text)}");
            }

            return conditions.IsEmpty ? [] : on.Rows(
                "SELECT e.key_high, e.key_low, f.text, v.text, e.day_from, e.day_to, e.value, e.text, e.native, e.line, e.batch FROM states e "
                + $"JOIN words f ON f.kind = 1 AND f.id = e.state JOIN words v ON v.kind = 3 AND v.id = e.variable WHERE {conditions} "
                + "ORDER BY v.text, f.text, e.day_from, e.key_high, e.key_low",
                row => new HeldState(
                    new StateRow
                    {
                        State = ActorId.From(row.GetString(2)),
                        Variable = row.GetString(3),
                        From = row.GetFieldValue<DateOnly>(4),
                        To = row.GetFieldValue<DateOnly>(5),
                        Value = row.IsDBNull(6) ? double.NaN : row.GetDouble(6),
                        Text = row.TextOrNull(7) ?? "",
                        NativeId = row.TextOrNull(8) ?? "",
                        Line = row.GetFieldValue<uint>(9),
                    },
                    new ContentKey(row.GetFieldValue<ulong>(0), row.GetFieldValue<ulong>(1)), standing.OriginOf(row.GetFieldValue<uint>(10))));
        });
    }

    /// <inheritdoc />
    public Answer Ask(string variable, ActorId state, int year, string? dataSet = null, DateTimeOffset? asKnown = null) => BulkAnswers.Ask(this, variable, state, year, dataSet, asKnown);

    /// <inheritdoc />
    public Answer Ask(string variable, DirectedDyad dyad, int year, string? dataSet = null, DateTimeOffset? asKnown = null) => BulkAnswers.Ask(this, variable, dyad, year, dataSet, asKnown);

    private static Conditions Spell(Conditions conditions, string? variable, DateOnly? from, DateOnly? to)
    {
        if (variable is not null)
        {
            conditions.And($"e.variable = {conditions.Number(WordKind.Variable, variable)}");
        }

        if (from is { } first)
        {
            conditions.And($"e.day_to >= {Conditions.Day(first)}");
        }

        if (to is { } last)
        {
            conditions.And($"e.day_from <= {Conditions.Day(last)}");
        }

        return conditions;
    }
}
