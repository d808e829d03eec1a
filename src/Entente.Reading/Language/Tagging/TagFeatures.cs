namespace Entente.Reading.Language;

/// <summary>What the tagger looks at around a word: what one word alone tells, of itself and of its neighbours, and what several tell together.</summary>
/// <remarks>What one word tells alone can be added up once and kept, see <see cref="WordScores"/>.</remarks>
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
        int k = Own(sentence, i, keys);
        k += Before(sentence, First(sentence, i), keys[k..]);
        k += SecondBefore(sentence, Second(sentence, i), keys[k..]);
        k += After(sentence, Next(sentence, i), keys[k..]);
        k += SecondAfter(sentence, NextButOne(sentence, i), keys[k..]);
        return k + Joint(sentence, i, tags, keys[k..]);
    }

    /// <summary>The place of the word before, or the mark before the sentence.</summary>
    public static int First(SentenceBuffer sentence, int i) => i >= 1 ? i - 1 : sentence.Before;

    /// <summary>The place of the word before that.</summary>
    public static int Second(SentenceBuffer sentence, int i) => i >= 2 ? i - 2 : sentence.Before;

    /// <summary>The place of the next word, or the mark after the sentence.</summary>
    public static int Next(SentenceBuffer sentence, int i) => i + 1 < sentence.Count ? i + 1 : sentence.Nothing;

    /// <summary>The place of the next word but one.</summary>
    public static int NextButOne(SentenceBuffer sentence, int i) => i + 2 < sentence.Count ? i + 2 : sentence.Nothing;

    /// <summary>What a word tells of itself; whether it opens the sentence counts.</summary>
    public static int Own(SentenceBuffer sentence, int i, Span<uint> keys)
    {
        ReadOnlySpan<uint> affixes = Affixes(sentence, i);
        uint place = i == 0 ? 0u : 1u;
        int k = 0;
        keys[k++] = FeatureHash.Of(1, 0);
        keys[k++] = FeatureHash.Of(2, sentence.Word[i]);
        keys[k++] = FeatureHash.Of(3, sentence.Form[i], place);
        for (uint a = 0; a < WordShape.AffixCount; a++)
        {
            if (affixes[(int)a] != 0)
            {
                keys[k++] = FeatureHash.Of(20 + a, affixes[(int)a]);
            }
        }

        keys[k++] = FeatureHash.Of(30, sentence.Shape[i], place);
        keys[k++] = FeatureHash.Of(31, sentence.Shape[i], affixes[2]);
        keys[k++] = FeatureHash.Of(50, sentence.Habit[i]);
        return k;
    }

    /// <summary>What a word tells of the next.</summary>
    public static int Before(SentenceBuffer sentence, int i, Span<uint> keys)
    {
        keys[0] = FeatureHash.Of(4, sentence.Word[i]);
        keys[1] = FeatureHash.Of(34, Affixes(sentence, i)[2]);
        return 2;
    }

    /// <summary>What a word tells of the next but one.</summary>
    public static int SecondBefore(SentenceBuffer sentence, int i, Span<uint> keys)
    {
        keys[0] = FeatureHash.Of(5, sentence.Word[i]);
        return 1;
    }

    /// <summary>What a word tells of the one before.</summary>
    public static int After(SentenceBuffer sentence, int i, Span<uint> keys)
    {
        keys[0] = FeatureHash.Of(6, sentence.Word[i]);
        keys[1] = FeatureHash.Of(35, Affixes(sentence, i)[2]);
        keys[2] = FeatureHash.Of(51, Habit(sentence, i));
        return 3;
    }

    /// <summary>What a word tells of the one before the last.</summary>
    public static int SecondAfter(SentenceBuffer sentence, int i, Span<uint> keys)
    {
        keys[0] = FeatureHash.Of(7, sentence.Word[i]);
        return 1;
    }

    /// <summary>What words and tags tell together.</summary>
    public static int Joint(SentenceBuffer sentence, int i, byte[] tags, Span<uint> keys)
    {
        int before1 = First(sentence, i), before2 = Second(sentence, i), after1 = Next(sentence, i), after2 = NextButOne(sentence, i);
        uint[] word = sentence.Word;
        ReadOnlySpan<uint> affixes = Affixes(sentence, i);
        uint w = word[i], b1 = word[before1], b2 = word[before2], a1 = word[after1], a2 = word[after2];
        uint shape = sentence.Shape[i];
        uint t1 = tags[before1], t2 = tags[before2];
        uint habit1 = Habit(sentence, after1), habit2 = Habit(sentence, after2);
        int k = 0;
        keys[k++] = FeatureHash.Of(8, b1, w);
        keys[k++] = FeatureHash.Of(9, w, a1);
        keys[k++] = FeatureHash.Of(10, b1, a1);
        keys[k++] = FeatureHash.Of(11, b2, b1);
        keys[k++] = FeatureHash.Of(12, a1, a2);
        keys[k++] = FeatureHash.Of(32, sentence.Shape[before1], shape);
        keys[k++] = FeatureHash.Of(33, shape, sentence.Shape[after1]);
        keys[k++] = FeatureHash.Of(36, Affixes(sentence, after1)[1], affixes[1]);
        keys[k++] = FeatureHash.Of(40, t1);
        keys[k++] = FeatureHash.Of(41, t1, t2);
        keys[k++] = FeatureHash.Of(42, t1, w);
        keys[k++] = FeatureHash.Of(43, t1, a1);
        keys[k++] = FeatureHash.Of(44, t1, affixes[2]);
        keys[k++] = FeatureHash.Of(45, t1, shape, affixes[1]);
        keys[k++] = FeatureHash.Of(46, t1, t2, w);
        keys[k++] = FeatureHash.Of(47, t2, w);
        keys[k++] = FeatureHash.Of(52, sentence.Habit[i], habit1);
        keys[k++] = FeatureHash.Of(53, t1, sentence.Habit[i], habit1);
        keys[k++] = FeatureHash.Of(54, habit1, habit2);
        keys[k++] = FeatureHash.Of(55, w, habit1);
        keys[k++] = FeatureHash.Of(56, t1, t2, sentence.Habit[i]);
        return k;
    }

    private static ReadOnlySpan<uint> Affixes(SentenceBuffer sentence, int i) => sentence.Affixes.AsSpan(i * WordShape.AffixCount, WordShape.AffixCount);

    private static uint Habit(SentenceBuffer sentence, int i) =>
        sentence.Habit[i] != 0 ? sentence.Habit[i] : sentence.Affixes[(i * WordShape.AffixCount) + 1];
}
