using System.Globalization;
using DuckDB.NET.Data;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>The conditions of a question, put together; words of the outside become numbers first, and never stand in the text.</summary>
/// <param name="on">The connection.</param>
/// <param name="first">The first condition.</param>
internal sealed class Conditions(DuckDBConnection on, string first)
{
    private readonly List<string> _all = [first];

    /// <summary>Whether nothing can match: a word that was asked for stands nowhere in the ledger.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>The conditions, joined by AND.</summary>
    public override string ToString() => string.Join(" AND ", _all);

    /// <summary>Adds a condition.</summary>
    public void And(FormattableString condition) => _all.Add(FormattableString.Invariant(condition));

    /// <summary>The number of a word, which must stand in the ledger for anything to match.</summary>
    public uint Number(WordKind kind, string text)
    {
        uint number = (uint)on.Number("SELECT coalesce(max(id), 0) FROM words WHERE kind = $kind AND text = $text", ("kind", (int)kind), ("text", text));
        IsEmpty |= number == 0;
        return number;
    }

    /// <summary>Two actors in either direction. Each column has its own list, by which the engine passes over whole blocks.</summary>
    public void Dyad(Dyad dyad, string one, string other)
    {
        (uint first, uint second) = (Number(WordKind.Actor, dyad.First.Text), Number(WordKind.Actor, dyad.Second.Text));
        _all.Add(string.Create(CultureInfo.InvariantCulture, $"{one} IN ({first}, {second}) AND {other} IN ({first}, {second}) AND {one} <> {other}"));
    }

    /// <summary>One actor on either side.</summary>
    public void Actor(ActorId actor, string one, string other)
    {
        uint number = Number(WordKind.Actor, actor.Text);
        _all.Add(string.Create(CultureInfo.InvariantCulture, $"({one} = {number} OR {other} = {number})"));
    }

    /// <summary>A day as the engine writes it.</summary>
    public static string Day(DateOnly day) => $"DATE '{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'";

    /// <summary>The condition as text, where its words are ours.</summary>
    public void And(string condition) => _all.Add(condition);
}
