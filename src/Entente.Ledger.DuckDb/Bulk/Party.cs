using System.Runtime.CompilerServices;

namespace Entente.Ledger.DuckDb;

/// <summary>One side of an event as the data set writes it: code or name, and role.</summary>
internal readonly record struct Party(string Code, string Role) : IWord<Party>
{
    /// <inheritdoc />
    public ContentKey Key => RowKeys.OfParty(Code, Role);

    /// <inheritdoc />
    public int QuickHash => (RuntimeHelpers.GetHashCode(Code) * 31) + RuntimeHelpers.GetHashCode(Role);
}
