using Entente.Reading.Language;

namespace Entente.Workshop.Training;

/// <summary>Fits the tagger.</summary>
internal sealed class TaggerTrainer(TagSet tags, int epochs, int seed, float margin, int maxEntries)
{
    /// <summary>Counts which tags each word has; words seen fewer than three times, or in one document, are left out.</summary>
    public WordHabits Habits(IReadOnlyList<Example> examples)
    {
        Dictionary<uint, (int[] Counts, int Total, int FirstDocument, bool IsWide)> seen = [];
        foreach (Example example in examples)
        {
            for (int i = 0; i < example.Count; i++)
            {
                uint word = example.Buffer.Word[i];
                (int[] Counts, int Total, int FirstDocument, bool IsWide) entry =
                    seen.TryGetValue(word, out var found) ? found : (new int[tags.Count], 0, example.Document, false);
                if (example.Tags[i] >= 0)
                {
                    entry.Counts[example.Tags[i]]++;
                }

                seen[word] = (entry.Counts, entry.Total + 1, entry.FirstDocument, entry.IsWide || example.Document != entry.FirstDocument);
            }
        }

        Dictionary<uint, byte[]> classes = [];
        foreach ((uint word, var entry) in seen.OrderBy(pair => pair.Key))
        {
            if (entry.Total >= 3 && entry.IsWide)
            {
                classes[word] = [.. Enumerable.Range(0, tags.Count)
                    .Where(tag => entry.Counts[tag] * 20 >= entry.Total).Select(tag => (byte)tag)];
            }
        }

        return new WordHabits(classes);
    }

    /// <summary>Fits the table.</summary>
    public TableRows Fit(IReadOnlyList<Example> examples, WordHabits habits)
    {
        foreach (Example example in examples)
        {
            habits.Fill(example.Buffer);
        }

        TrainingTable table = new(tags.Count);
        Random random = new(seed);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        byte[] given = new byte[4096];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int index in order)
            {
                Learn(examples[index], table, given);
            }
        }

        return table.Export(maxEntries);
    }

    private void Learn(Example example, TrainingTable table, byte[] given)
    {
        SentenceBuffer buffer = example.Buffer;
        Span<uint> keys = stackalloc uint[TagFeatures.Max];
        buffer.FirstTag.AsSpan(example.Count, 3).CopyTo(given.AsSpan(example.Count));
        for (int i = 0; i < example.Count; i++)
        {
            int count = TagFeatures.Write(buffer, i, given, keys);
            table.Score(keys[..count]);
            int gold = example.Tags[i];
            int best = 0;
            int rival = -1;
            for (int c = 0; c < tags.Count; c++)
            {
                best = table.Scores[c] > table.Scores[best] ? c : best;
                rival = c != gold && (rival < 0 || table.Scores[c] > table.Scores[rival]) ? c : rival;
            }

            if (gold >= 0 && table.Scores[gold] < table.Scores[rival] + margin)
            {
                table.Update(keys[..count], gold, rival);
            }

            table.Advance();
            given[i] = (byte)best;
        }
    }
}
