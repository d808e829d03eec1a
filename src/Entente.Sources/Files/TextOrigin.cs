namespace Entente.Sources.Files;

/// <summary>How the text of a field was come by; what is not UTF-8 is told once a file.</summary>
public enum TextOrigin
{
    /// <summary>Plain UTF-8.</summary>
    Utf8,

    /// <summary>Not UTF-8: read as Windows-1252, which holds Latin-1.</summary>
    Latin1,

    /// <summary>Encoded twice, and turned back.</summary>
    TwiceEncoded,
}
