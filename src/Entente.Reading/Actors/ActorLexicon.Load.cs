using Entente.Vocabulary;

namespace Entente.Reading.Actors;

/// <content>How the lexicon is put together from the registry and from the data files that travel with it.</content>
internal sealed partial class ActorLexicon
{
    // In the first of these states the family name comes first; in the others people go by the first of their names ("Thaksin", "Abiy").
    private static readonly HashSet<string> FamilyFirstStates = [.. "CHN TWN PRK KOR".Split(' ')];
    private static readonly HashSet<string> GivenNameStates = [.. "THA ETH ERI".Split(' ')];
    private static readonly HashSet<string> Styles = [.. "king queen emperor prince princess pope imam sultan chairman general generalissimo marshal president sheikh archbishop lord".Split(' ')];

    private static readonly Lazy<HashSet<string>> CommonSurnames = new(() =>
        Table("surnames.csv").Rows.Select(row => Fold(row["text"])).ToHashSet(StringComparer.Ordinal));

    private ActorLexicon(ActorRegistry registry)
    {
        _phrasesFrom = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        _surnamesFrom = _bySurname.GetAlternateLookup<ReadOnlySpan<char>>();
        HashSet<string> organs = new(StringComparer.Ordinal);
        foreach (DataRow row in Table("organs.csv").Rows)
        {
            AddOrgan(row, organs);
        }

        foreach (Actor actor in registry.All)
        {
            foreach (DatedName name in actor.Names.Where(name => !organs.Contains(name.Text)))
            {
                Add(new ActorPhrase(name.IsExact ? name.Text : Fold(name.Text), actor.Id, name.Kind, When(actor, name), name.IsExact, null, null)
                {
                    MayBeLower = name.Kind == NameKind.People || BeginsSmall(name.Text),
                });
            }
        }

        foreach (DataRow row in Table("leaders.csv").Rows)
        {
            AddLeader(row);
        }

        // Who holds a place now comes before who held it once.
        foreach (DataRow row in Table("places.csv").Rows.OrderBy(row => row["to"].Length > 0))
        {
            AddPlace(row);
        }

        foreach (DataRow row in Table("discards.csv").Rows)
        {
            Add(new ActorPhrase(row["text"], default, NameKind.Name, DateSpan.Always, IsExact: true, null, null));
        }

        // The longest first; of equal ones a phrase of the state before one of a person, a head before other offices, then the order of the files.
        foreach (string word in _byFirstWord.Keys)
        {
            List<ActorPhrase> phrases = _byFirstWord[word];
            if (phrases.Count > 1)
            {
                _byFirstWord[word] = [.. phrases.OrderByDescending(phrase => phrase.Text.Length).ThenBy(phrase => phrase.Person is not null && !phrase.IsHead)];
            }
        }

        _roles = Table("roles.csv").Rows.ToDictionary(row => row["word"], row => row["sector"], StringComparer.Ordinal);
    }

    private static DataTable Table(string name) => DataTable.Embedded(typeof(ActorLexicon).Assembly, name);

    // An acronym may mean something else long before its organisation was founded; talk of founding it begins a few years ahead.
    private static DateSpan When(Actor actor, DatedName name) =>
        name.IsExact && actor.Kind is not (ActorKind.State or ActorKind.Territory) && actor.Existed.From is { } founded
            ? new DateSpan(PartialDate.From(founded.Year - 5), null)
            : name.Valid;

    // "the West" is no such name: in small letters it is a direction.
    private static bool BeginsSmall(string name) => char.IsLower(name[0]) && !name.StartsWith("the ", StringComparison.Ordinal);

    private void Add(ActorPhrase phrase)
    {
        ReadOnlySpan<char> word = FirstWord(phrase.IsExact ? Fold(phrase.Text) : phrase.Text, 0);
        if (!_phrasesFrom.TryGetValue(word, out List<ActorPhrase>? phrases))
        {
            _byFirstWord[word.ToString()] = phrases = [];
        }

        phrases.Add(phrase);
    }

    // An organ acts for its state ("the Knesset", "the IDF"), with the sector of what it does.
    private void AddOrgan(DataRow row, HashSet<string> organs)
    {
        ActorId state = ActorId.From(row["id"]);
        DateSpan valid = row.Span;
        foreach (string name in row.Parts("names", ';'))
        {
            bool isExact = name.StartsWith('!');
            string text = isExact ? name[1..] : name;
            organs.Add(text);
            Add(new ActorPhrase(isExact ? text : Fold(text), state, NameKind.Organ, valid, isExact, row["sector"], null) { MayBeLower = BeginsSmall(text) });
        }
    }

    private void AddPlace(DataRow row)
    {
        ActorId state = ActorId.From(row["id"]);
        DateSpan held = row.Span;
        foreach (string name in row.Parts("names", ';'))
        {
            bool isExact = name.StartsWith('!');
            Add(new ActorPhrase(isExact ? name[1..] : Fold(name), state, NameKind.Place, held, isExact, null, null) { MayBeLower = BeginsSmall(name) });
        }
    }

    private void AddLeader(DataRow row)
    {
        string[] names = row.Parts("names", ';');
        ActorId actor = ActorId.From(row["id"]);
        DateSpan inOffice = row.Span;
        string person = $"{names[0]}, {row["office"]}";
        bool isHead = row["office"] is "president" or "prime minister" or "leader" or "premier" or "chancellor" or "king" or "secretary of state" or "secretary-general";
        bool isFamilyFirst = FamilyFirstStates.Contains(row["id"]);
        bool isGivenUsed = GivenNameStates.Contains(row["id"]);
        foreach (string name in names)
        {
            ActorPhrase phrase = new(Fold(name), actor, NameKind.Organ, inOffice, false, row["sector"], person) { IsHead = isHead };
            string folded = phrase.Text;
            int last = folded.LastIndexOf(' ');
            if (last < 0)
            {
                AddSurname(folded, phrase);
                continue;
            }

            Add(phrase);
            string first = folded[..folded.IndexOf(' ', StringComparison.Ordinal)];
            string surname = folded[(last + 1)..];
            if (isFamilyFirst && (folded.Contains('-', StringComparison.Ordinal) || folded.IndexOf(' ', StringComparison.Ordinal) < last || row["id"] == "CHN"))
            {
                surname = first;
            }
            else if (isGivenUsed && !Styles.Contains(first))
            {
                AddSurname(first, phrase);
            }

            if (Styles.Contains(surname) || Styles.Contains(first))
            {
                // "King Hussein", "Chairman Mao": the word behind the style is a given name, or stands in the full name beside it.
                continue;
            }

            AddSurname(surname, phrase);
            if (surname.Length > 5 && (surname.StartsWith("al-", StringComparison.Ordinal) || surname.StartsWith("el-", StringComparison.Ordinal)))
            {
                AddSurname(surname[3..], phrase);
            }
        }
    }

    private void AddSurname(string surname, ActorPhrase phrase)
    {
        if (!_bySurname.TryGetValue(surname, out List<ActorPhrase>? leaders))
        {
            _bySurname[surname] = leaders = [];
        }

        // One row of a person is one phrase here; several offices of a person are several.
        if (!leaders.Any(held => ReferenceEquals(held.Person, phrase.Person)))
        {
            leaders.Add(phrase);
        }
    }
}
