namespace Entente.Ledger;

/// <summary>What putting a ledger's file in order came to.</summary>
/// <param name="BytesBefore">The file's length before.</param>
/// <param name="BytesAfter">The file's length after.</param>
/// <param name="Hash">The hash over all rows, the same before and after.</param>
public sealed record CompactReceipt(long BytesBefore, long BytesAfter, ContentKey Hash);
