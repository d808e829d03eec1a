using System.Runtime.CompilerServices;

namespace Entente.Ledger.DuckDb;

/// <summary>What was done, as the data set codes it; a few hundred of them stand for millions of events.</summary>
internal readonly record struct Act(string Code, string Type, byte Quad, float Goldstein) : IWord<Act>
{
    /// <inheritdoc />
    public ContentKey Key => RowKeys.OfAct(Code, Type, Quad, Goldstein);

    /// <inheritdoc />
    public int QuickHash => (RuntimeHelpers.GetHashCode(Code) * 31) + BitConverter.SingleToInt32Bits(Goldstein) + Quad;
}
