namespace Entente.Vocabulary;

/// <summary>One value that a data set gives for one state over a time, most often a year.</summary>
/// <remarks>Text members are never null. The content key is made of all members but <see cref="Line"/>.</remarks>
public readonly record struct StateRow
{
    /// <summary>A row without a text or a number.</summary>
    public StateRow()
    {
    }

    /// <summary>The line in the file, from 1.</summary>
    public long Line { get; init; }

    /// <summary>The state.</summary>
    public required ActorId State { get; init; }

    /// <summary>What was measured, in lower case with hyphens ("cinc", "un-ideal-point").</summary>
    public required string Variable { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, counted; <see cref="DateOnly.MaxValue"/> where it goes on at the end of the data.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The value in the variable's unit; NaN where the source says that it is missing, or where the text is the value.</summary>
    public double Value { get; init; } = double.NaN;

    /// <summary>The value in words (a leader's name), or empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>The data set's own id, or empty.</summary>
    public string NativeId { get; init; } = "";
}
