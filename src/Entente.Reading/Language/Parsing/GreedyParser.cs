namespace Entente.Reading.Language;

/// <summary>Parses in one pass, always taking the move that scores best, and names each arc when it is made.</summary>
[Vocabulary.Source("kuhlmann-gomez-satta-2011")]
[Vocabulary.Source("goldberg-nivre-2013")]
internal sealed class GreedyParser(LinearTable moves, LinearTable labels)
{
    public LinearTable Moves { get; } = moves;

    public LinearTable Labels { get; } = labels;

    /// <summary>Parses a tagged sentence; the tree is left in the state, the root's index for the root's head.</summary>
    public void Parse(SentenceBuffer sentence, ParserState state)
    {
        Span<uint> keys = stackalloc uint[ArcFeatures.Max];
        Span<int> scores = stackalloc int[ParserState.Moves];
        Span<int> labelScores = stackalloc int[LinearTable.MaxClasses];
        labelScores = labelScores[..Labels.Classes];
        state.Begin(sentence.Count);
        while (!state.IsDone)
        {
            int count = ArcFeatures.Write(sentence, state, keys);
            Moves.Score(keys[..count], scores);
            int move = -1;
            for (int m = 0; m < ParserState.Moves; m++)
            {
                if (state.Allows(m) && (move < 0 || scores[m] > scores[move]))
                {
                    move = m;
                }
            }

            byte label = 0;
            if (move != ParserState.Shift)
            {
                (int head, int child) = state.Arc(move);
                count = LabelFeatures.Write(sentence, state, head, child, keys);
                Labels.Score(keys[..count], labelScores);
                label = (byte)LinearTable.Best(labelScores);
            }

            state.Make(move, label);
        }
    }
}
