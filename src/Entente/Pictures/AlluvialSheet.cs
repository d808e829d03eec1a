using System.Globalization;
using System.Text;
using Entente.Balance;
using Entente.Briefs;
using static Entente.Pictures.Drawing;

namespace Entente.Pictures;

/// <summary>One alluvial drawing in the making: lanes, places of the actors in them, ribbons.</summary>
internal sealed class AlluvialSheet
{
    private const double Left = 128;
    private const double Right = 128;
    private const double Width = 1120;
    private const double Top = 8;
    private const double Gap = 16;
    private const int Tints = 5;
    private const double HairLine = 5e-4;

    private readonly BlocHistory _history;
    private readonly IReadOnlyList<BlocMove[]> _marked;
    private readonly string _label;
    private readonly string[] _lanes;
    private readonly Dictionary<string, double> _laneTop = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _laneHeight = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _home = new(StringComparer.Ordinal);
    private readonly string[] _actors;
    private readonly double _unit;
    private readonly Func<int, string, double?>? _weight;
    private readonly double _bottom;

    /// <summary>Lays it out.</summary>
    /// <param name="history">The history.</param>
    /// <param name="marked">The moves that get a number.</param>
    /// <param name="weight">The share in capabilities of an actor at a date, null where not known; itself null where all
    /// ribbons are to be of one width.</param>
    /// <param name="label">The sentence that stands for the drawing.</param>
    public AlluvialSheet(BlocHistory history, IReadOnlyList<BlocMove[]> marked, Func<int, string, double?>? weight, string label)
    {
        (_history, _marked, _weight, _label) = (history, marked, weight, label);
        _actors = [.. history.Moments.SelectMany(moment => moment.Window.Actors).Distinct(StringComparer.Ordinal)];
        foreach (string actor in _actors)
        {
            _home[actor] = history.Moments.Select(moment => moment.LetterOf(actor)).Where(letter => !string.IsNullOrEmpty(letter))
                .GroupBy(letter => letter!, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => group.Key).FirstOrDefault("");
        }

        _actors = [.. _actors.OrderBy(actor => _home[actor].Length == 0).ThenBy(actor => _home[actor], StringComparer.Ordinal).ThenBy(actor => actor, StringComparer.Ordinal)];
        for (int at = 0; at < history.Moments.Count; at++)
        {
            BlocMoment moment = history.Moments[at];
            foreach (IGrouping<string, int> lane in Enumerable.Range(0, moment.Letter.Count).GroupBy(node => moment.Letter[node], StringComparer.Ordinal))
            {
                _laneHeight[lane.Key] = Math.Max(_laneHeight.GetValueOrDefault(lane.Key), lane.Sum(node => Size(at, moment.Window.Actors[node])));
            }
        }

        _lanes = [.. _laneHeight.Keys.OrderBy(letter => letter.Length == 0).ThenBy(letter => letter.Length).ThenBy(letter => letter, StringComparer.Ordinal)];
        double whole = Math.Max(_laneHeight.Values.Sum(), 1e-9);
        _unit = weight is null ? Math.Clamp(560 / whole, 3, 15) : 560 / whole;
        double y = Top;
        foreach (string lane in _lanes)
        {
            _laneTop[lane] = y;
            y += (_laneHeight[lane] * _unit) + Gap;
        }

        _bottom = y;
    }

    public string Draw()
    {
        Drawing drawing = new(Width, _bottom + 26, _label, "flow");
        foreach (string lane in _lanes)
        {
            double height = _laneHeight[lane] * _unit;
            drawing.Add($"<rect class=\"lane\" x=\"{N(Left - 6)}\" y=\"{N(_laneTop[lane] - 3)}\" width=\"{N(Width - Left - Right + 12)}\" height=\"{N(height + 6)}\" rx=\"6\"/>");
        }

        TimeAxis.Draw(drawing, [.. _history.Moments.Select(moment => moment.Window.Name ?? "")], XOf, Top - 6, _bottom - 5);
        foreach (string actor in _actors)
        {
            Ribbon(drawing, actor);
        }

        foreach (string lane in _lanes)
        {
            drawing.Text(4, _laneTop[lane] + Math.Min(15, Math.Max(12, _laneHeight[lane] * _unit)), lane.Length == 0 ? "alone" : lane, lane.Length == 0 ? "second small" : "letter " + Tint(lane));
        }

        Ends(drawing);
        Marks(drawing);
        return drawing.Close();
    }

    private double XOf(int moment) => _history.Moments.Count == 1 ? Left : Left + ((Width - Left - Right) * moment / (_history.Moments.Count - 1));

    /// <summary>How much of a lane an actor takes: one row, or by its share. Who has none on record is a hair line.</summary>
    private double Size(int at, string actor) => _weight is null ? 1 : Math.Max(HairLine, _weight(at, actor) ?? HairLine);

    private Dictionary<string, double> Places(int at)
    {
        BlocMoment moment = _history.Moments[at];
        Dictionary<string, double> filled = new(StringComparer.Ordinal);
        Dictionary<string, double> places = new(StringComparer.Ordinal);
        foreach (string actor in _actors)
        {
            if (moment.LetterOf(actor) is { } letter)
            {
                double from = filled.GetValueOrDefault(letter);
                double size = Size(at, actor);
                filled[letter] = from + size;
                places[actor] = _laneTop[letter] + ((from + (size / 2)) * _unit);
            }
        }

        return places;
    }

    private Dictionary<string, double>[] All => field ??= [.. Enumerable.Range(0, _history.Moments.Count).Select(Places)];

    private string Tint(string letter)
    {
        // The homes of most actors get the tints; the rest are grey.
        string[] byHomes = [.. _home.Values.Where(home => home.Length > 0).GroupBy(home => home, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key).Take(Tints)];
        int at = Array.IndexOf(byHomes, letter);
        return at < 0 ? "bn" : "b" + at.ToString(CultureInfo.InvariantCulture);
    }

    private void Ribbon(Drawing drawing, string actor)
    {
        StringBuilder path = new();
        StringBuilder between = new();
        double reach = _history.Moments.Count < 2 ? 0 : XOf(1) - XOf(0);
        for (int at = 0; at < All.Length; at++)
        {
            if (!All[at].TryGetValue(actor, out double y))
            {
                continue;
            }

            bool isNew = at == 0 || !All[at - 1].ContainsKey(actor);
            double before = isNew ? y : All[at - 1][actor];
            if (isNew)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{N(XOf(at) - (at == 0 ? 6 : reach / 2))} {N(y)}H{N(XOf(at))}");
            }
            else if (Math.Abs(before - y) > .01)
            {
                double middle = (XOf(at - 1) + XOf(at)) / 2;
                path.Append(CultureInfo.InvariantCulture, $"H{N(XOf(at - 1))}C{N(middle)} {N(before)} {N(middle)} {N(y)} {N(XOf(at))} {N(y)}");
            }

            if (at == All.Length - 1 || !All[at + 1].ContainsKey(actor))
            {
                path.Append(CultureInfo.InvariantCulture, $"H{N(XOf(at) + (at == All.Length - 1 ? 6 : 0))}");
            }

            BlocMoment moment = _history.Moments[at];
            if (moment.Freedom?[moment.Window.Actors.TakeWhile(name => name != actor).Count()] == SideFreedomKind.Free)
            {
                between.Append(CultureInfo.InvariantCulture, $"M{N(XOf(at) - (reach / 2))} {N(y)}h{N(reach)}");
            }
        }

        drawing.Add(_weight is null
            ? $"<path class=\"way {Tint(_home[actor])}\" stroke-width=\"{N(_unit * .74)}\" d=\"{path}\"><title>{SafeText.Attribute(actor)}</title></path>"
            : $"<path class=\"stream {Tint(_home[actor])}\" d=\"{Stream(actor)}\"><title>{SafeText.Attribute(actor)}</title></path>");
        if (between.Length > 0)
        {
            drawing.Add($"<path class=\"between\" d=\"{between}\"/>");
        }
    }

    /// <summary>The outline of a ribbon whose width changes: forth along its upper edge and back along the lower one, for each
    /// stretch of dates without a gap.</summary>
    private string Stream(string actor)
    {
        StringBuilder path = new();
        for (int from = 0; from < All.Length; from++)
        {
            if (!All[from].ContainsKey(actor))
            {
                continue;
            }

            int to = from;
            while (to + 1 < All.Length && All[to + 1].ContainsKey(actor))
            {
                to++;
            }

            path.Append(CultureInfo.InvariantCulture, $"M{N(XOf(from) - 6)} {N(Edge(from, -.5))}H{N(XOf(from))}");
            for (int at = from + 1; at <= to; at++)
            {
                Bend(path, XOf(at - 1), XOf(at), Edge(at - 1, -.5), Edge(at, -.5));
            }

            path.Append(CultureInfo.InvariantCulture, $"h6V{N(Edge(to, .5))}h-6");
            for (int at = to - 1; at >= from; at--)
            {
                Bend(path, XOf(at + 1), XOf(at), Edge(at + 1, .5), Edge(at, .5));
            }

            path.Append("h-6Z");
            from = to;
        }

        return path.ToString();

        double Edge(int at, double side) => All[at][actor] + (side * Math.Max(.8, .94 * Size(at, actor) * _unit));

        static void Bend(StringBuilder path, double fromX, double toX, double fromY, double toY)
        {
            double middle = (fromX + toX) / 2;
            path.Append(CultureInfo.InvariantCulture, $"C{N(middle)} {N(fromY)} {N(middle)} {N(toY)} {N(toX)} {N(toY)}");
        }
    }

    private void Ends(Drawing drawing)
    {
        foreach (string actor in _actors)
        {
            if (HasRoom(0, actor) && All[0].TryGetValue(actor, out double first))
            {
                drawing.Text(Left - 12, first + 4, SafeText.Shortened(actor, 15), "small", "end");
            }

            if (HasRoom(All.Length - 1, actor) && All[^1].TryGetValue(actor, out double last))
            {
                drawing.Text(Width - Right + 12, last + 4, SafeText.Shortened(actor, 18), "small");
            }
        }
    }

    private bool HasRoom(int at, string actor) => Size(at, actor) * _unit >= 8;

    private void Marks(Drawing drawing)
    {
        for (int number = 0; number < _marked.Count; number++)
        {
            BlocMove[] group = _marked[number];
            int at = Enumerable.Range(0, All.Length).First(index => (_history.Moments[index].Window.Name ?? "") == group[0].When);
            double[] places = [.. group.Where(move => All[at].ContainsKey(move.Actor)).Select(move => All[at][move.Actor])];
            if (places.Length > 0)
            {
                double y = (places.Min() + places.Max()) / 2;
                drawing.Add($"<circle class=\"mark\" cx=\"{N(XOf(at))}\" cy=\"{N(y)}\" r=\"8\"/>");
                drawing.Text(XOf(at), y + 4, (number + 1).ToString(CultureInfo.InvariantCulture), "small", "middle");
            }
        }
    }
}
