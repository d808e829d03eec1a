namespace Entente.Reading.Dictionaries;

/// <summary>Codes one sentence, laid out in a line, with verb patterns of the older form.</summary>
internal sealed class ClauseCoder
{
    // The line begins with the marks of root and sentence.
    private const int Start = 2;

    private static readonly HashSet<string> PassiveVerbs = new(["WAS", "IS", "BEEN", "WERE", "ARE", "BE", "BEING"], StringComparer.Ordinal);

    private readonly VerbLexicon _verbs;
    private readonly CoderOptions _options;
    private readonly List<ClauseItem> _line;
    private readonly List<CodedClause> _coded = [];

    private ClauseCoder(VerbLexicon verbs, CoderOptions options, List<ClauseItem> line)
    {
        _verbs = verbs;
        _options = options;
        _line = line;
    }

    /// <summary>The events of a line whose noun phrases are coded.</summary>
    public static IReadOnlyList<CodedClause> Code(List<ClauseItem> line, VerbLexicon verbs, CoderOptions options)
    {
        ClauseCoder coder = new(verbs, options, line);
        coder.Run();
        return coder._coded;
    }

    private void Run()
    {
        int at = Start;
        while (at < _line.Count)
        {
            if (_line[at].Opens("VP") && at + 3 < _line.Count && _line[at + 1].Opens("VB") && _line[at + 2].Kind == ClauseItemKind.Word)
            {
                at = CodeVerb(at) ?? at;
            }

            at++;
        }
    }

    // The end of the verb phrase where an event was found there, else null.
    private int? CodeVerb(int phrase)
    {
        int end = EndOf(phrase);
        int passive = PassiveVerb(phrase, end);
        int verb = passive > 0 ? passive : phrase + 2;
        if (!_verbs.Contains(_line[verb].Word))
        {
            // "wire tap": the phrase structure may take the first word of such a verb for the verb and the other for its object.
            int next = _line.FindIndex(verb + 1, item => item.Kind is ClauseItemKind.Word or ClauseItemKind.Noun);
            string word = next < 0 || next >= end ? "" : WordAt(_line[next], 1);
            if (!_verbs.Multiword(word).Any(multiword => multiword.After.Length == 0 && multiword.Before[0] == _line[verb].Word))
            {
                return null;
            }

            return CodeForm(_verbs.Multiword(word)[0], verb, verb - 1, _line[next].Kind == ClauseItemKind.Word ? next + 1 : next, end, isPassive: false);
        }

        (VerbForm? form, int before, int after) = FormAt(verb, end);
        return form is null ? null : CodeForm(form, verb, before, after, end, passive > 0);
    }

    private int? CodeForm(VerbForm form, int verb, int before, int after, int end, bool isPassive)
    {
        VerbSequence upper = VerbSequence.Before(_line, before, Start);
        VerbSequence lower = VerbSequence.After(_line, after, end);
        (PatternMatch? match, VerbPattern? pattern) = FirstMatch(form.Block, upper, lower);
        string code = pattern is null || pattern.Code == NounCoder.NoActor ? form.Code : pattern.Code;
        if (code == NounCoder.NoActor)
        {
            return null;
        }

        NounPlace? source = match?.Source ?? FindSource(upper);
        NounPlace? target = source is { } known ? match?.Target ?? FindTarget(upper, lower, known) : null;
        if (source is { } from && target is { } to)
        {
            CodedClause clause = new(code, pattern?.Place ?? form.Place, pattern is not null && code == pattern.Code, _line[verb].Token, isPassive,
                Nouns(from, upper, lower), Nouns(to, upper, lower));
            _coded.Add(clause);
        }

        return end;
    }

    private static (PatternMatch? Match, VerbPattern? Pattern) FirstMatch(VerbBlock block, VerbSequence upper, VerbSequence lower)
    {
        foreach (VerbPattern pattern in block.Patterns)
        {
            // "###" and "+++" are signs of the oldest coder for "no event" and "too complex": such a pattern codes nothing.
            if (pattern.Code is not ("###" or "+++") && PatternMatch.Of(pattern, upper, lower) is { } match)
            {
                return (match, pattern);
            }
        }

        return (null, null);
    }

    private int EndOf(int phrase)
    {
        int end = _line.FindIndex(phrase, item => item.Closes(_line[phrase].Label));
        return end < 0 ? _line.Count : end;
    }

    // The participle of a verb phrase in the passive with "by", or 0. Between "was" and the participle stand auxiliaries and adverbs
    // only; a noun phrase or clause there has verbs of its own.
    private int PassiveVerb(int phrase, int end)
    {
        bool isBe = false;
        for (int i = phrase + 1; i + 1 < end; i++)
        {
            ClauseItem item = _line[i];
            if (item.Kind == ClauseItemKind.Noun || (item.Kind == ClauseItemKind.Open && item.Label[0] == 'S'))
            {
                return 0;
            }

            if (isBe && item.Opens("VBN") && !PassiveVerbs.Contains(_line[i + 1].Word))
            {
                return _line.Skip(i + 3).Take(end - i - 3).Any(other => other.Word == "BY") ? i + 1 : 0;
            }

            isBe |= item.Opens("VB") && PassiveVerbs.Contains(_line[i + 1].Word);
        }

        return 0;
    }

    // The form at a verb, and the places where the words before and after it begin. Multi-word verbs come first.
    private (VerbForm? Form, int Before, int After) FormAt(int verb, int end)
    {
        foreach (VerbForm form in _verbs.Multiword(_line[verb].Word))
        {
            if (WordsFrom(verb, form.After, 1, end) is { } after && WordsFrom(verb, form.Before, -1, end) is { } before)
            {
                return (form, before, after);
            }
        }

        return (_verbs.Simple(_line[verb].Word), verb - 1, verb + 1);
    }

    // The place beyond the given words, going from the verb; null where they do not stand there.
    private int? WordsFrom(int verb, string[] words, int step, int end)
    {
        int at = verb + step;
        foreach (string word in words)
        {
            while (at >= Start && at < end && _line[at].Kind is not (ClauseItemKind.Word or ClauseItemKind.Noun))
            {
                at += step;
            }

            if (at < Start || at >= _line.Count || WordAt(_line[at], step) != word)
            {
                return null;
            }

            // The rest of a noun phrase that lent a word still counts as one.
            at += _line[at].Noun is { Parts.Count: > 1 } ? 0 : step;
        }

        return at;
    }

    // A multi-word verb may take a word that the phrase structure gave to the noun phrase beside it.
    private static string WordAt(ClauseItem item, int step)
    {
        if (item.Kind != ClauseItemKind.Noun)
        {
            return item.Word;
        }

        string[] words = item.Noun!.Words(); // a noun item carries its noun
        return words.Length == 0 ? "" : step > 0 ? words[0] : words[^1];
    }

    private static NounPlace? FindSource(VerbSequence upper)
    {
        for (int i = upper.Count - 1; i >= 0; i--)
        {
            if (upper[i].IsCodedOpening)
            {
                return new NounPlace(i, true);
            }
        }

        for (int i = upper.Count - 1; i >= 0; i--)
        {
            if (upper[i].IsOpening)
            {
                return new NounPlace(i, true);
            }
        }

        return null;
    }

    private NounPlace? FindTarget(VerbSequence upper, VerbSequence lower, NounPlace source)
    {
        List<string> codes = Codes(Nouns(source, upper, lower));
        string own = codes.Count == 1 ? codes[0] : "";
        return First(lower, false, item => item.IsCodedOpening && IsOther(item))
            ?? First(lower, false, item => item.Kind == SequenceKind.OpenNoun && !item.IsCodedOpening)
            ?? First(upper, true, item => item.IsCodedOpening && IsOther(item))
            ?? First(upper, true, item => item.Kind == SequenceKind.OpenNoun && !item.IsCodedOpening, source.IsBefore ? source.Index : -1);

        bool IsOther(SequenceItem item) => own.Length == 0 || item.Noun?.Code.StartsWith(own, StringComparison.Ordinal) != true;
    }

    private static NounPlace? First(VerbSequence words, bool isBefore, Func<SequenceItem, bool> isIt, int butNot = -1)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (i != butNot && isIt(words[i]))
            {
                return new NounPlace(i, isBefore);
            }
        }

        return null;
    }

    private static List<NounContent> Nouns(NounPlace place, VerbSequence upper, VerbSequence lower) =>
        (place.IsBefore ? upper : lower).NounsAt(place.Index);

    private List<string> Codes(List<NounContent> nouns) => CodedClause.Codes(nouns, _options).ConvertAll(code => code.Code);
}
