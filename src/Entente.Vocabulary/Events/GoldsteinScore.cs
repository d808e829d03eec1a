namespace Entente.Vocabulary;

/// <summary>The conflict-cooperation value of an event type on Goldstein's scale; unitless.</summary>
/// <remarks><c>default</c> is 0, a neutral event.</remarks>
[Source("goldstein-1992")]
public readonly record struct GoldsteinScore
{
    private GoldsteinScore(double value) => Value = value;

    /// <summary>The score, in [-10, +10]; never NaN.</summary>
    public double Value { get; }

    /// <summary>Makes a score.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside [-10, +10] or NaN.</exception>
    public static GoldsteinScore From(double value) => value is >= -10 and <= 10
        ? new(value)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A Goldstein score lies in [-10, +10].");
}
