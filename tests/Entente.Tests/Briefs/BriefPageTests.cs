using System.Net;
using System.Text.RegularExpressions;
using Entente.Briefs;
using Entente.Vocabulary;

namespace Entente.Tests.Briefs;

public sealed partial class BriefPageTests
{
    [Fact]
    public void The_pages_words_are_those_kept()
    {
        string page = BriefPage.Render(SampleBriefs.Small());
        string body = page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("<script", StringComparison.Ordinal)];

        Snapshot.Matches(WebUtility.HtmlDecode(Blanks().Replace(Markup().Replace(Breaks().Replace(body, "\n"), ""), "\n")).Trim() + "\n");
    }

    [Fact]
    public void The_same_brief_gives_the_same_bytes() =>
        Assert.Equal(BriefPage.Render(RichBrief.Of(16)), BriefPage.Render(RichBrief.Of(16)));

    [Theory]
    [InlineData(3, 400_000)]
    [InlineData(28, 500_000)]
    [InlineData(45, 1_500_000)]
    public void A_page_stays_small(int actors, int most)
    {
        string page = BriefPage.Render(RichBrief.Of(Math.Max(actors, 7)));
        Keep($"actors-{actors}", page);

        Assert.True(page.Length < most, $"{page.Length} characters");
    }

    [Fact]
    public void Nothing_is_fetched_and_only_citations_lead_away()
    {
        string page = BriefPage.Render(SampleBriefs.Small());
        Keep("small", page);

        Assert.DoesNotMatch(@"<(img|link|iframe|object|embed|video|audio|source|base|form)\b", page);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
        Assert.All(Addresses().Matches(page), match => Assert.StartsWith("<a href=\"https://doi.org/", match.Value, StringComparison.Ordinal));
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("\\son[a-z]+\\s*=\\s*[\"']", page);
    }

    [Fact]
    public void The_script_is_let_in_by_its_hash_alone()
    {
        string page = BriefPage.Render(SampleBriefs.Small());
        string script = page[(page.LastIndexOf("<script>", StringComparison.Ordinal) + 8)..page.LastIndexOf("</script>", StringComparison.Ordinal)];
        string hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(script)));

        Assert.Contains($"script-src 'sha256-{hash}'", page, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "<script>"));
    }

    [Fact]
    public void Headings_go_down_one_step_at_a_time_and_every_link_within_finds_its_place()
    {
        string page = BriefPage.Render(SampleBriefs.Small());
        int last = 0;
        foreach (Match heading in Headings().Matches(page))
        {
            int level = heading.Groups[1].Value[0] - '0';
            Assert.True(level <= last + 1, heading.Value);
            last = level;
        }

        HashSet<string> ids = [];
        Assert.All(Ids().Matches(page), match => Assert.True(ids.Add(match.Groups[1].Value), match.Value));
        Assert.All(Fragments().Matches(page), match => Assert.Contains(match.Groups[1].Value, ids));
        Assert.All(Pictures().Matches(page), match => Assert.Contains("aria-label=\"", match.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_brief_still_says_what_it_is()
    {
        Brief full = SampleBriefs.Small();
        Brief empty = full with
        {
            Masthead = new BriefMasthead { Title = "Untitled text", Region = "South Asia", Answer = "Nothing in this text could be held against the record." },
            Text = "",
            Events = [],
            Relations = [],
            Claims = [],
            Scenarios = [],
            Limits = [],
            Citations = [],
            Region = full.Region with { Ties = [], Blocs = null, Triads = [], Shares = [], BlocNotes = [], UnknownDyads = 21, Actors = [.. full.Region.Actors.Take(3)] },
        };
        string page = BriefPage.Render(empty);
        Keep("empty", page);

        Assert.Contains("No event was found", page, StringComparison.Ordinal);
        Assert.Contains("Too few relations are known", page, StringComparison.Ordinal);
        Assert.Contains("date unknown", page, StringComparison.Ordinal);
        Assert.Contains("Nothing in this text", string.Join('\n', BriefText.Render(empty).Select(line => line.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_that_hang_on_each_other_in_a_ring_stand_once_each()
    {
        Brief brief = SampleBriefs.Small();
        BriefClaim[] ring = [.. brief.Claims.Take(2)];
        ClaimLink To(BriefClaim card) => new(ClaimLinkKind.If, card.Claim.Id, SourceSpan.From(0, 1));
        ring = [ring[0] with { Claim = ring[0].Claim with { Links = [To(ring[1])] } }, ring[1] with { Claim = ring[1].Claim with { Links = [To(ring[0])] } }];

        string page = BriefPage.Render(brief with { Claims = ring });

        Assert.Equal(2, Regex.Count(page, "<article class=\"card\""));
    }

    // Pages to look at: written where ENTENTE_PAGES names a folder.
    private static void Keep(string name, string page)
    {
        if (Environment.GetEnvironmentVariable("ENTENTE_PAGES") is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, name + ".html"), page);
        }
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();

    [GeneratedRegex("</(p|h[1-6]|li|dt|dd|tr|caption|summary|blockquote|header|figcaption|div|text|title|option)>|<br>")]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Blanks();

    [GeneratedRegex("<[a-z]+ [^>]*https?://[^>]*>")]
    private static partial Regex Addresses();

    [GeneratedRegex("<h([1-6])[ >]")]
    private static partial Regex Headings();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#([^\"]*)\"")]
    private static partial Regex Fragments();

    [GeneratedRegex("<svg [^>]*role=\"img\"[^>]*>")]
    private static partial Regex Pictures();
}
