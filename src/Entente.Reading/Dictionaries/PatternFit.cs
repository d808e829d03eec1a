namespace Entente.Reading.Dictionaries;

/// <summary>Holds patterns of version 2.0 against a verb phrase.</summary>
/// <param name="before">The noun phrases before the verb, or behind "by" where it is passive.</param>
/// <param name="after">The noun phrases after the verb, or its subject where it is passive.</param>
/// <param name="verbs">The verb phrase.</param>
internal sealed class PatternFit(IReadOnlyList<PhraseNode> before, IReadOnlyList<PhraseNode> after, PhraseNode verbs)
{
    /// <summary>The pattern that asks for most among those that fit, the first of equals; null where none fits.</summary>
    public PhrasePattern? Best(IEnumerable<PhrasePattern> patterns)
    {
        PhrasePattern? best = null;
        foreach (PhrasePattern pattern in patterns)
        {
            if ((best is null || pattern.Weight > best.Weight) && pattern.Code is not ("###" or "+++") && Fits(pattern))
            {
                best = pattern;
            }
        }

        return best;
    }

    /// <summary>The words at the head of a noun phrase: the last noun, of each member where it is a compound.</summary>
    public static IEnumerable<PhraseNode> Heads(PhraseNode noun)
    {
        PhraseNode? own = noun.Children.LastOrDefault(child => child.IsWord && (child.Label.StartsWith('N') || child.Label is "CD" or "PRP" or "RB" or "JJ"));
        if (own is not null)
        {
            yield return own;
            yield break;
        }

        foreach (PhraseNode inner in noun.Children.Where(child => child.IsNounPhrase || child.Label == "NEC"))
        {
            foreach (PhraseNode head in Heads(inner))
            {
                yield return head;
            }

            if (!noun.Children.Exists(child => child.Label == "CC"))
            {
                yield break;
            }
        }
    }

    private bool Fits(PhrasePattern pattern) =>
        Array.TrueForAll(pattern.Before, spec => Noun(spec, before, isLoose: true))
        && Array.TrueForAll(pattern.After, spec => Noun(spec, after, isLoose: true))
        && Array.TrueForAll(pattern.Prepositions, Preposition);

    private bool Noun(NounSpec spec, IReadOnlyList<PhraseNode> nouns, bool isLoose)
    {
        if (spec.IsAny)
        {
            return nouns.Count > 0;
        }

        return nouns.Any(noun => Matches(spec, noun)) || (isLoose && spec.Words.Length == 1 && IsBesideVerb(spec.Words[0]));
    }

    // Words that are no nouns stand in the verb group itself: "will not", "down".
    private bool IsBesideVerb(PatternToken token)
    {
        foreach (PhraseNode child in verbs.Children)
        {
            IEnumerable<PhraseNode> words = child.IsWord ? [child] : child.Label is "PRT" or "ADVP" or "ADJP" ? child.Children.Where(word => word.IsWord) : [];
            if (words.Any(word => !word.Label.StartsWith("VB", StringComparison.Ordinal) && WordMatches(token, [word], 0) > 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(NounSpec spec, PhraseNode noun)
    {
        foreach (PhraseNode head in Heads(noun))
        {
            PhraseNode[] words = [.. Words(noun)];
            int at = Array.IndexOf(words, head);
            if (at >= 0 && WordMatches(spec.Words[^1], words, at) > 0
                && spec.Words.Take(spec.Words.Length - 1).All(token => Enumerable.Range(0, words.Length).Any(place => place != at && WordMatches(token, words, place) > 0)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<PhraseNode> Words(PhraseNode noun) =>
        noun.Children.SelectMany(child => child.IsWord ? [child] : child.Label is "PP" or "S" or "SBAR" or "VP" ? [] : Words(child));

    // A synonym of several words matches where its last word stands.
    private static int WordMatches(PatternToken token, PhraseNode[] words, int at) =>
        token.Set is { } set
            ? set.Match(step => at - step >= 0 && at - step < words.Length ? words[at - step].Word : null, isBackward: true)
            : words[at].Word == token.Word ? 1 : 0;

    private bool Preposition(PrepositionSpec spec)
    {
        IEnumerable<PhraseNode> phrases = verbs.Children.Concat(after.SelectMany(noun => noun.All())).Where(node => node.Label == "PP");
        foreach (PhraseNode phrase in phrases)
        {
            if (phrase.Children.Exists(child => child.IsWord && child.Word == spec.Word)
                && (spec.Noun is null || Noun(spec.Noun, [.. phrase.Children.Where(child => child.IsNounPhrase)], isLoose: false)))
            {
                return true;
            }
        }

        return false;
    }
}
