using Entente.Vocabulary;

namespace Entente.Reading.Tests.Gold;

/// <summary>Guards the relations that sentences say hold: their sides and signs.</summary>
public sealed class RelationScoreTests
{
    private static readonly Lazy<ArticleReader> Reader = new(() => new ArticleReader());

    private readonly ITestOutputHelper _output = TestContext.Current.TestOutputHelper!;

    [Theory]
    [InlineData("relation", "tune", .6, .95)]
    [InlineData("relation", "test", .5, .9)]
    [InlineData("press-relation", "tune", .9, .93)]
    [InlineData("press-relation", "test", .68, .85)]
    public void The_sign_of_a_relation_is_read(string file, string split, double found, double right)
    {
        (GoldLine Line, RelationContent? Relation)[] lines = [.. GoldLine.Of(file).Where(line => line.Split == split).Select(line => (line, Of(line)))];
        (GoldLine Line, RelationContent Relation)[] read = [.. lines.Where(item => item.Relation is not null).Select(item => (item.Line, item.Relation!))];
        int signs = read.Count(item => item.Relation.Sign == item.Line.Expected.GetProperty("sign").GetInt32());
        int trends = read.Count(item => item.Relation.Trend == item.Line.Expected.GetProperty("trend").GetInt32());
        _output.WriteLine($"{file}, {split}: relation found in {read.Length} of {lines.Length}, right sign {signs}, right trend {trends}");
        foreach ((GoldLine line, RelationContent? relation) in lines.Where(item => split == "tune" && (item.Relation?.Sign != item.Line.Expected.GetProperty("sign").GetInt32() || item.Relation.Trend != item.Line.Expected.GetProperty("trend").GetInt32())))
        {
            _output.WriteLine($"  {line.Id} {line.Text} -> {relation?.Sign} {relation?.Trend}");
        }

        Assert.True(read.Length >= found * lines.Length, $"{read.Length} of {lines.Length}");
        Assert.True(signs >= right * read.Length, $"{signs} of {read.Length}");
    }

    private static RelationContent? Of(GoldLine line)
    {
        Dyad gold = Dyad.Of(ActorId.From(line.Expected.GetProperty("first").GetString()!), ActorId.From(line.Expected.GetProperty("second").GetString()!));
        return line.ReadBy(Reader.Value).Claims.Select(claim => claim.Relation).OfType<RelationContent>()
            .FirstOrDefault(relation => Dyad.Of(relation.First.Actor, relation.Second.Actor) == gold);
    }
}
