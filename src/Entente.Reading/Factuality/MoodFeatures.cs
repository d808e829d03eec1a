using Entente.Reading.Events;
using Entente.Vocabulary;

namespace Entente.Reading.Factuality;

/// <summary>What the mood of a predicate is weighed by: its tense and place in the tree, and which moods the words around it speak of. A change here
/// asks for new weights.</summary>
internal static class MoodFeatures
{
    /// <summary>The moods that are told apart, in the order of the weights.</summary>
    public static readonly string[] Labels = ["asserted", "forecast", "prescribed", "demanded", "denied", "condition", "hearsay"];

    private static readonly string[] Numbers = ["0", "1", "2", "3", "4"];

    // So many words before and behind the predicate count as near when a mood is to be shown.
    private const int Near = 6;

    private static readonly Dictionary<string, string[]> Fields = DataTable.Embedded(typeof(MoodFeatures).Assembly, "mood-fields.csv").Rows
        .ToDictionary(row => row["word"], row => row["moods"].Split(' '), StringComparer.Ordinal);

    /// <summary>The name of a mood as the weights know it.</summary>
    public static string LabelOf(ClauseMood mood) => mood.IsCondition ? "condition"
        : mood.Mood == ClaimMood.Asserted && mood.IsNegated ? "denied"
        : mood.Mood != ClaimMood.Asserted ? mood.Mood.ToString().ToLowerInvariant()
        : mood.IsHearsay ? "hearsay" : "asserted";

    /// <summary>The features of a predicate.</summary>
    /// <param name="graph">The sentence.</param>
    /// <param name="at">The predicate.</param>
    /// <param name="rule">What the rules make of it; null leaves them out.</param>
    public static IReadOnlyList<string> Of(SentenceGraph graph, int at, ClauseMood? rule)
    {
        NamedFeatures features = new();
        Gather(graph, at, rule, features);
        return features.Names;
    }

    /// <summary>Gathers the features of a predicate.</summary>
    /// <param name="graph">The sentence.</param>
    /// <param name="at">The predicate.</param>
    /// <param name="rule">What the rules make of it; null leaves them out.</param>
    /// <param name="features">Takes them up; one that comes twice counts once.</param>
    public static void Gather(SentenceGraph graph, int at, ClauseMood? rule, IFeatureSet features)
    {
        features.Add("bias");
        ClauseView clause = graph.ClauseOf(at);
        string kind = graph.Tokens[at].Upos == "NOUN" ? "noun" : "verb";
        features.Add(kind);
        features.Add("tense ", clause.Tense);
        features.Add("mark ", clause.Mark);
        features.Add("relation ", kind, " ", clause.Relation);
        features.Add("tense relation ", clause.Tense, " ", clause.Relation);
        features.Add("not ", Word(clause.IsNegated || clause.HasNoObject));
        foreach (int child in graph.Children(at))
        {
            if (graph.Is(child, "aux") || graph.Is(child, "mark") || graph.Is(child, "det") || graph.Is(child, "case") || graph.Is(child, "advmod"))
            {
                features.Add("child ", graph.Forms[child]);
            }
        }

        Subject(graph, clause, features);
        Above(graph, at, features);
        Around(graph, at, features);
        Whole(graph, at, features);
        double fact = graph.FactualityOf(at);
        string level = fact < -1.5 ? "no" : fact < 0 ? "low" : fact < 1 ? "middle" : fact < 2.2 ? "high" : "sure";
        features.Add("fact ", kind, " ", level);
        if (rule is { } mood)
        {
            string label = LabelOf(mood);
            features.Add("rule ", label);
            features.Add("rule cue ", label, " ", Word(mood.Cue >= 0));
            features.Add("rule fact ", label, " ", level);
            features.Add("rule strength ", label, " ", mood.Strength > .75 ? "strong" : mood.Strength > .45 ? "middle" : "weak");
        }
    }

    private static void Subject(SentenceGraph graph, ClauseView clause, IFeatureSet features)
    {
        string subject = clause.Subject < 0 ? "none" : graph.Is(clause.Subject, "expl") || graph.Lemma(clause.Subject) is "it" or "there" ? graph.Lemma(clause.Subject)
            : graph.ActorsOf(clause.Subject).Count > 0 ? "actor" : graph.Tokens[clause.Subject].Upos;
        features.Add("subject ", subject);
        features.Add("subject behind ", Word(clause.Subject > clause.At));
        features.Add("subject tense ", subject, " ", clause.Tense);
    }

    private static void Above(SentenceGraph graph, int at, IFeatureSet features)
    {
        string path = "";
        int from = at;
        for (int steps = 0; steps < 4; steps++)
        {
            int head = graph.Tokens[from].Head;
            if (head < 0)
            {
                features.Add("root", path);
                break;
            }

            path += "<" + graph.Tokens[from].Relation.Split(':')[0];
            foreach (string field in FieldsOf(graph, head))
            {
                features.Add("above ", field);
                features.Add("above ", Word(steps), " ", field);
            }

            ClauseView above = graph.ClauseOf(head);
            if (steps == 0)
            {
                features.Add("head ", graph.Lemma(head));
                features.Add("head tense ", path, " ", above.Tense);
                features.Add("head not ", path, " ", Word(above.IsNegated));
                features.Add("path", path, " ", graph.Tokens[head].Upos);
            }

            features.Add("above mark ", above.Mark);
            features.Add("above modal ", above.HasModal ? above.Auxiliaries : "no", " ", Word(steps));
            from = head;
        }
    }

    // The fields of the words below the predicate, near it, and before and behind it in the sentence.
    private static void Around(SentenceGraph graph, int at, IFeatureSet features)
    {
        foreach (int child in graph.Children(at))
        {
            foreach (string field in FieldsOf(graph, child))
            {
                features.Add("below ", field);
            }
        }

        List<(string Field, int Count)> counts = [];
        for (int other = 0; other < graph.Tokens.Count; other++)
        {
            if (other == at)
            {
                continue;
            }

            foreach (string field in FieldsOf(graph, other))
            {
                int held = counts.FindIndex(own => own.Field == field);
                if (held < 0)
                {
                    counts.Add((field, 1));
                }
                else
                {
                    counts[held] = (field, counts[held].Count + 1);
                }

                features.Add(other < at ? "before " : "behind ", field);
                if (Math.Abs(other - at) <= 4)
                {
                    features.Add("near ", field);
                }
            }

            features.AddWord(graph, other);
        }

        foreach ((string field, int count) in counts)
        {
            features.Add("count ", field, " ", Word(Math.Min(count, 4)));
        }

        if (counts.Count > 0)
        {
            features.Add("most ", counts.Where(pair => pair.Field != "asserted").OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Field, StringComparer.Ordinal).Select(pair => pair.Field).FirstOrDefault("asserted"));
        }

        foreach ((int _, MoodWords.MoodWord word) in graph.Phrases.Of(graph, at))
        {
            features.Add("phrase reaching ", word.Mood);
        }

        foreach (MoodWords.MoodWord word in graph.Phrases.All)
        {
            features.Add("phrase ", word.Mood);
        }
    }

    private static void Whole(SentenceGraph graph, int at, IFeatureSet features)
    {
        WordKeys words = graph.Keys;
        int root = words.Root < 0 ? at : words.Root;
        ClauseView top = graph.ClauseOf(root);
        features.Add("root tense ", top.Tense);
        features.Add("is root ", Word(root == at));
        features.Add("first ", graph.Lemma(0));
        features.Add("first tag ", graph.Tokens[0].Xpos);
        features.Add("end ", graph.Tokens[^1].Form);
        features.Add("quoted ", Word(words.IsQuoted(at) ? 1 : 0));
        features.Add("said ", Word(graph.Speech.SpeakerOf(at) >= 0));
        features.Add("colon ", Word(words.HasColon));
        foreach (string tag in words.VerbTags)
        {
            features.Add("tag ", tag);
        }

        features.Add("past anywhere ", Word(words.VerbTags.Contains("VBD")), " ", words.VerbTags.Contains("MD") ? "modal" : "");
    }

    /// <summary>Whether a word near the predicate, above it or below it, or a phrase of the sentence, speaks of a mood.</summary>
    /// <param name="graph">The sentence.</param>
    /// <param name="at">The predicate.</param>
    /// <param name="label">The mood.</param>
    public static bool Speaks(SentenceGraph graph, int at, string label)
    {
        bool Says(int token) => FieldsOf(graph, token).Contains(label);
        for (int above = graph.Tokens[at].Head, steps = 0; above >= 0 && steps < 3; above = graph.Tokens[above].Head, steps++)
        {
            if (Says(above))
            {
                return true;
            }
        }

        return graph.Children(at).Any(Says) || Enumerable.Range(Math.Max(0, at - Near), Math.Min(graph.Tokens.Count, at + Near + 1) - Math.Max(0, at - Near)).Any(token => token != at && Says(token))
            || graph.Phrases.All.Any(word => word.Mood.ToString().Equals(label, StringComparison.OrdinalIgnoreCase));
    }

    private static string Word(bool isSo) => isSo ? "True" : "False";

    private static string Word(int number) => Numbers[number];

    private static string[] FieldsOf(SentenceGraph graph, int at) => graph.FieldsOf(at, static lemma => Fields.GetValueOrDefault(lemma) ?? []);
}
