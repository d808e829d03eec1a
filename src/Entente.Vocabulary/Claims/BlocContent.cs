namespace Entente.Vocabulary;

/// <summary>What a claim says of a bloc.</summary>
/// <param name="Members">Those named as members.</param>
/// <param name="PossibleMembers">Those named as members that may join.</param>
/// <param name="IsProposed">True where the bloc is wished for or foretold; a proposed bloc is never an alliance.</param>
/// <param name="Nature">The words for what it is ("defense bloc", "political bloc", "alliance").</param>
public sealed record BlocContent(
    IReadOnlyList<ActorMention> Members,
    IReadOnlyList<ActorMention> PossibleMembers,
    bool IsProposed,
    string Nature);
