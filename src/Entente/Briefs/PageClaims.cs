using System.Globalization;
using System.Text;
using Entente.Vocabulary;
using static Entente.Briefs.PageParts;
using static Entente.Briefs.SafeText;

namespace Entente.Briefs;

/// <summary>What the article claims: a card each, by mood, with its test beneath.</summary>
internal static class PageClaims
{
    private static readonly (ClaimMood Mood, string Head, string Words)[] Moods =
    [
        (ClaimMood.Asserted, "Asserted", "said to be so"), (ClaimMood.Denied, "Denied", "said not to be so"),
        (ClaimMood.Forecast, "Foretold", "said that it will or may be so"), (ClaimMood.Prescribed, "Prescribed", "said that it should be so"),
        (ClaimMood.Demanded, "Demanded", "asked of another"),
    ];

    /// <summary>The section.</summary>
    public static string Section(Brief brief)
    {
        string? lead = brief.Claims.Count == 0 ? null : Tally(brief);
        StringBuilder html = new(Open("claims", "What it claims", lead));
        if (brief.Claims.Count == 0)
        {
            return html.Append("<p class=\"none\">No claim was found in this article.</p></section>").ToString();
        }

        Dictionary<string, BriefClaim> byId = [];
        foreach (BriefClaim card in brief.Claims)
        {
            byId.TryAdd(card.Claim.Id, card);
        }

        HashSet<string> shownAsCondition = [.. brief.Claims.SelectMany(card => Conditions(card, byId)).Select(card => card.Claim.Id)];
        HashSet<string> done = [];
        foreach ((ClaimMood mood, string head, string words) in Moods)
        {
            // A condition stands with its consequence; one whose consequence is itself a condition is reached through that.
            BriefClaim[] cards = [.. brief.Claims.Where(card => card.Claim.Mood == mood)];
            BriefClaim[] first = [.. cards.Where(card => !shownAsCondition.Contains(card.Claim.Id))];
            if (first.Length == 0)
            {
                continue;
            }

            html.Append(CultureInfo.InvariantCulture, $"<h3 class=\"mood\">{head} <span class=\"quiet\">{words}</span></h3><div class=\"cards\">");
            foreach (BriefClaim card in first)
            {
                html.Append(Group(brief.Text, card, byId, done));
            }

            html.Append("</div>");
        }

        // Claims that hang on each other in a ring are nobody's consequence first: they still stand here.
        foreach (BriefClaim card in brief.Claims.Where(card => !done.Contains(card.Claim.Id)).ToArray())
        {
            html.Append("<div class=\"cards\">").Append(Group(brief.Text, card, byId, done)).Append("</div>");
        }

        return html.Append("</section>").ToString();
    }

    /// <summary>The words for an outcome.</summary>
    public static string Outcome(BriefOutcome outcome) => outcome switch
    {
        BriefOutcome.Supported => "supported",
        BriefOutcome.PartlySupported => "partly supported",
        BriefOutcome.Contradicted => "contradicted",
        BriefOutcome.NotCovered => "not covered",
        BriefOutcome.NoVerdict => "no verdict yet",
        _ => "cannot be tested",
    };

    private static string Tally(Brief brief)
    {
        string[] parts = [.. brief.Claims.GroupBy(card => card.Test.Outcome).OrderBy(group => group.Key)
            .Select(group => $"{group.Count()} {Outcome(group.Key)}")];
        return $"{Wording.Count(brief.Claims.Count, "claim")} held against the record: {Wording.List(parts)}.";
    }

    private static IEnumerable<BriefClaim> Conditions(BriefClaim card, Dictionary<string, BriefClaim> byId) =>
        card.Claim.Links.Where(link => link.Kind == ClaimLinkKind.If && link.Other != card.Claim.Id)
            .Select(link => byId.GetValueOrDefault(link.Other)).OfType<BriefClaim>();

    private static string Group(string text, BriefClaim card, Dictionary<string, BriefClaim> byId, HashSet<string> done)
    {
        if (!done.Add(card.Claim.Id))
        {
            return "";
        }

        BriefClaim[] conditions = [.. Conditions(card, byId).Where(other => !done.Contains(other.Claim.Id))];
        string own = Card(text, card, byId, [.. conditions.Select(other => other.Claim.Id)]);
        if (conditions.Length == 0)
        {
            return own;
        }

        return "<div class=\"if\"><b>If</b>" + string.Concat(conditions.Select(other => Group(text, other, byId, done))) + "<b>then</b>" + own + "</div>";
    }

    private static string Card(string text, BriefClaim card, Dictionary<string, BriefClaim> byId, HashSet<string> beside)
    {
        Claim claim = card.Claim;
        string strength = claim.Strength >= 0.95 ? "" : claim.Strength >= 0.7 ? ", with some reserve" : claim.Strength >= 0.45 ? ", as a possibility" : ", as a remote possibility";
        StringBuilder html = new();
        html.Append(CultureInfo.InvariantCulture, $"<article class=\"card\" id=\"c-{Attribute(claim.Id)}\"><header><span class=\"quiet\" style=\"margin:0\">{Foreign(card.Holder, 80)}{strength} · {Foreign(card.Kind, 80)}</span></header>");
        if (card.Gist is { Length: > 0 } gist)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h4>{Foreign(gist, 300)}</h4>");
        }

        html.Append(PageQuotes.Block(text, card.Quote)).Append(Links(claim, byId, beside)).Append(Test(card.Test));
        return html.Append("</article>").ToString();
    }

    private static string Links(Claim claim, Dictionary<string, BriefClaim> byId, HashSet<string> beside)
    {
        string[] links = [.. claim.Links.Where(link => byId.ContainsKey(link.Other) && link.Other != claim.Id && !beside.Contains(link.Other)).Select(link =>
            $"{(link.Kind switch { ClaimLinkKind.Because => "because", ClaimLinkKind.If => "if", _ => "in order that" })} <a href=\"#c-{Attribute(link.Other)}\">{Foreign(byId[link.Other].Gist ?? "another claim", 90)}</a>")];
        return links.Length == 0 ? "" : $"<p class=\"quiet\">{string.Join("; ", links)}</p>";
    }

    private static string Test(BriefTest test)
    {
        StringBuilder html = new("<div class=\"test\"><p>");
        html.Append(Tag(test.Outcome));
        html.Append(test.Results.Count > 0 ? Foreign(test.Results[0], 500) : Foreign(test.Computed, 500)).Append("</p>");
        if (test.Results.Count > 1)
        {
            html.Append("<ul class=\"facts\">").AppendJoin("", test.Results.Skip(1).Select(result => $"<li>{Foreign(result, 500)}</li>")).Append("</ul>");
        }

        if (test.Results.Count > 0)
        {
            html.Append("<p class=\"how\">Computed: ").Append(Foreign(test.Computed, 500)).Append("</p>");
        }

        if (test.Figures is { Rows.Count: > 0 } figures)
        {
            html.Append("<details><summary>The figures</summary>").Append(Table(figures)).Append("</details>");
        }

        return html.Append("</div>").ToString();
    }

    private static string Tag(BriefOutcome outcome) => outcome switch
    {
        BriefOutcome.Supported => "<span class=\"tag yes\">✓ supported</span>",
        BriefOutcome.PartlySupported => "<span class=\"tag part\">± partly supported</span>",
        BriefOutcome.Contradicted => "<span class=\"tag no\">✕ contradicted</span>",
        BriefOutcome.NotCovered => "<span class=\"tag cov\">? not covered</span>",
        BriefOutcome.NoVerdict => "<span class=\"tag out\">◌ no verdict yet</span>",
        _ => "<span class=\"tag out\">– cannot be tested</span>",
    };
}
