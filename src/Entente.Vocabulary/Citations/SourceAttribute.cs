namespace Entente.Vocabulary;

/// <summary>Names the publication that a measure comes from, by its key in <c>docs/references.bib</c>.</summary>
/// <param name="key">The key, lower case with hyphens ("aref-wilson-2019").</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class SourceAttribute(string key) : Attribute
{
    /// <summary>The key.</summary>
    public string Key { get; } = key;
}
