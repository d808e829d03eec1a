using System.Diagnostics.CodeAnalysis;

namespace Entente.Vocabulary;

/// <summary>A value or the reason why there is none; never both, never neither.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Parsed<T>
    where T : notnull
{
    private readonly T? _value;
    private readonly Rejection? _rejection;

    private Parsed(T? value, Rejection? rejection) => (_value, _rejection) = (value, rejection);

    /// <summary>Whether there is a value. False for <c>default</c>, which holds nothing and fails on use.</summary>
    [MemberNotNullWhen(true, nameof(_value))]
    public bool IsValue => _rejection is null && _value is not null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public T Value => IsValue ? _value : throw new InvalidOperationException(_rejection?.Failure.ToString() ?? "A default Parsed holds nothing.");

    /// <summary>The reason why there is no value.</summary>
    /// <exception cref="InvalidOperationException">There is a value.</exception>
    public Rejection Rejection => _rejection ?? throw new InvalidOperationException("There is a value, not a rejection.");

    /// <summary>Holds a value.</summary>
    public static Parsed<T> Of(T value) => new(value, null);

    /// <summary>Holds a rejection.</summary>
    public static Parsed<T> Refused(Rejection rejection) => new(default, rejection);
}
