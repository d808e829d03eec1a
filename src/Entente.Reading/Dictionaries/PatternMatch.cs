namespace Entente.Reading.Dictionaries;

/// <summary>A place in the words before or after a verb.</summary>
/// <param name="Index">The place.</param>
/// <param name="IsBefore">Whether it stands before the verb.</param>
internal readonly record struct NounPlace(int Index, bool IsBefore);

/// <summary>Matches one side of a pattern and notes the noun phrases that it makes source and target.</summary>
internal sealed class PatternMatch
{
    public NounPlace? Source { get; private set; }

    public NounPlace? Target { get; private set; }

    /// <summary>Matches a whole pattern, the side before the verb first; null where it does not match.</summary>
    public static PatternMatch? Of(VerbPattern pattern, VerbSequence before, VerbSequence after)
    {
        PatternMatch match = new();
        return match.Side(pattern.Before, before) && match.Side(pattern.After, after) ? match : null;
    }

    private bool Side(PatternToken[] tokens, VerbSequence words)
    {
        bool isInNoun = false, isInCompound = false;
        int token = 0, at = 0;
        while (token < tokens.Length)
        {
            if (at >= words.Count)
            {
                return false;
            }

            SequenceItem item = words[at];
            switch (item.Kind)
            {
                case SequenceKind.OpenCompound or SequenceKind.CloseCompound:
                    isInCompound = !isInCompound;
                    at++;
                    continue;
                case SequenceKind.OpenNoun or SequenceKind.CloseNoun:
                    isInNoun = !isInNoun;
                    at++;
                    continue;
                case SequenceKind.Word:
                default:
                    break;
            }

            int taken = Take(tokens[token], words, ref at, ref isInNoun, ref isInCompound);
            if (taken > 0)
            {
                token++;
                at += taken;
            }
            else if (tokens[token].IsAdjacent)
            {
                return false;
            }
            else
            {
                at++;
            }
        }

        return true;
    }

    // How many steps the token takes at this place; 0 where it does not match.
    private int Take(PatternToken token, VerbSequence words, ref int at, ref bool isInNoun, ref bool isInCompound)
    {
        int here = at;
        switch (token.Kind)
        {
            case PatternTokenKind.Word:
                return words[at].Word == token.Word ? 1 : 0;
            case PatternTokenKind.Synonym:
                return token.Set!.Match(step => here + step < words.Count ? words[here + step].Word : null, words.IsBackward); // a synonym token carries its set
            case PatternTokenKind.Compound when isInCompound:
                NounPlace compound = new(Opening(words, at, isCompound: true), words.IsBackward);
                Target = compound;
                Source = words.IsBackward ? compound : Source;
                return 1;
            case PatternTokenKind.Source when isInNoun:
                Source = new NounPlace(Opening(words, at, isCompound: false), words.IsBackward);
                return 1;
            case PatternTokenKind.Target when isInNoun:
                Target = new NounPlace(Opening(words, at, isCompound: false), words.IsBackward);
                return 1;
            case PatternTokenKind.Skip when isInNoun:
                while (at + 1 < words.Count && words[at].Kind == SequenceKind.Word)
                {
                    at++;
                }

                isInNoun = false;
                return 1;
            default:
                return 0;
        }
    }

    private static int Opening(VerbSequence words, int at, bool isCompound)
    {
        int step = words.IsBackward ? 1 : -1;
        while (at >= 0 && at < words.Count && !(isCompound ? words[at].Kind == SequenceKind.OpenCompound : words[at].IsOpening))
        {
            at += step;
        }

        return at;
    }
}
