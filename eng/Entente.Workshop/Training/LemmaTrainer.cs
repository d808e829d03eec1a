using System.Globalization;
using Entente.Reading.Language;

namespace Entente.Workshop.Training;

/// <summary>Learns how words are brought to their dictionary form.</summary>
internal static class LemmaTrainer
{
    public static LemmaRules Fit(IEnumerable<Sentence> sentences)
    {
        List<(string Xpos, string Word, string Lemma, int Count)> words = [.. sentences
            .SelectMany(sentence => sentence.Tokens)
            .Where(token => token.Lemma.Length > 0 && token.Lemma != "_" && token.Form.Length <= 40 && token.Xpos is not ("GW" or "ADD"))
            .Select(token => (token.Xpos, Word: Plain(token.Form), Lemma: token.Lemma.ToLowerInvariant()))
            .GroupBy(word => word)
            .Select(group => (group.Key.Xpos, group.Key.Word, group.Key.Lemma, group.Count()))
            .GroupBy(word => (word.Xpos, word.Word))
            .Select(group => group.OrderByDescending(word => word.Item4).ThenBy(word => word.Lemma, StringComparer.Ordinal).First())];
        HashSet<string> known = [.. words
            .Where(word => word.Xpos is "VB" or "VBP" or "NN" or "JJ" or "RB" && word.Word == word.Lemma)
            .Select(word => word.Lemma)];
        Dictionary<string, string> endings = Endings(words);
        Lemmatizer bare = new(new LemmaRules(new Dictionary<string, string>(), endings, known));
        Dictionary<string, string> byHeart = [];
        foreach ((string xpos, string word, string lemma, int count) in words)
        {
            // A single odd sighting of a word without an ending is more often a slip than a rule.
            bool isWorth = Lemmatizer.LemmaRulesFit(xpos) || count >= 2 || xpos is not ("NN" or "NNP" or "JJ" or "FW" or "CD");
            if (isWorth && bare.Lemma(word, "X", xpos) != lemma)
            {
                byHeart[xpos + " " + word] = lemma;
            }
        }

        return new LemmaRules(byHeart, endings, known);
    }

    private static string Plain(string form)
    {
        char[] plain = new char[form.Length];
        WordShape.Plain(form, plain);
        return new string(plain).ToLowerInvariant();
    }

    // For each tag and ending of 1 to 6 letters: the change that most words show, where at least two agree.
    private static Dictionary<string, string> Endings(List<(string Xpos, string Word, string Lemma, int Count)> words)
    {
        Dictionary<string, Dictionary<string, int>> seen = [];
        foreach ((string xpos, string word, string lemma, _) in words)
        {
            int same = 0;
            while (same < word.Length && same < lemma.Length && word[same] == lemma[same])
            {
                same++;
            }

            int cut = word.Length - same;
            if (!Lemmatizer.LemmaRulesFit(xpos) || same < 2 || cut > 4)
            {
                continue;
            }

            string change = cut.ToString(CultureInfo.InvariantCulture) + " " + lemma[same..];
            for (int size = 1; size <= Math.Min(6, word.Length - 1); size++)
            {
                string key = xpos + " " + word[^size..];
                Dictionary<string, int> changes = seen.TryGetValue(key, out Dictionary<string, int>? found) ? found : seen[key] = [];
                changes[change] = changes.GetValueOrDefault(change) + 1;
            }
        }

        return seen
            .Select(pair => (pair.Key, Best: pair.Value.OrderByDescending(change => change.Value).ThenBy(change => change.Key, StringComparer.Ordinal).First()))
            .Where(pair => pair.Best.Value >= 2)
            .ToDictionary(pair => pair.Key, pair => pair.Best.Key);
    }
}
