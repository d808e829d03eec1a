using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>Counts months of dyads from events one by one: the rule of <see cref="MirrorRule"/> written plainly, against which the fast way is held.</summary>
internal static class MirrorCount
{
    /// <summary>The months of all dyads.</summary>
    public static IReadOnlyList<DyadMonth> Months(IReadOnlyList<HeldEvent> events)
    {
        Dictionary<(string, ActorId, ActorId, int), List<(int Pairs, byte Quad, float Score)>> mirrors = [];
        foreach (var group in events.Where(held => held.Row.Source != held.Row.Target).Select(held => Side(held)).Where(side => side.Fold > 0)
            .GroupBy(side => (side.DataSet, side.Day, side.Fold, side.One, side.Other)))
        {
            int pairs = Math.Min(group.Count(side => !side.IsSecond), group.Count(side => side.IsSecond));
            if (pairs > 0)
            {
                byte quad = group.Where(side => side.IsSecond).Min(side => side.Quad);
                float score = group.Where(side => side.IsSecond && !float.IsNaN(side.Score)).Select(side => side.Score).DefaultIfEmpty(float.NaN).Min();
                int month = (group.Key.Day.Year * 12) + group.Key.Day.Month - 1;
                foreach ((ActorId actor, ActorId target) in new[] { (group.Key.One, group.Key.Other), (group.Key.Other, group.Key.One) })
                {
                    (mirrors.TryGetValue((group.Key.DataSet, actor, target, month), out var list) ? list : mirrors[(group.Key.DataSet, actor, target, month)] = []).Add((pairs, quad, score));
                }
            }
        }

        return [.. events.GroupBy(held => (held.Origin.DataSet, Source: held.Row.Source!.Value, Target: held.Row.Target!.Value, Month: (held.Row.Day.Year * 12) + held.Row.Day.Month - 1))
            .Select(month =>
            {
                List<(int Pairs, byte Quad, float Score)> told = mirrors.GetValueOrDefault((month.Key.DataSet, month.Key.Source, month.Key.Target, month.Key.Month)) ?? [];
                return new DyadMonth(month.Key.DataSet, new DirectedDyad(month.Key.Source, month.Key.Target), month.Key.Month / 12, (month.Key.Month % 12) + 1, month.LongCount(),
                    Quads(month.Select(held => held.Row.Quad)), Sum(month.Select(held => (1, held.Row.Goldstein))), month.LongCount(held => !float.IsNaN(held.Row.Goldstein)),
                    Quads(told.SelectMany(mirror => Enumerable.Repeat(mirror.Quad, mirror.Pairs))), Sum(told.Select(mirror => (mirror.Pairs, mirror.Score))));
            })];
    }

    /// <summary>Counts quad classes.</summary>
    public static QuadCounts Quads(IEnumerable<byte> quads) => quads.Aggregate(default(QuadCounts), (sum, quad) => sum + quad switch
    {
        1 => new QuadCounts(1, 0, 0, 0),
        2 => new QuadCounts(0, 1, 0, 0),
        3 => new QuadCounts(0, 0, 1, 0),
        4 => new QuadCounts(0, 0, 0, 1),
        _ => default,
    });

    // In whole thousandths, so that the sum does not depend on the order.
    private static double Sum(IEnumerable<(int Times, float Score)> scores) =>
        scores.Where(score => !float.IsNaN(score.Score)).Sum(score => score.Times * (long)Math.Round(score.Score * 1000.0)) / 1000.0;

    private static MirrorSide Side(HeldEvent held)
    {
        (ActorId source, ActorId target) = (held.Row.Source!.Value, held.Row.Target!.Value);
        (ActorId one, ActorId other, bool isSecond) = MirrorRule.Of(held.Row.Code, held.Row.Type) switch
        {
            MirrorKind.Visit => (source, target, false),
            MirrorKind.Host => (target, source, true),
            _ => source < target ? (source, target, false) : (target, source, true),
        };
        return new MirrorSide(held.Origin.DataSet, held.Row.Day, MirrorRule.Fold(held.Row.Code, held.Row.Type), one, other, isSecond, held.Row.Quad, held.Row.Goldstein);
    }

    private readonly record struct MirrorSide(string DataSet, DateOnly Day, uint Fold, ActorId One, ActorId Other, bool IsSecond, byte Quad, float Score);
}
