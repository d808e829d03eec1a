namespace Entente.Vocabulary;

/// <summary>Something that somebody says: asserted, foretold, prescribed, demanded or denied. Not an event.</summary>
public sealed record Claim
{
    /// <summary>Content hash over document, span, kind and mood.</summary>
    public required string Id { get; init; }

    /// <summary>The document that holds it.</summary>
    public required string DocumentId { get; init; }

    /// <summary>What it is about.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>In what spirit it is said.</summary>
    public required ClaimMood Mood { get; init; }

    /// <summary>How strongly: 1 for "will" and "must", about .5 for "could" and "may"; in [0, 1].</summary>
    public double Strength { get; init; } = 1;

    /// <summary>True where it is said of what is not so ("there was no cooperation").</summary>
    public bool IsNegated { get; init; }

    /// <summary>True where it stands in a condition ("if", "as long as"): nothing is said of whether it is so.</summary>
    public bool IsCondition { get; init; }

    /// <summary>True where it is passed on without being vouched for ("reportedly", "rumour has it").</summary>
    public bool IsHearsay { get; init; }

    /// <summary>Whether it happened, according to the text, from -3 (surely not) over 0 (left open) to 3 (surely), where the claim hangs on a
    /// predicate; else null.</summary>
    public double? Factuality { get; init; }

    /// <summary>Who says it: null for the author, else the speaker whom the text names.</summary>
    public ActorMention? Holder { get; init; }

    /// <summary>The speaker's words as named where that is no known actor ("a Western diplomat"), or null.</summary>
    public string? HolderWords { get; init; }

    /// <summary>How sure the reader is of who says it, in [0, 1]; null where no speaker is found and the author says it.</summary>
    public double? HolderConfidence { get; init; }

    /// <summary>The sentence.</summary>
    public required SourceSpan Sentence { get; init; }

    /// <summary>The clause that makes the claim.</summary>
    public required SourceSpan Clause { get; init; }

    /// <summary>The word that shows the mood ("should"), or null where no word does.</summary>
    public SourceSpan? MoodCue { get; init; }

    /// <summary>The actors that the clause names.</summary>
    public IReadOnlyList<ActorMention> Actors { get; init; } = [];

    /// <summary>How it hangs on other claims.</summary>
    public IReadOnlyList<ClaimLink> Links { get; init; } = [];

    /// <summary>For <see cref="ClaimKind.Relation"/>; else null.</summary>
    public RelationContent? Relation { get; init; }

    /// <summary>For <see cref="ClaimKind.Bloc"/>; else null.</summary>
    public BlocContent? Bloc { get; init; }

    /// <summary>For <see cref="ClaimKind.FirstSince"/>; else null.</summary>
    public FirstSinceContent? FirstSince { get; init; }

    /// <summary>For <see cref="ClaimKind.Act"/>; else null.</summary>
    public ActContent? Act { get; init; }

    /// <summary>The rules that led from words to claim, in order.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>How sure the reader is that a careful reader would find the same claim, in [0, 1]: its content and mood, whoever says it.</summary>
    public double Confidence { get; init; }
}
