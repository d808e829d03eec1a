namespace Entente.Ledger;

/// <summary>Room in a ledger for what was worked out from its imports, so that it need not be worked out at every question.</summary>
/// <remarks>Derived: it counts in no hash, can be dropped and made again, and is handed out only under the mark that it was kept with.</remarks>
public interface IDerivedParts
{
    /// <summary>A mark of all imports at hand: another one as soon as an import added a row or an edition. Readings of articles leave it.</summary>
    string ImportsMark();

    /// <summary>What was kept under a name and mark, by part; null where nothing was, or under another mark.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="mark">What it was worked out from.</param>
    IReadOnlyDictionary<string, byte[]>? Derived(string name, string mark);

    /// <summary>Keeps parts under a name, in place of those kept under it before.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="mark">What it was worked out from.</param>
    /// <param name="parts">The parts, at least one.</param>
    void KeepDerived(string name, string mark, IReadOnlyDictionary<string, byte[]> parts);
}
