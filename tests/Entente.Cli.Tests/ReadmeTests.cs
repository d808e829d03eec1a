using System.Text.RegularExpressions;
using Entente.Tests.Shared;

namespace Entente.Cli.Tests;

/// <summary>README, tutorial and the reference of the command line show what the commands really print; with ENTENTE_ACCEPT=1 they are written anew.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = Path.Combine(SharedFolder.Root, "README.md");

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/tutorial/south-asia.md")]
    [InlineData("docs/reference/cli.md")]
    public void The_output_that_a_page_shows_is_true(string page)
    {
        string path = Path.Combine(SharedFolder.Root, page), text = File.ReadAllText(path).ReplaceLineEndings("\n");
        using WorkingFolder folder = new();
        Directory.CreateDirectory(Path.Combine(folder.Path, "samples"));
        foreach (string sample in Directory.GetFiles(Path.Combine(SharedFolder.Root, "samples")))
        {
            File.Copy(sample, Path.Combine(folder.Path, "samples", Path.GetFileName(sample)));
        }

        string actual = Block().Replace(text, match =>
        {
            string command = match.Groups[1].Value;
            CliRun run = CliRun.In(folder.Path, Words(command));
            Assert.Equal(0, run.ExitCode);
            return $"```console\n$ entente {command}\n{run.Out.TrimEnd()}\n```";
        });

        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(text, actual);
    }

    [Fact]
    public void The_readme_opens_with_the_two_commands()
    {
        string[] lines = File.ReadAllLines(Readme);

        Assert.Equal("dotnet run -c Release --project src/Entente.Cli -- brief samples/rapprochement.md", lines[3]);
        Assert.Equal("dotnet test", lines[4]);
    }

    private static string[] Words(string command) => [.. Word().Matches(command).Select(word => word.Value.Trim('"'))];

    [GeneratedRegex(@"```console\n\$ entente ([^\n]+)\n(?:(?!```).*\n)*?```")]
    private static partial Regex Block();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
