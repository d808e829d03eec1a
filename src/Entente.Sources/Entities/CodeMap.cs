using System.Globalization;
using System.Text;
using Entente.Sources.Files;
using Entente.Vocabulary;

namespace Entente.Sources.Entities;

/// <summary>The codes of one system as one data set writes them, mapped through the registry by date; counts what maps to nobody.</summary>
/// <remarks>Made anew for each file, so that the counts are the file's.</remarks>
public sealed class CodeMap
{
    private readonly CodeSystem _system;
    private readonly string _dialect;
    private readonly FieldCache<CodeEntry> _entries;
    private readonly SortedDictionary<string, CodeEntry> _byCode = new(StringComparer.Ordinal);

    /// <summary>Makes a map.</summary>
    /// <param name="system">The system of the codes.</param>
    /// <param name="dialect">The data set's own spellings on top of it ("cepii", "icews"), or empty.</param>
    public CodeMap(CodeSystem system, string dialect = "")
    {
        _system = system;
        _dialect = dialect;
        _entries = new FieldCache<CodeEntry>(Make);
    }

    /// <summary>What a code stands for, with all its times.</summary>
    public CodeEntry this[ReadOnlySpan<byte> code] => _entries.Get(code);

    /// <summary>What a code stands for, with all its times.</summary>
    public CodeEntry this[string code] => _entries.Get(Encoding.UTF8.GetBytes(code));

    /// <summary>Codes that stood for nobody, most frequent first.</summary>
    /// <param name="place">The file, for the place of the first row.</param>
    public IEnumerable<UnmappedCode> Unmapped(string place) => _byCode.Values
        .Where(entry => entry.Misses > 0)
        .OrderByDescending(entry => entry.Misses).ThenBy(entry => entry.Code, StringComparer.Ordinal)
        .Select(entry => new UnmappedCode(_system, entry.Code, entry.Misses,
            string.Create(CultureInfo.InvariantCulture, $"{place}, line {entry.FirstMiss}")));

    /// <summary>Counts a row whose code stood for nobody.</summary>
    public static void Miss(CodeEntry entry, long line)
    {
        if (entry.Misses++ == 0)
        {
            entry.FirstMiss = line;
        }
    }

    private CodeEntry Make(string text)
    {
        string code = text.Trim();
        if (!_byCode.TryGetValue(code, out CodeEntry? entry))
        {
            (CodeKind kind, IReadOnlyList<(DateSpan, ActorId)> spells) = CodeBook.Find(_system, _dialect, code);
            _byCode[code] = entry = new CodeEntry(_system, code, kind, spells);
        }

        return entry;
    }
}
