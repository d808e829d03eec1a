namespace Entente.Vocabulary;

/// <summary>One value that a data set gives for two states over a time: a dyad-year (a spell of one year) or a spell.</summary>
/// <remarks>Text members are never null. The content key is made of all members but <see cref="Line"/>. Where <see cref="NativeId"/> is given,
/// it stands for the row (not for the alliance or dispute as a whole, which may have many rows).</remarks>
public readonly record struct TieRow
{
    /// <summary>A row without a text or a number.</summary>
    public TieRow()
    {
    }

    /// <summary>The line in the file, from 1.</summary>
    public long Line { get; init; }

    /// <summary>The one side; the ordinally lesser id where there is no direction.</summary>
    public required ActorId First { get; init; }

    /// <summary>The other side; where there is a direction, <see cref="First"/> acts on it.</summary>
    public required ActorId Second { get; init; }

    /// <summary>Whether the row tells of the first acting on the second, rather than of both.</summary>
    public bool IsDirected { get; init; }

    /// <summary>What is told, in lower case with hyphens ("defence-pact", "trade-imports").</summary>
    public required string Variable { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, counted; <see cref="DateOnly.MaxValue"/> where it goes on at the end of the data.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The value in the variable's unit, 1 where being there is all; NaN where the source says that it is missing.</summary>
    public double Value { get; init; } = double.NaN;

    /// <summary>What the source adds in words, or empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>The data set's own id of what the row belongs to, or empty.</summary>
    public string NativeId { get; init; } = "";
}
