namespace Entente.Cli.Verbs;

/// <summary>What a certificate proves of a window: of two camps ("2") or of any number of blocs ("any").</summary>
internal sealed record TieProof(string K, decimal Value, decimal Bound, bool IsProof);
