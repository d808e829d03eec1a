namespace Entente.Vocabulary;

/// <summary>A named set of states: a UN M49 area or a free list.</summary>
/// <param name="Key">The word for options ("south-asia").</param>
/// <param name="Name">The name in running text ("South Asia").</param>
/// <param name="Areas">The M49 areas whose states belong.</param>
/// <param name="Listed">States that belong by name.</param>
/// <param name="Aliases">Other words for it.</param>
public sealed record Region(
    string Key, string Name, IReadOnlyList<string> Areas, IReadOnlyList<ActorId> Listed, IReadOnlyList<string> Aliases);
