using Entente.Vocabulary;

namespace Entente.Reading.Actors;

/// <summary>All phrases that name actors, looked up by their first word.</summary>
internal sealed partial class ActorLexicon
{
    // A full name outside the time of office still means the person for this long before and after; a namesake is likelier beyond. Names
    // that very many people bear count only close to the office.
    private const int YearsBefore = 20;
    private const int YearsAfter = 40;
    private const int YearsAroundCommon = 4;

    private static readonly Lazy<ActorLexicon> Shipped = new(() => new ActorLexicon(ActorRegistry.Standard));

    private readonly Dictionary<string, List<ActorPhrase>> _byFirstWord = new(8192, StringComparer.Ordinal);
    private readonly Dictionary<string, List<ActorPhrase>>.AlternateLookup<ReadOnlySpan<char>> _phrasesFrom;
    private readonly Dictionary<string, List<ActorPhrase>> _bySurname = new(8192, StringComparer.Ordinal);
    private readonly Dictionary<string, List<ActorPhrase>>.AlternateLookup<ReadOnlySpan<char>> _surnamesFrom;
    private readonly Dictionary<string, string> _roles;

    /// <summary>The lexicon that ships with Entente.</summary>
    public static ActorLexicon Standard => Shipped.Value;

    /// <summary>How many phrases the lexicon holds, spelling by spelling.</summary>
    public int PhraseCount => _byFirstWord.Values.Sum(phrases => phrases.Count);

    /// <summary>The longest phrase that begins at a place of the text and ends at the end of a word.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="folded">The same, folded letter by letter.</param>
    /// <param name="start">The place.</param>
    /// <param name="day">The day that decides what old names and leaders mean; null takes any.</param>
    public ActorPhrase? LongestAt(string text, string folded, int start, DateOnly? day)
    {
        if (!_phrasesFrom.TryGetValue(FirstWord(folded, start), out List<ActorPhrase>? phrases))
        {
            return null;
        }

        ActorPhrase? outOfTime = null;
        foreach (ActorPhrase phrase in phrases)
        {
            int end = start + phrase.Text.Length;
            if (end > text.Length || (end < text.Length && char.IsLetterOrDigit(text[end]))
                || string.CompareOrdinal(phrase.IsExact ? text : folded, start, phrase.Text, 0, phrase.Text.Length) != 0
                || (!phrase.IsExact && phrase.Person is null && char.IsLower(text[start]) && !phrase.MayBeLower))
            {
                continue;
            }

            if (day is not { } when || phrase.Valid.Contains(when))
            {
                return phrase;
            }

            outOfTime ??= phrase.Kind == NameKind.Former || (phrase.Person is not null && IsNear(phrase, when)) ? phrase : null;
        }

        return outOfTime;
    }

    /// <summary>The leaders of a family name: those in office on the day; where none is, all of them, or nobody for a common name. Where
    /// several states fit, who goes by this one word comes first ("Tito"), then who headed a state or its government.</summary>
    public IReadOnlyList<ActorPhrase> Leaders(string surname, DateOnly? day)
    {
        if (!_bySurname.TryGetValue(Fold(surname), out List<ActorPhrase>? leaders))
        {
            return [];
        }

        ActorPhrase[] inOffice = [.. leaders.Where(leader => day is not { } when || leader.Valid.Contains(when))];
        return inOffice.Length > 0 ? Foremost(inOffice) : IsCommon(surname) ? [] : Foremost(leaders);
    }

    /// <summary>The states that a place of this name may lie in on the day; without a day, those that hold one now.</summary>
    public IReadOnlyList<ActorId> HoldersOf(ActorPhrase place, DateOnly? day) =>
        [.. _phrasesFrom[FirstWord(place.IsExact ? Fold(place.Text) : place.Text, 0)]
            .Where(phrase => phrase.Kind == NameKind.Place && phrase.Text == place.Text && (day is { } when ? phrase.Valid.Contains(when) : phrase.Valid.To is null))
            .Select(phrase => phrase.Actor).Distinct()];

    /// <summary>Whether a family name alone is too common to mean a leader.</summary>
    public static bool IsCommon(string surname) => CommonSurnames.Value.Contains(Fold(surname));

    /// <summary>The sector of a role word or of two role words, or null.</summary>
    public string? RoleOf(string words) => _roles.GetValueOrDefault(words);

    /// <summary>Letter by letter: lower case, accents off, apostrophes and dashes plain; the length stays.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, (folded, source) => Fold(source, folded));

    /// <summary>The same, into a place that is at least as long.</summary>
    public static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (int index = 0; index < text.Length; index++)
        {
            folded[index] = FoldUnit(text[index]);
        }
    }

    /// <summary>Whether a word may begin an actor's name, be a leader's family name, or be an office or a part of a state.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="folded">The same, folded.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where it ends.</param>
    public bool MayName(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, int start, int end)
    {
        ReadOnlySpan<char> word = folded[start..end];
        if (_phrasesFrom.TryGetValue(word, out List<ActorPhrase>? phrases))
        {
            foreach (ActorPhrase phrase in phrases)
            {
                ReadOnlySpan<char> rest = (phrase.IsExact ? text : folded)[start..];
                if (phrase.Actor != default && rest.StartsWith(phrase.Text, StringComparison.Ordinal)
                    && (rest.Length == phrase.Text.Length || !char.IsLetterOrDigit(rest[phrase.Text.Length]))
                    && (char.IsUpper(text[start]) || phrase.MayBeLower || phrase.Person is not null))
                {
                    return true;
                }
            }
        }

        return char.IsUpper(text[start]) && _surnamesFrom.ContainsKey(word);
    }

    private static char FoldUnit(char unit)
    {
        if (unit < 128)
        {
            return char.ToLowerInvariant(unit);
        }

        if (unit is '’' or '‘')
        {
            return '\'';
        }

        if (unit is '–' or '‐' or '‑')
        {
            return '-';
        }

        if (unit is '\u00A0')
        {
            return ' ';
        }

        if (char.IsSurrogate(unit))
        {
            return unit;
        }

        string parts = UnicodeText.Decomposed(unit.ToString());
        return char.ToLowerInvariant(parts[0]) is var plain && plain == 'ı' ? 'i' : plain;
    }

    private static IReadOnlyList<ActorPhrase> Foremost(IReadOnlyList<ActorPhrase> leaders)
    {
        if (leaders.All(leader => leader.Actor == leaders[0].Actor))
        {
            return [.. leaders.OrderBy(leader => !leader.IsHead)];
        }

        ActorPhrase[] foremost = [.. leaders.Where(leader => !leader.Text.Contains(' ', StringComparison.Ordinal))];
        foremost = foremost.Length > 0 ? foremost : [.. leaders.Where(leader => leader.IsHead)];
        return foremost.Length > 0 ? foremost : leaders;
    }

    private static bool IsNear(ActorPhrase phrase, DateOnly day)
    {
        bool isCommon = !phrase.IsHead && IsCommon(phrase.Text[(phrase.Text.LastIndexOf(' ') + 1)..]);
        return (phrase.Valid.From is not { } from || day.Year >= from.Year - (isCommon ? YearsAroundCommon : YearsBefore))
            && (phrase.Valid.To is not { } to || day.Year <= to.Year + (isCommon ? YearsAroundCommon : YearsAfter));
    }

    private static ReadOnlySpan<char> FirstWord(string folded, int start)
    {
        int end = start;
        while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
        {
            end++;
        }

        return folded.AsSpan(start, end - start);
    }
}
