namespace Entente.Foresight.WhatIf;

/// <summary>How a lever moves a relation.</summary>
public enum LeverKind
{
    /// <summary>Adds to the weight on record; the relation must be known.</summary>
    Shift,

    /// <summary>Puts the weight to a value, whatever it was.</summary>
    Set,
}
