using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>Reads the mood of a clause from its auxiliaries, its marks, and the verbs above it.</summary>
internal static class MoodReader
{
    private static readonly Dictionary<(string Kind, string Word), (string Mood, double Strength)> Words = DataTable.Embedded(typeof(MoodReader).Assembly, "mood-words.csv").Rows
        .GroupBy(row => (row["kind"], row["word"]))
        .ToDictionary(group => group.Key, group => (group.First()["mood"], double.Parse(group.First()["strength"], CultureInfo.InvariantCulture)));

    private static readonly HashSet<string> Speech = [.. DataTable.Embedded(typeof(MoodReader).Assembly, "mood-words.csv").Rows
        .Where(row => row["kind"] == "verb" && row["mood"] == "said").Select(row => row["word"])];

    /// <summary>Nouns for what is told without being vouched for: what hangs on them is not told as having happened.</summary>
    public static IReadOnlySet<string> HearsayNouns { get; } =
        new HashSet<string>([.. "allegation claim rumour rumor story accusation charge suggestion speculation idea notion hint suspicion theory possibility prospect".Split(' ')], StringComparer.Ordinal);

    /// <summary>Whether a verb reports what somebody says.</summary>
    public static bool IsSpeech(string lemma) => Speech.Contains(lemma);

    /// <summary>Reads the clause of a verb, or of a noun or adjective that a copula makes a predicate.</summary>
    public static ClauseMood Of(SentenceGraph graph, int verb)
    {
        ClauseMood mood = Own(graph, verb);
        int at = verb;
        for (int steps = 0; steps < 6; steps++)
        {
            int head = graph.Tokens[at].Head;
            if (head < 0)
            {
                break;
            }

            if (graph.Is(at, "conj") && !HasOwnSubject(graph, at) && mood is { Cue: < 0, IsHappening: true } && !HasAux(graph, at))
            {
                // "India should stop and leave": the second verb shares the first one's auxiliary.
                ClauseMood first = Own(graph, head);
                mood = first.Cue >= 0 || first.IsNegated ? first with { IsPast = mood.IsPast } : mood;
            }

            mood = Above(graph, at, head, mood);
            at = head;
            if (!graph.Is(at, "ccomp") && !graph.Is(at, "xcomp") && !graph.Is(at, "advcl") && !graph.Is(at, "conj") && !graph.Is(at, "parataxis") && !graph.Is(at, "acl"))
            {
                break;
            }
        }

        return mood.Speaker >= 0 ? mood : mood with { Speaker = AccordingTo(graph, at) is >= 0 and var speaker ? speaker : AccordingTo(graph, verb) };
    }

    // "According to X, ...": X says it.
    private static int AccordingTo(SentenceGraph graph, int verb) => graph.Children(verb)
        .FirstOrDefault(child => graph.Children(child, "case").Any(word => graph.Tokens[word].Form.Equals("according", StringComparison.OrdinalIgnoreCase)), -1);

    /// <summary>The mood by the clause's own auxiliaries and marks, what stands above it left out.</summary>
    public static ClauseMood Own(SentenceGraph graph, int verb)
    {
        string tag = graph.Tokens[verb].Xpos;
        bool isNegated = graph.Children(verb).Any(child => IsNegation(graph, child)) || graph.Children(verb, "nsubj").Any(subject => IsNobody(graph, subject));
        bool isPerfect = graph.Children(verb, "aux").Any(child => graph.Lemma(child) == "have");
        bool isPast = tag is "VBD" or "VBN" || isPerfect || graph.Children(verb, "cop").Concat(graph.Children(verb, "aux")).Any(child => graph.Tokens[child].Xpos == "VBD");
        ClauseMood mood = new(ClaimMood.Asserted, 1, -1, isNegated, false, !isNegated, -1, isPast);
        foreach (int child in graph.Children(verb))
        {
            string form = graph.Tokens[child].Form.ToLowerInvariant();
            if (graph.Is(child, "aux") && Words.TryGetValue(("aux", form), out (string Mood, double Strength) aux))
            {
                mood = Set(mood, aux, child);
            }
            else if (graph.Is(child, "advmod") && Words.TryGetValue(("adverb", form), out (string Mood, double Strength) adverb) && mood.Cue < 0)
            {
                mood = Set(mood, adverb, child);
            }
            else if (graph.Is(child, "mark") && form is "if" or "unless" or "whether")
            {
                mood = mood with { IsCondition = true, IsHappening = false, Cue = mood.Cue < 0 ? child : mood.Cue };
            }
        }

        // "Had India attacked, ...": an auxiliary before its subject, and no question.
        int subject = graph.Children(verb, "nsubj").FirstOrDefault(-1);
        bool isInverted = subject >= 0 && graph.Tokens[^1].Form != "?"
            && graph.Children(verb, "aux").Any(aux => aux < subject && graph.Tokens[aux].Form.ToLowerInvariant() is "had" or "should" or "were") && graph.Children(verb, "aux").First() == FirstWord(graph, verb);
        if (isInverted || IsAsLongAs(graph, verb))
        {
            mood = mood with { IsCondition = true, IsHappening = false };
        }

        // A bare infinitive or gerund without auxiliary tells nothing of whether it happened, unless it is a finite conjunct.
        if (mood.Cue < 0 && mood.IsHappening && tag == "VB" && !graph.Children(verb, "aux").Any()
            && (graph.Children(verb, "mark").Any() || !HasOwnSubject(graph, verb)))
        {
            mood = mood with { IsHappening = false };
        }

        // "accused of harbouring", "did India attack?": not told as having happened.
        if (mood.IsHappening && (IsAlleged(graph, verb) || graph.Tokens[^1].Form == "?"))
        {
            mood = mood with { IsHappening = false, Strength = Math.Min(mood.Strength, .3) };
        }

        return mood;
    }

    private static int FirstWord(SentenceGraph graph, int verb) => graph.Children(verb).Where(child => graph.Tokens[child].Upos != "PUNCT").DefaultIfEmpty(verb).Min();

    // "as long as X does it": the first verb behind the words is a condition.
    private static bool IsAsLongAs(SentenceGraph graph, int verb)
    {
        int at = verb - 1;
        while (at >= 0 && graph.Tokens[at].Upos != "VERB" && graph.Tokens[at].Form != ",")
        {
            if (at >= 2 && Is(at, "as") && Is(at - 1, "long") && (Is(at - 2, "as") || Is(at - 2, "so")))
            {
                return true;
            }

            at--;
        }

        return false;

        bool Is(int token, string form) => graph.Tokens[token].Form.Equals(form, StringComparison.OrdinalIgnoreCase);
    }

    private static ClauseMood Above(SentenceGraph graph, int at, int head, ClauseMood mood)
    {
        string lemma = graph.Lemma(head);
        bool isClausal = graph.Is(at, "xcomp") || graph.Is(at, "ccomp") || (graph.Is(at, "advcl") && graph.Children(at, "mark").Any(mark => graph.Lemma(mark) == "to"))
            || (graph.Is(at, "obl") && graph.Tokens[at].Upos == "VERB");
        if (graph.Is(at, "advcl") && !isClausal)
        {
            int mark = graph.Children(at, "mark").FirstOrDefault(-1);
            return mark >= 0 && graph.Lemma(mark) is "if" or "unless" ? mood with { IsCondition = true, IsHappening = false, Cue = mood.Cue < 0 ? mark : mood.Cue } : mood;
        }

        if (graph.Is(at, "acl") && !graph.Is(at, "acl:relcl") && graph.Children(at, "mark").Any(mark => graph.Lemma(mark) == "to"))
        {
            return mood with { IsHappening = false, Mood = ClaimMood.Forecast, Strength = Math.Min(mood.Strength, .5), Cue = mood.Cue < 0 ? head : mood.Cue };
        }

        // "the allegation that it attacked", "in the event that Y does".
        if ((graph.Is(at, "acl") || graph.Is(at, "ccomp")) && !graph.Is(at, "acl:relcl") && graph.Tokens[head].Upos == "NOUN")
        {
            return HearsayNouns.Contains(lemma) ? Set(mood, ("hearsay", .3), head)
                : lemma == "event" ? mood with { IsCondition = true, IsHappening = false, Cue = mood.Cue < 0 ? head : mood.Cue }
                : mood;
        }

        if (!isClausal)
        {
            return mood;
        }

        if (graph.Is(at, "advcl"))
        {
            // A purpose: it is meant, not told.
            return mood with { IsHappening = false, Mood = ClaimMood.Forecast, Strength = Math.Min(mood.Strength, .5) };
        }

        bool isInfinitive = graph.Children(at, "mark").Any(mark => graph.Lemma(mark) == "to") || graph.Is(at, "xcomp");
        if (Speech.Contains(lemma) && graph.Is(at, "ccomp"))
        {
            ClauseMood upper = Own(graph, head);
            int speaker = graph.Children(head).FirstOrDefault(child => graph.Is(child, "nsubj"), -1);
            return mood with
            {
                Speaker = mood.Speaker < 0 ? speaker : mood.Speaker,
                IsHappening = mood.IsHappening && !upper.IsNegated && upper.Cue < 0,
            };
        }

        if (Words.TryGetValue(("verb", lemma), out (string Mood, double Strength) word) && (isInfinitive || word.Mood is "denied" or "demanded" or "forecast" or "wish" or "prescribed"))
        {
            int holder = graph.Is(at, "ccomp") ? graph.Children(head).FirstOrDefault(child => graph.Is(child, "nsubj"), -1) : -1;
            mood = mood.Speaker < 0 && holder >= 0 ? mood with { Speaker = holder } : mood;
            return word.Mood == "said" ? mood : Set(mood, word, head);
        }

        // "are believed to have threatened", "is alleged to have shelled".
        if (isInfinitive && lemma is "believe" or "allege" or "report" or "rumour" or "rumor" or "suspect" or "think" or "say" or "suppose" or "understand"
            && (graph.Tokens[head].Xpos == "VBN" || graph.Children(head, "aux:pass").Any()))
        {
            return Set(mood, ("hearsay", .4), head);
        }

        // "have to" and "is going to".
        if (lemma == "go" && isInfinitive && graph.Children(head, "aux").Any(aux => graph.Lemma(aux) == "be"))
        {
            return Set(mood, ("forecast", .9), head);
        }

        bool isReal = lemma is "begin" or "start" or "continue" or "keep" or "manage" or "help" or "come" or "make" or "let" or "force" or "resume" or "cease" or "remain" or "see" or "have" or "get" or "appear";
        if (isInfinitive && isReal && mood.Cue < 0 && !mood.IsNegated)
        {
            // "continued to send": as real as the verb above.
            ClauseMood upper = Own(graph, head);
            return upper with { Speaker = mood.Speaker };
        }

        return isInfinitive && !isReal ? mood with { IsHappening = false, Mood = mood.Cue < 0 ? ClaimMood.Forecast : mood.Mood, Strength = Math.Min(mood.Strength, .5), Cue = mood.Cue < 0 ? head : mood.Cue } : mood;
    }

    private static ClauseMood Set(ClauseMood mood, (string Mood, double Strength) word, int cue) => word.Mood switch
    {
        "forecast" => mood with { Mood = ClaimMood.Forecast, Strength = Math.Min(mood.Strength, word.Strength), Cue = cue, IsHappening = false },
        "wish" => mood with { Mood = ClaimMood.Forecast, Strength = Math.Min(mood.Strength, word.Strength), Cue = cue, IsHappening = false },
        "prescribed" => mood with { Mood = ClaimMood.Prescribed, Strength = Math.Min(mood.Strength, word.Strength), Cue = cue, IsHappening = false },
        "demanded" => mood with { Mood = ClaimMood.Demanded, Strength = word.Strength, Cue = cue, IsHappening = false },
        "hearsay" => mood with { Strength = Math.Min(mood.Strength, word.Strength), Cue = cue, IsHappening = false },
        "denied" => mood with { Mood = ClaimMood.Denied, Strength = word.Strength, Cue = cue, IsHappening = false },
        _ => mood,
    };

    private static bool IsNegation(SentenceGraph graph, int child) =>
        graph.Tokens[child].Form.ToLowerInvariant() is "not" or "n't" or "n’t" or "never" or "no" or "neither" or "nor" or "hardly"
            && (graph.Is(child, "advmod") || graph.Is(child, "det") || graph.Is(child, "cc"))
        || (graph.Tokens[child].Form.Equals("longer", StringComparison.OrdinalIgnoreCase) && graph.Children(child).Any(word => graph.Lemma(word) == "no"));

    // "accused of harbouring": what somebody is accused of is not told as having happened.
    private static bool IsAlleged(SentenceGraph graph, int verb)
    {
        if (graph.Tokens[verb].Xpos != "VBG" || !graph.Children(verb).Any(mark => mark < verb && graph.Lemma(mark) is "of" or "for" or "with" or "against" or "from"))
        {
            return false;
        }

        for (int at = verb - 1; at >= 0 && at > verb - 14; at--)
        {
            if (graph.Lemma(at) is "accuse" or "suspect" or "charge" or "blame" or "criticise" or "criticize" or "condemn" or "denounce" or "acquit" or "guilty" or "warn" or "refrain" or "accusation" or "allegation")
            {
                return true;
            }
        }

        return false;
    }

    // "neither India nor Pakistan", "nobody", "no state".
    private static bool IsNobody(SentenceGraph graph, int subject) =>
        graph.Lemma(subject) is "nobody" or "none" or "neither" || graph.Children(subject).Any(child => child < subject && graph.Tokens[child].Form.ToLowerInvariant() is "neither" or "no");

    private static bool HasAux(SentenceGraph graph, int at) => graph.Children(at, "aux").Any();

    private static bool HasOwnSubject(SentenceGraph graph, int at) => graph.Children(at).Any(child => graph.Is(child, "nsubj"));
}
