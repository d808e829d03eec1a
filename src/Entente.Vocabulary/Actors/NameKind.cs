namespace Entente.Vocabulary;

/// <summary>How a name points to its actor.</summary>
public enum NameKind
{
    /// <summary>The usual or official name ("Pakistan").</summary>
    Name,

    /// <summary>A short form or acronym ("UAE", "the U.S.").</summary>
    Acronym,

    /// <summary>A name of the past ("Burma", "Ceylon").</summary>
    Former,

    /// <summary>An adjective ("Pakistani").</summary>
    Adjective,

    /// <summary>A word for the people ("Pakistanis", "Turks").</summary>
    People,

    /// <summary>The capital or seat of government, where it stands for the state ("Moscow said").</summary>
    Capital,

    /// <summary>An organ or seat that stands for the state ("the Kremlin", "the White House", "Pentagon").</summary>
    Organ,

    /// <summary>A town, a province, a base or an island that the state holds ("Aleppo"): where something happens, never who acts.</summary>
    Place,
}
