namespace Entente.Vocabulary;

/// <summary>One who acts between states: a state, an organisation, a bloc or a group.</summary>
public sealed record Actor
{
    /// <summary>Entente's own id.</summary>
    public required ActorId Id { get; init; }

    /// <summary>What sort of actor it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The usual English name.</summary>
    public required string Name { get; init; }

    /// <summary>When it existed; for a state, when it was in the interstate system or held itself a state.</summary>
    public DateSpan Existed { get; init; }

    /// <summary>Its codes, by system and time.</summary>
    public IReadOnlyList<DatedCode> Codes { get; init; } = [];

    /// <summary>Its names in English, the usual one among them.</summary>
    public IReadOnlyList<DatedName> Names { get; init; } = [];

    /// <summary>The states that it came out of ("PAK" for Bangladesh); empty where none.</summary>
    public IReadOnlyList<ActorId> Predecessors { get; init; } = [];

    /// <summary>For an organisation or bloc: its members with their times; empty where not known.</summary>
    public IReadOnlyList<Membership> Members { get; init; } = [];

    /// <summary>For a group or an organ of one state: that state; else null.</summary>
    public ActorId? Base { get; init; }

    /// <summary>The UN M49 area of a state ("034" Southern Asia), three digits as text, or null.</summary>
    public string? M49Area { get; init; }

    /// <summary>The code in one system on one day, or null where it has none then.</summary>
    public string? CodeIn(CodeSystem system, DateOnly day)
    {
        foreach (DatedCode code in Codes)
        {
            if (code.System == system && code.Valid.Contains(day))
            {
                return code.Code;
            }
        }

        return null;
    }
}
