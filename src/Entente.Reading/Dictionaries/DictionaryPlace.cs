namespace Entente.Reading.Dictionaries;

/// <summary>A line of a dictionary file, as it stands beside whatever it made.</summary>
/// <param name="File">The file's name, without its folder.</param>
/// <param name="Line">The line, from 1.</param>
public readonly record struct DictionaryPlace(string File, int Line)
{
    /// <summary>File and line, as in "Phoenix.agents.txt, line 12".</summary>
    public override string ToString() => $"{File}, line {Line}";
}
