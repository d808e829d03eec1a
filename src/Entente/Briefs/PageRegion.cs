using System.Globalization;
using System.Text;
using System.Text.Json;
using Entente.Balance;
using Entente.Pictures;
using Entente.Relations;
using Entente.Sources.Outlines;
using Entente.Vocabulary;
using static Entente.Briefs.PageParts;
using static Entente.Briefs.SafeText;

namespace Entente.Briefs;

/// <summary>The region at the article's date: network and map side by side, the blocs beneath, every relation one click away.</summary>
internal static class PageRegion
{
    private const int MostForHalf = 18;
    private const int RowsWithEvidence = 60;
    private const int MostRows = 200;
    private static readonly Lazy<IReadOnlyList<StateOutline>> Outlines = new(WorldOutlines.Load);

    /// <summary>The section.</summary>
    public static string Section(Brief brief, IReadOnlyDictionary<ActorId, string> names)
    {
        BriefRegion region = brief.Region;
        StringBuilder html = new(Open("region", $"The region on {Wording.Day(region.AsOf)}", region.Finding));
        html.Append(Chooser(region));
        if (region.Actors.Count > 0)
        {
            bool isSmall = region.Actors.Count <= MostForHalf;
            PictureSize size = isSmall ? PictureSize.Half : PictureSize.Wide;
            string source = Sources(brief);
            Picture network = NetworkPicture.Draw(region, size) with { Source = source };
            Picture map = RelationMap.Draw(region, Outlines.Value, null, size) with { Source = source + ". Outlines: Natural Earth, public domain" };
            map = map with { Subtitle = map.Subtitle.Replace($"relation to {Chosen(region).Name}", "relation to the chosen state", StringComparison.Ordinal) };
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"pair{(isSmall ? " two" : "")}\">")
                .Append(Figure(network, NetworkPicture.Draw(region, PictureSize.Narrow), after: NetworkLegend(region)))
                .Append(Figure(map, RelationMap.Draw(region, Outlines.Value, null, PictureSize.Narrow), "chosen-said", "", MapLegend() + Outside(region), " data-twin=\"\""))
                .Append("</div>");
        }

        html.Append(Blocs(region, names)).Append(Shares(region)).Append(Triads(region)).Append(Ties(region, names));
        return html.Append("</section>").ToString();
    }

    /// <summary>The relations as data for the page's script; not executed.</summary>
    public static string Data(Brief brief)
    {
        SortedDictionary<string, object> data = new(StringComparer.Ordinal)
        {
            ["n"] = new SortedDictionary<string, string>(brief.Region.Actors.ToDictionary(actor => actor.Id.Text, actor => Plain(actor.Name)), StringComparer.Ordinal),
            ["w"] = new SortedDictionary<string, double>(brief.Region.Ties.ToDictionary(tie => tie.Dyad.ToString(), tie => Math.Round(tie.Weight, 3)), StringComparer.Ordinal),
            ["i"] = new SortedDictionary<string, double[]>(brief.Region.Ties.ToDictionary(
                tie => tie.Dyad.ToString(), tie => new[] { Math.Round(tie.Low, 2), Math.Round(tie.High, 2) }), StringComparer.Ordinal),
        };
        return $"<script type=\"application/json\" id=\"relations-data\">{JsonSerializer.Serialize(data)}</script>";
    }

    private static string Sources(Brief brief)
    {
        HashSet<string> used = [.. brief.Region.Ties.SelectMany(tie => tie.Contributions).Select(part => part.DataSet)];
        string[] names = [.. brief.Provenance.Editions.Where(edition => used.Contains(edition.Key)).Select(edition => $"{edition.Name} ({edition.Edition})")];
        return names.Length == 0 ? NetworkPicture.Sources(brief.Region) : "Relations estimated from " + Wording.List(names);
    }

    private static BriefActor Chosen(BriefRegion region) => region.Actors.FirstOrDefault(actor => actor.Id == region.Chosen) ?? region.Actors[0];

    private static string Chooser(BriefRegion region)
    {
        StringBuilder html = new("<p class=\"pick\" id=\"chooser\" hidden><label>Show the relations of <select id=\"chosen\">");
        ActorId? chosen = region.Actors.Count > 0 ? Chosen(region).Id : null;
        foreach (BriefActor actor in region.Actors.OrderBy(actor => actor.Name, StringComparer.Ordinal))
        {
            html.Append(CultureInfo.InvariantCulture, $"<option value=\"{actor.Id}\"{(actor.Id == chosen ? " selected" : "")}>{Html(Plain(actor.Name))}</option>");
        }

        return html.Append("</select></label></p>").ToString();
    }

    private static string NetworkLegend(BriefRegion region) =>
        "<ul class=\"legend\"><li><svg viewBox=\"0 0 26 12\" aria-hidden=\"true\"><path class=\"f\" stroke-width=\"2.5\" d=\"M0 6H26\"/></svg>friendly (+)</li>"
        + "<li><svg viewBox=\"0 0 26 12\" aria-hidden=\"true\"><path class=\"h\" stroke-width=\"2.5\" d=\"M0 6H26\"/></svg>hostile (−)</li>"
        + "<li>thicker: stronger; fainter: less certain</li>"
        + (region.ShareMeasure is null ? "" : "<li>disc: capability share</li>")
        + (region.Actors.Any(actor => actor.IsFree) ? "<li><svg viewBox=\"0 0 26 12\" aria-hidden=\"true\"><circle class=\"free\" cx=\"13\" cy=\"6\" r=\"5\"/></svg>side open</li>" : "")
        + "</ul>";

    private static string MapLegend() => "<div class=\"scale\"><span>hostile −</span><span aria-hidden=\"true\">"
        + string.Concat(Enumerable.Range(-3, 7).Select(step => $"<i class=\"s{step.ToString(CultureInfo.InvariantCulture)}\"></i>"))
        + "</span><span>+ friendly</span><span>?&nbsp;<svg viewBox=\"0 0 26 12\" width=\"26\" height=\"12\" aria-hidden=\"true\"><rect width=\"26\" height=\"12\" fill=\"url(#hatch)\"/></svg>&nbsp;unknown</span></div>";

    private static string Outside(BriefRegion region)
    {
        IReadOnlyList<(BriefActor Actor, string Value)> outside = RelationMap.Outside(region, Outlines.Value);
        return outside.Count == 0 ? "" : "<p class=\"note\">Beyond this map: " + string.Join(", ", outside.Select(entry =>
            $"{Html(entry.Actor.Name)} <span class=\"num\" data-v=\"{entry.Actor.Id}\">{entry.Value}</span>")) + "</p>";
    }

    private static string Blocs(BriefRegion region, IReadOnlyDictionary<ActorId, string> names)
    {
        if (region.Blocs is not { } report)
        {
            return "<h3 class=\"sub\">Blocs</h3><p class=\"none\">Too few relations are known to speak of blocs.</p>";
        }

        StringBuilder html = new("<h3 class=\"sub\">Blocs that the relations fall into</h3><ul class=\"blocs\">");
        foreach (Bloc bloc in report.Blocs.Where(bloc => bloc.Members.Count > 1))
        {
            html.Append(CultureInfo.InvariantCulture, $"<li class=\"{BlocLook.Class(bloc.Letter)}\"><b>{Html(bloc.Letter)}</b> <span class=\"of\">{Wording.Count(bloc.Members.Count(member => !region.Sides.Any(side => side.IsOpen && side.Actor == member)), "member")}</span><br>{Members(region, bloc, names)}</li>");
        }

        ActorId[] alone = [.. report.Blocs.Where(bloc => bloc.Members.Count == 1).SelectMany(bloc => bloc.Members)];
        html.Append(alone.Length == 0 ? "" : $"<li><span class=\"of\">on their own</span><br>{Html(Names(alone, names))}</li>").Append("</ul>").Append(Shares(region.Sides.Count, region.SideDraws)).Append("<ul class=\"facts model\">");
        html.Append(CultureInfo.InvariantCulture, $"<li>Forced into two camps: {Html(Names(report.FirstCamp, names))} <b>against</b> {Html(Names(report.SecondCamp, names))}.</li><li>{Html(Frustration(report))}</li>");
        foreach (string note in region.BlocNotes)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li>{Html(note)}</li>");
        }

        return html.Append("</ul>").ToString();
    }

    // A state whose side is open stands apart within its bloc's line, with how often it stood there.
    private static string Members(BriefRegion region, Bloc bloc, IReadOnlyDictionary<ActorId, string> names)
    {
        Dictionary<ActorId, BlocSide> sides = region.Sides.ToDictionary(side => side.Actor);
        string Named(ActorId id) => Html(names.GetValueOrDefault(id, id.Text)) + (sides.TryGetValue(id, out BlocSide? side) ? $" <span class=\"of\">{Wording.Share(side.Membership)}</span>" : "");
        ActorId[] open = [.. bloc.Members.Where(id => sides.TryGetValue(id, out BlocSide? side) && side.IsOpen)];
        return string.Join(", ", bloc.Members.Except(open).Select(Named)) + (open.Length == 0 ? "" : $"<br><span class=\"of\">side open:</span> {string.Join(", ", open.Select(Named))}");
    }

    private static string Shares(int sides, int draws) => sides == 0 ? ""
        : $"<p class=\"note\">Beside each state: the share of {draws.ToString(CultureInfo.InvariantCulture)} draws of the relations from their intervals, each solved exactly, in which it stands with the others of its bloc. No bloc is drawn around a state whose side is open.</p>";

    private static string Shares(BriefRegion region)
    {
        if (region.Shares.Count == 0)
        {
            return "";
        }

        Picture bars = ShareBars.Draw(region.Shares, region.ShareMeasure ?? "Share of the actors shown", "Shares as described under the methods");
        return $"<h3 class=\"sub\">Power</h3><div class=\"measure\">{Figure(bars, null).Replace("<h3>", "<h4>", StringComparison.Ordinal).Replace("</h3>", "</h4>", StringComparison.Ordinal)}</div>";
    }

    private static string Triads(BriefRegion region)
    {
        if (region.Triads.Count == 0)
        {
            return "";
        }

        return "<h3 class=\"sub\">Threes that pull against one another</h3><ul class=\"triads\">" + string.Concat(region.Triads.Take(8).Select(triad =>
            $"<li>{TriadGlyph.Draw(triad)}<span>{Html(triad.Sentence)}</span></li>")) + "</ul>";
    }

    private static string Ties(BriefRegion region, IReadOnlyDictionary<ActorId, string> names)
    {
        if (region.Ties.Count == 0)
        {
            return "<p class=\"none\">No relation among these actors is on record.</p>";
        }

        StringBuilder html = new();
        html.Append(CultureInfo.InvariantCulture, $"<details class=\"long\"><summary>{Which(region.Ties.Count)}, strongest first, with their evidence</summary><div class=\"box\" tabindex=\"0\" role=\"region\" aria-label=\"Known relations\"><table><thead><tr><th scope=\"col\">Pair</th><th scope=\"col\" class=\"r\">Relation</th><th scope=\"col\">Interval</th><th scope=\"col\">Evidence</th></tr></thead><tbody>");
        int row = 0;
        foreach (Tie tie in region.Ties.OrderByDescending(tie => Math.Abs(tie.Weight)).ThenBy(tie => tie.Dyad).Take(MostRows))
        {
            string evidence = row < RowsWithEvidence ? Evidence(tie, 5) : Html(Wording.Count(tie.Contributions.Count, "piece"));
            string strip = row < RowsWithEvidence ? RelationStrip.Draw(tie.Weight, tie.Low, tie.High) : "";
            html.Append(CultureInfo.InvariantCulture, $"<tr><td>{Html(names.GetValueOrDefault(tie.Dyad.First, tie.Dyad.First.Text))} – {Html(names.GetValueOrDefault(tie.Dyad.Second, tie.Dyad.Second.Text))}</td><td class=\"r\">{Wording.Weight(tie.Weight)}</td><td>{strip} {Wording.Weight(tie.Low)} to {Wording.Weight(tie.High)}</td><td>{evidence}</td></tr>");
            row++;
        }

        return html.Append("</tbody></table></div></details>").ToString();
    }

    private static string Which(int count) => count <= MostRows
        ? $"All {Wording.Count(count, "known relation")}" : $"The {MostRows} strongest of {count} known relations";
}
