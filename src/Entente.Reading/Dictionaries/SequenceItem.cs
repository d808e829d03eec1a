namespace Entente.Reading.Dictionaries;

/// <summary>What stands at one place of the words before or after a verb.</summary>
internal enum SequenceKind : byte
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>The first word of a noun phrase follows (in the order of the text).</summary>
    OpenNoun,

    /// <summary>A noun phrase ends.</summary>
    CloseNoun,

    /// <summary>A compound begins.</summary>
    OpenCompound,

    /// <summary>A compound ends.</summary>
    CloseCompound,
}

/// <summary>One place of the words before or after a verb.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Word">The word, where it is one.</param>
/// <param name="Noun">The noun phrase that opens or closes.</param>
internal readonly record struct SequenceItem(SequenceKind Kind, string Word, NounContent? Noun)
{
    /// <summary>Whether a noun phrase or compound opens here.</summary>
    public bool IsOpening => Kind is SequenceKind.OpenNoun or SequenceKind.OpenCompound;

    /// <summary>Whether a coded actor, or a compound, opens here.</summary>
    public bool IsCodedOpening => Kind == SequenceKind.OpenCompound
        || (Kind == SequenceKind.OpenNoun && !Noun!.Code.StartsWith(NounCoder.NoActor, StringComparison.Ordinal)); // an opening carries its noun
}
