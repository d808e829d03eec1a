namespace Entente.House.Tests;

public sealed class FileSizeTests
{
    [Fact]
    public void A_file_of_over_500_lines_gives_its_reason_at_the_top()
    {
        string[] offenders = [.. Repository.CodeFiles()
            .Where(path => File.ReadLines(path).Count() > 500
                && !File.ReadLines(path).First().StartsWith("// Long because", StringComparison.Ordinal))
            .Select(Repository.Name)];

        Assert.Empty(offenders);
    }

    [Fact]
    public void A_file_of_the_product_holds_one_public_type()
    {
        string[] offenders = [.. Repository.CodeFiles().Where(path => Repository.Name(path).StartsWith("src/", StringComparison.Ordinal))
            .Where(path => File.ReadLines(path).Count(IsPublicType) > 1)
            .Select(Repository.Name)];

        Assert.Empty(offenders);
    }

    private static bool IsPublicType(string line) =>
        line.StartsWith("public ", StringComparison.Ordinal)
        && line.Split(' ') is var words
        && words.Any(word => word is "class" or "record" or "struct" or "enum" or "interface");
}
