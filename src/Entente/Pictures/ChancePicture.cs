using System.Globalization;
using System.Text;
using Entente.Balance;
using Entente.Briefs;
using static Entente.Pictures.Drawing;

namespace Entente.Pictures;

/// <summary>Draws frustration by date against what chance would give.</summary>
public static class ChancePicture
{
    private const double Width = 1120;
    private const double Height = 420;
    private const double Left = 48;
    private const double Right = 170;

    /// <summary>Draws observed and drawn values of each date.</summary>
    /// <param name="dates">The dates in order, each with its comparison, and the unit of one tie.</param>
    /// <param name="region">What it is of.</param>
    /// <param name="source">What it is drawn from.</param>
    public static Picture Draw(IReadOnlyList<(string Name, ChanceReport Chance, long Scale)> dates, string region, string source)
    {
        ArgumentNullException.ThrowIfNull(dates);
        int below = dates.Count(date => date.Chance.Signs.P <= .05);
        int belowDegrees = dates.Count(date => date.Chance.Degrees.P <= .05);
        string title = $"{region}: at {below} of {dates.Count} dates fewer ties are frustrated than signs by chance would give (p ≤ 0.05)";
        string subtitle = $"Least weight against two camps, exact; grey: 95 % of {dates.Max(date => date.Chance.Signs.Draws)} networks with the same ties and shuffled signs (upper band) and with everyone's signed degrees kept (lower band; below it in p: {belowDegrees} dates). This says nothing of a movement towards balance.";
        string label = $"{title}. {string.Join("; ", dates.Select(date => $"{date.Name}: {Value(date.Chance.Signs.Observed, date.Scale)}, chance {Told(date.Chance.Signs.Mean, date.Scale)}").Take(6))}.";
        double most = Math.Max(1e-9, dates.Max(date => Math.Max(date.Chance.Signs.High ?? 0, Math.Max(date.Chance.Degrees.High ?? 0, date.Chance.Signs.Observed)) / (double)date.Scale));
        double step = Math.Pow(10, Math.Floor(Math.Log10(most)));
        step = new[] { .2, .5, 1.0, 2 }.Select(part => part * step).First(size => most / size <= 6 || size >= 2 * step);
        most = Math.Ceiling(most / step) * step;
        Drawing drawing = new(Width, Height + 38, label, "chance");
        double X(int at) => dates.Count == 1 ? Left : Left + ((Width - Left - Right) * at / (dates.Count - 1));
        double Y(double value) => 10 + (Height * (1 - (value / most)));
        for (double tick = 0; tick <= most + (step / 2); tick += step)
        {
            drawing.Add($"<path class=\"grid\" d=\"M{N(Left)} {N(Y(tick))}H{N(Width - Right)}\"/>")
                .Text(Left - 6, Y(tick) + 4, tick.ToString("0.###", CultureInfo.InvariantCulture), "tickname small", "end");
        }

        Band(drawing, dates, X, Y, date => date.Signs, "band");
        Band(drawing, dates, X, Y, date => date.Degrees, "band2");
        Line(drawing, dates, X, Y, date => date.Signs.Mean, "mean");
        Line(drawing, dates, X, Y, date => date.Degrees.Mean, "mean");
        Line(drawing, dates, X, Y, date => date.Signs.Observed, "line");
        for (int at = 0; at < dates.Count; at++)
        {
            drawing.Add($"<circle class=\"dotted\" cx=\"{N(X(at))}\" cy=\"{N(Y(dates[at].Chance.Signs.Observed / (double)dates[at].Scale))}\" r=\"2.4\"/>");
        }

        TimeAxis.Draw(drawing, [.. dates.Select(date => date.Name)], X, null, Height + 10);

        ChanceReport last = dates[^1].Chance;
        double scale = dates[^1].Scale;
        drawing.Text(Width - Right + 8, Y(last.Signs.Observed / scale) + 4, "observed", "");
        drawing.Text(Width - Right + 8, Y((last.Signs.Mean ?? 0) / scale) + 4, "signs shuffled", "second");
        drawing.Text(Width - Right + 8, Y((last.Degrees.Mean ?? 0) / scale) + (Math.Abs((last.Degrees.Mean ?? 0) - (last.Signs.Mean ?? 0)) / scale / most * Height < 16 ? 20 : 4), "degrees kept", "second");
        return new Picture(title, subtitle, source, label, drawing.Close(), Twin(dates));
    }

    private static void Band(Drawing drawing, IReadOnlyList<(string Name, ChanceReport Chance, long Scale)> dates, Func<int, double> x, Func<double, double> y, Func<ChanceReport, ChanceFigures> of, string kind)
    {
        int[] known = [.. Enumerable.Range(0, dates.Count).Where(at => of(dates[at].Chance).High is not null)];
        IEnumerable<string> up = known.Select(at => $"{N(x(at))} {N(y((of(dates[at].Chance).High ?? 0) / (double)dates[at].Scale))}");
        IEnumerable<string> down = known.Reverse().Select(at => $"{N(x(at))} {N(y((of(dates[at].Chance).Low ?? 0) / (double)dates[at].Scale))}");
        drawing.Add($"<polygon class=\"{kind}\" points=\"{string.Join(' ', up.Concat(down))}\"/>");
    }

    private static void Line(Drawing drawing, IReadOnlyList<(string Name, ChanceReport Chance, long Scale)> dates, Func<int, double> x, Func<double, double> y, Func<ChanceReport, double?> of, string kind)
    {
        StringBuilder path = new();
        for (int at = 0; at < dates.Count; at++)
        {
            if (of(dates[at].Chance) is { } value)
            {
                path.Append(path.Length == 0 ? 'M' : 'L').Append(CultureInfo.InvariantCulture, $"{N(x(at))} {N(y(value / dates[at].Scale))}");
            }
        }

        drawing.Add($"<path class=\"{kind}\" d=\"{path}\"/>");
    }

    private static string Value(long value, long scale) => (value / (double)scale).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Told(double? value, long scale) => value is { } known ? (known / scale).ToString("0.#", CultureInfo.InvariantCulture) : "unknown";

    private static BriefTable Twin(IReadOnlyList<(string Name, ChanceReport Chance, long Scale)> dates) => new("Frustration against chance",
        ["Date", "#Observed", "#Mean, signs shuffled", "#z", "#p", "#Mean, degrees kept", "#z", "#p"],
        [.. dates.Select(date => (IReadOnlyList<string>)[date.Name, Value(date.Chance.Signs.Observed, date.Scale),
            Told(date.Chance.Signs.Mean, date.Scale), Told(date.Chance.Signs.Z, 1), Told(date.Chance.Signs.P, 1),
            Told(date.Chance.Degrees.Mean, date.Scale), Told(date.Chance.Degrees.Z, 1), Told(date.Chance.Degrees.P, 1)])]);
}
