namespace Entente.Reading.Events;

/// <summary>Turns of speech that set a mood and that the order of words tells more surely than the tree: "rejected suggestions that", "rumours swept
/// the bazaar that", "unconfirmed accounts spoke of", "none of his ships", "nor had it ever", "it was untrue, X said, that".</summary>
internal static class MoodOrder
{
    private static readonly HashSet<string> Rejecting = [.. ("reject deny dismiss refute rebut rubbish repudiate contest dispute discount disown ridicule scorn quash counter contradict disavow debunk decry denounce "
        + "disclaim demolish disprove spurn trash pooh-pooh gainsay condemn brush shrug laugh wave swat bat").Split(' ')];

    private static readonly HashSet<string> Naming = [.. "call brand label term describe dismiss denounce deem declare pronounce consider reject decry slam".Split(' ')];

    // What goes round without anybody answering for it.
    private static readonly HashSet<string> Rumours = [.. "rumour rumor speculation whisper gossip talk word murmur chatter innuendo tittle-tattle hearsay grapevine buzz conjecture suggestion".Split(' ')];

    private static readonly HashSet<string> Circulating = [.. ("be reach sweep persist circulate spread abound swirl surface emerge mount grow fly go run rage rife come arise appear resurface multiply travel filter trickle seep "
        + "buzz have leak break begin continue refuse die do make").Split(' ')];

    private static readonly HashSet<string> Unsure = [.. ("unconfirmed unverified anonymous unattributed unsourced uncorroborated unsubstantiated unsigned unnamed conflicting contradictory garbled sketchy second-hand secondhand third-hand "
        + "fragmentary patchy unofficial undocumented unproven unauthenticated").Split(' ')];

    private static readonly HashSet<string> Tellings = [.. ("account report version claim story information message post word tale letter leaflet pamphlet blog video footage dispatch item tip rumour rumor allegation article posting text tweet "
        + "dossier recording note source intelligence call caller").Split(' ')];

    /// <summary>The turns of speech of a sentence: first token, last token, what they do to the next verb or act behind them.</summary>
    public static IEnumerable<(int First, int Last, MoodWords.MoodWord Word)> Find(SentenceGraph graph, string[] forms)
    {
        for (int at = 0; at < forms.Length; at++)
        {
            if (Rejected(graph, forms, at) is { } rejected)
            {
                yield return rejected;
            }

            if (Rumoured(graph, forms, at) is { } rumoured)
            {
                yield return rumoured;
            }

            if (Unproven(graph, forms, at) is { } unproven)
            {
                yield return unproven;
            }

            if (Negated(graph, forms, at) is { } negated)
            {
                yield return negated;
            }

            if (Parted(graph, forms, at) is { } parted)
            {
                yield return parted;
            }
        }

        if (Statement(graph, forms) is { } statement)
        {
            yield return statement;
        }
    }

    // "dismissed as false reports that", "called unfounded the suggestion that", "rejected accusations of".
    private static (int, int, MoodWords.MoodWord)? Rejected(SentenceGraph graph, string[] forms, int at)
    {
        if (graph.Tokens[at].Upos is not ("VERB" or "ADJ" or "NOUN"))
        {
            return null;
        }

        string lemma = graph.Lemma(at);
        bool isRejecting = Rejecting.Contains(lemma) || Rejecting.Contains(Stem(forms[at]));
        bool isNaming = Naming.Contains(lemma) || Naming.Contains(Stem(forms[at]));
        if ((!isRejecting && !isNaming) || forms[at].EndsWith("al", StringComparison.Ordinal) || IsNegatedBefore(forms, at))
        {
            return null;
        }

        bool isUntrue = isRejecting;
        bool isPast = false;
        for (int next = at + 1; next < forms.Length && next <= at + 9; next++)
        {
            isUntrue |= NounMood.IsUntruth(graph.Lemma(next)) || MoodWords.Find("adj", graph.Lemma(next)) is { Mood: "denied" };
            isPast |= graph.Tokens[next].Xpos is "VBD" or "VBZ" or "MD" && next > at + 1;
            if (isPast || forms[next] is ";" or "." or ",")
            {
                return null;
            }

            bool isTold = MoodWords.Find("noun", graph.Lemma(next)) is { Mood: "hearsay" } && graph.Tokens[next].Upos is "NOUN" or "VERB";
            int that = isTold ? That(graph, forms, next) : -1;
            if (that >= 0 && isUntrue)
            {
                return (at, that, new("denied", .9));
            }
        }

        return null;
    }

    // "Rumours swept the bazaar that", "word has reached Beira, so far without confirmation, that".
    private static (int, int, MoodWords.MoodWord)? Rumoured(SentenceGraph graph, string[] forms, int at)
    {
        if (!Rumours.Contains(graph.Lemma(at)) || graph.Tokens[at].Upos != "NOUN" || (graph.Lemma(at) == "talk" && forms[at] == "talks"))
        {
            return null;
        }

        bool isSpoken = at + 1 < forms.Length && forms[at + 1] == "that";
        for (int next = at + 1; next < forms.Length && next <= at + 12; next++)
        {
            if (forms[next] == "that" && graph.Tokens[next].Upos is not ("DET" or "PRON") && isSpoken)
            {
                return (at, next, new("hearsay", .4));
            }

            if (graph.Tokens[next].Upos is "VERB" or "AUX")
            {
                if (!Circulating.Contains(graph.Lemma(next)))
                {
                    return null;
                }

                isSpoken = true;
            }

            // "There has been speculation in the press that".
            isSpoken |= at > 1 && Enumerable.Range(Math.Max(0, at - 5), Math.Min(5, at)).Any(before => forms[before] == "there");
        }

        return null;
    }

    // "unconfirmed accounts spoke of", "an anonymous post has Qatar financing", "unattributed reports of an ambush", "versions not confirmed by either side".
    private static (int, int, MoodWords.MoodWord)? Unproven(SentenceGraph graph, string[] forms, int at)
    {
        bool isTelling = Tellings.Contains(graph.Lemma(at)) && graph.Tokens[at].Upos == "NOUN";
        if (!isTelling)
        {
            return null;
        }

        bool isUnsure = Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(before => Unsure.Contains(forms[before]))
            || (at + 2 < forms.Length && forms[at + 1] is "not" or "never" or "nobody" or "neither" && forms.Skip(at + 1).Take(5).Any(word => word is "confirmed" or "verified" or "verify" or "confirm" or "corroborated" or "authenticated"))
            || (at + 3 < forms.Length && forms[at + 1] is "that" or "which" && forms.Skip(at + 2).Take(6).Any(word => word is "verify" or "confirm" or "verified" or "confirmed" or "corroborate") && forms.Skip(at + 2).Take(6).Any(word => word is "not" or "nobody" or "none" or "neither" or "never" or "no"));
        if (!isUnsure)
        {
            return null;
        }

        int last = -1;
        for (int next = at + 1; next < forms.Length && next <= at + 11 && last < 0; next++)
        {
            last = forms[next] is "that" or "of" or "about" or "has" or "had" or "have" or "claiming" or "alleging" or "said" or "says" or "," ? next : last;
            if (last >= 0 && forms[last] is "of" && graph.Tokens[last - 1].Upos is "NOUN" && last > at + 1 && !Enumerable.Range(at + 1, last - at - 1).Any(between => graph.Tokens[between].Upos is "VERB" or "ADP"))
            {
                last = -1;
            }
        }

        return last < 0 ? null : (at, last, new("hearsay", .4));
    }

    // "none of his ships fired", "neither flew supplies nor", "nor had it ever threatened".
    private static (int, int, MoodWords.MoodWord)? Negated(SentenceGraph graph, string[] forms, int at)
    {
        string next = at + 1 < forms.Length ? forms[at + 1] : "";
        return (forms[at], next) switch
        {
            ("none", "of") => (at, at + 1, new("not", 1)),
            ("nor", "has" or "have" or "had" or "did" or "does" or "do" or "was" or "were" or "is" or "are") => (at, at + 1, new("not", 1)),
            ("neither", _) when at + 1 < forms.Length && graph.Tokens[at + 1].Xpos is "VBD" or "VBZ" or "VBN" or "VBP" && forms.Skip(at + 2).Contains("nor") => (at, at, new("not", 1)),
            _ => null,
        };
    }

    // "It was untrue, the embassy said, that students had been detained."
    private static (int, int, MoodWords.MoodWord)? Parted(SentenceGraph graph, string[] forms, int at)
    {
        if (forms[at] != "it" || at + 4 >= forms.Length || graph.Lemma(at + 1) != "be")
        {
            return null;
        }

        int adjective = graph.Tokens[at + 2].Upos == "ADV" ? at + 3 : at + 2;
        if (adjective + 1 >= forms.Length || forms[adjective + 1] != "," || (MoodWords.Find("adj", graph.Lemma(adjective)) ?? Passive(graph, adjective)) is not { } word)
        {
            return null;
        }

        int comma = Array.IndexOf(forms, ",", adjective + 2);
        return comma >= 0 && comma + 1 < forms.Length && comma < adjective + 14 && forms[comma + 1] is "that" or "to" or "for" ? (at, comma + 1, word) : null;
    }

    private static MoodWords.MoodWord? Passive(SentenceGraph graph, int at) => graph.Lemma(at) is "allege" or "rumour" or "rumor" or "claim" or "whisper" or "believe" or "suspect" ? new("hearsay", .4) : null;

    // "That programmers sabotaged the reactor is conjecture."
    private static (int, int, MoodWords.MoodWord)? Statement(SentenceGraph graph, string[] forms)
    {
        if (forms.Length < 6 || forms[0] is not ("that" or "whether") || graph.Tokens[0].Upos is "DET" or "PRON")
        {
            return null;
        }

        for (int be = 3; be + 1 < forms.Length; be++)
        {
            if (graph.Lemma(be) is not ("be" or "remain") || graph.Tokens[be].Xpos is "VBN" or "VBG" || graph.Children(be).Count > 0)
            {
                continue;
            }

            for (int word = be + 1; word < forms.Length && word <= be + 5; word++)
            {
                string lemma = graph.Lemma(word);
                if (NounMood.IsUntruth(lemma))
                {
                    return (0, 0, new("denied", .9));
                }

                if (Rumours.Contains(lemma) || lemma is "allegation" or "guesswork" or "guess" or "unproven" or "unconfirmed" or "unclear" or "unverified" or "supposition" or "theory" or "claim")
                {
                    return (0, 0, new("hearsay", .4));
                }
            }
        }

        return null;
    }

    private static int That(SentenceGraph graph, string[] forms, int noun)
    {
        for (int at = noun + 1; at < forms.Length && at <= noun + 7; at++)
        {
            if (forms[at] == "that")
            {
                return at;
            }

            // "reject the charge and point to the missiles that": another clause has begun.
            if (forms[at] is "," or ";" or "." or ":" or "and" or "but" || graph.Tokens[at].Xpos is "VBD" or "VBZ" or "VBP")
            {
                break;
            }
        }

        return -1;
    }

    private static bool IsNegatedBefore(string[] forms, int at) => Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(before => forms[before] is "not" or "n't" or "n’t" or "never" or "nor" or "cannot");

    private static string Stem(string form) => form.EndsWith("ed", StringComparison.Ordinal) ? form[..^2] : form;
}
