namespace Entente.Vocabulary;

/// <summary>What kind of act an event is: its PLOVER type and mode, and the CAMEO code where the words allow one.</summary>
/// <param name="Type">One of the 16 PLOVER types in capitals ("AGREE", "CONSULT", "ASSAULT").</param>
/// <param name="Mode">The PLOVER mode in lower case ("visit"), or null where the words do not tell.</param>
/// <param name="Cameo">The CAMEO code as text, 2 to 4 digits ("042"), or null where the words do not tell.</param>
public sealed record EventCode(string Type, string? Mode, string? Cameo)
{
    /// <summary>The form <c>CONSULT/visit (042)</c>.</summary>
    public override string ToString() =>
        Type + (Mode is null ? "" : "/" + Mode) + (Cameo is null ? "" : $" ({Cameo})");
}
