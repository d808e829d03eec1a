using System.Runtime.InteropServices;

namespace Entente.Reading.Language;

/// <summary>Numbers stored in 16 bits.</summary>
internal static class Halves
{
    /// <summary>Numbers as they are stored.</summary>
    public static byte[] Of(float[] numbers) => MemoryMarshal.AsBytes<Half>(Array.ConvertAll(numbers, number => (Half)number)).ToArray();

    /// <summary>Writes stored numbers as they are worked with.</summary>
    /// <param name="stored">The bytes of all of them.</param>
    /// <param name="at">The first one wanted.</param>
    /// <param name="to">Room for those wanted.</param>
    public static void Read(ReadOnlySpan<byte> stored, int at, Span<float> to)
    {
        ReadOnlySpan<Half> from = MemoryMarshal.Cast<byte, Half>(stored.Slice(2 * at, 2 * to.Length));
        for (int i = 0; i < to.Length; i++)
        {
            to[i] = (float)from[i];
        }
    }
}
