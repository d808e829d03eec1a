using Entente.Vocabulary;

namespace Entente.Reading.Dictionaries;

/// <summary>Counts what one file gave while it is read.</summary>
internal sealed class DictionaryTally(string name, DictionaryFileKind kind)
{
    private readonly List<Rejection> _malformed = [];

    public string Name { get; } = name;

    public int Entries { get; set; }

    public int Synonyms { get; set; }

    public int Codes { get; set; }

    public int LimitedCodes { get; set; }

    public int Patterns { get; set; }

    public int Sets { get; set; }

    public int Transformations { get; set; }

    /// <summary>The place of a line of this file.</summary>
    public DictionaryPlace At(int line) => new(Name, line);

    /// <summary>Notes a line that could not be read.</summary>
    public void Refuse(int line, string code, string cause, string mend, string value) =>
        _malformed.Add(new Rejection(new Failure(code, cause, At(line).ToString(), mend), line, null, value.Trim()));

    /// <summary>The counts as they stand.</summary>
    public DictionaryFile Close() => new()
    {
        Name = Name,
        Kind = kind,
        Entries = Entries,
        Synonyms = Synonyms,
        Codes = Codes,
        LimitedCodes = LimitedCodes,
        Patterns = Patterns,
        Sets = Sets,
        Transformations = Transformations,
        Malformed = _malformed,
    };
}
