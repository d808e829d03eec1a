using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Entente.Ledger;

/// <summary>The 128-bit key by which a row is known again: the first half of SHA-256 over what the row says.</summary>
/// <param name="High">The upper 64 bits.</param>
/// <param name="Low">The lower 64 bits.</param>
/// <remarks>64 bits would not do: at a billion rows two of them would agree with odds of about 2.7 %. The hash is a strong one, so that no file can be
/// made whose rows pass for those of another.</remarks>
public readonly record struct ContentKey(ulong High, ulong Low)
{
    /// <summary>The key of some bytes.</summary>
    public static ContentKey Of(ReadOnlySpan<byte> content)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, digest);
        return new ContentKey(BinaryPrimitives.ReadUInt64BigEndian(digest), BinaryPrimitives.ReadUInt64BigEndian(digest[8..]));
    }

    /// <summary>The sum of two keys modulo 2^128. Sums of keys do not depend on the order of the rows, so that two ledgers with the same rows have the same sum.</summary>
    public static ContentKey operator +(ContentKey left, ContentKey right) => Add(left, right);

    /// <summary>The sum of two keys modulo 2^128.</summary>
    public static ContentKey Add(ContentKey left, ContentKey right)
    {
        ulong low = unchecked(left.Low + right.Low);
        return new ContentKey(unchecked(left.High + right.High + (low < left.Low ? 1UL : 0UL)), low);
    }

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{High:x16}{Low:x16}");
}
