using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Entente.Briefs;
using Entente.Vocabulary;

namespace Entente.Tests.Briefs;

public sealed class HostileTextTests
{
    private const string Script = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><!-- </style> ]]> javascript:alert(3) ";

    [Fact]
    public void Markup_in_any_text_of_a_brief_stays_text()
    {
        string clean = BriefPage.Render(SampleBriefs.Small());
        string page = BriefPage.Render(Poisoned(Script));

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
        Assert.Equal(Regex.Count(clean, "</?(script|style)"), Regex.Count(page, "</?(script|style)"));
        Assert.DoesNotContain("href=\"javascript:", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_that_turn_the_direction_of_writing_are_isolated_or_left_out()
    {
        const string Turned = "abc \u202Egnorw si siht\u202C \u2066x\u2069 שלום 😀";
        string page = BriefPage.Render(Poisoned(Turned));
        string body = page[page.IndexOf("<body>", StringComparison.Ordinal)..];

        string outside = Regex.Replace(body, "<bdi>.*?</bdi>", "", RegexOptions.Singleline);
        Assert.DoesNotContain("\u202E", outside, StringComparison.Ordinal);
        Assert.Contains("😀", body, StringComparison.Ordinal);
        Assert.All(BriefText.Render(Poisoned(Turned)), line => Assert.DoesNotContain("\u202E", line.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Control_characters_never_reach_the_terminal()
    {
        IReadOnlyList<BriefLine> lines = BriefText.Render(Poisoned("\u001B[31mred\u001B[0m \u0007\u009B2J\r\n\t end"));

        Assert.All(lines, line => Assert.DoesNotContain(line.Text, char.IsControl));
    }

    [Fact]
    public void A_sentence_of_a_million_characters_is_shortened_around_its_marks_and_in_time()
    {
        string text = new string('x', 500_000) + " Russia warns Pakistan " + string.Concat(Enumerable.Repeat("😀", 250_000));
        BriefQuote quote = new(SourceSpan.From(0, text.Length),
            [new BriefMark(SourceSpan.From(500_001, 500_007), BriefMarkRole.Source), new BriefMark(SourceSpan.From(500_008, 500_013), BriefMarkRole.Act)]);
        Brief brief = SampleBriefs.Small();
        long start = Stopwatch.GetTimestamp();

        string page = BriefPage.Render(brief with { Text = text, Events = [.. brief.Events.Select(entry => entry with { Quote = quote })] });
        IReadOnlyList<BriefLine> lines = BriefText.Render(brief with { Text = text, Events = [.. brief.Events.Select(entry => entry with { Quote = quote })] });

        Assert.Contains("<mark class=\"source\" title=\"who acts\">Russia</mark>", page, StringComparison.Ordinal);
        Assert.True(page.Length < 400_000, $"{page.Length}");
        Assert.All(lines, line => Assert.True(TextSheet.Columns(line.Text) <= 100, line.Text));
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Halves_of_characters_and_spans_beyond_the_text_do_no_harm()
    {
        Brief brief = SampleBriefs.Small() with { Text = "a\uD83D b 😀" };
        string page = BriefPage.Render(brief);

        Assert.DoesNotContain(page.EnumerateRunes(), rune => rune.Value is >= 0xD800 and <= 0xDFFF);
        Assert.NotEmpty(BriefText.Render(brief));
    }

    [Fact]
    public void What_is_written_safely_reads_back_the_same() =>
        Assert.Equal(Script, WebUtility.HtmlDecode(SafeText.Html(Script)));

    private static Brief Poisoned(string poison)
    {
        Brief brief = SampleBriefs.Small();
        string text = poison + SampleText.Article + poison;
        BriefQuote quote = new(SourceSpan.From(0, text.Length), [new BriefMark(SourceSpan.From(0, Math.Min(12, poison.Length)), BriefMarkRole.Act)]);
        return brief with
        {
            Text = text,
            Masthead = brief.Masthead with { Title = poison, Author = poison, Publisher = poison, Answer = poison, Certainty = poison, Date = poison, DateBasis = poison, Region = poison },
            Region = brief.Region with
            {
                Finding = poison,
                Name = poison,
                Actors = [.. brief.Region.Actors.Select(actor => actor with { Name = actor.Name + poison })],
                Ties = [.. brief.Region.Ties.Select(tie => tie with { Contributions = [.. tie.Contributions.Select(part => part with { Title = poison, DataSet = poison, Citation = poison })] })],
            },
            Events = [.. brief.Events.Select(entry => entry with { Source = poison, Act = poison, Target = poison, Date = poison, SaidBy = poison, Quote = quote })],
            Relations = [.. brief.Relations.Select(entry => entry with { First = poison, Second = poison, Said = poison, Holder = poison, Reason = poison, Quote = quote })],
            Claims = [.. brief.Claims.Select(card => card with
            {
                Holder = poison,
                Kind = poison,
                Gist = poison,
                Quote = quote,
                Claim = card.Claim with { Id = card.Claim.Id + poison },
                Test = card.Test with { Computed = poison, Results = [poison, poison], Figures = new BriefTable(poison, [poison, "#" + poison], [[poison, poison]]) },
            })],
            Scenarios = [.. brief.Scenarios.Select(scenario => scenario with { Title = poison, Finding = poison, Flips = [poison], Size = poison, Notes = [poison], Quote = quote, ShareMeasure = poison })],
            Limits = [poison],
            Provenance = brief.Provenance with { Command = poison, Version = poison, Options = new SortedDictionary<string, string>(StringComparer.Ordinal) { [poison] = poison } },
            Citations = [new BriefCitation("k" + poison, poison, "javascript:alert(3)"), new BriefCitation("k2", poison, poison)],
        };
    }
}
