using System.Globalization;
using static Entente.Pictures.Drawing;

namespace Entente.Pictures;

/// <summary>The names of dates beneath a picture over time: the first, the last, and round ones between that do not touch.</summary>
internal static class TimeAxis
{
    private const double Apart = 46;

    /// <summary>Draws it.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="names">The dates in order.</param>
    /// <param name="x">Where each stands.</param>
    /// <param name="top">Where grid lines begin; null for short ticks alone.</param>
    /// <param name="bottom">Where the axis lies.</param>
    public static void Draw(Drawing drawing, IReadOnlyList<string> names, Func<int, double> x, double? top, double bottom)
    {
        int last = names.Count - 1;
        int[] years = [.. names.Select(name => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : -1)];
        bool hasYears = Array.TrueForAll(years, year => year >= 0);
        int span = hasYears ? Math.Max(1, years[last] - years[0]) : Math.Max(1, last);
        int step = new[] { 1, 2, 5, 10, 20, 25, 50 }.First(size => span / size <= 14 || size == 50);
        for (int at = 0; at <= last; at++)
        {
            bool isEnd = at == 0 || at == last;
            bool isFree = x(at) - x(0) >= Apart && x(last) - x(at) >= Apart;
            if (isEnd || (isFree && (hasYears ? years[at] : at) % step == 0))
            {
                drawing.Add(top is { } from
                    ? $"<path class=\"grid\" d=\"M{N(x(at))} {N(from)}V{N(bottom)}\"/>"
                    : $"<path class=\"tick\" d=\"M{N(x(at))} {N(bottom)}v5\"/>");
                drawing.Text(x(at), bottom + 19, names[at], "tickname small", "middle");
            }
        }
    }
}
