namespace Entente.Reading.Dictionaries;

/// <summary>One form of a verb, alone or with fixed words about it.</summary>
/// <param name="Block">The block whose patterns it uses.</param>
/// <param name="Code">Its code where no pattern matches; "---" for none.</param>
/// <param name="Before">Words that must stand before the verb, nearest first.</param>
/// <param name="After">Words that must follow it.</param>
/// <param name="Place">Its line.</param>
internal sealed record VerbForm(VerbBlock Block, string Code, string[] Before, string[] After, DictionaryPlace Place)
{
    /// <summary>Whether it is one word.</summary>
    public bool IsSimple => Before.Length + After.Length == 0;
}
