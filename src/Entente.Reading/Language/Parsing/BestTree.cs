namespace Entente.Reading.Language;

/// <summary>Finds the projective tree with one root whose arcs weigh most in all.</summary>
/// <remarks>O(n^3) time, O(n^2) memory, held for the longest sentence seen.</remarks>
[Vocabulary.Source("eisner-1996")]
internal sealed class BestTree
{
    private float[] _arcs = [];
    private float[] _openRight = [], _openLeft = [], _closedRight = [], _closedLeft = [];
    private int[] _cutRight = [], _cutLeft = [], _cutClosedRight = [], _cutClosedLeft = [];
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
            (_openRight, _openLeft, _closedRight, _closedLeft) = (new float[cells], new float[cells], new float[cells], new float[cells]);
            (_cutRight, _cutLeft, _cutClosedRight, _cutClosedLeft) = (new int[cells], new int[cells], new int[cells], new int[cells]);
            _heads = new int[room];
        }

        _arcs.AsSpan(0, (words + 1) * words).Clear();
    }

    /// <summary>Adds weight to an arc; the number of words stands for the root as head.</summary>
    public void Add(int head, int child, float weight) => _arcs[(head * _n) + child] += weight;

    /// <summary>Finds the best tree.</summary>
    public void Decide()
    {
        int n = _n;
        for (int i = 0; i < n; i++)
        {
            _closedRight[(i * n) + i] = 0;
            _closedLeft[(i * n) + i] = 0;
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

    // Cells are [left * n + right]. "Right" spans are headed by their left end, "left" spans by their right end.
    private void Span(int left, int right)
    {
        int n = _n;
        int cell = (left * n) + right;
        float most = float.NegativeInfinity;
        int cut = left;
        for (int k = left; k < right; k++)
        {
            float weight = _closedRight[(left * n) + k] + _closedLeft[((k + 1) * n) + right];
            (most, cut) = weight > most ? (weight, k) : (most, cut);
        }

        _openRight[cell] = most + _arcs[(left * n) + right];
        _openLeft[cell] = most + _arcs[(right * n) + left];
        (_cutRight[cell], _cutLeft[cell]) = (cut, cut);

        most = float.NegativeInfinity;
        for (int k = left + 1; k <= right; k++)
        {
            float weight = _openRight[(left * n) + k] + _closedRight[(k * n) + right];
            (most, cut) = weight > most ? (weight, k) : (most, cut);
        }

        (_closedRight[cell], _cutClosedRight[cell]) = (most, cut);
        most = float.NegativeInfinity;
        for (int k = left; k < right; k++)
        {
            float weight = _closedLeft[(left * n) + k] + _openLeft[(k * n) + right];
            (most, cut) = weight > most ? (weight, k) : (most, cut);
        }

        (_closedLeft[cell], _cutClosedLeft[cell]) = (most, cut);
    }

    private void Unfold(int left, int right, bool isRight, bool isClosed)
    {
        if (left == right)
        {
            return;
        }

        int cell = (left * _n) + right;
        if (isClosed)
        {
            int cut = isRight ? _cutClosedRight[cell] : _cutClosedLeft[cell];
            Unfold(isRight ? left : cut, isRight ? cut : right, isRight, isClosed: false);
            Unfold(isRight ? cut : left, isRight ? right : cut, isRight, isClosed: true);
            return;
        }

        _heads[isRight ? right : left] = isRight ? left : right;
        int middle = isRight ? _cutRight[cell] : _cutLeft[cell];
        Unfold(left, middle, isRight: true, isClosed: true);
        Unfold(middle + 1, right, isRight: false, isClosed: true);
    }
}
