using Entente.Vocabulary;

namespace Entente.Sources.Entities;

/// <summary>One code of one system, with whom it stood for and when.</summary>
public sealed class CodeEntry
{
    private readonly Spell[] _spells;
    private readonly ActorId? _only;

    internal CodeEntry(CodeSystem system, string code, CodeKind kind, IReadOnlyList<(DateSpan Valid, ActorId Actor)> spells)
    {
        System = system;
        Code = code;
        Kind = kind;
        _spells = [.. spells.Select(spell => new Spell(
            spell.Valid.From?.Earliest ?? DateOnly.MinValue, spell.Valid.To?.Latest ?? DateOnly.MaxValue, spell.Actor))];
        ActorId[] actors = [.. _spells.Select(spell => spell.Actor).Distinct()];
        _only = actors.Length == 1 ? actors[0] : null;
    }

    /// <summary>The system that the data set says it uses.</summary>
    public CodeSystem System { get; }

    /// <summary>The code, letter for letter.</summary>
    public string Code { get; }

    /// <summary>What it stands for.</summary>
    public CodeKind Kind { get; }

    /// <summary>Rows in which the code stood for nobody on their dates.</summary>
    public long Misses { get; internal set; }

    /// <summary>The line of the first such row.</summary>
    public long FirstMiss { get; internal set; }

    /// <summary>Who the code stood for on a day. A code that has only ever stood for one actor means that actor on every day (a data set may
    /// begin a state earlier than the registry); where it has stood for several, a day outside their times is nobody's.</summary>
    public ActorId? On(DateOnly day)
    {
        foreach (ref readonly Spell spell in _spells.AsSpan())
        {
            if (spell.From <= day && day <= spell.To)
            {
                return spell.Actor;
            }
        }

        return _only;
    }

    /// <summary>Who the code stood for in a year: on its last day, else on any day of it (255 in 1945 is Germany until May).</summary>
    public ActorId? In(int year)
    {
        if (_only is not null || year is < 1 or > 9999)
        {
            return _only;
        }

        DateOnly first = new(year, 1, 1);
        DateOnly last = new(year, 12, 31);
        ActorId? found = null;
        foreach (ref readonly Spell spell in _spells.AsSpan())
        {
            if (spell.From <= last && last <= spell.To)
            {
                return spell.Actor;
            }

            if (spell.From <= last && first <= spell.To)
            {
                found = spell.Actor;
            }
        }

        return found;
    }

    /// <summary>Who the code stands for where the table has no dates: the last one.</summary>
    public ActorId? Latest => _only ?? (_spells.Length == 0 ? null : _spells.MaxBy(spell => spell.To).Actor);

    private readonly record struct Spell(DateOnly From, DateOnly To, ActorId Actor);
}
