using System.Globalization;
using System.Text;
using Entente.Briefs;
using Entente.Relations;
using Entente.Sources.Outlines;
using Entente.Vocabulary;
using static Entente.Pictures.Drawing;

namespace Entente.Pictures;

/// <summary>Draws a map of a region coloured by relation to one chosen state.</summary>
public static class RelationMap
{
    /// <summary>How many steps the diverging scale has to each side of neutral.</summary>
    public const int Steps = 3;

    /// <summary>Draws the map.</summary>
    /// <param name="region">The region.</param>
    /// <param name="outlines">The outlines of the world's states of today.</param>
    /// <param name="chosen">Whose relations are shown; the region's chosen state where null, or the first actor.</param>
    /// <param name="size">How large; the height follows from the region. Half of a wide column where null.</param>
    public static Picture Draw(
        BriefRegion region, IReadOnlyList<StateOutline> outlines, ActorId? chosen = null, PictureSize? size = null)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(outlines);
        size ??= PictureSize.Half;
        BriefActor centre = region.Actors.FirstOrDefault(actor => actor.Id == (chosen ?? region.Chosen)) ?? region.Actors[0];
        Dictionary<ActorId, Tie> ties = TiesOf(region, centre);
        string finding = Finding(region, centre, ties);
        string today = region.AsOf.Year < 2018 ? "; borders are those of today" : "";
        string svg = Svg(region, outlines, centre, ties, size, finding);
        return new Picture(finding, $"{region.Name}, {Wording.Day(region.AsOf)}; relation to {centre.Name}, −1 to +1{today}",
            "Outlines: Natural Earth (public domain). " + NetworkPicture.Sources(region), finding, svg, Twin(region, centre, ties));
    }

    /// <summary>The step of a weight on the map's scale, from -3 (most hostile) to +3.</summary>
    public static int Step(double weight) => Math.Abs(weight) < Wording.NeutralBelow
        ? 0 : Math.Sign(weight) * (Math.Abs(weight) < 0.3 ? 1 : Math.Abs(weight) < 0.6 ? 2 : Steps);

    private static string Finding(BriefRegion region, BriefActor centre, Dictionary<ActorId, Tie> ties)
    {
        (BriefActor Actor, Tie Tie)[] known = [.. region.Actors.Where(actor => ties.ContainsKey(actor.Id))
            .Select(actor => (actor, ties[actor.Id])).OrderByDescending(pair => pair.Item2.Weight).ThenBy(pair => pair.actor.Id)];
        List<string> parts = [];
        if (known.Length > 0 && known[0].Tie.Weight >= Wording.NeutralBelow)
        {
            parts.Add($"closest to {known[0].Actor.Name} ({Wording.Weight(known[0].Tie.Weight)})");
        }

        if (known.Length > 0 && known[^1].Tie.Weight <= -Wording.NeutralBelow)
        {
            parts.Add($"most hostile with {known[^1].Actor.Name} ({Wording.Weight(known[^1].Tie.Weight)})");
        }

        int unknown = region.Actors.Count - 1 - known.Length;
        string rest = unknown == 0 ? "" : $"; {unknown} of {region.Actors.Count - 1} relations unknown";
        return $"{centre.Name}: {(parts.Count == 0 ? "no relation clearly friendly or hostile" : string.Join(", ", parts))}{rest}";
    }

    /// <summary>The actors of which nothing shows on the map, with their relation to the chosen state as the map writes it.</summary>
    internal static IReadOnlyList<(BriefActor Actor, string Value)> Outside(BriefRegion region, IReadOnlyList<StateOutline> outlines)
    {
        BriefActor centre = region.Actors.FirstOrDefault(actor => actor.Id == region.Chosen) ?? region.Actors[0];
        Dictionary<ActorId, Tie> ties = TiesOf(region, centre);
        MapFrame frame = Frame(region, outlines, PictureSize.Half.Width);
        HashSet<ActorId> shown = [.. outlines.Where(outline => frame.LabelPlace(outline) is not null).Select(outline => outline.Actor).OfType<ActorId>()];
        return [.. region.Actors.Where(actor => !shown.Contains(actor.Id)).Select(actor => (actor, Short(actor, centre, ties)))];
    }

    private static Dictionary<ActorId, Tie> TiesOf(BriefRegion region, BriefActor centre) => region.Ties.Where(tie => tie.Dyad.Has(centre.Id))
        .ToDictionary(tie => tie.Dyad.First == centre.Id ? tie.Dyad.Second : tie.Dyad.First);

    private static MapFrame Frame(BriefRegion region, IReadOnlyList<StateOutline> outlines, double width)
    {
        HashSet<ActorId> within = [.. Within(region)];
        StateOutline[] core = [.. outlines.Where(outline => outline.Actor is { } id && within.Contains(id))];
        return MapFrame.Around(core.Length > 0 ? core : outlines, width);
    }

    private static string Svg(
        BriefRegion region, IReadOnlyList<StateOutline> outlines, BriefActor centre, Dictionary<ActorId, Tie> ties, PictureSize size, string label)
    {
        Dictionary<ActorId, BriefActor> actors = region.Actors.ToDictionary(actor => actor.Id);
        MapFrame frame = Frame(region, outlines, size.Width);
        Drawing drawing = new(frame.Width, frame.Height, label, "map");
        List<(StateOutline Outline, BriefActor Actor)> shown = [];
        StringBuilder land = new();
        StringBuilder states = new();
        foreach (StateOutline outline in outlines)
        {
            string path = frame.Path(outline);
            if (outline.Actor is not { } id || !actors.TryGetValue(id, out BriefActor? actor))
            {
                land.Append(path);
                continue;
            }

            if (path.Length == 0 && !frame.Shows(frame.Place(outline.Centre.Longitude, outline.Centre.Latitude)))
            {
                continue;
            }

            shown.Add((outline, actor));
            states.Append(path.Length == 0 ? "" : $"<path class=\"st {Class(actor, centre, ties)}\" data-m=\"{actor.Id}\" d=\"{path}\"><title>{SafeText.Attribute(Words(actor, centre, ties))}</title></path>");
        }

        drawing.Add($"<path class=\"land\" d=\"{land}\"/>").Add(states.ToString());
        Label(drawing, frame, shown, centre, ties, size);
        return drawing.Close();
    }

    // The states said to lie in the region; else those that the registry puts there; else all.
    private static IEnumerable<ActorId> Within(BriefRegion region)
    {
        ActorId[] said = [.. region.Actors.Where(actor => actor.IsOfRegion).Select(actor => actor.Id)];
        if (said.Length == 0 && ActorRegistry.Standard.FindRegion(region.Name) is { } known)
        {
            said = [.. ActorRegistry.Standard.StatesOf(known, region.AsOf).Intersect(region.Actors.Select(actor => actor.Id))];
        }

        return said.Length > 0 ? said : region.Actors.Select(actor => actor.Id);
    }

    private static void Label(
        Drawing drawing, MapFrame frame, List<(StateOutline Outline, BriefActor Actor)> shown, BriefActor centre,
        Dictionary<ActorId, Tie> ties, PictureSize size)
    {
        List<LabelPlaces.Place> taken = [];
        double letters = size.LabelSize - 0.5;
        foreach ((StateOutline outline, BriefActor actor) in shown.OrderByDescending(pair => pair.Actor.Id == centre.Id)
            .ThenByDescending(pair => pair.Actor.IsNamed).ThenByDescending(pair => pair.Actor.Share ?? 0).ThenBy(pair => pair.Actor.Id))
        {
            if (frame.LabelPlace(outline) is not { } at)
            {
                continue;
            }

            string name = SafeText.Shortened(SafeText.Plain(size.HasCodes ? actor.Id.Text : actor.Name), size.HasCodes ? 8 : 20);
            if (IsSmall(frame, outline))
            {
                drawing.Add($"<circle class=\"st dot {Class(actor, centre, ties)}\" data-m=\"{actor.Id}\" cx=\"{N(at.X)}\" cy=\"{N(at.Y)}\" r=\"4.5\"/>");
            }

            double width = LabelPlaces.WidthOf(name, letters);
            at = (Math.Clamp(at.X, (width / 2) + 3, frame.Width - (width / 2) - 3), Math.Clamp(at.Y, letters + 2, frame.Height - letters - 4));
            LabelPlaces.Place place = new(at.X - (width / 2) - 1, at.Y + letters + 1, width + 2, (2 * letters) + 1);
            if (taken.Any(other => other.Shared(place) > 0))
            {
                continue;
            }

            taken.Add(place);
            string own = actor.Id == centre.Id ? " chosen" : "";
            drawing.Text(at.X, at.Y, name, "label" + own, "middle", $" data-k=\"{actor.Id}\" font-size=\"{N(letters)}\"");
            drawing.Text(at.X, at.Y + letters, Short(actor, centre, ties), "value" + own, "middle", $" data-v=\"{actor.Id}\" font-size=\"{N(letters - 1)}\"");
        }
    }

    private static bool IsSmall(MapFrame frame, StateOutline outline)
    {
        (double X, double Y)[] places = [.. (outline.Rings.MaxBy(ring => ring.Count) ?? []).Select(point => frame.Place(point.Longitude, point.Latitude))];
        return places.Length == 0 || (places.Max(place => place.X) - places.Min(place => place.X) < 7
            && places.Max(place => place.Y) - places.Min(place => place.Y) < 7);
    }

    private static string Class(BriefActor actor, BriefActor centre, Dictionary<ActorId, Tie> ties) =>
        actor.Id == centre.Id ? "me" : ties.TryGetValue(actor.Id, out Tie? tie) ? "s" + Step(tie.Weight).ToString(CultureInfo.InvariantCulture) : "un";

    private static string Short(BriefActor actor, BriefActor centre, Dictionary<ActorId, Tie> ties) =>
        actor.Id == centre.Id ? "chosen" : ties.TryGetValue(actor.Id, out Tie? tie) ? Wording.Weight(tie.Weight) : "?";

    private static string Words(BriefActor actor, BriefActor centre, Dictionary<ActorId, Tie> ties) =>
        actor.Id == centre.Id ? actor.Name : $"{actor.Name}: {(ties.TryGetValue(actor.Id, out Tie? tie) ? Wording.WithInterval(tie) : "unknown")}";

    private static BriefTable Twin(BriefRegion region, BriefActor centre, Dictionary<ActorId, Tie> ties) => new(
        $"Relations of {centre.Name}", ["State", "#Relation", "#From", "#To"],
        [.. region.Actors.Where(actor => actor.Id != centre.Id)
            .OrderByDescending(actor => ties.TryGetValue(actor.Id, out Tie? tie) ? tie.Weight : -2).ThenBy(actor => actor.Id)
            .Select(actor => (IReadOnlyList<string>)(ties.TryGetValue(actor.Id, out Tie? tie)
                ? [actor.Name, Wording.Weight(tie.Weight), Wording.Weight(tie.Low), Wording.Weight(tie.High)]
                : [actor.Name, "unknown", "", ""]))]);
}
