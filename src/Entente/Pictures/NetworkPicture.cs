using System.Globalization;
using Entente.Briefs;
using Entente.Relations;
using Entente.Vocabulary;
using static Entente.Pictures.Drawing;

namespace Entente.Pictures;

/// <summary>Draws a region's signed network: friends near, rivals far, blocs as soft hulls with letters.</summary>
public static class NetworkPicture
{
    // More lines than this hide one another; the rest stand in the table.
    private const int MostLines = 110;

    /// <summary>Draws the network.</summary>
    /// <param name="region">The region; nothing else counts.</param>
    /// <param name="size">How large; a wide column where null.</param>
    /// <param name="earlier">The region at an earlier date, to whose places the actors are held; null for none.</param>
    public static Picture Draw(BriefRegion region, PictureSize? size = null, BriefRegion? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(region);
        size ??= PictureSize.Wide;
        Tie[] known = [.. region.Ties.Where(tie => Math.Abs(tie.Weight) >= Wording.NeutralBelow)
            .OrderByDescending(tie => Math.Abs(tie.Weight)).ThenBy(tie => tie.Dyad)];
        Tie[] drawn = [.. known.Take(MostLines)];
        int hostile = known.Count(tie => tie.Weight < 0);
        int neutral = region.Ties.Count - known.Length;
        int pairs = region.Actors.Count * (region.Actors.Count - 1) / 2;
        string title = $"Of {Wording.Count(pairs, "pair")}, {known.Length - hostile} are friendly, {hostile} hostile, {neutral} neutral and {region.UnknownDyads} unknown";
        string subtitle = $"{region.Name}, {Wording.Day(region.AsOf)}; estimated relations, −1 to +1"
            + (drawn.Length < known.Length ? $"; the {drawn.Length} strongest are drawn" : "");
        string label = $"Signed network of {region.Actors.Count} actors, {Wording.Day(region.AsOf)}. {title}. {region.Finding}";
        string svg = new Sheet(region, size, drawn, label, earlier).Draw();
        return new Picture(title, subtitle, Sources(region), label, svg, Twin(region));
    }

    /// <summary>The data sets behind the relations, by falling number of contributions.</summary>
    internal static string Sources(BriefRegion region)
    {
        string[] keys = [.. region.Ties.SelectMany(tie => tie.Contributions).GroupBy(part => part.DataSet, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key).Take(5)];
        return keys.Length == 0 ? "Relations as given" : $"Relations estimated from {Wording.List(keys)}";
    }

    private static BriefTable Twin(BriefRegion region)
    {
        Dictionary<ActorId, string> names = region.Actors.ToDictionary(actor => actor.Id, actor => actor.Name);
        return new BriefTable("Actors of the network", ["Actor", "Bloc", "Camp", "#Friendly ties", "#Hostile ties", "#Share"],
            [.. region.Actors.Select(actor => (IReadOnlyList<string>)
            [
                names[actor.Id] + (actor.IsFree ? " (side open)" : ""), actor.Bloc ?? "none", actor.Camp ?? "none",
                Count(region, actor.Id, 1), Count(region, actor.Id, -1), actor.Share is { } share ? Wording.Share(share) : "unknown",
            ])]);
    }

    private static string Count(BriefRegion region, ActorId actor, int sign) => region.Ties
        .Count(tie => tie.Dyad.Has(actor) && tie.Weight * sign >= Wording.NeutralBelow).ToString(CultureInfo.InvariantCulture);

    // One drawing in the making: the region laid out in a frame.
    private sealed class Sheet
    {
        private readonly BriefRegion _region;
        private readonly PictureSize _size;
        private readonly Tie[] _drawn;
        private readonly Dictionary<ActorId, int> _index = [];
        private readonly string[] _letters;
        private readonly double[] _radius;
        private readonly (double X, double Y)[] _at;
        private readonly double _top;
        private readonly Drawing _drawing;

        public Sheet(BriefRegion region, PictureSize size, Tie[] drawn, string label, BriefRegion? earlier)
        {
            (_region, _size, _drawn) = (region, size, drawn);
            int count = region.Actors.Count;
            for (int node = 0; node < count; node++)
            {
                _index[region.Actors[node].Id] = node;
            }

            _letters = [.. region.Actors.Select(actor => actor.Bloc).OfType<string>()
                .GroupBy(letter => letter, StringComparer.Ordinal).Where(group => group.Count() > 1)
                .Select(group => group.Key).OrderBy(letter => letter.Length).ThenBy(letter => letter, StringComparer.Ordinal)];
            double largest = Math.Max(0.0001, region.Actors.Max(actor => actor.Share) ?? 0.0001);
            double most = size.HasCodes ? 15 : count > 24 ? 20 : 24;
            _radius = [.. region.Actors.Select(actor => actor.Share is { } share ? 4 + ((most - 4) * Math.Sqrt(share / largest)) : 5)];
            (double[,] weights, int[] bloc) = Pulls(region, _letters);
            _at = NetworkLayout.Place(count, weights, bloc, _radius, (size.Width, size.Height), size.HasCodes ? (34, 30) : (70, 44), Places(region, earlier));
            _top = Math.Max(0, _at.Zip(_radius, (place, radius) => place.Y - radius).DefaultIfEmpty(0).Min() - (size.HasCodes ? 34 : 44));
            double low = Math.Min(size.Height, _at.Zip(_radius, (place, radius) => place.Y + radius).DefaultIfEmpty(size.Height).Max() + (size.HasCodes ? 20 : 28));
            _drawing = new Drawing(size.Width, low - _top, label, "net", _top);
        }

        private static (double[,] Weights, int[] Bloc) Pulls(BriefRegion region, string[] letters)
        {
            Dictionary<ActorId, int> index = [];
            for (int node = 0; node < region.Actors.Count; node++)
            {
                index[region.Actors[node].Id] = node;
            }

            double[,] weights = new double[index.Count, index.Count];
            foreach (Tie tie in region.Ties.Where(tie => Math.Abs(tie.Weight) >= Wording.NeutralBelow
                && index.ContainsKey(tie.Dyad.First) && index.ContainsKey(tie.Dyad.Second)))
            {
                weights[index[tie.Dyad.First], index[tie.Dyad.Second]] = tie.Weight;
                weights[index[tie.Dyad.Second], index[tie.Dyad.First]] = tie.Weight;
            }

            return (weights, [.. region.Actors.Select(actor => Array.IndexOf(letters, actor.Bloc))]);
        }

        /// <summary>Where each actor stood at the earlier date.</summary>
        private static (double X, double Y)?[]? Places(BriefRegion region, BriefRegion? earlier)
        {
            if (earlier is null)
            {
                return null;
            }

            string[] letters = [.. earlier.Actors.Select(actor => actor.Bloc).OfType<string>().GroupBy(letter => letter, StringComparer.Ordinal)
                .Where(group => group.Count() > 1).Select(group => group.Key).Order(StringComparer.Ordinal)];
            (double[,] weights, int[] bloc) = Pulls(earlier, letters);
            (double X, double Y)[] at = NetworkLayout.Relax(earlier.Actors.Count, weights, bloc);
            Dictionary<ActorId, (double X, double Y)> places = earlier.Actors.Select((actor, node) => (actor.Id, Place: at[node])).ToDictionary(pair => pair.Id, pair => pair.Place);
            return [.. region.Actors.Select(actor => places.TryGetValue(actor.Id, out (double X, double Y) place) ? place : ((double X, double Y)?)null)];
        }

        public string Draw()
        {
            foreach (string letter in _letters)
            {
                DrawHull(letter);
            }

            HashSet<Dyad> strained = [.. _region.Triads.Take(3).SelectMany(triad => new[] { triad.FirstTie, triad.SecondTie, triad.ThirdTie })
                .Select(tie => tie.Dyad)];
            foreach (Tie tie in _drawn.Reverse())
            {
                DrawLine(tie, strained.Contains(tie.Dyad));
            }

            for (int node = 0; node < _at.Length; node++)
            {
                DrawNode(node);
            }

            DrawLabels();
            return _drawing.Close();
        }

        private void DrawHull(string letter)
        {
            IReadOnlyList<(double X, double Y)> corners = Hull.Around(
                Enumerable.Range(0, _at.Length).Where(node => string.Equals(_region.Actors[node].Bloc, letter, StringComparison.Ordinal))
                    .Select(node => (_at[node].X, _at[node].Y, _radius[node])), _size.HasCodes ? 7 : 11);
            string points = string.Join(' ', corners.Select(corner => N(corner.X) + "," + N(corner.Y)));
            string tint = BlocLook.Class(letter);
            _drawing.Add($"<polygon class=\"hull {tint}\" points=\"{points}\"/>")
                .Add($"<polygon class=\"weave\" fill=\"url(#{BlocLook.Pattern(letter)})\" points=\"{points}\"/>");
            (double X, double Y) crown = corners.MinBy(corner => (Math.Round(corner.Y + (corner.X / 4)), corner.X));
            _drawing.Text(Math.Clamp(crown.X - 2, 8, _size.Width - 20), Math.Max(_top + 17, crown.Y - 3), letter, $"letter {tint}");
        }

        private void DrawLine(Tie tie, bool isStrained)
        {
            if (!_index.TryGetValue(tie.Dyad.First, out int one) || !_index.TryGetValue(tie.Dyad.Second, out int other))
            {
                return;
            }

            double certainty = Math.Clamp(1 - ((tie.High - tie.Low) / 2), 0.25, 0.95) * (_drawn.Length > 60 && !isStrained ? 0.75 : 1);
            double crowd = _drawn.Length > 60 ? 0.7 : 1;
            double width = (0.7 + (2.9 * Math.Abs(tie.Weight))) * (isStrained ? 1.5 : crowd) * (_size.HasCodes ? 0.75 : 1);
            string sign = tie.Weight > 0 ? "f" : "h";
            _drawing.Add($"<line class=\"{sign}\" data-a=\"{tie.Dyad.First}\" data-b=\"{tie.Dyad.Second}\" x1=\"{N(_at[one].X)}\" y1=\"{N(_at[one].Y)}\" "
                + $"x2=\"{N(_at[other].X)}\" y2=\"{N(_at[other].Y)}\" stroke-width=\"{N(width)}\" stroke-opacity=\"{certainty.ToString("0.##", CultureInfo.InvariantCulture)}\">"
                + $"<title>{SafeText.Attribute(_region.Actors[one].Name)} and {SafeText.Attribute(_region.Actors[other].Name)}: {Wording.WithInterval(tie)}</title></line>");
        }

        private void DrawNode(int node)
        {
            BriefActor actor = _region.Actors[node];
            bool isChosen = _region.Chosen == actor.Id;
            string kind = "node" + (actor.Share is null ? " nodata" : "") + (_letters.Contains(actor.Bloc) ? " " + BlocLook.Class(actor.Bloc!) : "");
            string share = actor.Share is { } value ? Wording.Share(value) : "share unknown";
            _drawing.Add($"<g data-n=\"{actor.Id}\"{(isChosen ? " class=\"chosen\"" : "")}>")
                .Add($"<circle class=\"ring\" cx=\"{N(_at[node].X)}\" cy=\"{N(_at[node].Y)}\" r=\"{N(_radius[node] + 4)}\"/>");
            if (actor.IsFree)
            {
                _drawing.Add($"<circle class=\"free\" cx=\"{N(_at[node].X)}\" cy=\"{N(_at[node].Y)}\" r=\"{N(_radius[node] + 2.5)}\"/>");
            }

            _drawing.Add($"<circle class=\"{kind}\" cx=\"{N(_at[node].X)}\" cy=\"{N(_at[node].Y)}\" r=\"{N(_radius[node])}\">"
                + $"<title>{SafeText.Attribute(actor.Name)}: {share}{(actor.IsFree ? ", side open" : "")}</title></circle></g>");
        }

        private void DrawLabels()
        {
            string[] labels = [.. _region.Actors.Select(actor =>
                SafeText.Shortened(SafeText.Plain(_size.HasCodes ? actor.Id.Text : actor.Name), _size.HasCodes ? 8 : 22))];
            (double X, double Y, double Radius)[] marks = [.. _at.Select((place, node) => (place.X, place.Y, _radius[node]))];
            int[] order = [.. Enumerable.Range(0, labels.Length).OrderByDescending(node => _radius[node]).ThenBy(node => node)];
            LabelPlaces.Place[] places = LabelPlaces.Find(marks, labels, order, _size.LabelSize, (_size.Width, _size.Height));
            for (int node = 0; node < labels.Length; node++)
            {
                bool isChosen = _region.Chosen == _region.Actors[node].Id;
                string kind = (_region.Actors[node].IsNamed ? "label" : "label far") + (isChosen ? " chosen" : "");
                _drawing.Text(places[node].At, places[node].Y, labels[node], kind, places[node].Anchor, $" data-l=\"{_region.Actors[node].Id}\" font-size=\"{N(_size.LabelSize)}\"");
            }
        }
    }
}
