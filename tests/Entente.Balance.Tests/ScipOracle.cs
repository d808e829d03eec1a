using Google.OrTools.LinearSolver;

namespace Entente.Balance.Tests;

/// <summary>The same answers by another's solver: SCIP, on the edge model with cuts for frustrated triangles.</summary>
internal static class ScipOracle
{
    public static long TwoCamps(SignedGraph graph)
    {
        using Solver solver = Solver.CreateSolver("SCIP");
        Variable[] side = [.. Enumerable.Range(0, graph.NodeCount).Select(node => solver.MakeBoolVar($"s{node}"))];
        Dictionary<(int, int), (Variable Against, bool IsHostile)> ties = [];
        Objective objective = solver.Objective();
        foreach (SignedEdge edge in graph.Edges)
        {
            Variable against = solver.MakeBoolVar("");
            objective.SetCoefficient(against, Math.Abs(edge.Weight));
            ties[(edge.Source, edge.Target)] = (against, edge.Weight < 0);
            (Variable one, Variable other) = (side[edge.Source], side[edge.Target]);
            if (edge.Weight > 0)
            {
                solver.Add(against >= one - other);
                solver.Add(against >= other - one);
            }
            else
            {
                solver.Add(against >= one + other - 1);
                solver.Add(against >= 1 - one - other);
            }
        }

        foreach (((int a, int b), (Variable first, bool isFirst)) in ties)
        {
            for (int c = b + 1; c < graph.NodeCount; c++)
            {
                if (ties.TryGetValue((a, c), out (Variable Against, bool IsHostile) second)
                    && ties.TryGetValue((b, c), out (Variable Against, bool IsHostile) third)
                    && (isFirst ^ second.IsHostile ^ third.IsHostile))
                {
                    solver.Add(first + second.Against + third.Against >= 1);
                }
            }
        }

        return Least(solver, objective);
    }

    public static long Blocs(SignedGraph graph)
    {
        using Solver solver = Solver.CreateSolver("SCIP");
        int count = graph.NodeCount;
        Variable[,] apart = new Variable[count, count];
        for (int one = 0; one < count; one++)
        {
            for (int other = one + 1; other < count; other++)
            {
                apart[one, other] = apart[other, one] = solver.MakeBoolVar("");
            }
        }

        for (int a = 0; a < count; a++)
        {
            for (int b = a + 1; b < count; b++)
            {
                for (int c = 0; c < count; c++)
                {
                    if (c != a && c != b)
                    {
                        solver.Add(apart[a, b] <= apart[a, c] + apart[c, b]);
                    }
                }
            }
        }

        Objective objective = solver.Objective();
        double hostile = 0;
        foreach (SignedEdge edge in graph.Edges)
        {
            objective.SetCoefficient(apart[edge.Source, edge.Target], edge.Weight);
            hostile += Math.Max(0, -edge.Weight);
        }

        objective.SetOffset(hostile);
        return Least(solver, objective);
    }

    private static long Least(Solver solver, Objective objective)
    {
        objective.SetMinimization();
        Assert.Equal(Solver.ResultStatus.OPTIMAL, solver.Solve());
        return (long)Math.Round(objective.Value());
    }
}
