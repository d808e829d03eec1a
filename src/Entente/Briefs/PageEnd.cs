using System.Globalization;
using System.Text;
using Entente.Vocabulary;
using static Entente.Briefs.PageParts;
using static Entente.Briefs.SafeText;

namespace Entente.Briefs;

/// <summary>What the brief cannot tell, where it comes from, and the article itself.</summary>
internal static class PageEnd
{
    // A longer article is shown up to here; its quotes still stand in the brief.
    private const int MostText = 60_000;

    /// <summary>Limits in plain words.</summary>
    public static string Limits(Brief brief) => Open("limits", "What this cannot tell")
        + (brief.Limits.Count == 0 ? "<p class=\"none\">No limits were stated.</p>"
            : "<ul class=\"limits\">" + string.Concat(brief.Limits.Select(limit => $"<li>{Foreign(limit, 600)}</li>")) + "</ul>") + "</section>";

    /// <summary>Versions, editions, licences, citations, and the command that makes the page again.</summary>
    public static string Provenance(Brief brief)
    {
        Provenance made = brief.Provenance;
        StringBuilder html = new(Open("provenance", "Where it comes from"));
        html.Append(CultureInfo.InvariantCulture, $"<p>This command makes the page again:</p><code class=\"cmd\">{Html(made.Command)}</code><dl class=\"kv\"><dt>Entente</dt><dd>{Html(made.Version)}</dd>");
        Row(html, "As of", made.AsOf is { } day ? Wording.Day(day) : "not given");
        if (made.Seed is { } seed)
        {
            Row(html, "Seed", seed.ToString(CultureInfo.InvariantCulture));
        }

        foreach ((string key, string value) in made.Options.OrderBy(option => option.Key, StringComparer.Ordinal))
        {
            Row(html, key, value);
        }

        html.Append("</dl>");
        if (made.Editions.Count > 0)
        {
            html.Append("<h3 class=\"sub\">Data</h3>").Append(Table(new BriefTable("Data sets read, with their editions and licences", ["Data set", "Edition", "Covers", "Licence"],
                [.. made.Editions.Select(edition => (IReadOnlyList<string>)[edition.Name, edition.Edition, Covers(edition), edition.Licence])])));
        }

        html.Append("<h3 class=\"sub\">Works</h3><ol class=\"refs\">");
        foreach (BriefCitation work in brief.Citations)
        {
            string address = Address(work) is { } link ? $" <a href=\"{Attribute(link)}\" rel=\"noreferrer\">{Html(Shortened(Plain(link), 80))}</a>" : "";
            html.Append(CultureInfo.InvariantCulture, $"<li id=\"ref-{Attribute(work.Key)}\">{Foreign(work.Text, 600)}{address}</li>");
        }

        return html.Append(brief.Citations.Count == 0 ? "<li>None.</li>" : "").Append("</ol></section>").ToString();
    }

    /// <summary>The article, with a place to land for every quoted sentence.</summary>
    public static string Article(Brief brief)
    {
        string text = brief.Text;
        int end = PageQuotes.Inside(text, SourceSpan.From(0, MostText)).End;
        SourceSpan[] sentences = [.. brief.Events.Select(entry => entry.Quote).Concat(brief.Relations.Select(entry => entry.Quote))
            .Concat(brief.Claims.Select(card => card.Quote)).Concat(brief.Scenarios.Select(scenario => scenario.Quote).OfType<BriefQuote>())
            .Select(quote => PageQuotes.Inside(text, quote.Sentence)).Where(span => span.Length > 0)
            .OrderBy(span => span.Start).ThenByDescending(span => span.End).DistinctBy(span => span.Start)];
        StringBuilder html = new(Open("article", "The article"));
        html.Append("<details><summary>The text as it was read</summary><div class=\"article\" dir=\"auto\">");
        int at = 0;
        foreach (SourceSpan sentence in sentences)
        {
            if (sentence.Start < at || sentence.Start >= end)
            {
                // Overlaps what is written already, or lies beyond what is shown: its link still finds a place.
                html.Append(CultureInfo.InvariantCulture, $"<span id=\"s{sentence.Start}\"></span>");
                continue;
            }

            int stop = Math.Min(sentence.End, end);
            Lines(html, text[at..sentence.Start]);
            html.Append(CultureInfo.InvariantCulture, $"<span id=\"s{sentence.Start}\">");
            Lines(html, text[sentence.Start..stop]);
            html.Append("</span>");
            at = stop;
        }

        Lines(html, text[Math.Min(at, end)..end]);
        html.Append("</div>").Append(end < text.Length ? $"<p class=\"quiet\">Cut here: {text.Length - end} more characters were read.</p>" : "");
        return html.Append("</details></section>").ToString();
    }

    private static void Lines(StringBuilder html, string text) =>
        html.AppendJoin('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 ? "" : $"<bdi>{Isolated(line)}</bdi>"));

    private static void Row(StringBuilder html, string key, string value) =>
        html.Append(CultureInfo.InvariantCulture, $"<dt>{Html(key)}</dt><dd>{Foreign(value)}</dd>");

    private static string Covers(DataEdition edition) => edition.Covers.Count == 0 ? "not stated"
        : $"{edition.Covers.Min(cover => cover.FromYear)} to {edition.Covers.Max(cover => cover.ToYear)}";

    // Only plain addresses of the web become links.
    private static string? Address(BriefCitation work) =>
        Uri.TryCreate(work.Address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http" ? work.Address : null;
}
