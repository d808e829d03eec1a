using System.Runtime.CompilerServices;

namespace Entente.Ledger.DuckDb;

/// <summary>A text that comes again and again: an actor's id, a publisher, a variable.</summary>
internal readonly record struct Word(string Text) : IWord<Word>
{
    /// <inheritdoc />
    public ContentKey Key => RowKeys.OfPart(Text);

    /// <inheritdoc />
    public int QuickHash => RuntimeHelpers.GetHashCode(Text);
}
