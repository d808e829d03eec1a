using System.Globalization;
using System.Text;
using Entente.Briefs;
using static Entente.Pictures.Drawing;

namespace Entente.Pictures;

/// <summary>Draws shares through the years: a line for each state or bloc with its name at the end, from zero.</summary>
public static class SharesPicture
{
    private const double Width = 1120;
    private const double Height = 440;
    private const double Left = 56;
    private const double Right = 190;
    private const int Tints = 5;

    /// <summary>Draws series of shares.</summary>
    /// <param name="years">The years, ascending.</param>
    /// <param name="series">Each with its name and a share in [0, 1] for every year; null where it is not known: the line breaks.</param>
    /// <param name="measure">What the shares are of.</param>
    /// <param name="source">What it is drawn from.</param>
    /// <param name="told">Who the series are where their names do not say it, as a sentence; may be empty.</param>
    public static Picture Draw(IReadOnlyList<int> years, IReadOnlyList<(string Name, IReadOnlyList<double?> Shares)> series, string measure, string source, string told = "")
    {
        ArgumentNullException.ThrowIfNull(years);
        ArgumentNullException.ThrowIfNull(series);
        string title = Title(years, series);
        string subtitle = $"{measure}, {years[0]} to {years[^1]}. {(told.Length > 0 ? told + " " : "")}A line breaks where a state is not in the system or has no component on record.";
        string label = $"{title}. {measure}.";
        double most = Math.Max(.01, series.Max(each => each.Shares.Max() ?? 0));
        double step = new[] { .01, .02, .05, .1, .2 }.First(size => most / size <= 6 || size == .2);
        double top = Math.Ceiling(most / step) * step;
        Drawing drawing = new(Width, Height + 34, label, "shares");
        double X(int at) => years.Count == 1 ? Left : Left + ((Width - Left - Right) * (years[at] - years[0]) / (years[^1] - years[0]));
        double Y(double share) => 12 + ((Height - 12) * (1 - (share / top)));
        for (double tick = 0; tick <= top + 1e-9; tick += step)
        {
            drawing.Add($"<path class=\"grid\" d=\"M{N(Left)} {N(Y(tick))}H{N(Width - Right)}\"/>")
                .Text(Left - 8, Y(tick) + 4, (100 * tick).ToString("0", CultureInfo.InvariantCulture) + " %", "tickname small", "end");
        }

        TimeAxis.Draw(drawing, [.. years.Select(year => year.ToString(CultureInfo.InvariantCulture))], X, null, Height);
        for (int at = 0; at < series.Count; at++)
        {
            Line(drawing, series[at], at, X, Y);
        }

        Names(drawing, series, X, Y);
        return new Picture(title, subtitle, source, label, drawing.Close(), Twin(years, series));
    }

    private static string Title(IReadOnlyList<int> years, IReadOnlyList<(string Name, IReadOnlyList<double?> Shares)> series)
    {
        (string first, IReadOnlyList<double?> early) = series.MaxBy(each => each.Shares[0] ?? -1);
        (string last, IReadOnlyList<double?> late) = series.MaxBy(each => each.Shares[^1] ?? -1);
        string after = late[^1] is { } share ? $"{(first == last ? "" : last + " ")}in {years[^1]}, {Wording.Share(share)}" : $"none is known in {years[^1]}";
        return early[0] is { } before ? $"{first} has the largest share in {years[0]}, {Wording.Share(before)}; {after}" : $"{last} has the largest share {after.Replace(last + " ", "", StringComparison.Ordinal)}";
    }

    private static void Line(Drawing drawing, (string Name, IReadOnlyList<double?> Shares) one, int number, Func<int, double> x, Func<double, double> y)
    {
        StringBuilder path = new();
        for (int at = 0; at < one.Shares.Count; at++)
        {
            if (one.Shares[at] is { } share)
            {
                bool isNew = at == 0 || one.Shares[at - 1] is null;
                bool isAlone = isNew && (at == one.Shares.Count - 1 || one.Shares[at + 1] is null);
                path.Append(isNew ? 'M' : 'L').Append(CultureInfo.InvariantCulture, $"{N(x(at))} {N(y(share))}").Append(isAlone ? "h.1" : "");
            }
        }

        // Beyond five the tints would repeat: those lines are grey, and every line has its name.
        string tint = number < Tints ? "b" + number.ToString(CultureInfo.InvariantCulture) : "bn";
        string dashes = number < Tints ? "" : number == Tints ? " stroke-dasharray=\"7 3\"" : number == Tints + 1 ? " stroke-dasharray=\"2 3\"" : " stroke-dasharray=\"7 3 2 3\"";
        drawing.Add($"<path class=\"series {tint}\" stroke-linecap=\"round\"{dashes} d=\"{path}\"><title>{SafeText.Attribute(one.Name)}</title></path>");
    }

    /// <summary>Names at the ends of the lines, moved apart where they would touch; a line that ends earlier has its name there.</summary>
    private static void Names(Drawing drawing, IReadOnlyList<(string Name, IReadOnlyList<double?> Shares)> series, Func<int, double> x, Func<double, double> y)
    {
        (string Name, double Place)[] names = [.. series.Where(each => each.Shares[^1] is not null).Select(each => (each.Name, y(each.Shares[^1]!.Value) + 4)).OrderBy(each => each.Item2)];
        double free = double.NegativeInfinity;
        for (int at = 0; at < names.Length; at++)
        {
            names[at].Place = Math.Max(names[at].Place, free);
            free = names[at].Place + 15;
        }

        free = Height + 4;
        for (int at = names.Length - 1; at >= 0; at--)
        {
            names[at].Place = Math.Min(names[at].Place, free);
            free = names[at].Place - 15;
            drawing.Text(Width - Right + 10, names[at].Place, SafeText.Shortened(names[at].Name, 26), "");
        }

        foreach ((string name, IReadOnlyList<double?> shares) in series.Where(each => each.Shares[^1] is null))
        {
            int end = Enumerable.Range(0, shares.Count).LastOrDefault(at => shares[at] is not null, -1);
            if (end >= 0)
            {
                drawing.Text(x(end) + 5, y(shares[end]!.Value) + 4, SafeText.Shortened(name, 26), "second small halo");
            }
        }
    }

    private static BriefTable Twin(IReadOnlyList<int> years, IReadOnlyList<(string Name, IReadOnlyList<double?> Shares)> series) => new("Shares by year",
        ["Year", .. series.Select(each => "#" + each.Name)],
        [.. years.Select((year, at) => (IReadOnlyList<string>)[year.ToString(CultureInfo.InvariantCulture), .. series.Select(each => each.Shares[at] is { } share ? Wording.Share(share) : "unknown")])]);
}
