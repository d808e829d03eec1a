using System.Text;
using System.Text.RegularExpressions;
using Entente.Tests.Shared;

namespace Entente.Cli.Tests;

public sealed partial class BriefCommandTests
{
    private static readonly string Sample = Path.Combine(SharedFolder.Root, "samples", "rapprochement.md");

    [Fact]
    public void The_sample_gives_the_summary_and_the_page_that_are_kept()
    {
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, "brief", Sample);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(["brief.html"], folder.Names());
        string[] lines = run.Out.TrimEnd('\n').Split('\n');
        Assert.True(lines.Length <= 61, $"{lines.Length} lines");
        Assert.All(lines, line => Assert.True(line.Length <= 110, line));
        Snapshot.Matches(run.Out, "summary-of-the-sample");
        Snapshot.Matches(Words(File.ReadAllText(Path.Combine(folder.Path, "brief.html"))), "page-of-the-sample");
    }

    [Fact]
    public void The_same_article_gives_the_same_bytes_twice()
    {
        using WorkingFolder first = new();
        using WorkingFolder second = new();
        CliRun one = CliRun.In(first.Path, "brief", Sample);
        CliRun two = CliRun.In(second.Path, "brief", Sample);

        Assert.Equal(one.Out, two.Out);
        Assert.Equal(File.ReadAllBytes(Path.Combine(first.Path, "brief.html")), File.ReadAllBytes(Path.Combine(second.Path, "brief.html")));
    }

    [Theory]
    [InlineData("pakistan-russia-oped.txt", "2021-04-10")]
    [InlineData("south-asia-weblog-2004.txt", null)]
    [InlineData("kashmir-weblog-2004.txt", null)]
    public void A_real_article_gives_a_self_contained_page_under_a_megabyte_and_a_half(string name, string? date)
    {
        string article = SharedFolder.Require("documents", name);
        using WorkingFolder folder = new();
        CliRun run = CliRun.In(folder.Path, ["brief", article, .. date is null ? Array.Empty<string>() : ["--date", date]]);
        if (run.ExitCode == 2 && date is null && run.Error.Contains("ENT0825", StringComparison.Ordinal))
        {
            run = CliRun.In(folder.Path, "brief", article, "--date", "2004-02-01");
        }

        Assert.True(run.ExitCode == 0, run.Error);
        FileInfo page = new(Path.Combine(folder.Path, "brief.html"));
        Assert.True(page.Length < 1.5 * 1024 * 1024, $"{page.Length} bytes");
        Assert.DoesNotMatch("""(?i)(src|href)\s*=\s*["'](https?:)?//""", File.ReadAllText(page.FullName));
        Assert.True(run.Out.Split('\n').Length <= 62);
    }

    [Fact]
    public void Hostile_text_stays_inert_in_the_page_and_never_throws()
    {
        string hostile = "Russia <script>alert(1)</script> and Pakistan signed an \u202Eagreement\u202C with the \"><img src=x onerror=alert(2)> state of China. 🇵🇰🤝🇷🇺 "
            + "The USA attacked\u0007 the bases of Iran, and the minister said that it was the first such visit in 9 years. & &amp; </style></svg> "
            + string.Concat(Enumerable.Repeat("Iran and Turkey met in the city of the north ", 400));
        using WorkingFolder folder = new();
        folder.Write("hostile.txt", hostile);
        CliRun run = CliRun.In(folder.Path, "brief", "hostile.txt", "--date", "2021-04-10");

        Assert.True(run.ExitCode is 0, run.Error);
        string page = File.ReadAllText(Path.Combine(folder.Path, "brief.html"));
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\0', page);
        Assert.DoesNotContain('\u202E', run.Out);
    }

    [Fact]
    public void A_single_line_of_a_megabyte_does_no_harm()
    {
        StringBuilder line = new();
        while (line.Length < 1024 * 1024)
        {
            line.Append("Russia and Pakistan, which the ministers of the two states have said to be of one mind on this and that, ");
        }

        using WorkingFolder folder = new();
        folder.Write("long.txt", line.ToString());
        CliRun run = CliRun.In(folder.Path, "brief", "long.txt", "--date", "2021-04-10");

        Assert.True(run.ExitCode is 0 or 1, run.Error);
        Assert.DoesNotContain("ENT0999", run.Error, StringComparison.Ordinal);
    }

    // What a reader sees of the page, without marks, style, script and pictures' paths.
    private static string Words(string html)
    {
        string body = Hidden().Replace(html, " ");
        string plain = System.Net.WebUtility.HtmlDecode(Tag().Replace(body, "\n"));
        return string.Join('\n', plain.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)) + "\n";
    }

    [GeneratedRegex("<(style|script)[^>]*>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Hidden();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
