namespace Entente.Balance;

/// <summary>A configuration that no single actor's move improves.</summary>
/// <param name="Configuration">Bit i - 1 is set where actor i stands on the second side; actor 0 stands on the first.</param>
/// <param name="Energy">Its energy; lower is more stable.</param>
/// <param name="BasinSize">How many configurations lead to it by steepest descent, itself among them; equal steps go to the
/// first actor's move.</param>
/// <param name="IsStrict">Whether every single move makes it worse; false on a level stretch.</param>
public sealed record LandscapeMinimum(int Configuration, double Energy, int BasinSize, bool IsStrict);
