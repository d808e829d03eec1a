using System.Globalization;
using System.Text;
using static Entente.Briefs.PageParts;
using static Entente.Briefs.SafeText;

namespace Entente.Briefs;

/// <summary>The top of the page: the answer first, then what it rests on, then the way through.</summary>
internal static class PageTop
{
    /// <summary>Masthead with answer and key figures.</summary>
    public static string Masthead(Brief brief)
    {
        BriefMasthead mast = brief.Masthead;
        StringBuilder html = new();
        html.Append(CultureInfo.InvariantCulture, $"<header class=\"mast\" id=\"top\"><p class=\"kicker\"><b>Entente brief</b> · {Foreign(mast.Region, 80)} · the record on {Html(Wording.Day(brief.Region.AsOf))}</p>");
        html.Append(CultureInfo.InvariantCulture, $"<h1><span class=\"t\">{Foreign(mast.Title, 240)}</span> {Byline(mast)}</h1>");
        string size = mast.Answer.Length > 150 ? "answer long" : "answer";
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"{size}\">{Foreign(mast.Answer, 600)}</p>");
        if (mast.Certainty is { Length: > 0 } certainty)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"sure\">{Foreign(certainty, 600)}</p>");
        }

        if (mast.Figures.Count > 0)
        {
            html.Append("<dl class=\"keys\">");
            foreach (BriefFigure figure in mast.Figures.Take(4))
            {
                string note = figure.Note is null ? "" : $"<dd class=\"note\">{Html(figure.Note)}</dd>";
                html.Append(CultureInfo.InvariantCulture, $"<div><dt>{Html(figure.Label)}</dt><dd class=\"big\">{Html(figure.Value)}</dd>{note}</div>");
            }

            html.Append("</dl>");
        }

        return html.Append("<ul class=\"voices\" aria-label=\"Three voices, never mixed\"><li><span class=\"vq\"></span>the article says: quoted, with a bar</li>"
            + "<li><span class=\"vr\"></span>the record shows: data, with a dot</li><li><span class=\"vm\"></span>the model gives: computed, with a dashed outline</li></ul></header>").ToString();
    }

    /// <summary>The list of contents.</summary>
    public static string Contents(Brief brief)
    {
        (string Id, string Words, int? Count)[] parts =
        [
            ("region", "The region", null), ("events", "Events it reports", brief.Events.Count),
            ("relations", "Relations it describes", brief.Relations.Count), ("claims", "What it claims", brief.Claims.Count),
            ("change", "What would change", brief.Scenarios.Count), ("limits", "What this cannot tell", null),
            ("provenance", "Where it comes from", null), ("article", "The article", null),
        ];
        return "<nav class=\"toc\" aria-label=\"Contents\"><ol>" + string.Concat(parts.Select(part =>
            $"<li><a href=\"#{part.Id}\">{part.Words}{(part.Count is { } count ? $" <span class=\"c\">{count}</span>" : "")}</a></li>")) + "</ol></nav>";
    }

    private static string Byline(BriefMasthead mast)
    {
        List<string> parts = [];
        if (mast.Author is { Length: > 0 } author)
        {
            parts.Add("by " + Foreign(author, 120));
        }

        if (mast.Publisher is { Length: > 0 } publisher)
        {
            parts.Add(Foreign(publisher, 120));
        }

        parts.Add(mast.Date is { Length: > 0 } date
            ? Foreign(date, 60) + (mast.DateBasis is { Length: > 0 } basis ? $" ({Foreign(basis, 120)})" : "") : "date unknown");
        return string.Join(", ", parts);
    }
}
