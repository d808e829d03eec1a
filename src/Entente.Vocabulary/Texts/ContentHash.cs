using System.Security.Cryptography;
using System.Text;

namespace Entente.Vocabulary;

/// <summary>Identifiers made of content: the same content has the same identifier in every run and on every machine.</summary>
public static class ContentHash
{
    /// <summary>The first 128 bits of SHA-256 over the parts, each preceded by its length so that no two lists of parts
    /// run together.</summary>
    /// <returns>32 lower-case hexadecimal digits.</returns>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        StringBuilder joined = new();
        foreach (string part in parts)
        {
            joined.Append(part.Length).Append(':').Append(part);
        }

        byte[] digest = SHA256.HashData(Encoding.UTF8.GetBytes(joined.ToString()));
        return Convert.ToHexStringLower(digest.AsSpan(0, 16));
    }
}
