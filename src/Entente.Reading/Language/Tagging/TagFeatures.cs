namespace Entente.Reading.Language;

/// <summary>What the tagger looks at around a word.</summary>
internal static class TagFeatures
{
    /// <summary>The most features that one word gives.</summary>
    public const int Max = 56;

    /// <summary>Writes the feature keys of a word, whose predecessors are already tagged.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="i">The word's index.</param>
    /// <param name="tags">The tags so far, with the marks past the end.</param>
    /// <param name="keys">Room for <see cref="Max"/> keys.</param>
    /// <returns>How many keys were written.</returns>
    public static int Write(SentenceBuffer sentence, int i, byte[] tags, Span<uint> keys)
    {
        int n = sentence.Count;
        int before1 = i >= 1 ? i - 1 : sentence.Before;
        int before2 = i >= 2 ? i - 2 : sentence.Before;
        int after1 = i + 1 < n ? i + 1 : sentence.Nothing;
        int after2 = i + 2 < n ? i + 2 : sentence.Nothing;
        uint[] word = sentence.Word;
        ReadOnlySpan<uint> affixes = sentence.Affixes.AsSpan(i * WordShape.AffixCount, WordShape.AffixCount);
        uint w = word[i], b1 = word[before1], b2 = word[before2], a1 = word[after1], a2 = word[after2];
        uint shape = sentence.Shape[i];
        uint t1 = tags[before1], t2 = tags[before2];
        uint habit1 = Habit(sentence, after1), habit2 = Habit(sentence, after2);
        uint place = i == 0 ? 0u : 1u;
        int k = 0;
        keys[k++] = FeatureHash.Of(1, 0);
        keys[k++] = FeatureHash.Of(2, w);
        keys[k++] = FeatureHash.Of(3, sentence.Form[i], place);
        keys[k++] = FeatureHash.Of(4, b1);
        keys[k++] = FeatureHash.Of(5, b2);
        keys[k++] = FeatureHash.Of(6, a1);
        keys[k++] = FeatureHash.Of(7, a2);
        keys[k++] = FeatureHash.Of(8, b1, w);
        keys[k++] = FeatureHash.Of(9, w, a1);
        keys[k++] = FeatureHash.Of(10, b1, a1);
        keys[k++] = FeatureHash.Of(11, b2, b1);
        keys[k++] = FeatureHash.Of(12, a1, a2);
        for (uint a = 0; a < WordShape.AffixCount; a++)
        {
            if (affixes[(int)a] != 0)
            {
                keys[k++] = FeatureHash.Of(20 + a, affixes[(int)a]);
            }
        }

        keys[k++] = FeatureHash.Of(30, shape, place);
        keys[k++] = FeatureHash.Of(31, shape, affixes[2]);
        keys[k++] = FeatureHash.Of(32, sentence.Shape[before1], shape);
        keys[k++] = FeatureHash.Of(33, shape, sentence.Shape[after1]);
        keys[k++] = FeatureHash.Of(34, sentence.Affixes[(before1 * WordShape.AffixCount) + 2]);
        keys[k++] = FeatureHash.Of(35, sentence.Affixes[(after1 * WordShape.AffixCount) + 2]);
        keys[k++] = FeatureHash.Of(36, sentence.Affixes[(after1 * WordShape.AffixCount) + 1], affixes[1]);
        keys[k++] = FeatureHash.Of(40, t1);
        keys[k++] = FeatureHash.Of(41, t1, t2);
        keys[k++] = FeatureHash.Of(42, t1, w);
        keys[k++] = FeatureHash.Of(43, t1, a1);
        keys[k++] = FeatureHash.Of(44, t1, affixes[2]);
        keys[k++] = FeatureHash.Of(45, t1, shape, affixes[1]);
        keys[k++] = FeatureHash.Of(46, t1, t2, w);
        keys[k++] = FeatureHash.Of(47, t2, w);
        keys[k++] = FeatureHash.Of(50, sentence.Habit[i]);
        keys[k++] = FeatureHash.Of(51, habit1);
        keys[k++] = FeatureHash.Of(52, sentence.Habit[i], habit1);
        keys[k++] = FeatureHash.Of(53, t1, sentence.Habit[i], habit1);
        keys[k++] = FeatureHash.Of(54, habit1, habit2);
        keys[k++] = FeatureHash.Of(55, w, habit1);
        keys[k++] = FeatureHash.Of(56, t1, t2, sentence.Habit[i]);
        return k;
    }

    private static uint Habit(SentenceBuffer sentence, int i) =>
        sentence.Habit[i] != 0 ? sentence.Habit[i] : sentence.Affixes[(i * WordShape.AffixCount) + 1];
}
