namespace Entente.Cli.Tests;

public sealed class FetchCommandTests
{
    [Fact]
    public void Without_a_name_all_that_can_be_fetched_stand_with_their_licence()
    {
        using WorkingFolder folder = new();

        CliRun run = CliRun.In(folder.Path, "fetch");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("ucdp-prio", run.Out, StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ENT0290", "fetch", "nothing-known")]
    [InlineData("ENT0293", "fetch", "gdelt-1")]
    [InlineData("ENT0904", "fetch", "gdelt-1", "--from", "yesterday")]
    public void A_wrong_command_line_is_told_before_anything_is_asked_of_the_publisher(string code, params string[] args)
    {
        using WorkingFolder folder = new();

        CliRun run = CliRun.In(folder.Path, args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Names());
    }
}
