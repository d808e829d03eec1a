namespace Entente.Balance;

/// <summary>Builds one date of a history from its ties and the date before.</summary>
internal sealed class MomentBuilder(
    TieWindow window, BlocMoment? before, bool isTwoCamps, LetterBook letters, SolveOptions options, CancellationToken cancellation)
{
    private const int MostCauses = 3;
    private readonly SignedGraph _graph = window.Graph;

    public BlocMoment Build(int draws)
    {
        string?[] old = [.. window.Actors.Select(actor => before?.LetterOf(actor) is { Length: > 0 } letter ? letter : null)];
        (int[] label, long value, long bound) = Divide(old);
        bool[] isTied = [.. Enumerable.Range(0, _graph.NodeCount).Select(node => _graph.RowStarts[node] < _graph.RowStarts[node + 1])];
        string[] letter = letters.Of(window, label, isTied, old);
        CampPartition camps = isTwoCamps
            ? new CampPartition { Value = value, Bound = bound, Camp = [.. label.Select(each => each == 1)] }
            : TwoCampSolver.Solve(_graph, options, cancellation);
        IReadOnlyList<SideFreedomKind>? freedom = camps.IsExact
            ? ComponentFreedom.Of(_graph, camps, window.Scale, options with { Deadline = TimeSpan.FromSeconds(Math.Min(2, options.Deadline.TotalSeconds)) }, cancellation)
            : null;
        return new BlocMoment
        {
            Window = window,
            Letter = letter,
            Freedom = freedom,
            Value = value,
            Bound = bound,
            Moves = before is null ? [] : [.. Moves(label, letter, freedom)],
            CostOfKeeping = before is null ? null : window.Told(_graph.Against(Kept(letter)) - value),
            MovesWithoutRule = before is null ? 0 : WithoutRule(old, isTied),
            Chance = draws == 0 ? null : ChanceReport.Of(_graph, draws, options.Seed, options, cancellation),
        };
    }

    private (int[] Label, long Value, long Bound) Divide(string?[] old)
    {
        if (before is null)
        {
            return Fresh();
        }

        if (isTwoCamps)
        {
            CampPartition near = Persistence.Camps(_graph, [.. old.Select(letter => letter is null ? (bool?)null : letter != LetterBook.FirstCamp)], options, cancellation);
            return ([.. near.Camp.Select(side => side ? 1 : 0)], near.Value, near.Bound);
        }

        string[] names = [.. old.OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        (BlocPartition partition, _) = Persistence.Blocs(_graph, [.. old.Select(letter => letter is null ? (int?)null : Array.IndexOf(names, letter))], options, cancellation);
        return ([.. partition.Bloc], partition.Value, partition.Bound);
    }

    private (int[] Label, long Value, long Bound) Fresh()
    {
        if (isTwoCamps)
        {
            // Camp A is that of the strongest actor.
            CampPartition camps = TwoCampSolver.Solve(_graph, options, cancellation);
            bool first = _graph.NodeCount > 0 && camps.Camp[SideFreedom.Strongest(_graph)];
            return ([.. camps.Camp.Select(side => side == first ? 0 : 1)], camps.Value, camps.Bound);
        }

        BlocPartition blocs = BlocSolver.Solve(_graph, options, cancellation);
        return ([.. blocs.Bloc], blocs.Value, blocs.Bound);
    }

    /// <summary>The division in which everyone stays with the old group; who is new goes where it goes today.</summary>
    private int[] Kept(string[] letter)
    {
        Dictionary<string, int> number = new(StringComparer.Ordinal);
        int[] kept = new int[letter.Length];
        for (int node = 0; node < kept.Length; node++)
        {
            string own = before!.LetterOf(window.Actors[node]) is { } old && !(old.Length == 0 && before.Window.IsAlone(window.Actors[node])) ? old : letter[node];
            kept[node] = own.Length == 0 ? -1 - node : number.TryGetValue(own, out int known) ? known : number[own] = number.Count;
        }

        return kept;
    }

    private IEnumerable<BlocMove> Moves(int[] label, string[] letter, IReadOnlyList<SideFreedomKind>? freedom)
    {
        for (int node = 0; node < letter.Length; node++)
        {
            string actor = window.Actors[node];
            if (before!.LetterOf(actor) is not { } from || from == letter[node] || (from.Length == 0 && before.Window.IsAlone(actor)))
            {
                continue;
            }

            yield return new BlocMove
            {
                When = window.Name ?? "",
                Actor = actor,
                From = from,
                To = letter[node],
                CostOfStaying = window.Told(CostOfStaying(node, label, letter, from)),
                IsFree = freedom?[node] == SideFreedomKind.Free,
                Causes = [.. Causes(node, letter, from)],
            };
        }
    }

    /// <summary>The weight that one node put back among its old group adds, the others staying where they are.</summary>
    private long CostOfStaying(int node, int[] label, string[] letter, string from)
    {
        int back = from.Length == 0 ? -1 : Array.FindIndex(letter, other => other == from);
        int old = back < 0 ? int.MaxValue : label[back];
        long cost = 0;
        for (int slot = _graph.RowStarts[node]; slot < _graph.RowStarts[node + 1]; slot++)
        {
            int there = label[_graph.Targets[slot]];
            cost += (there == label[node] ? _graph.Weights[slot] : 0) - (there == old ? _graph.Weights[slot] : 0);
        }

        return isTwoCamps ? 2 * cost - (back < 0 ? cost : 0) : cost;
    }

    private IEnumerable<TieChange> Causes(int node, string[] letter, string from)
    {
        string actor = window.Actors[node];
        List<(TieChange Change, decimal Push)> changes = [];
        foreach (string other in window.Actors.Concat(before!.Window.Actors).Distinct(StringComparer.Ordinal).Where(other => other != actor))
        {
            decimal? was = before.Window.Between(actor, other);
            decimal? now = window.Between(actor, other);
            decimal change = (now ?? 0) - (was ?? 0);
            int there = window.NodeOf(other);
            bool isJoined = letter[node].Length > 0 && there >= 0 && letter[there] == letter[node];
            bool isLeft = from.Length > 0 && before.LetterOf(other) == from;
            decimal push = isJoined == isLeft ? 0 : isJoined ? change : -change;
            if (push > 0)
            {
                changes.Add((new TieChange(other, was, now), push));
            }
        }

        return changes.OrderByDescending(pair => pair.Push).ThenBy(pair => pair.Change.Other, StringComparer.Ordinal).Take(MostCauses).Select(pair => pair.Change);
    }

    /// <summary>How many actors a solution that knows nothing of the date before puts elsewhere, its groups matched to the
    /// old letters as well as one by one can be.</summary>
    private int WithoutRule(string?[] old, bool[] isTied)
    {
        (int[] label, _, _) = Fresh();
        Dictionary<int, string> name = [];
        HashSet<string> taken = [];
        foreach (var part in Enumerable.Range(0, label.Length).Where(node => old[node] is not null && isTied[node])
            .GroupBy(node => (Label: label[node], Letter: old[node]!)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Letter, StringComparer.Ordinal))
        {
            if (!name.ContainsKey(part.Key.Label) && taken.Add(part.Key.Letter))
            {
                name[part.Key.Label] = part.Key.Letter;
            }
        }

        HashSet<int> several = [.. label.Where((_, node) => isTied[node]).GroupBy(each => each).Where(group => group.Count() > 1 || isTwoCamps).Select(group => group.Key)];
        int moved = 0;
        for (int node = 0; node < label.Length; node++)
        {
            string now = isTied[node] && several.Contains(label[node]) ? name.GetValueOrDefault(label[node], "new") : "";
            string? was = before!.LetterOf(window.Actors[node]);
            moved += was is not null && was != now && !(was.Length == 0 && before.Window.IsAlone(window.Actors[node])) ? 1 : 0;
        }

        return moved;
    }
}
