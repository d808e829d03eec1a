using System.Globalization;
using System.Text;
using Entente.Balance;
using Entente.Pictures;
using Entente.Vocabulary;
using static Entente.Briefs.PageParts;
using static Entente.Briefs.SafeText;

namespace Entente.Briefs;

/// <summary>What would change: each scenario with before and after, in the model's dashed outline.</summary>
internal static class PageScenarios
{
    private const int LeversShown = 12;

    /// <summary>The section.</summary>
    public static string Section(Brief brief, IReadOnlyDictionary<ActorId, string> names)
    {
        StringBuilder html = new(Open("change", "What would change", brief.Scenarios.Count == 0 ? null
            : "Accounting on the record, not a forecast: the named relations are moved, all others are held, and the blocs are found again."));
        if (brief.Scenarios.Count == 0)
        {
            return html.Append("<p class=\"none\">The article proposes nothing and sets no condition that could be put into the model.</p></section>").ToString();
        }

        foreach (BriefScenario scenario in brief.Scenarios)
        {
            html.Append(Scene(brief.Text, scenario, names));
        }

        return html.Append("</section>").ToString();
    }

    private static string Scene(string text, BriefScenario scenario, IReadOnlyDictionary<ActorId, string> names)
    {
        StringBuilder html = new();
        html.Append(CultureInfo.InvariantCulture, $"<article class=\"scene\"><h3>{Foreign(scenario.Title, 200)}</h3><p class=\"lead\">{Foreign(scenario.Finding, 500)}</p>");
        if (scenario.Quote is { } quote)
        {
            html.Append(PageQuotes.Block(text, quote));
        }

        html.Append(Levers(scenario)).Append(BeforeAndAfter(scenario, names)).Append(Shares(scenario)).Append("<ul class=\"facts model\">");
        html.AppendJoin("", (scenario.Flips.Count > 0 ? scenario.Flips : scenario.After is null ? [] : ["Nobody changes sides."])
            .Concat(new[] { scenario.Size, scenario.SmallestFlip }.OfType<string>()).Select(line => $"<li>{Foreign(line)}</li>"));
        html.Append("</ul>");
        html.AppendJoin("", scenario.Notes.Select(note => $"<p class=\"quiet\">{Foreign(note)}</p>"));
        return html.Append("</article>").ToString();
    }

    private static string Levers(BriefScenario scenario)
    {
        if (scenario.Levers.Count == 0)
        {
            return "";
        }

        string Lines(IEnumerable<BriefLever> levers) => "<ul class=\"lev\">" + string.Concat(levers.Select(Lever)) + "</ul>";
        string rest = scenario.Levers.Count <= LeversShown ? ""
            : $"<details><summary>{scenario.Levers.Count - LeversShown} more relations moved</summary>{Lines(scenario.Levers.Skip(LeversShown))}</details>";
        return $"<h4>Relations moved</h4>{Lines(scenario.Levers.Take(LeversShown))}{rest}";
    }

    private static string Lever(BriefLever lever)
    {
        string from = lever.Shock.Before is { } before ? Wording.Weight(before) : "unknown";
        string size = lever.Shock.Percentile is { } percentile
            ? $"larger than {Wording.Percentile(percentile)} % of yearly changes on record" : "no change on record to compare with";
        return $"<li><span class=\"who\">{Foreign(lever.First, 60)} – {Foreign(lever.Second, 60)}</span>{RelationStrip.Draw(lever.Shock.Before, after: lever.Shock.After)}"
            + $"<span class=\"num\">{from} → {Wording.Weight(lever.Shock.After)}</span><span class=\"quiet\">{size}{(lever.Shock.IsClipped ? "; cut at the end of the scale" : "")}</span></li>";
    }

    private static string BeforeAndAfter(BriefScenario scenario, IReadOnlyDictionary<ActorId, string> names) =>
        scenario.Before is null || scenario.After is null ? ""
            : $"<div class=\"ba\"><div><h4>Before, on the record</h4>{Sides(scenario.Before, scenario.Before, names)}</div><div><h4>After, in the model</h4>{Sides(scenario.After, scenario.Before, names)}</div></div>";

    private static string Sides(BlocReport report, BlocReport before, IReadOnlyDictionary<ActorId, string> names)
    {
        Dictionary<Bloc, string> letters = Letters(report, before);
        int alone = report.Blocs.Count(bloc => bloc.Members.Count == 1);
        return string.Concat(letters.OrderBy(pair => pair.Value.Length).ThenBy(pair => pair.Value, StringComparer.Ordinal).Select(pair =>
                $"<p class=\"{BlocLook.Class(pair.Value)}\"><b style=\"color:var(--t)\">{Html(pair.Value)}</b> {Html(Names(pair.Key.Members, names))}</p>"))
            + (alone == 0 ? "" : $"<p class=\"quiet\">{Wording.Count(alone, "actor stands on its own", "actors stand on their own")}</p>")
            + $"<p class=\"quiet\">{Html(Frustration(report))}</p>";
    }

    // A bloc keeps the letter of the one before that it shares most members with; what is new takes letters not yet used.
    private static Dictionary<Bloc, string> Letters(BlocReport report, BlocReport before)
    {
        Bloc[] blocs = [.. report.Blocs.Where(bloc => bloc.Members.Count > 1)];
        Dictionary<Bloc, string> letters = [];
        foreach ((Bloc now, Bloc then, int _) in blocs
            .SelectMany(now => before.Blocs.Where(then => then.Members.Count > 1).Select(then => (now, then, now.Members.Intersect(then.Members).Count())))
            .Where(match => match.Item3 > 0).OrderByDescending(match => match.Item3).ThenBy(match => match.then.Letter, StringComparer.Ordinal))
        {
            if (!letters.ContainsKey(now) && !letters.ContainsValue(then.Letter))
            {
                letters[now] = then.Letter;
            }
        }

        Queue<string> free = new(Enumerable.Range(0, 26).Select(index => ((char)('A' + index)).ToString())
            .Except(before.Blocs.Where(bloc => bloc.Members.Count > 1).Select(bloc => bloc.Letter)).Except(letters.Values));
        foreach (Bloc bloc in blocs.Where(bloc => !letters.ContainsKey(bloc)))
        {
            letters[bloc] = free.TryDequeue(out string? letter) ? letter : bloc.Letter;
        }

        return letters;
    }

    private static string Shares(BriefScenario scenario) => scenario.Shares.Count == 0 ? ""
        : $"<div class=\"measure\"><h4>{Html(scenario.ShareMeasure ?? "Shares")}: before (above) and after</h4>{ShareBars.Draw(scenario.Shares, scenario.ShareMeasure ?? "Shares", "").Svg}</div>";
}
