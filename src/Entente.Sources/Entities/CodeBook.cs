using System.Globalization;
using System.Text;
using Entente.Vocabulary;

namespace Entente.Sources.Entities;

/// <summary>The registry's codes and names turned round (code to actors), with the spellings of single data sets (<c>code-aliases.csv</c>).</summary>
internal static class CodeBook
{
    private static readonly Lazy<Dictionary<(CodeSystem, string), List<(DateSpan, ActorId)>>> Codes = new(OfRegistry);
    private static readonly Lazy<Dictionary<(string Dialect, string Code), List<DataRow>>> Aliases = new(OfAliases);

    /// <summary>What a code stands for: first in the data set's own spelling, then in the registry.</summary>
    public static (CodeKind Kind, IReadOnlyList<(DateSpan Valid, ActorId Actor)> Spells) Find(CodeSystem system, string dialect, string code)
    {
        string key = system == CodeSystem.EnglishName ? NameKey(code) : system is CodeSystem.CowNumber or CodeSystem.GwNumber or CodeSystem.IsoNumeric ? Number(system, code) : code;
        string common = system.ToString();
        List<DataRow>? own = dialect.Length > 0 && Aliases.Value.TryGetValue((dialect, key), out List<DataRow>? of) ? of
            : Aliases.Value.GetValueOrDefault((common, key));
        if (own is not null)
        {
            CodeKind kind = Enum.Parse<CodeKind>(own[0]["kind"], true);
            return (kind, kind == CodeKind.State ? [.. own.Select(row => (row.Span, ActorId.From(row["id"])))] : []);
        }

        return Codes.Value.TryGetValue((system, key), out List<(DateSpan, ActorId)>? spells) ? (CodeKind.State, spells) : (CodeKind.Unknown, []);
    }

    /// <summary>Names are compared without case, accents, articles, and with "and" and "Saint" written out.</summary>
    internal static string NameKey(string name)
    {
        StringBuilder key = new(name.Length);
        foreach (char unit in UnicodeText.Decomposed(name.Trim()))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark)
            {
                key.Append(unit is '\u2019' or '\u2018' or '`' ? '\'' : unit == '\u0131' ? 'i' : char.ToLowerInvariant(unit));
            }
        }

        string plain = key.Replace(" & ", " and ").Replace("st. ", "saint ").Replace(".", "").Replace("_", " ").ToString();
        return plain.StartsWith("the ", StringComparison.Ordinal) ? plain[4..] : plain;
    }

    private static string Number(CodeSystem system, string code)
    {
        // Written 365, 365.0 or, by some tables, 004: the number is meant; ISO numbers keep three digits.
        string whole = code.EndsWith(".0", StringComparison.Ordinal) ? code[..^2] : code;
        string bare = whole.TrimStart('0');
        return system == CodeSystem.IsoNumeric ? bare.PadLeft(3, '0') : bare.Length == 0 ? whole : bare;
    }

    private static Dictionary<(CodeSystem, string), List<(DateSpan, ActorId)>> OfRegistry()
    {
        Dictionary<(CodeSystem, string), List<(DateSpan, ActorId)>> book = [];
        foreach (Actor actor in ActorRegistry.Standard.All)
        {
            foreach (DatedCode code in actor.Codes)
            {
                Add(book, (code.System, code.Code), code.Valid, actor.Id);
            }

            if (actor.Kind is ActorKind.State or ActorKind.Territory)
            {
                Add(book, (CodeSystem.EnglishName, NameKey(actor.Name)), actor.Existed, actor.Id);
                foreach (DatedName name in actor.Names.Where(name => name.Kind is NameKind.Name or NameKind.Acronym or NameKind.Former))
                {
                    Add(book, (CodeSystem.EnglishName, NameKey(name.Text)), name.Valid, actor.Id);
                }
            }
        }

        return book;
    }

    private static void Add(
        Dictionary<(CodeSystem, string), List<(DateSpan, ActorId)>> book, (CodeSystem, string) key, DateSpan valid, ActorId actor)
    {
        if (!book.TryGetValue(key, out List<(DateSpan, ActorId)>? spells))
        {
            book[key] = spells = [];
        }

        spells.Add((valid, actor));
    }

    private static Dictionary<(string, string), List<DataRow>> OfAliases() => DataTable.Embedded(typeof(CodeBook).Assembly, "code-aliases.csv").Rows
        .GroupBy(row => (row["dialect"], row["dialect"] is "EnglishName" or "icews" or "sipri" or "visits" ? NameKey(row["code"]) : row["code"]))
        .ToDictionary(group => group.Key, group => group.ToList());
}
