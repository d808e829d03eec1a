namespace Entente.Ledger;

/// <summary>The hashes of what events share.</summary>
internal readonly record struct EventParts(ContentKey Source, ContentKey Target, ContentKey Act, ContentKey Place);
