using static Entente.Reading.Language.FeatureHash;

namespace Entente.Reading.Language;

/// <summary>What the parser looks at before a move: the words on the stack and ahead, and the children they have.</summary>
[Vocabulary.Source("zhang-nivre-2011")]
internal static class ArcFeatures
{
    /// <summary>The most features that one state gives.</summary>
    public const int Max = 128;

    /// <summary>Writes the feature keys of a state.</summary>
    /// <returns>How many keys were written.</returns>
    public static int Write(SentenceBuffer sentence, ParserState state, Span<uint> keys)
    {
        uint[] word = sentence.Word;
        byte[] tag = sentence.Tag;
        byte[] upos = sentence.Upos;
        byte[] label = state.Label;
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2);
        int b0 = state.Ahead(0), b1 = state.Ahead(1), b2 = state.Ahead(2);
        uint s0w = word[s0], s1w = word[s1], b0w = word[b0], b1w = word[b1];
        uint s0t = tag[s0], s1t = tag[s1], s2t = tag[s2], b0t = tag[b0], b1t = tag[b1], b2t = tag[b2];
        uint s0u = upos[s0], s1u = upos[s1], b0u = upos[b0];
        int k = 0;
        keys[k++] = Of(1, s0w);
        keys[k++] = Of(2, s0t);
        keys[k++] = Of(3, s0w, s0t);
        keys[k++] = Of(4, s1w);
        keys[k++] = Of(5, s1t);
        keys[k++] = Of(6, s1w, s1t);
        keys[k++] = Of(7, s2t);
        keys[k++] = Of(8, word[s2], s2t);
        keys[k++] = Of(9, b0w);
        keys[k++] = Of(10, b0t);
        keys[k++] = Of(11, b0w, b0t);
        keys[k++] = Of(12, b1t);
        keys[k++] = Of(13, b1w, b1t);
        keys[k++] = Of(14, b2t);
        keys[k++] = Of(15, word[b2], b2t);
        keys[k++] = Of(16, s0w, b0w);
        keys[k++] = Of(17, s0w, s0t, b0t);
        keys[k++] = Of(18, s0t, b0w, b0t);
        keys[k++] = Of(19, s0t, b0t);
        keys[k++] = Of(20, s1w, s0w);
        keys[k++] = Of(21, s1w, s1t, s0t);
        keys[k++] = Of(22, s1t, s0w, s0t);
        keys[k++] = Of(23, s1t, s0t);
        keys[k++] = Of(24, s1t, b0t);
        keys[k++] = Of(25, s1w, b0t);
        keys[k++] = Of(26, s1t, b0w);
        keys[k++] = Of(27, s1w, b0w);
        keys[k++] = Of(28, b0t, b1t);
        keys[k++] = Of(29, b0w, b1t);
        keys[k++] = Of(30, b0t, b1w);
        keys[k++] = Of(31, s0t, b0t, b1t);
        keys[k++] = Of(32, s1t, s0t, b0t);
        keys[k++] = Of(33, s2t, s1t, s0t);
        keys[k++] = Of(34, b0t, b1t, b2t);
        keys[k++] = Of(35, s1t, s0t, b0t, b1t);
        keys[k++] = Of(36, s1w, s0t, b0t);
        keys[k++] = Of(37, s1t, s0w, b0t);
        keys[k++] = Of(38, s1t, s0t, b0w);
        keys[k++] = Of(39, s0w, b0t, b1t);
        keys[k++] = Of(40, s0t, b0w, b1t);
        keys[k++] = Of(41, s0t, b0t, b1t, b2t);
        keys[k++] = Of(42, s2t, s1t, s0t, b0t);
        keys[k++] = Of(43, s0u, s1u, b0w);
        keys[k++] = Of(44, s0w, s1w, b0t);
        return WriteChildren(sentence, state, keys, k);
    }

    private static int WriteChildren(SentenceBuffer sentence, ParserState state, Span<uint> keys, int k)
    {
        uint[] word = sentence.Word;
        byte[] tag = sentence.Tag;
        byte[] label = state.Label;
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2), b0 = state.Ahead(0);
        int s0l = state.Left1[s0], s0l2 = state.Left2[s0], s0r = state.Right1[s0], s0r2 = state.Right2[s0];
        int s1l = state.Left1[s1], s1r = state.Right1[s1], s1r2 = state.Right2[s1], b0l = state.Left1[b0], b0l2 = state.Left2[b0];
        int s0i = state.Inner[s0], s2r = state.Right1[s2];
        uint s0w = word[s0], s1w = word[s1], b0w = word[b0];
        uint s0t = tag[s0], s1t = tag[s1], b0t = tag[b0];
        keys[k++] = Of(50, s0t, tag[s0l], b0t);
        keys[k++] = Of(51, s0t, tag[s0r], b0t);
        keys[k++] = Of(52, s0t, b0t, tag[b0l]);
        keys[k++] = Of(53, s1t, s0t, tag[s0l]);
        keys[k++] = Of(54, s1t, s0t, tag[s0r]);
        keys[k++] = Of(55, s1t, tag[s1r], s0t);
        keys[k++] = Of(56, s1t, tag[s1l], s0t);
        keys[k++] = Of(57, s1t, word[s0l], s0t);
        keys[k++] = Of(58, s1w, word[s0l]);
        keys[k++] = Of(59, s1w, word[s0l], s0w);
        keys[k++] = Of(60, tag[s2], s1t, word[s0l]);
        keys[k++] = Of(61, s0w, label[s0l]);
        keys[k++] = Of(62, s0w, label[s0r]);
        keys[k++] = Of(63, s0t, label[s0l], label[s0r]);
        keys[k++] = Of(64, s1w, label[s1r]);
        keys[k++] = Of(65, s1t, label[s1r], label[s1l]);
        keys[k++] = Of(66, s1t, label[s1r], s0t);
        keys[k++] = Of(67, s1t, label[s1r], label[s1r2], s0t);
        keys[k++] = Of(68, b0w, label[b0l]);
        keys[k++] = Of(69, b0t, label[b0l], label[b0l2]);
        keys[k++] = Of(70, s0t, b0t, label[b0l]);
        keys[k++] = Of(71, s0w, word[b0l], b0t);
        keys[k++] = Of(72, word[s0l], tag[s0l]);
        keys[k++] = Of(73, word[s0r], tag[s0r]);
        keys[k++] = Of(74, word[s1r], tag[s1r]);
        keys[k++] = Of(75, word[b0l], tag[b0l]);
        keys[k++] = Of(76, s1t, word[s1r], s0t);
        keys[k++] = Of(77, s0t, tag[s0l], tag[s0l2]);
        keys[k++] = Of(78, s0t, tag[s0r], tag[s0r2]);
        keys[k++] = Of(79, b0t, tag[b0l], tag[b0l2]);
        keys[k++] = Of(80, s1t, s0t, word[s0i]);
        keys[k++] = Of(81, tag[s2], tag[s2r], s1t, s0t);
        uint near = Far(s0, b0), far = Far(s1, s0);
        keys[k++] = Of(90, near, s0t, b0t);
        keys[k++] = Of(91, near, s0w);
        keys[k++] = Of(92, near, b0w);
        keys[k++] = Of(93, far, s1t, s0t);
        keys[k++] = Of(94, far, s1w);
        keys[k++] = Of(95, far, s1t, word[s0l]);
        keys[k++] = Of(96, s0w, state.LeftCount[s0], state.RightCount[s0]);
        keys[k++] = Of(97, s0t, b0t, state.LeftCount[s0], state.RightCount[s0]);
        keys[k++] = Of(98, s1t, s0t, state.RightCount[s1], state.LeftCount[s1]);
        keys[k++] = Of(99, b0w, state.LeftCount[b0]);
        keys[k++] = Of(100, b0t, s0t, state.LeftCount[b0]);
        keys[k++] = Of(101, s0t, b0t, Bits(state.LeftLabels[s0]), Bits(state.RightLabels[s0]));
        keys[k++] = Of(102, s1t, s0t, Bits(state.LeftLabels[s1]), Bits(state.RightLabels[s1]));
        keys[k++] = Of(103, b0t, Bits(state.LeftLabels[b0]), s0t);
        keys[k++] = Of(104, s0w, Bits(state.RightLabels[s0]), b0t);
        keys[k++] = Of(105, s1w, Bits(state.RightLabels[s1]), s0t);
        keys[k++] = Of(106, sentence.Affixes[(s0 * WordShape.AffixCount) + 2], s0t, b0t);
        keys[k++] = Of(107, sentence.Affixes[(s1 * WordShape.AffixCount) + 2], s1t, s0t);
        keys[k++] = Of(108, sentence.Shape[s1], sentence.Shape[s0], s1t, s0t);
        keys[k++] = Of(109, (uint)Math.Min(state.Depth, 5), b0t, state.Next == state.Count ? 1u : 0u);
        return k;
    }

    internal static uint Bits(ulong set) => (uint)((set * 0x9E3779B97F4A7C15UL) >> 32);

    internal static uint Far(int left, int right)
    {
        int distance = Math.Abs(right - left);
        return distance < 5 ? (uint)distance : distance < 8 ? 5u : distance < 12 ? 6u : 7u;
    }
}
