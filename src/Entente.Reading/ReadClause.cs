using Entente.Vocabulary;

namespace Entente.Reading;

/// <summary>A clause of a text and in what spirit it is said, whatever it tells of.</summary>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Predicate">The word that the clause hangs on.</param>
/// <param name="Clause">All its words.</param>
/// <param name="Mood">In what spirit it is said.</param>
/// <param name="Strength">How strongly, in [0, 1].</param>
/// <param name="IsNegated">Whether it is said not to be so.</param>
/// <param name="IsCondition">Whether it stands in a condition.</param>
/// <param name="IsHearsay">Whether it is passed on without being vouched for.</param>
/// <param name="Factuality">Whether it happened, according to the text, from -3 to 3.</param>
/// <param name="Holder">The words for who says it; null for the author.</param>
public sealed record ReadClause(
    SourceSpan Sentence, SourceSpan Predicate, SourceSpan Clause, ClaimMood Mood, double Strength, bool IsNegated, bool IsCondition, bool IsHearsay, double Factuality, SourceSpan? Holder);
