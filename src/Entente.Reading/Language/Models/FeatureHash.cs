namespace Entente.Reading.Language;

/// <summary>Turns words and pairs of small numbers into 32-bit feature keys, the same in every run. Never 0, which marks
/// an empty slot of a table.</summary>
internal static class FeatureHash
{
    private const ulong First = 0x9E3779B97F4A7C15UL;
    private const ulong Second = 0xD6E8FEB86659FD93UL;

    /// <summary>The key of one word's letters as they stand.</summary>
    public static uint Of(ReadOnlySpan<char> letters)
    {
        ulong hash = 0xCBF29CE484222325UL + (uint)letters.Length;
        foreach (char letter in letters)
        {
            hash = (hash ^ letter) * 0x100000001B3UL;
            hash ^= hash >> 29;
        }

        return Fold(hash * First);
    }

    /// <summary>The key of a template with one value.</summary>
    public static uint Of(uint template, uint a) => Fold(Start(template, a) * Second);

    /// <summary>The key of a template with two values.</summary>
    public static uint Of(uint template, uint a, uint b) => Fold(Step(Start(template, a), b) * Second);

    /// <summary>The key of a template with three values.</summary>
    public static uint Of(uint template, uint a, uint b, uint c) =>
        Fold(Step(Step(Start(template, a), b), c) * Second);

    /// <summary>The key of a template with four values.</summary>
    public static uint Of(uint template, uint a, uint b, uint c, uint d) =>
        Fold(Step(Step(Step(Start(template, a), b), c), d) * Second);

    private static ulong Start(uint template, uint a) => Step(template * Second, a);

    private static ulong Step(ulong hash, uint value)
    {
        hash = (hash ^ value) * First;
        return hash ^ (hash >> 32);
    }

    private static uint Fold(ulong hash)
    {
        uint key = (uint)(hash >> 32);
        return key == 0 ? 1 : key;
    }
}
