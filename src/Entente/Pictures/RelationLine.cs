using System.Globalization;
using Entente.Briefs;
using Entente.Relations;
using Entente.Relations.Measurement;
using static Entente.Pictures.Drawing;

namespace Entente.Pictures;

/// <summary>Draws one relation through time: the line with bands of 50, 80 and 95 %, what the record tells as ticks beneath, and where it ends.</summary>
public static class RelationLine
{
    private const double Left = 44, Right = 168, Top = 12, Height = 300, Width = 880, TickTop = 326, Bottom = 400;
    private const double NormalAt95 = 1.959963984540054;
    private static readonly (double Normal, string Kind)[] Bands = [(NormalAt95, "band2"), (1.2815515655446004, "band2"), (0.6744897501960817, "band")];

    /// <summary>Draws the line.</summary>
    /// <param name="first">One side, by name.</param>
    /// <param name="second">The other.</param>
    /// <param name="days">The dates, ascending.</param>
    /// <param name="ties">The relation on each date; null where unknown, and then nothing is drawn.</param>
    /// <param name="loadings">The numbers, for the bands between neutral and the 95 % interval.</param>
    /// <param name="recordEnds">The last day covered, or null.</param>
    /// <param name="marks">What the record tells, with the day on which it began.</param>
    public static Picture Draw(string first, string second, IReadOnlyList<DateOnly> days, IReadOnlyList<Tie?> ties, RelationLoadings loadings,
        DateOnly? recordEnds, IReadOnlyList<(DateOnly Day, int Sign, string Title)> marks)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(loadings);
        Tie?[] shown = [.. ties.Select((tie, at) => days[at] > recordEnds ? null : tie)];
        string finding = Finding(first, second, days, shown);
        string span = string.Create(CultureInfo.InvariantCulture, $"{days[0]:yyyy-MM} to {days[^1]:yyyy-MM}");
        string label = $"{finding}. {span}; {shown.Count(tie => tie is null)} of {shown.Length} dates are unknown.";
        Drawing drawing = new(Width, Bottom, label, "time");
        double X(DateOnly day) => Left + ((Width - Left - Right) * (day.DayNumber - days[0].DayNumber) / Math.Max(1.0, days[^1].DayNumber - days[0].DayNumber));
        Frame(drawing, days, X);
        foreach ((int from, int to) in Runs(shown))
        {
            foreach ((double normal, string kind) in Bands)
            {
                Band(drawing, days, shown, from, to, normal, kind, loadings.Link, X);
            }

            drawing.Add($"<path class=\"line\" d=\"{Line(Enumerable.Range(from, to - from + 1).Select(at => (X(days[at]), Y(shown[at]!.Weight))))}\"/>");
        }

        Unknown(drawing, days, shown, X);
        Ending(drawing, days, recordEnds, shown, X);
        Marks(drawing, days, marks, X);
        return new Picture(finding, $"{span}, weight from -1 (war) to +1 (closest friendship), as known at each date; bands of 50, 80 and 95 %", Source(shown), label, drawing.Close(), Twin(days, shown));
    }

    private static double Y(double weight) => Top + (Height * (1 - weight) / 2);

    private static string Finding(string first, string second, IReadOnlyList<DateOnly> days, Tie?[] shown)
    {
        int from = Array.FindIndex(shown, tie => tie is not null), to = Array.FindLastIndex(shown, tie => tie is not null);
        return from < 0 ? $"{first} and {second}: unknown throughout" : string.Create(CultureInfo.InvariantCulture,
            $"{first} and {second}: {Wording.Kind(shown[from]!.Weight)} in {days[from].Year}, {Wording.Kind(shown[to]!.Weight)} in {days[to].Year}");
    }

    private static void Frame(Drawing drawing, IReadOnlyList<DateOnly> days, Func<DateOnly, double> x)
    {
        foreach ((double at, string text) in new[] { (1.0, "+1"), (0.5, "+0.5"), (0.0, "0"), (-0.5, "-0.5"), (-1.0, "-1") })
        {
            drawing.Add($"<path class=\"{(at == 0 ? "axis" : "grid")}\" d=\"M{N(Left)} {N(Y(at))}H{N(Width - Right)}\"/>").Text(Left - 8, Y(at) + 4, text, "second small", "end");
        }

        int every = (days[^1].Year - days[0].Year) switch { > 60 => 10, > 25 => 5, > 12 => 2, _ => 1 };
        for (int year = days[0].Year; year <= days[^1].Year; year++)
        {
            DateOnly start = new(year, 1, 1);
            if (year % every == 0 && start >= days[0] && start <= days[^1])
            {
                drawing.Add($"<path class=\"tick\" d=\"M{N(x(start))} {N(Top + Height)}v5\"/>").Text(x(start), Bottom - 4, year.ToString(CultureInfo.InvariantCulture), "second small", "middle");
            }
        }
    }

    private static IEnumerable<(int From, int To)> Runs(Tie?[] shown)
    {
        for (int at = 0; at < shown.Length; at++)
        {
            if (shown[at] is not null)
            {
                int from = at;
                while (at + 1 < shown.Length && shown[at + 1] is not null)
                {
                    at++;
                }

                yield return (from, at);
            }
        }
    }

    private static void Band(Drawing drawing, IReadOnlyList<DateOnly> days, Tie?[] shown, int from, int to, double normal, string kind, RelationLink link, Func<DateOnly, double> x)
    {
        // The interval is symmetric before the link: a narrower one is its share on that scale.
        double End(Tie tie, double end)
        {
            double middle = link.Relation(Math.Clamp(tie.Weight, -0.9999, 0.9999));
            return link.Weight(middle + ((link.Relation(Math.Clamp(end, -0.9999, 0.9999)) - middle) * normal / NormalAt95));
        }

        IEnumerable<(double, double)> upper = Enumerable.Range(from, to - from + 1).Select(at => (x(days[at]), Y(End(shown[at]!, shown[at]!.High))));
        IEnumerable<(double, double)> lower = Enumerable.Range(from, to - from + 1).Reverse().Select(at => (x(days[at]), Y(End(shown[at]!, shown[at]!.Low))));
        drawing.Add($"<path class=\"{kind}\" d=\"{Line(upper.Concat(lower))}Z\"/>");
    }

    private static string Line(IEnumerable<(double X, double Y)> points) => "M" + string.Join('L', points.Select(point => $"{N(point.X)} {N(point.Y)}"));

    private static void Unknown(Drawing drawing, IReadOnlyList<DateOnly> days, Tie?[] shown, Func<DateOnly, double> x)
    {
        for (int at = 0; at + 1 < shown.Length; at++)
        {
            int from = at;
            while (at + 1 < shown.Length && shown[at] is null && shown[at + 1] is null)
            {
                at++;
            }

            if (at > from)
            {
                drawing.Add($"<rect fill=\"url(#hatch)\" x=\"{N(x(days[from]))}\" y=\"{N(Top)}\" width=\"{N(x(days[at]) - x(days[from]))}\" height=\"{N(Height)}\"/>");
                if (x(days[at]) - x(days[from]) > 70)
                {
                    drawing.Text((x(days[at]) + x(days[from])) / 2, Y(0) - 6, "unknown", "second small", "middle");
                }
            }
        }
    }

    private static void Ending(Drawing drawing, IReadOnlyList<DateOnly> days, DateOnly? recordEnds, Tie?[] shown, Func<DateOnly, double> x)
    {
        if (recordEnds is { } ends && ends <= days[^1] && ends >= days[0])
        {
            drawing.Add($"<path class=\"axis\" stroke-dasharray=\"2 3\" d=\"M{N(x(ends))} {N(Top)}V{N(TickTop + 44)}\"/>").Text(x(ends) + 6, shown.OfType<Tie>().LastOrDefault()?.Weight < 0 ? Top + 12 : Top + Height - 6, "record ends", "second small");
        }

        int last = Array.FindLastIndex(shown, tie => tie is not null);
        if (last >= 0)
        {
            Tie tie = shown[last]!;
            drawing.Add($"<circle class=\"dotted\" cx=\"{N(x(days[last]))}\" cy=\"{N(Y(tie.Weight))}\" r=\"3.5\"/>")
                .Text(x(days[last]) + 8, Y(tie.Weight) + 4, $"{Wording.Weight(tie.Weight)} {Wording.Kind(tie.Weight)}", "label")
                .Text(x(days[last]) + 8, Y(tie.Weight) + 20, $"({Wording.Weight(tie.Low)} to {Wording.Weight(tie.High)})", "second small");
        }
    }

    // Friendly ticks stand above their line, hostile ones hang beneath it, so that black and white tells them apart.
    private static void Marks(Drawing drawing, IReadOnlyList<DateOnly> days, IReadOnlyList<(DateOnly Day, int Sign, string Title)> marks, Func<DateOnly, double> x)
    {
        double middle = TickTop + 22;
        drawing.Add($"<path class=\"grid\" d=\"M{N(Left)} {N(middle)}H{N(Width - Right)}\"/>").Text(Width - Right + 8, middle - 6, "+ ties that begin", "second small").Text(Width - Right + 8, middle + 14, "− conflicts, breaks", "second small");
        foreach ((DateOnly day, int sign, string title) in marks.Where(mark => mark.Day >= days[0] && mark.Day <= days[^1]))
        {
            drawing.Add($"<g><title>{SafeText.Attribute(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} {title}"))}</title>"
                + $"<path class=\"{(sign > 0 ? "f" : "h")}\" style=\"stroke-dasharray:none;stroke-width:2\" d=\"M{N(x(day))} {N(middle)}v{(sign > 0 ? -16 : 16)}\"/></g>");
        }
    }

    private static string Source(Tie?[] shown)
    {
        string[] keys = [.. shown.OfType<Tie>().SelectMany(tie => tie.Contributions).Select(piece => piece.DataSet).Distinct().Order(StringComparer.Ordinal)];
        return keys.Length == 0 ? "no evidence on record" : string.Join(", ", keys) + "; estimate by Entente (method: relations)";
    }

    private static BriefTable Twin(IReadOnlyList<DateOnly> days, Tie?[] shown) => new("Relation by date", ["Date", "#Weight", "#Low", "#High"],
        [.. days.Select((day, at) => (IReadOnlyList<string>)(shown[at] is { } tie
            ? [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Wording.Weight(tie.Weight), Wording.Weight(tie.Low), Wording.Weight(tie.High)]
            : [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "unknown", "", ""]))]);
}
