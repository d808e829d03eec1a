using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Actors;

/// <summary>Finds the actors that a document names: names, adjectives, capitals that act, leaders, pronouns.</summary>
internal sealed class ActorFinder(ActorLexicon lexicon)
{
    private static readonly HashSet<string> PlaceWords = [.. "in at near outside around across inside into throughout".Split(' ')];
    private static readonly HashSet<string> Backings =
        [.. "backed based funded sponsored supported trained made built born educated style brokered mediated allied aligned occupied controlled held speaking bound supplied supervised chartered administered annexed dominated".Split(' ')];

    // The first halves of names of two: "Indo-Pakistani", "Sino-Soviet".
    private static readonly Dictionary<string, string> Halves = new(StringComparer.Ordinal)
    {
        ["indo"] = "IND",
        ["sino"] = "CHN",
        ["anglo"] = "GBR",
        ["franco"] = "FRA",
        ["russo"] = "RUS",
        ["serbo"] = "SRB",
        ["greco"] = "GRC",
        ["turco"] = "TUR",
        ["turko"] = "TUR",
        ["austro"] = "AUT",
        ["italo"] = "ITA",
        ["hispano"] = "ESP",
        ["nippo"] = "JPN",
        ["israelo"] = "ISR",
        ["luso"] = "PRT",
        ["ethio"] = "ETH",
        ["perso"] = "IRN",
    };

    private static readonly HashSet<string> SpyThings = [.. "plane aircraft jet ship vessel boat trawler satellite balloon drone camera base station case scandal affair row swap trial charge war game mission flight software tool".Split(' ')];
    private static readonly HashSet<string> Compass = new(StringComparer.OrdinalIgnoreCase) { "north", "south", "east", "west" };

    private static readonly HashSet<string> Titles =
        [.. "mr mr. mrs mrs. ms ms. dr dr. president premier chancellor king queen prince emir sheikh ayatollah mullah general gen gen. lt lt. minister secretary prime foreign sir lord comrade chairman senator".Split(' ')];

    /// <summary>The mentions of a document, in order of the text.</summary>
    /// <param name="document">The document; its date decides who a leader was.</param>
    /// <param name="sentences">Its sentences; trees help but are not needed.</param>
    public IReadOnlyList<FoundActor> Find(Document document, IReadOnlyList<Sentence> sentences)
    {
        string folded = ActorLexicon.Fold(document.Text);
        DateOnly? day = document.Date?.Latest;
        List<FoundActor> found = [];
        Dictionary<string, ActorPhrase> named = new(StringComparer.Ordinal);
        for (int index = 0; index < sentences.Count; index++)
        {
            Scan(document.Text, folded, day, sentences[index], index, named, found);
        }

        PlaceMentions.Settle(found);
        new PronounResolver(sentences).Resolve(found);
        return [.. found.OrderBy(actor => actor.Mention.Span)];
    }

    private void Scan(
        string text, string folded, DateOnly? day, Sentence sentence, int index, Dictionary<string, ActorPhrase> named, List<FoundActor> found)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        for (int at = 0; at < tokens.Count; at++)
        {
            Token token = tokens[at];
            ActorPhrase? phrase = char.IsLetter(token.Form[0]) ? lexicon.LongestAt(text, folded, token.Span.Start, day) : null;
            int last = phrase is null ? at : LastToken(tokens, at, token.Span.Start + phrase.Text.Length);
            if (phrase is not null && phrase.Actor == default)
            {
                at = last;
                continue;
            }

            phrase = phrase is { Kind: NameKind.Place } && IsSomebody(tokens, at, named) ? null : phrase;
            phrase ??= Half(tokens, at) ?? Divided(tokens, at, day) ?? Surname(tokens, at, day, named);
            if (phrase is null || IsForeignName(tokens, at, phrase, found) || (phrase.Kind == NameKind.Place && new PlaceMentions(lexicon, text, folded, day).IsElsewhere(tokens, at, last, phrase, IsCovered(found, index, at))))
            {
                continue;
            }

            if (phrase.Person is not null)
            {
                named[ActorLexicon.Fold(tokens[last].Form)] = phrase;
            }

            FoundActor? actor = Mention(text, folded, day, tokens, index, at, last, phrase);
            if (actor is not null)
            {
                if (found.Count > 0 && found[^1].Sentence == index && found[^1].Last >= actor.First)
                {
                    // "Russian foreign minister Sergei Lavrov": the person belongs to the mention before.
                    if (found[^1].Mention.Actor == actor.Mention.Actor && !actor.IsPlace)
                    {
                        found[^1] = found[^1] with { Last = actor.Last, IsPerson = actor.IsPerson, Mention = found[^1].Mention with { Span = found[^1].Mention.Span.Union(actor.Mention.Span), Basis = actor.Mention.Basis } };
                    }
                }
                else if (found.Count > 0 && IsEnvoyOf(found[^1], actor))
                {
                    // "U.N. envoy Lakhdar Brahimi": a minister of old who acts for the organisation now.
                    found[^1] = found[^1] with { Last = actor.Last, IsPerson = true, Mention = found[^1].Mention with { Span = found[^1].Mention.Span.Union(actor.Mention.Span) } };
                }
                else if (found.Count > 0 && found[^1] is { IsAdjective: true } state && state.Sentence == index && state.Last == actor.First - 1 && (phrase.Kind is NameKind.People or NameKind.Adjective || tokens[last].Xpos == "NNPS") && !actor.IsAdjective && !actor.IsPlace)
                {
                    // "Iraqi Kurds" are of Iraq, "Bosnian Serbs" of Bosnia; but "Greek Cypriots" are of Cyprus.
                    bool isLast = actor.Mention.Actor.Text is "CYP" or "USA" or "CAN";
                    found[^1] = actor with { First = state.First, Mention = actor.Mention with { Actor = isLast ? actor.Mention.Actor : state.Mention.Actor, Span = state.Mention.Span.Union(actor.Mention.Span) } };
                }
                else
                {
                    found.Add(actor);
                }

                at = Math.Max(at, last);
            }
        }
    }

    private static bool IsEnvoyOf(FoundActor before, FoundActor person) =>
        person.IsPerson && before.Sentence == person.Sentence && before.Last == person.First - 1 && before.Mention.Role is not null && !before.IsPerson
        && ActorRegistry.Standard.Find(before.Mention.Actor)?.Kind == ActorKind.Organisation;

    private static bool IsCovered(List<FoundActor> found, int sentence, int at) => found.Count > 0 && found[^1].Sentence == sentence && found[^1].Last == at - 1;

    // "President Goma", or "Goma" after the full name: a person, though there is a town of that name.
    private static bool IsSomebody(IReadOnlyList<Token> tokens, int at, Dictionary<string, ActorPhrase> named) =>
        named.ContainsKey(ActorLexicon.Fold(tokens[at].Form)) || (at > 0 && Titles.Contains(tokens[at - 1].Form.ToLowerInvariant()));

    private static ActorPhrase? Half(IReadOnlyList<Token> tokens, int at) =>
        at + 2 < tokens.Count && tokens[at + 1].Form is "-" or "–" && Halves.TryGetValue(tokens[at].Form.ToLowerInvariant(), out string? id)
            ? new ActorPhrase(tokens[at].Form, ActorId.From(id), NameKind.Adjective, DateSpan.Always, true, null, null)
            : null;

    // "North and South Korea": the first half leaves its name to the second.
    private ActorPhrase? Divided(IReadOnlyList<Token> tokens, int at, DateOnly? day)
    {
        if (at + 3 >= tokens.Count || !Compass.Contains(tokens[at].Form) || tokens[at + 1].Upos != "CCONJ" || !Compass.Contains(tokens[at + 2].Form))
        {
            return null;
        }

        string name = tokens[at].Form + " " + tokens[at + 3].Form;
        return lexicon.LongestAt(name, ActorLexicon.Fold(name), 0, day) is { } phrase && phrase.Text.Length == name.Length ? phrase : null;
    }

    /// <summary>The token in which a phrase that begins in one ends.</summary>
    internal static int LastToken(IReadOnlyList<Token> tokens, int at, int end)
    {
        while (at + 1 < tokens.Count && tokens[at + 1].Span.Start < end)
        {
            at++;
        }

        return at;
    }

    private ActorPhrase? Surname(IReadOnlyList<Token> tokens, int at, DateOnly? day, Dictionary<string, ActorPhrase> named)
    {
        string form = tokens[at].Form;
        if (!char.IsUpper(form[0]) || form.Length < 2)
        {
            return null;
        }

        if (named.TryGetValue(ActorLexicon.Fold(form), out ActorPhrase? earlier))
        {
            return earlier;
        }

        bool isTitled = at > 0 && Titles.Contains(tokens[at - 1].Form.ToLowerInvariant());
        IReadOnlyList<ActorPhrase> leaders = lexicon.Leaders(form, day);
        bool isAlone = at == 0 || !(char.IsUpper(tokens[at - 1].Form[0]) && tokens[at - 1].Upos == "PROPN") || isTitled;
        // "President Omar Hassan": a first name that is another leader's last.
        bool isFirstName = at + 1 < tokens.Count && tokens[at + 1].Upos == "PROPN" && char.IsUpper(tokens[at + 1].Form[0]) && tokens[at + 1].Relation.StartsWith("flat", StringComparison.Ordinal);
        if (isFirstName)
        {
            return null;
        }

        bool isInTime = leaders.Count > 0 && (day is not { } when || leaders.Any(leader => leader.Valid.Contains(when)));
        return isAlone && leaders.Select(leader => leader.Actor).Distinct().Count() == 1 && (isTitled || (isInTime && !ActorLexicon.IsCommon(form) && tokens[at].Upos == "PROPN"))
            ? leaders[0]
            : null;
    }

    // "Michael Jordan" is no state: a single word after a given name that no mention covers.
    private static bool IsForeignName(IReadOnlyList<Token> tokens, int at, ActorPhrase phrase, List<FoundActor> found) =>
        phrase.Kind == NameKind.Name && phrase.Person is null && !phrase.Text.Contains(' ', StringComparison.Ordinal)
        && phrase.Text is "jordan" or "chad" or "israel" or "georgia" or "kenya" or "cyprus"
        && at > 0 && tokens[at - 1].Upos == "PROPN" && !(found.Count > 0 && found[^1].Mention.Span.End == tokens[at - 1].Span.End);

    private FoundActor? Mention(string text, string folded, DateOnly? day, IReadOnlyList<Token> tokens, int sentence, int first, int last, ActorPhrase phrase)
    {
        if ((first >= 2 && tokens[first - 1].Form == "-" && tokens[first - 2].Form.ToLowerInvariant() is "anti" or "non" or "counter")
            || (last + 1 < tokens.Count && tokens[last + 1].Form.ToLowerInvariant() is "era" or "time")
            || IsCompass(tokens, first, last) || IsBacking(tokens, last)
            || (first > 0 && phrase.Kind is NameKind.Adjective or NameKind.People && tokens[first - 1].Form.Equals("ethnic", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        bool isCapital = phrase.Kind == NameKind.Capital, isTown = phrase.Kind == NameKind.Place;

        (int end, string? role) = RoleAfter(text, folded, tokens, last);
        end = role is null || phrase.Person is not null ? end : NameAfter(text, folded, tokens, end);
        role ??= phrase.Role;
        bool isPlace = (isCapital || isTown) && (IsPlace(tokens, first, last) || (isTown && role is null && !PlaceMentions.IsActedOn(tokens, first, last)));
        int begin = first;
        while (phrase.Person is not null && begin > 0 && Titles.Contains(tokens[begin - 1].Form.ToLowerInvariant()))
        {
            begin--;
        }

        string basis = phrase.Person is not null ? "leader: " + phrase.Person : phrase.Kind switch
        {
            NameKind.Adjective or NameKind.People => "demonym",
            NameKind.Capital => "capital",
            NameKind.Organ => "organ",
            NameKind.Former => "old name",
            NameKind.Place => "place",
            _ => "name",
        };
        role = TimeOfOffice.Role(tokens, begin, end, phrase, role, day);
        SourceSpan span = tokens[begin].Span.Union(tokens[end].Span);
        bool isAdjective = phrase.Kind == NameKind.Adjective && role is null;
        return new FoundActor(new ActorMention(phrase.Actor, span, role, basis), sentence, begin, end, isAdjective, isCapital, phrase.Person is not null)
        {
            IsPlace = isPlace,
            Holders = isTown ? lexicon.HoldersOf(phrase, day) : [],
        };
    }

    // "Iran-backed fighters", "London-based": not an act of the one named.
    private static bool IsBacking(IReadOnlyList<Token> tokens, int last) =>
        last + 2 < tokens.Count && tokens[last + 1].Form is "-" or "‑" && Backings.Contains(tokens[last + 2].Form.ToLowerInvariant());

    // "East-West relations", "West Africans", "West Darfur": a point of the compass, not the West.
    private static bool IsCompass(IReadOnlyList<Token> tokens, int first, int last) =>
        first == last && tokens[first].Form is "West" or "East"
        && ((first > 0 && tokens[first - 1].Form == "-") || (last + 1 < tokens.Count && (tokens[last + 1].Form == "-" || char.IsUpper(tokens[last + 1].Form[0]))));

    private static bool IsPlace(IReadOnlyList<Token> tokens, int first, int last)
    {
        if (first > 0 && PlaceWords.Contains(tokens[first - 1].Form.ToLowerInvariant()))
        {
            return !IsReached(tokens, first - 1);
        }

        return last + 1 < tokens.Count && tokens[last + 1].Form.ToLowerInvariant() is "airport" or "suburb" or "street" or "district" or "hotel" or "university";
    }

    // "arrived in Islamabad", "spent two days in Delhi": who goes to a capital goes to the state.
    private static bool IsReached(IReadOnlyList<Token> tokens, int preposition)
    {
        int at = preposition - 1;
        while (at >= 0 && at > preposition - 8 && tokens[at].Upos != "VERB")
        {
            at--;
        }

        return at >= 0 && tokens[preposition].Form == "in" && tokens[at].Upos == "VERB" && tokens[at].Lemma is "arrive" or "land" or "spend";
    }

    // "Serbian President Vojislav Kostunica": the name behind the office is the same person.
    private int NameAfter(string text, string folded, IReadOnlyList<Token> tokens, int end)
    {
        int at = end;
        while (at + 1 < tokens.Count && at < end + 5 && tokens[at + 1].Upos == "PROPN" && char.IsUpper(tokens[at + 1].Form[0]) && tokens[at + 1].Xpos != "NNPS" && !IsCalendar(tokens[at + 1].Form)
            && lexicon.LongestAt(text, folded, tokens[at + 1].Span.Start, null) is null)
        {
            at++;
        }

        return at;
    }

    private static bool IsCalendar(string form) => form.EndsWith("day", StringComparison.Ordinal)
        || form is "January" or "February" or "March" or "April" or "May" or "June" or "July" or "August" or "September" or "October" or "November" or "December";

    // The role words behind a country: "Russian Foreign Minister", "India's army", "US military officials"; and how far they reach.
    private (int End, string? Role) RoleAfter(string text, string folded, IReadOnlyList<Token> tokens, int last)
    {
        int at = last + 1;
        if (at < tokens.Count && tokens[at].Form is "'s" or "’s" or "'" or "’")
        {
            at++;
        }

        int reach = last;
        string? role = null;
        for (int word = at; word < tokens.Count && word < at + 5; word++)
        {
            string form = tokens[word].Form.ToLowerInvariant();
            if (form == "spy" && word + 1 < tokens.Count && SpyThings.Contains(tokens[word + 1].Lemma.ToLowerInvariant()))
            {
                // "an American spy plane" is no secret service.
                break;
            }

            string? pair = word + 1 < tokens.Count ? form + " " + tokens[word + 1].Form.ToLowerInvariant() : null;
            if (pair is not null && lexicon.RoleOf(pair) is { } two)
            {
                (role, reach) = (role ?? two, ++word);
            }
            else if (lexicon.RoleOf(form) is { } one && tokens[word].Upos is "NOUN" or "PROPN" or "ADJ")
            {
                (role, reach) = (role ?? one, word);
            }
            else if (role is not null || tokens[word].Upos is not ("ADJ" or "PROPN" or "NOUN") || tokens[word].Xpos.StartsWith("VB", StringComparison.Ordinal) || word > at + 1
                || (char.IsUpper(tokens[word].Form[0]) && lexicon.LongestAt(text, folded, tokens[word].Span.Start, null) is not null))
            {
                break;
            }
        }

        return (role is null ? last : reach, role);
    }
}
