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

    private readonly BlocHistory _history;
    private readonly IReadOnlyList<BlocMove[]> _marked;
    private readonly string _label;
    private readonly string[] _lanes;
    private readonly Dictionary<string, double> _laneTop = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _laneSize = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _home = new(StringComparer.Ordinal);
    private readonly string[] _actors;
    private readonly double _row;
    private readonly double _bottom;

    public AlluvialSheet(BlocHistory history, IReadOnlyList<BlocMove[]> marked, string label)
    {
        (_history, _marked, _label) = (history, marked, label);
        _actors = [.. history.Moments.SelectMany(moment => moment.Window.Actors).Distinct(StringComparer.Ordinal)];
        foreach (string actor in _actors)
        {
            _home[actor] = history.Moments.Select(moment => moment.LetterOf(actor)).Where(letter => !string.IsNullOrEmpty(letter))
                .GroupBy(letter => letter!, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => group.Key).FirstOrDefault("");
        }

        _actors = [.. _actors.OrderBy(actor => _home[actor].Length == 0).ThenBy(actor => _home[actor], StringComparer.Ordinal).ThenBy(actor => actor, StringComparer.Ordinal)];
        foreach (BlocMoment moment in history.Moments)
        {
            foreach (IGrouping<string, string> lane in moment.Letter.GroupBy(letter => letter, StringComparer.Ordinal))
            {
                _laneSize[lane.Key] = Math.Max(_laneSize.GetValueOrDefault(lane.Key), lane.Count());
            }
        }

        _lanes = [.. _laneSize.Keys.OrderBy(letter => letter.Length == 0).ThenBy(letter => letter.Length).ThenBy(letter => letter, StringComparer.Ordinal)];
        int rows = _laneSize.Values.Sum();
        _row = Math.Clamp(560.0 / Math.Max(rows, 1), 3, 15);
        double y = Top;
        foreach (string lane in _lanes)
        {
            _laneTop[lane] = y;
            y += (_laneSize[lane] * _row) + Gap;
        }

        _bottom = y;
    }

    public string Draw()
    {
        Drawing drawing = new(Width, _bottom + 26, _label, "flow");
        foreach (string lane in _lanes)
        {
            double height = _laneSize[lane] * _row;
            drawing.Add($"<rect class=\"lane\" x=\"{N(Left - 6)}\" y=\"{N(_laneTop[lane] - 3)}\" width=\"{N(Width - Left - Right + 12)}\" height=\"{N(height + 6)}\" rx=\"6\"/>");
        }

        Axis(drawing);
        foreach (string actor in _actors)
        {
            Ribbon(drawing, actor);
        }

        foreach (string lane in _lanes)
        {
            drawing.Text(4, _laneTop[lane] + Math.Min(15, Math.Max(12, _laneSize[lane] * _row)), lane.Length == 0 ? "alone" : lane, lane.Length == 0 ? "second small" : "letter " + Tint(lane));
        }

        Ends(drawing);
        Marks(drawing);
        return drawing.Close();
    }

    private double XOf(int moment) => _history.Moments.Count == 1 ? Left : Left + ((Width - Left - Right) * moment / (_history.Moments.Count - 1));

    private Dictionary<string, double> Places(int at)
    {
        BlocMoment moment = _history.Moments[at];
        Dictionary<string, int> filled = new(StringComparer.Ordinal);
        Dictionary<string, double> places = new(StringComparer.Ordinal);
        foreach (string actor in _actors)
        {
            if (moment.LetterOf(actor) is { } letter)
            {
                int row = filled.GetValueOrDefault(letter);
                filled[letter] = row + 1;
                places[actor] = _laneTop[letter] + ((row + .5) * _row);
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

    private void Axis(Drawing drawing)
    {
        int step = Math.Max(1, (int)Math.Ceiling(_history.Moments.Count / 14.0));
        step = step > 5 ? ((step + 4) / 5) * 5 : step;
        for (int at = 0; at < _history.Moments.Count; at++)
        {
            string name = _history.Moments[at].Window.Name ?? "";
            bool isRound = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year % Math.Max(step, 1) == 0 : at % step == 0;
            if (isRound || at == 0 || at == _history.Moments.Count - 1)
            {
                drawing.Add($"<path class=\"grid\" d=\"M{N(XOf(at))} {N(Top - 6)}V{N(_bottom - 4)}\"/>");
                bool isNearEnd = at > 0 && at < _history.Moments.Count - 1 && (XOf(at) - XOf(0) < 48 || XOf(_history.Moments.Count - 1) - XOf(at) < 48);
                if (!isNearEnd)
                {
                    drawing.Text(XOf(at), _bottom + 14, name, "tickname small", "middle");
                }
            }
        }
    }

    private void Ribbon(Drawing drawing, string actor)
    {
        string thick = N(_row * .74);
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

        drawing.Add($"<path class=\"way {Tint(_home[actor])}\" stroke-width=\"{thick}\" d=\"{path}\"><title>{SafeText.Attribute(actor)}</title></path>");
        if (between.Length > 0)
        {
            drawing.Add($"<path class=\"between\" d=\"{between}\"/>");
        }
    }

    private void Ends(Drawing drawing)
    {
        if (_row < 8)
        {
            return;
        }

        foreach (string actor in _actors)
        {
            if (All[0].TryGetValue(actor, out double first))
            {
                drawing.Text(Left - 12, first + 4, SafeText.Shortened(actor, 15), "small", "end");
            }

            if (All[^1].TryGetValue(actor, out double last))
            {
                drawing.Text(Width - Right + 12, last + 4, SafeText.Shortened(actor, 18), "small");
            }
        }
    }

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
