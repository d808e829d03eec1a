namespace Entente.Reading.Skill;

/// <summary>Precision, recall and their harmonic mean, each in [0, 1].</summary>
/// <param name="Found">What the coder found.</param>
/// <param name="Wanted">What the people coded.</param>
/// <param name="Right">What both have.</param>
public readonly record struct ReadingRate(int Found, int Wanted, int Right)
{
    /// <summary>Right over found; 0 where nothing was found.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>Right over wanted; 0 where nothing was wanted.</summary>
    public double Recall => Wanted == 0 ? 0 : (double)Right / Wanted;

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Found + Wanted == 0 ? 0 : 2.0 * Right / (Found + Wanted);

    /// <summary>The counts of two sets of records together.</summary>
    public static ReadingRate operator +(ReadingRate left, ReadingRate right) => Add(left, right);

    /// <summary>The counts of two sets of records together.</summary>
    public static ReadingRate Add(ReadingRate left, ReadingRate right) =>
        new(left.Found + right.Found, left.Wanted + right.Wanted, left.Right + right.Right);

    internal static ReadingRate Of<T>(IReadOnlySet<T> found, IReadOnlySet<T> wanted) => new(found.Count, wanted.Count, found.Count(wanted.Contains));
}
