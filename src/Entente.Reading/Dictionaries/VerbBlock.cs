namespace Entente.Reading.Dictionaries;

/// <summary>A group of verbs that share their patterns.</summary>
internal sealed class VerbBlock(string name, string code)
{
    public string Name { get; } = name;

    /// <summary>The code of a verb that has none of its own.</summary>
    public string Code { get; } = code;

    /// <summary>Patterns of the older form.</summary>
    public List<VerbPattern> Patterns { get; } = [];

    /// <summary>Patterns of version 2.0.</summary>
    public List<PhrasePattern> PhrasePatterns { get; } = [];

    /// <summary>Whether its verbs deny what hangs on them: they have no code alone, and most of their patterns are refusals (12).</summary>
    public bool IsDenial => Code == NounCoder.NoActor && PhrasePatterns.Count >= 10
        && PhrasePatterns.Count(pattern => pattern.Code.StartsWith("12", StringComparison.Ordinal)) * 2 > PhrasePatterns.Count;
}
