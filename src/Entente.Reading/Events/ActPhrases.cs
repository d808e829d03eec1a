using Entente.Reading.Actors;
using Entente.Vocabulary;

namespace Entente.Reading.Events;

/// <summary>The acts that set phrases tell ("held X answerable for", "put money at X's disposal"). They are matched word by word, so that they hold
/// where the tree goes astray; only who acts is asked of the tree.</summary>
internal static class ActPhrases
{
    private const int WidestGap = 6;

    private const int WidestName = 9;

    private const int Reach = 12;

    private static readonly Dictionary<string, ActPhrase[]> Phrases = Read();

    /// <summary>The acts of the first phrase that begins at a verb and finds its target, or none.</summary>
    public static IReadOnlyList<CodedAct> Find(SentenceGraph graph, int at)
    {
        if (!Phrases.TryGetValue(graph.Lemma(at), out ActPhrase[]? phrases))
        {
            return [];
        }

        Arguments? arguments = null;
        int verb = at;
        foreach (ActPhrase phrase in phrases)
        {
            if (Match(graph, phrase.Words, 0, at, (-1, -1)) is not { } match)
            {
                continue;
            }

            verb = graph.Is(at, "cop") || (graph.Is(at, "aux") && graph.Tokens[at].Head > at) ? graph.Tokens[at].Head : at;
            arguments ??= Arguments.Of(graph, verb);
            if (Acts(graph, phrase.Frame, verb, match, arguments) is { Length: > 0 } acts)
            {
                return acts;
            }
        }

        return [];
    }

    private static CodedAct[] Acts(SentenceGraph graph, EventFrame frame, int verb, (int Last, int First, int End) match, Arguments arguments)
    {
        ClauseMood mood = MoodReader.Of(graph, verb);
        if (frame.IsControl)
        {
            // "would not hear of": the refusal has happened.
            mood = mood with { IsHappening = !mood.IsCondition, IsNegated = false, Mood = ClaimMood.Asserted, Cue = -1 };
        }

        foreach (string slot in frame.Targets)
        {
            IReadOnlyList<FoundActor> sides = slot switch
            {
                "X" => match.First < 0 ? [] : Within(graph, match.First, match.End) is { Count: > 0 } named ? named : arguments.IsPassive ? arguments.Patients : [],
                "after" or "subject" => After(graph, match.Last + 1, arguments.Sources),
                _ => arguments.In(slot),
            };
            IReadOnlyList<FoundActor> sources = arguments.Sources;
            (IReadOnlyList<FoundActor> doers, IReadOnlyList<FoundActor> others) = slot switch
            {
                "subject" => (sides, arguments.IsPassive ? arguments.Patients : sources),
                "recip" => (sources, sources),
                "home" => (sources, [.. sources.Take(1)]),
                _ => (sources, sides),
            };
            bool isMutual = frame.Code.Mode == "meet" || (frame.Code.Type is "AGREE" or "COOPERATE" && frame.Targets.Contains("with"));
            CodedAct[] acts = slot == "home"
                ? [.. sources.Take(1).Select(source => ActPairs.Act(frame, verb, source, source, mood, arguments, slot))]
                : [.. ActPairs.Cross(doers, others).Concat(isMutual && slot != "recip" ? ActPairs.Cross(others, doers) : []).Select(pair => ActPairs.Act(frame, verb, pair.Source, pair.Target, mood, arguments, slot))];
            if (acts.Length > 0)
            {
                return acts;
            }
        }

        return [];
    }

    private static List<FoundActor> Within(SentenceGraph graph, int first, int last) =>
        [.. graph.Actors.Where(actor => actor.First >= first && actor.First <= last)];

    // The first actor behind the phrase, another before one's own, with those joined to it.
    private static IReadOnlyList<FoundActor> After(SentenceGraph graph, int from, IReadOnlyList<FoundActor> sources)
    {
        FoundActor? own = null;
        for (int at = from; at < graph.Tokens.Count && at < from + Reach; at++)
        {
            FoundActor? actor = graph.ActorAt(at) ?? graph.Places.FirstOrDefault(place => place.First == at);
            if (actor is null)
            {
                if (graph.Tokens[at].Xpos is "VBD" or "VBZ" or "VBP" or "MD" || graph.Tokens[at].Form is "," or ";" or "after" or "before")
                {
                    break;
                }
            }
            else if (!sources.Any(source => source.Mention.Actor == actor.Mention.Actor))
            {
                return [actor, .. graph.ActorsOf(actor.Last).Where(other => other != actor && other.First > actor.First)];
            }
            else
            {
                own ??= actor.IsPronoun ? null : actor;
            }
        }

        return own is null ? [] : [own];
    }

    // The last token of the phrase, with the words that stand for X.
    private static (int Last, int First, int End)? Match(SentenceGraph graph, string[][] words, int word, int at, (int First, int End) name)
    {
        if (word == words.Length)
        {
            return (at - 1, name.First, name.End);
        }

        bool isName = words[word][0] == "X";
        if (isName || words[word][0] == "*")
        {
            int widest = isName ? WidestName : WidestGap;
            for (int gap = 0; gap <= widest && at + gap <= graph.Tokens.Count; gap++)
            {
                if (gap > 0 && (graph.Tokens[at + gap - 1].Xpos is "VBD" or "VBZ" or "VBP" or "MD" || graph.Tokens[at + gap - 1].Form is ";" or ":"))
                {
                    return null;
                }

                if (isName && gap > 0 && !graph.Actors.Any(actor => actor.First >= at && actor.First < at + gap))
                {
                    continue;
                }

                if (Match(graph, words, word + 1, at + gap, isName ? (at, at + gap - 1) : name) is { } match && !(isName && gap == 0 && word == words.Length - 1 && !IsPassive(graph, at)))
                {
                    return match;
                }
            }

            return null;
        }

        if (words[word][0] == "V")
        {
            return at < graph.Tokens.Count && graph.Tokens[at].Xpos == "VB" ? Match(graph, words, word + 1, at + 1, name) : null;
        }

        return at < graph.Tokens.Count && (IsAny(words[word], graph.Lemma(at)) || IsAny(words[word], graph.Forms[at]))
            ? Match(graph, words, word + 1, at + 1, name)
            : null;
    }

    private static bool IsAny(string[] choices, string word)
    {
        foreach (string choice in choices)
        {
            if (choice == word)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPassive(SentenceGraph graph, int at)
    {
        for (int before = at - 1; before >= 0 && before > at - 6; before--)
        {
            if (graph.Children(before, "aux:pass").Any())
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, ActPhrase[]> Read()
    {
        Dictionary<string, List<ActPhrase>> phrases = new(StringComparer.Ordinal);
        foreach (DataRow row in DataTable.Embedded(typeof(ActPhrases).Assembly, "act-phrases.csv").Rows)
        {
            string[][] words = [.. row["phrase"].Split(' ').Select(word => word.Split('|'))];
            EventCode code = new(row["type"], row["mode"] is { Length: > 0 } mode ? mode : null, row["cameo"]);
            EventFrame frame = new($"P:{string.Join(' ', words.Select(word => word[0]))}:{row.Line}", false, "", new HashSet<string>(), row.Parts("target", '>'), code, row.Line) { IsControl = words.Any(word => word.Contains("not")) };
            foreach (string first in words[0])
            {
                if (!phrases.TryGetValue(first, out List<ActPhrase>? own))
                {
                    phrases[first] = own = [];
                }

                own.Add(new ActPhrase(words, frame));
            }
        }

        // The longer phrase is the more certain one.
        return phrases.ToDictionary(pair => pair.Key, pair => pair.Value.OrderByDescending(phrase => phrase.Words.Count(word => word[0] is not ("*" or "X"))).ThenBy(phrase => phrase.Frame.Line).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The words that begin the phrases.</summary>
    public static IEnumerable<string> Lemmas => Phrases.Keys;
}
