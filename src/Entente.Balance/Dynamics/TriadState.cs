namespace Entente.Balance;

/// <summary>Signs of ties and the triads that they make, kept as ties turn.</summary>
internal sealed class TriadState
{
    private readonly List<(int A, int B, int C)> _triads = [];
    private readonly List<int>[] _of;
    private readonly List<int> _broken = [];
    private readonly int[] _placeOf;

    public TriadState(SignedGraph graph)
    {
        Sign = [.. graph.Edges.Select(edge => Math.Sign(edge.Weight))];
        _of = [.. graph.Edges.Select(_ => new List<int>())];
        Dictionary<(int, int), int> number = [];
        for (int edge = 0; edge < Sign.Length; edge++)
        {
            number[(graph.Edges[edge].Source, graph.Edges[edge].Target)] = edge;
        }

        for (int edge = 0; edge < Sign.Length; edge++)
        {
            (int a, int b, _) = graph.Edges[edge];
            for (int slot = graph.RowStarts[b]; slot < graph.RowStarts[b + 1]; slot++)
            {
                int c = graph.Targets[slot];
                if (c > b && number.TryGetValue((a, c), out int far))
                {
                    int near = number[(b, c)];
                    foreach (int each in (ReadOnlySpan<int>)[edge, near, far])
                    {
                        _of[each].Add(_triads.Count);
                    }

                    _triads.Add((edge, near, far));
                }
            }
        }

        _placeOf = new int[_triads.Count];
        Array.Fill(_placeOf, -1);
        for (int triad = 0; triad < _triads.Count; triad++)
        {
            Settle(triad);
        }
    }

    /// <summary>The sign of each tie.</summary>
    public int[] Sign { get; }

    /// <summary>How many triads are frustrated.</summary>
    public long Frustrated => _broken.Count;

    /// <summary>Whether turning any one tie would raise the number of frustrated triads.</summary>
    public bool IsJammed => Enumerable.Range(0, Sign.Length).All(edge => Change(edge) > 0 || _of[edge].Count == 0);

    /// <summary>The tie that the local rule turns.</summary>
    public int Local(Random random, double friendlyChance)
    {
        (int a, int b, int c) = _triads[_broken[random.Next(_broken.Count)]];
        int[] ties = [a, b, c];
        int[] hostile = [.. ties.Where(edge => Sign[edge] < 0)];
        if (hostile.Length == 3)
        {
            return ties[random.Next(3)];
        }

        int[] friendly = [.. ties.Where(edge => Sign[edge] > 0)];
        return random.NextDouble() < friendlyChance ? hostile[0] : friendly[random.Next(2)];
    }

    /// <summary>The tie that the constrained rule turns, or -1 where it leaves the one that it drew.</summary>
    public int Constrained(Random random)
    {
        int edge = random.Next(Sign.Length);
        int change = Change(edge);
        bool coin = random.Next(2) == 0;
        return change < 0 || (change == 0 && coin && _of[edge].Count > 0) ? edge : -1;
    }

    /// <summary>Turns a tie.</summary>
    public void Turn(int edge)
    {
        Sign[edge] = -Sign[edge];
        foreach (int triad in _of[edge])
        {
            Settle(triad);
        }
    }

    private int Change(int edge)
    {
        int change = 0;
        foreach (int triad in _of[edge])
        {
            change += _placeOf[triad] >= 0 ? -1 : 1;
        }

        return change;
    }

    private void Settle(int triad)
    {
        (int a, int b, int c) = _triads[triad];
        bool isBroken = Sign[a] * Sign[b] * Sign[c] < 0;
        if (isBroken == _placeOf[triad] >= 0)
        {
            return;
        }

        if (isBroken)
        {
            _placeOf[triad] = _broken.Count;
            _broken.Add(triad);
            return;
        }

        int last = _broken[^1];
        _broken[_placeOf[triad]] = last;
        _placeOf[last] = _placeOf[triad];
        _broken.RemoveAt(_broken.Count - 1);
        _placeOf[triad] = -1;
    }
}
