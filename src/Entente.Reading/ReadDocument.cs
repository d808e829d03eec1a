using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading;

/// <summary>All that was read in one document.</summary>
public sealed record ReadDocument
{
    /// <summary>The document.</summary>
    public required Document Document { get; init; }

    /// <summary>Its sentences, parsed.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>The actors found, in order of the text.</summary>
    public required IReadOnlyList<ActorMention> Mentions { get; init; }

    /// <summary>What it says has happened.</summary>
    public required IReadOnlyList<CodedEvent> Events { get; init; }

    /// <summary>What it claims: relations, blocs, plans, forecasts.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>The clauses of the sentences that name an actor, each with its mood.</summary>
    public IReadOnlyList<ReadClause> Clauses { get; init; } = [];

    /// <summary>For each sentence that gave neither event nor claim, why.</summary>
    public required IReadOnlyList<SilentSentence> Silent { get; init; }
}
