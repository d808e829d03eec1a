using Entente.Reading.Language;

namespace Entente.Workshop.Training;

/// <summary>Fits the parser with a dynamic oracle: it learns from the states its own mistakes lead to.</summary>
internal sealed class ParserTrainer(int labelCount, int seed, float margin, float labelMargin)
{
    private readonly TrainingTable _moves = new(ParserState.Moves);
    private readonly TrainingTable _labels = new(labelCount);
    private readonly ParserState _state = new();
    private readonly Random _random = new(seed);

    public void Epoch(IReadOnlyList<Example> examples, bool explores)
    {
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        _random.Shuffle(order);
        foreach (int index in order)
        {
            Learn(examples[index], explores);
        }
    }

    /// <summary>Adds what another trainer has learned; train no further.</summary>
    public void Merge(ParserTrainer other)
    {
        _moves.Merge(other._moves);
        _labels.Merge(other._labels);
    }

    public (TableRows Moves, TableRows Labels) Export(int maxMoves, int maxLabels) => (_moves.Export(maxMoves), _labels.Export(maxLabels));

    private void Learn(Example example, bool explores)
    {
        Span<uint> keys = stackalloc uint[ArcFeatures.Max];
        Span<int> costs = stackalloc int[ParserState.Moves];
        _state.Begin(example.Count);
        while (!_state.IsDone)
        {
            int count = ArcFeatures.Write(example.Buffer, _state, keys);
            _moves.Score(keys[..count]);
            int move = LearnMove(example, explores, keys[..count], costs);
            byte label = 0;
            if (move != ParserState.Shift)
            {
                label = LearnLabel(example, move, keys);
            }

            _state.Make(move, label);
        }
    }

    private int LearnMove(Example example, bool explores, ReadOnlySpan<uint> keys, Span<int> costs)
    {
        int least = int.MaxValue;
        for (int m = 0; m < ParserState.Moves; m++)
        {
            costs[m] = _state.Allows(m) ? Cost(m, example.Heads) : int.MaxValue;
            least = Math.Min(least, costs[m]);
        }

        float[] scores = _moves.Scores;
        int best = -1, good = -1, bad = -1;
        for (int m = 0; m < ParserState.Moves; m++)
        {
            if (costs[m] == int.MaxValue)
            {
                continue;
            }

            best = best < 0 || scores[m] > scores[best] ? m : best;
            if (costs[m] == least)
            {
                good = good < 0 || scores[m] > scores[good] ? m : good;
            }
            else
            {
                bad = bad < 0 || scores[m] > scores[bad] ? m : bad;
            }
        }

        if (bad >= 0 && scores[good] < scores[bad] + margin)
        {
            _moves.Update(keys, good, bad);
        }

        _moves.Advance();
        return explores && _random.NextDouble() < 0.9 ? best : good;
    }

    private byte LearnLabel(Example example, int move, Span<uint> keys)
    {
        (int head, int child) = _state.Arc(move);
        int count = LabelFeatures.Write(example.Buffer, _state, head, child, keys);
        _labels.Score(keys[..count]);
        int gold = example.Heads[child] == head ? example.Labels[child] : -1;
        int best = 0, rival = -1;
        for (int c = 0; c < labelCount; c++)
        {
            best = _labels.Scores[c] > _labels.Scores[best] ? c : best;
            rival = c != gold && (rival < 0 || _labels.Scores[c] > _labels.Scores[rival]) ? c : rival;
        }

        if (gold >= 0 && _labels.Scores[gold] < _labels.Scores[rival] + labelMargin)
        {
            _labels.Update(keys[..count], gold, rival);
        }

        _labels.Advance();
        return (byte)best;
    }

    // How many gold arcs a move makes impossible (Goldberg and Nivre 2013, arc-hybrid).
    private int Cost(int move, int[] heads)
    {
        int cost = 0;
        int next = _state.Next, n = _state.Count;
        if (move == ParserState.Shift)
        {
            for (int depth = 0; depth < _state.Depth; depth++)
            {
                int word = _state.Stack(depth);
                cost += heads[word] == next ? 1 : 0;
                cost += depth > 0 && heads[next] == word ? 1 : 0;
            }

            return cost;
        }

        int top = _state.Stack(0);
        for (int word = next; word < n; word++)
        {
            cost += heads[word] == top ? 1 : 0;
        }

        int goldHead = heads[top];
        if (move == ParserState.Left)
        {
            cost += goldHead > next || (_state.Depth > 1 && goldHead == _state.Stack(1)) ? 1 : 0;
        }
        else
        {
            cost += goldHead >= next ? 1 : 0;
        }

        return cost;
    }
}
