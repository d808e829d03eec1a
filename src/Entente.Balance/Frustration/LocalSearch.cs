namespace Entente.Balance;

/// <summary>Descent by moving one node at a time, started many times from disturbed bests. Gives good divisions, never a
/// proof.</summary>
internal static class LocalSearch
{
    /// <summary>Improves a division until no single move helps, then disturbs and repeats, keeping the best.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="mostBlocs">2 for camps; more for blocs.</param>
    /// <param name="start">Where to start; not changed.</param>
    /// <param name="rounds">How many disturbances.</param>
    /// <param name="random">Seeded by the caller.</param>
    /// <param name="stopping">When to give up.</param>
    public static int[] Improve(SignedGraph graph, int mostBlocs, int[] start, int rounds, Random random, Stopping stopping)
    {
        int count = graph.NodeCount;
        int labels = Math.Min(mostBlocs, Math.Max(count, 1));
        int[] best = [.. start];
        long[] toBloc = new long[labels];
        Descend(graph, labels, best, toBloc);
        long least = graph.Against(best.AsSpan());
        int[] trial = new int[count];
        for (int round = 0; round < rounds && least > 0 && count > 1; round++)
        {
            if ((round & 15) == 0 && stopping.IsDue)
            {
                break;
            }

            best.CopyTo(trial, 0);
            int kicks = 1 + random.Next(Math.Max(2, count / 4));
            for (int kick = 0; kick < kicks; kick++)
            {
                trial[random.Next(count)] = trial[random.Next(count)] is int other && random.Next(3) > 0 ? other : random.Next(labels);
            }

            Descend(graph, labels, trial, toBloc);
            long value = graph.Against(trial.AsSpan());
            if (value <= least)
            {
                (least, best, trial) = (value, trial, best);
            }
        }

        return best;
    }

    private static void Descend(SignedGraph graph, int labels, int[] bloc, long[] toBloc)
    {
        for (bool moved = true; moved;)
        {
            moved = false;
            for (int node = 0; node < bloc.Length; node++)
            {
                int to = Better(graph, labels, bloc, toBloc, node);
                moved |= to != bloc[node];
                bloc[node] = to;
            }
        }
    }

    private static int Better(SignedGraph graph, int labels, int[] bloc, long[] toBloc, int node)
    {
        int from = graph.RowStarts[node];
        int to = graph.RowStarts[node + 1];
        for (int slot = from; slot < to; slot++)
        {
            toBloc[bloc[graph.Targets[slot]]] = 0;
        }

        toBloc[bloc[node]] = 0;
        for (int slot = from; slot < to; slot++)
        {
            toBloc[bloc[graph.Targets[slot]]] += graph.Weights[slot];
        }

        int best = bloc[node];
        for (int slot = from; slot < to; slot++)
        {
            int there = bloc[graph.Targets[slot]];
            best = toBloc[there] > toBloc[best] ? there : best;
        }

        if (labels == 2)
        {
            // The camp without a tie to the node may still be the better one.
            int other = 1 - bloc[node];
            bool tied = false;
            for (int slot = from; slot < to && !tied; slot++)
            {
                tied = bloc[graph.Targets[slot]] == other;
            }

            return !tied && toBloc[bloc[node]] < 0 ? other : best;
        }

        return toBloc[best] < 0 ? Lonely(bloc, labels, node) : best;
    }

    private static int Lonely(int[] bloc, int labels, int node)
    {
        Span<bool> used = labels <= 1024 ? stackalloc bool[labels] : new bool[labels];
        for (int other = 0; other < bloc.Length; other++)
        {
            used[bloc[other]] |= other != node;
        }

        int free = used.IndexOf(false);
        return free < 0 || !used[bloc[node]] ? bloc[node] : free;
    }
}
