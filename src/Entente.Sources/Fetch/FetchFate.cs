namespace Entente.Sources.Fetch;

/// <summary>Whether a listed file is there.</summary>
public enum FetchFate
{
    /// <summary>It was there already, with the length and hash listed.</summary>
    Held,

    /// <summary>It was got now.</summary>
    Got,

    /// <summary>It is not there, or only a part of it.</summary>
    Missing,
}
