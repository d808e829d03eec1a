using static Entente.Reading.Language.FeatureHash;

namespace Entente.Reading.Language;

/// <summary>What the parser looks at to name the relation of an arc.</summary>
internal static class LabelFeatures
{
    /// <summary>The most features that one arc gives.</summary>
    public const int Max = 80;

    /// <summary>Writes the feature keys of an arc.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tree">The arcs so far.</param>
    /// <param name="h">The head; may be the root.</param>
    /// <param name="d">The word that hangs on it.</param>
    /// <param name="keys">Room for <see cref="Max"/> keys.</param>
    /// <returns>How many keys were written.</returns>
    public static int Write(SentenceBuffer sentence, ParserState tree, int h, int d, Span<uint> keys)
    {
        uint[] word = sentence.Word;
        byte[] tag = sentence.Tag;
        byte[] label = tree.Label;
        uint side = h < d ? 0u : 1u;
        uint hw = word[h], ht = tag[h], dw = word[d], dt = tag[d], hu = sentence.Upos[h], du = sentence.Upos[d];
        int dl = tree.Left1[d], dr = tree.Right1[d], di = tree.Inner[d];
        int hl = tree.Left1[h], hr = tree.Right1[h];
        int before = d > 0 ? d - 1 : sentence.Before, after = d + 1 < sentence.Count ? d + 1 : sentence.Nothing;
        int hBefore = h > 0 ? h - 1 : sentence.Before, hAfter = h + 1 < sentence.Count ? h + 1 : sentence.Nothing;
        uint far = ArcFeatures.Far(h, d);
        uint hLeft = ArcFeatures.Bits(tree.LeftLabels[h]), hRight = ArcFeatures.Bits(tree.RightLabels[h]);
        uint dLeft = ArcFeatures.Bits(tree.LeftLabels[d]), dRight = ArcFeatures.Bits(tree.RightLabels[d]);
        int k = 0;
        keys[k++] = Of(1, side);
        keys[k++] = Of(2, side, dw);
        keys[k++] = Of(3, side, dt);
        keys[k++] = Of(4, side, hw);
        keys[k++] = Of(5, side, ht);
        keys[k++] = Of(6, side, hw, dw);
        keys[k++] = Of(7, side, ht, dt);
        keys[k++] = Of(8, side, hw, dt);
        keys[k++] = Of(9, side, ht, dw);
        keys[k++] = Of(10, side, hu, dw, dt);
        keys[k++] = Of(11, side, hw, ht, du);
        keys[k++] = Of(12, side, far, ht, dt);
        keys[k++] = Of(13, side, far, dw);
        keys[k++] = Of(14, side, ht, dt, label[dl]);
        keys[k++] = Of(15, side, ht, dt, label[dr]);
        keys[k++] = Of(16, side, ht, word[dl]);
        keys[k++] = Of(17, side, hw, word[dl]);
        keys[k++] = Of(18, side, dw, word[dl]);
        keys[k++] = Of(19, side, dt, word[dl]);
        keys[k++] = Of(20, side, hu, du, word[dr]);
        keys[k++] = Of(21, side, ht, dt, hLeft);
        keys[k++] = Of(22, side, ht, dt, hRight);
        keys[k++] = Of(23, side, dt, dLeft, hu);
        keys[k++] = Of(24, side, dt, dRight, hu);
        keys[k++] = Of(25, side, dw, dLeft);
        keys[k++] = Of(26, side, hw, hRight, du);
        keys[k++] = Of(27, side, hw, hLeft, du);
        keys[k++] = Of(28, side, dw, hLeft, hRight);
        keys[k++] = Of(29, side, tag[before], dt, ht);
        keys[k++] = Of(30, side, tag[after], dt, ht);
        keys[k++] = Of(31, side, word[before], dt);
        keys[k++] = Of(32, side, word[after], dt);
        keys[k++] = Of(33, side, dt, tag[hBefore], ht);
        keys[k++] = Of(34, side, dt, tag[hAfter], ht);
        keys[k++] = Of(35, side, label[hl], ht, dt);
        keys[k++] = Of(36, side, label[hr], ht, dt);
        keys[k++] = Of(37, side, label[hr], hw);
        keys[k++] = Of(38, side, word[hr], ht, dt);
        keys[k++] = Of(39, side, sentence.Affixes[(d * WordShape.AffixCount) + 2], ht);
        keys[k++] = Of(40, side, sentence.Affixes[(d * WordShape.AffixCount) + 1], dt, ht);
        keys[k++] = Of(41, side, sentence.Affixes[(h * WordShape.AffixCount) + 2], dt);
        keys[k++] = Of(42, side, sentence.Shape[d], sentence.Shape[h], dt);
        keys[k++] = Of(43, side, word[di], dt, hu);
        keys[k++] = Of(44, side, ht, dt, (uint)(tree.LeftCount[h] * 8) + tree.RightCount[h]);
        keys[k++] = Of(45, side, word[before], dw);
        keys[k++] = Of(46, side, dw, word[after]);
        keys[k++] = Of(47, side, d == 0 ? 0u : d == sentence.Count - 1 ? 1u : 2u, dt, ht);
        keys[k++] = Of(48, side, tag[before], dt, tag[after]);
        keys[k++] = Of(49, side, ht, dt, ((uint)tag[dl] << 8) | tag[dr]);
        keys[k++] = Of(50, side, ht, word[dl], word[dr]);
        return k;
    }
}
