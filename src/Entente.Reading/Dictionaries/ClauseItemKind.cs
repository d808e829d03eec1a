namespace Entente.Reading.Dictionaries;

/// <summary>What a step of a sentence's line is.</summary>
internal enum ClauseItemKind : byte
{
    /// <summary>A phrase begins.</summary>
    Open,

    /// <summary>A phrase ends.</summary>
    Close,

    /// <summary>A word outside the flat noun phrases.</summary>
    Word,

    /// <summary>A flat noun phrase.</summary>
    Noun,

    /// <summary>A compound of flat noun phrases begins.</summary>
    OpenCompound,

    /// <summary>A compound ends.</summary>
    CloseCompound,
}
