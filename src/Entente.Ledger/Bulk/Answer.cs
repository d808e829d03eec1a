using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>The answer to a question of one value in one year: measured, zero, missing or not covered, and never one for the other.</summary>
/// <remarks><c>default</c> is "not covered". A number is to be had only where there is one: asking for it otherwise throws, so that nobody takes unknown for 0.</remarks>
public readonly record struct Answer
{
    private readonly IReadOnlyList<double>? _values;

    private Answer(AnswerKind kind, IReadOnlyList<double>? values) => (Kind, _values) = (kind, values);

    /// <summary>Nothing is said.</summary>
    public static Answer NotCovered => default;

    /// <summary>The value is not known.</summary>
    public static Answer Missing { get; } = new(AnswerKind.Missing, null);

    /// <summary>There was none.</summary>
    public static Answer Zero { get; } = new(AnswerKind.Zero, [0]);

    /// <summary>Which of the four it is.</summary>
    public AnswerKind Kind { get; }

    /// <summary>The values: one or more where measured, 0 where zero, none else.</summary>
    public IReadOnlyList<double> Values => _values ?? [];

    /// <summary>The one value.</summary>
    /// <exception cref="InvalidOperationException">There is none, or there are several.</exception>
    public double Value => Values is [double only] ? only : throw new InvalidOperationException($"The answer is '{Kind}' with {Values.Count} values; it is not one number.");

    /// <summary>An answer of one value or more.</summary>
    /// <exception cref="ArgumentException">There is none, or one is NaN.</exception>
    public static Answer Measured(params IReadOnlyList<double> values) => values is { Count: > 0 } && !values.Any(double.IsNaN)
        ? new Answer(AnswerKind.Measured, values)
        : throw new ArgumentException("A measured answer has one number or more.", nameof(values));

    /// <summary>Decides by rows and coverage.</summary>
    /// <param name="values">The values of the rows that hold in the year; NaN where the source says missing.</param>
    /// <param name="variable">What is asked for.</param>
    /// <param name="year">When.</param>
    /// <param name="editions">The editions in force.</param>
    /// <param name="wereStates">Whether those asked about were states in that year.</param>
    internal static Answer Of(IReadOnlyList<double> values, string variable, int year, IEnumerable<DataEdition> editions, bool wereStates)
    {
        double[] known = [.. values.Where(value => !double.IsNaN(value)).Distinct()];
        if (known.Length > 0)
        {
            return Measured(known);
        }

        Coverage[] covers = [.. editions.SelectMany(edition => edition.Covers).Where(coverage => coverage.Variable == variable && coverage.Has(year))];
        return values.Count > 0 ? Missing
            : covers.Length == 0 || !wereStates ? NotCovered
            : covers.Any(coverage => coverage.Absence == Absence.Zero) ? Zero
            : Missing;
    }
}
