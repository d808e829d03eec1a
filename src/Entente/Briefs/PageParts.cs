using System.Globalization;
using System.Text;
using Entente.Balance;
using Entente.Pictures;
using Entente.Relations;
using Entente.Vocabulary;
using static Entente.Briefs.SafeText;

namespace Entente.Briefs;

/// <summary>Pieces that several sections of the page share.</summary>
internal static class PageParts
{
    /// <summary>Foreign text, inert and isolated.</summary>
    public static string Foreign(string? text, int most = 400) => $"<bdi>{Isolated(Shortened(text ?? "", most))}</bdi>";

    /// <summary>A table in its own scrolling box.</summary>
    public static string Table(BriefTable table, string attributes = "")
    {
        StringBuilder html = new();
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"box\" tabindex=\"0\" role=\"region\" aria-label=\"{Attribute(table.Caption)}\"><table{attributes}><caption>{Html(table.Caption)}</caption><thead><tr>");
        bool[] isNumber = [.. table.Columns.Select(column => column.StartsWith('#'))];
        for (int column = 0; column < table.Columns.Count; column++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{(isNumber[column] ? " class=\"r\"" : "")}>{Html(table.Columns[column].TrimStart('#'))}</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (IReadOnlyList<string> row in table.Rows)
        {
            html.Append("<tr>");
            for (int column = 0; column < row.Count; column++)
            {
                html.Append(CultureInfo.InvariantCulture, $"<td{(column < isNumber.Length && isNumber[column] ? " class=\"r\"" : "")}>{Foreign(row[column])}</td>");
            }

            html.Append("</tr>");
        }

        return html.Append("</tbody></table></div>").ToString();
    }

    /// <summary>A picture with title, subtitle, source and its twin table.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="narrow">The same for narrow screens, or null where one fits all.</param>
    /// <param name="titleId">The id of the title, or null.</param>
    /// <param name="before">Markup between subtitle and picture.</param>
    /// <param name="after">Markup beneath the picture.</param>
    /// <param name="twin">Attributes of the twin table.</param>
    public static string Figure(
        Picture picture, Picture? narrow, string? titleId = null, string before = "", string after = "", string twin = "")
    {
        string drawing = narrow is null
            ? picture.Svg
            : $"<div class=\"frameline\"><div class=\"only-wide\">{picture.Svg}</div><div class=\"only-narrow\">{narrow.Svg}</div></div>";
        string id = titleId is null ? "" : $" id=\"{titleId}\" aria-live=\"polite\"";
        return $"<figure><h3{id}>{Html(picture.Title)}</h3><p class=\"meta\">{Html(picture.Subtitle)}</p>{before}{drawing}{after}"
            + $"<figcaption>{Html(picture.Source)}.<details><summary>Show as a table</summary>{Table(picture.Twin, twin)}</details></figcaption></figure>";
    }

    /// <summary>What made an estimate, one click away.</summary>
    public static string Evidence(Tie tie, int most = 12)
    {
        if (tie.Contributions.Count == 0)
        {
            return "";
        }

        StringBuilder html = new();
        html.Append(CultureInfo.InvariantCulture, $"<details><summary>{Html(Wording.Count(tie.Contributions.Count, "piece of evidence", "pieces of evidence"))}</summary><ul class=\"facts\">");
        foreach (Contribution part in tie.Contributions.Take(most))
        {
            html.Append(CultureInfo.InvariantCulture, $"<li>{Foreign(part.Title, 200)} <span class=\"num\">{Wording.Weight(part.Value)}</span> <span class=\"quiet\">{Html(part.Layer)} · {Html(part.DataSet)} · <a href=\"#ref-{Attribute(part.Citation)}\">{Html(part.Citation)}</a></span></li>");
        }

        int rest = tie.Contributions.Count - most;
        return html.Append(rest > 0 ? $"<li class=\"quiet\">and {rest} more that count less</li>" : "").Append("</ul></details>").ToString();
    }

    /// <summary>A count of frustration in words: the number with its bound, or that it is exact.</summary>
    public static string Frustration(BlocReport report)
    {
        string count = report.IsExact || report.FrustrationIndex == report.FrustrationIndexBound
            ? $"{report.FrustrationIndex} of {report.TieCount} ties (exact)"
            : $"between {report.FrustrationIndexBound} and {report.FrustrationIndex} of {report.TieCount} ties";
        string weight = report.IsExact || report.WeightedFrustration - report.WeightedFrustrationBound < 0.005
            ? report.WeightedFrustration.ToString("0.00", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{report.WeightedFrustrationBound:0.00} to {report.WeightedFrustration:0.00}");
        return $"Two camps leave {count} unexplained, {weight} by weight ({Wording.Share(report.WeightedFrustrationRate)} of all weight).";
    }

    /// <summary>Names of actors, in order, cut after so many.</summary>
    public static string Names(IEnumerable<ActorId> actors, IReadOnlyDictionary<ActorId, string> names, int most = 60)
    {
        string[] all = [.. actors.Select(actor => names.GetValueOrDefault(actor, actor.Text))];
        return all.Length == 0 ? "none" : string.Join(", ", all.Take(most)) + (all.Length > most ? $" and {all.Length - most} more" : "");
    }

    /// <summary>Opens a section with its heading.</summary>
    public static string Open(string id, string heading, string? lead = null) =>
        $"<section id=\"{id}\" aria-labelledby=\"h-{id}\"><h2 id=\"h-{id}\">{Html(heading)}</h2>{(lead is null ? "" : $"<p class=\"lead\">{Html(lead)}</p>")}";
}
