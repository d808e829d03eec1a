namespace Entente.Reading.Dictionaries;

internal sealed partial class MeaningCoder
{
    private static readonly HashSet<string> Pronouns = new(["HE", "SHE", "IT", "THEY", "HIM", "HER", "THEM"], StringComparer.Ordinal);

    // A pronoun stands for the subject of a clause above its own, or of an earlier one beside it.
    private void ResolvePronouns(PhraseNode root)
    {
        List<(PhraseNode Clause, PhraseNode Subject)> subjects = [];
        foreach (PhraseNode node in root.All())
        {
            if (!node.IsNounPhrase || !_parents.TryGetValue(node, out PhraseNode? parent))
            {
                continue;
            }

            if (node.Children is [{ Label: "PRP" } pronoun] && Pronouns.Contains(pronoun.Word))
            {
                PhraseNode? clause = Clause(node);
                PhraseNode? before = subjects.LastOrDefault(subject => subject.Clause != clause && _nouns.Of(subject.Subject).Count > 0).Subject;
                if (before is not null)
                {
                    _nouns.Set(node, _nouns.Of(before));
                }
            }

            if (parent.Label == "S")
            {
                subjects.Add((parent, node));
            }
        }
    }

    private PhraseNode? Clause(PhraseNode node)
    {
        PhraseNode? above = node;
        while (above is not null && above.Label != "S")
        {
            above = _parents.GetValueOrDefault(above);
        }

        return above;
    }

    private static PhraseNode? Verb(PhraseNode phrase) =>
        phrase.Children.LastOrDefault(child => child.IsWord && (child.Label.StartsWith("VB", StringComparison.Ordinal) || child.Label is "MD" or "TO"));

    // The first noun phrase beside the verb phrase that has actors.
    private List<ActorCode> Upper(PhraseNode phrase) => _parents.TryGetValue(phrase, out PhraseNode? parent) && parent.Label != "NP"
        ? parent.Children.Where(child => child.IsNounPhrase && FirstToken(child) < FirstToken(phrase)).Reverse().Select(_nouns.Of).FirstOrDefault(codes => codes.Count > 0) ?? []
        : [];

    private static readonly HashSet<string> Places = new(["IN", "AT", "ON", "NEAR", "OUTSIDE", "DURING", "AFTER", "BEFORE"], StringComparer.Ordinal);

    private static bool IsEachOther(PhraseNode phrase) => phrase.Children.Exists(child => child.IsNounPhrase
        && child.All().Where(word => word.IsWord).Take(2).Select(word => word.Word).ToArray() is ["EACH", "OTHER"] or ["ONE", "ANOTHER"]);

    private static bool IsPlace(PhraseNode phrase) => phrase.Label == "PP" && phrase.Children.Exists(word => Places.Contains(word.Word));

    // "talks in Syldavia": the talks, without the place.
    private static IEnumerable<PhraseNode> WithoutPlaces(PhraseNode noun) => noun.Children.Exists(IsPlace)
        ? noun.Children.Where(child => !IsPlace(child)).SelectMany(child => child.Label == "PP" ? child.Children : [child]).Where(child => child.IsNounPhrase)
        : [noun];

    // Where several meet, the place that they meet in is not whom they meet.
    private List<ActorCode> ObjectsOf(PhraseNode phrase, bool isWithoutPlaces)
    {
        List<ActorCode> nouns = [.. phrase.Children.Where(child => child.IsNounPhrase).SelectMany(noun => isWithoutPlaces ? WithoutPlaces(noun) : [noun]).SelectMany(_nouns.Of)];
        if (nouns.Exists(IsNamed))
        {
            return nouns.FindAll(IsNamed);
        }

        List<ActorCode> behind = [.. phrase.Children.Where(child => child.Label == "PP" && !(isWithoutPlaces && IsPlace(child))).SelectMany(child => child.Children).Where(child => child.IsNounPhrase).SelectMany(_nouns.Of)];
        return behind.Exists(IsNamed) ? behind.FindAll(IsNamed) : nouns.Count > 0 ? nouns : behind;
    }

    private static bool IsNamed(ActorCode actor) => !actor.Code.StartsWith(NounCoder.NoActor, StringComparison.Ordinal);

    private static IEnumerable<PhraseNode> Prepositions(PhraseNode phrase, params string[] words) =>
        phrase.Children.Where(child => child.Label == "PP" && child.Children.Exists(word => words.Contains(word.Word)))
            .SelectMany(child => child.Children).Where(child => child.IsNounPhrase);

    private bool IsPassive(PhraseNode phrase)
    {
        if (Verb(phrase) is not { Label: "VBN" or "VBD" })
        {
            return false;
        }

        PhraseNode? above = _parents.GetValueOrDefault(phrase);
        if (above?.Label == "NP")
        {
            return true;
        }

        for (int i = 0; i < 2 && above?.Label == "VP"; i++)
        {
            if (Verb(above) is { } auxiliary && Be.Contains(auxiliary.Word))
            {
                return true;
            }

            above = _parents.GetValueOrDefault(above);
        }

        return false;
    }

    // The code of the verb and of its mirror, by the best pattern or else the verb's own.
    private (string? Active, string? Mirror, DictionaryPlace Rule, bool IsByPattern, bool IsDenial) CodeOf(PhraseNode phrase)
    {
        if (Verb(phrase) is not { Label: not "TO" } verb || phrase.Children.Exists(child => child.Label is "CC" or "CCP" && child.Word == "AND") || Form(phrase, verb) is not { } form)
        {
            return (null, null, default, false, false);
        }

        PhraseNode clause = Sentence(phrase);
        bool isPassive = IsPassive(phrase);
        PhraseNode[] own = [.. phrase.Children.Where(child => child.IsNounPhrase || child.Label is "ADVP" or "NEC")];
        PhraseNode[] subjects = [.. clause.Children.Where(child => child.IsNounPhrase || child.Label == "NEC")];
        PatternFit fit = isPassive
            ? new PatternFit([.. Prepositions(phrase, "BY", "FROM")], [.. subjects, .. own], phrase)
            : new PatternFit(subjects, own, phrase);
        PhrasePattern? pattern = fit.Best(form.Block.PhrasePatterns);
        string code = pattern?.Code ?? form.Code;
        int colon = code.IndexOf(':', StringComparison.Ordinal);
        return (Known(colon < 0 ? code : code[..colon]), colon < 0 ? null : Known(code[(colon + 1)..]), pattern?.Place ?? form.Place, pattern is not null,
            form.Block.IsDenial);
    }

    private static string? Known(string code) => code.Length == 0 || code == NounCoder.NoActor ? null : code;

    private PhraseNode Sentence(PhraseNode phrase)
    {
        PhraseNode above = phrase;
        while (_parents.TryGetValue(above, out PhraseNode? parent))
        {
            // An infinitive without a subject of its own belongs to the clause above.
            bool isOpen = parent.Label == "S" && above.Children.Count > 0 && above.Children[0].Label == "TO" && !parent.Children.Exists(child => child.IsNounPhrase);
            above = parent;
            if (parent.Label != "VP" && !isOpen && parent.Label != "SBAR")
            {
                break;
            }
        }

        return above;
    }

    // A multi-word verb where its other words stand beside it, else the verb alone.
    private VerbForm? Form(PhraseNode phrase, PhraseNode verb)
    {
        List<PhraseNode> words = [.. phrase.Children.TakeWhile(child => child != verb).Where(child => child.IsWord),
            .. phrase.Children.SkipWhile(child => child != verb).Skip(1).SelectMany(child => child.All()).Where(child => child.IsWord).Take(4)];
        int before = words.FindIndex(word => word.Token > verb.Token) is var found and >= 0 ? found : words.Count;
        foreach (VerbForm form in _verbs.Multiword(verb.Word))
        {
            bool isAfter = form.After.Select((word, place) => before + place < words.Count && words[before + place].Word == word).All(stands => stands);
            bool isBefore = form.Before.Select((word, place) => before - 1 - place >= 0 && words[before - 1 - place].Word == word).All(stands => stands);
            if (isAfter && isBefore)
            {
                return form;
            }
        }

        return _verbs.Simple(verb.Word);
    }

    private static int FirstToken(PhraseNode node) => node.IsWord ? node.Token : node.Children.Count == 0 ? int.MaxValue : node.Children.Min(FirstToken);
}
