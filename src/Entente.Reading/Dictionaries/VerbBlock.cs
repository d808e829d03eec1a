namespace Entente.Reading.Dictionaries;

/// <summary>A group of verbs that share their patterns.</summary>
internal sealed class VerbBlock(string name, string code)
{
    public string Name { get; } = name;

    /// <summary>The code of a verb that has none of its own.</summary>
    public string Code { get; } = code;

    public List<VerbPattern> Patterns { get; } = [];
}
