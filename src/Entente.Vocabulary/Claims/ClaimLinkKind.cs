namespace Entente.Vocabulary;

/// <summary>How one claim hangs on another.</summary>
public enum ClaimLinkKind
{
    /// <summary>The other is given as the reason.</summary>
    Because,

    /// <summary>The other is the condition: if the other, then this.</summary>
    If,

    /// <summary>The other is the purpose: this, in order to get the other.</summary>
    InOrderTo,
}
