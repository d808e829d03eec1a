using System.Numerics;

namespace Entente.Reading.Language;

/// <summary>Finds the projective tree with one root whose arcs weigh most in all.</summary>
/// <remarks>O(n^3) time, O(n^2) memory, held for the longest sentence seen.</remarks>
[Vocabulary.Source("eisner-1996")]
internal sealed class BestTree
{
    // Cells are [left * n + right], turned ones [right * n + left], so that both parts of a span lie in rows. "Right" spans are headed by their
    // left end, "left" spans by their right end; "open" ones still want words on the far side of the arc.
    private float[] _arcs = [];
    private float[] _openRight = [], _openLeftTurned = [], _closedRight = [], _closedRightTurned = [], _closedLeft = [], _closedLeftTurned = [];
    private int[] _heads = [];
    private int _n;

    /// <summary>The head of each word after <see cref="Decide"/>; the number of words stands for the root.</summary>
    public ReadOnlySpan<int> Heads => _heads.AsSpan(0, _n);

    public void Begin(int words)
    {
        _n = words;
        if (_heads.Length < words)
        {
            int room = words + 16;
            int cells = room * room;
            _arcs = new float[(room + 1) * room];
            (_openRight, _openLeftTurned) = (new float[cells], new float[cells]);
            (_closedRight, _closedRightTurned, _closedLeft, _closedLeftTurned) = (new float[cells], new float[cells], new float[cells], new float[cells]);
            _heads = new int[room];
        }

        _arcs.AsSpan(0, (words + 1) * words).Clear();
    }

    /// <summary>Adds weight to an arc; the number of words stands for the root as head.</summary>
    public void Add(int head, int child, float weight) => _arcs[(head * _n) + child] += weight;

    /// <summary>Puts the weights of all arcs from a head.</summary>
    public void Set(int head, ReadOnlySpan<float> weights) => weights.CopyTo(_arcs.AsSpan(head * _n, _n));

    /// <summary>Finds the best tree.</summary>
    public void Decide()
    {
        int n = _n;
        for (int i = 0; i < n; i++)
        {
            int cell = (i * n) + i;
            (_closedRight[cell], _closedRightTurned[cell], _closedLeft[cell], _closedLeftTurned[cell]) = (0, 0, 0, 0);
        }

        for (int width = 1; width < n; width++)
        {
            for (int left = 0; left + width < n; left++)
            {
                Span(left, left + width);
            }
        }

        int best = 0;
        float most = float.NegativeInfinity;
        for (int root = 0; root < n; root++)
        {
            float weight = _closedLeft[root] + _closedRight[(root * n) + n - 1] + _arcs[(n * n) + root];
            (best, most) = weight > most ? (root, weight) : (best, most);
        }

        _heads[best] = n;
        Unfold(best, n - 1, isRight: true, isClosed: true);
        Unfold(0, best, isRight: false, isClosed: true);
    }

    private void Span(int left, int right)
    {
        int n = _n, width = right - left;
        int cell = (left * n) + right, turned = (right * n) + left;
        float inner = Most(_closedRight.AsSpan((left * n) + left, width), _closedLeftTurned.AsSpan(turned + 1, width));
        _openRight[cell] = inner + _arcs[cell];
        _openLeftTurned[turned] = inner + _arcs[turned];
        _closedRight[cell] = _closedRightTurned[turned] = Most(_openRight.AsSpan((left * n) + left + 1, width), _closedRightTurned.AsSpan(turned + 1, width));
        _closedLeft[cell] = _closedLeftTurned[turned] = Most(_closedLeft.AsSpan((left * n) + left, width), _openLeftTurned.AsSpan(turned, width));
    }

    // The most that a number of one row and that beside it in the other make together.
    private static float Most(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        float most = float.NegativeInfinity;
        int i = 0;
        if (a.Length >= Vector<float>.Count)
        {
            Vector<float> mosts = new(float.NegativeInfinity);
            for (; i + Vector<float>.Count <= a.Length; i += Vector<float>.Count)
            {
                mosts = Vector.Max(mosts, new Vector<float>(a[i..]) + new Vector<float>(b[i..]));
            }

            for (int lane = 0; lane < Vector<float>.Count; lane++)
            {
                most = Math.Max(most, mosts[lane]);
            }
        }

        for (; i < a.Length; i++)
        {
            most = Math.Max(most, a[i] + b[i]);
        }

        return most;
    }

    // Where that most is found first.
    private static int Place(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        int best = 0;
        for (int i = 1; i < a.Length; i++)
        {
            best = a[i] + b[i] > a[best] + b[best] ? i : best;
        }

        return best;
    }

    private void Unfold(int left, int right, bool isRight, bool isClosed)
    {
        if (left == right)
        {
            return;
        }

        int n = _n, width = right - left, start = (left * n) + left, turned = (right * n) + left;
        if (isClosed && isRight)
        {
            int cut = left + 1 + Place(_openRight.AsSpan(start + 1, width), _closedRightTurned.AsSpan(turned + 1, width));
            Unfold(left, cut, isRight: true, isClosed: false);
            Unfold(cut, right, isRight: true, isClosed: true);
        }
        else if (isClosed)
        {
            int cut = left + Place(_closedLeft.AsSpan(start, width), _openLeftTurned.AsSpan(turned, width));
            Unfold(cut, right, isRight: false, isClosed: false);
            Unfold(left, cut, isRight: false, isClosed: true);
        }
        else
        {
            _heads[isRight ? right : left] = isRight ? left : right;
            int middle = left + Place(_closedRight.AsSpan(start, width), _closedLeftTurned.AsSpan(turned + 1, width));
            Unfold(left, middle, isRight: true, isClosed: true);
            Unfold(middle + 1, right, isRight: false, isClosed: true);
        }
    }
}
