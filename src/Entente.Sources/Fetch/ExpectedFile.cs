namespace Entente.Sources.Fetch;

/// <summary>A file that a publisher lists.</summary>
/// <param name="Name">Its plain name, without folders.</param>
/// <param name="Address">Where it lies.</param>
/// <param name="Length">Its length in bytes, or null where the publisher does not say.</param>
/// <param name="Md5">Its MD5 in lower-case hexadecimal, or null where the publisher does not say.</param>
public sealed record ExpectedFile(string Name, Uri Address, long? Length = null, string? Md5 = null);
