using System.Text.Json;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Gold;

/// <summary>Guards the blocs that sentences speak of: their members, and whether they are there, proposed or denied.</summary>
public sealed class BlocScoreTests
{
    private static readonly Lazy<ArticleReader> Reader = new(() => new ArticleReader());

    private readonly ITestOutputHelper _output = TestContext.Current.TestOutputHelper!;

    [Theory]
    [InlineData("tune", .95)]
    [InlineData("test", .6)]
    public void The_members_of_a_bloc_and_whether_it_is_there_are_read(string split, double floor)
    {
        GoldLine[] lines = [.. GoldLine.Of("bloc").Where(line => line.Split == split)];
        int members = 0, right = 0, invented = 0;
        foreach (GoldLine line in lines)
        {
            Claim[] blocs = [.. line.ReadBy(Reader.Value).Claims.Where(claim => claim.Bloc is not null)];
            string[] gold = [.. Texts(line.Expected.GetProperty("members"))];
            bool isNone = gold.Length == 0;
            Claim? same = blocs.FirstOrDefault(claim => gold.SequenceEqual(Codes(claim.Bloc!.Members)));
            bool isRight = isNone ? blocs.Length == 0 : same is not null && StatusOf(same) == line.Expected.GetProperty("status").GetString()
                && Texts(line.Expected.GetProperty("possible")).SequenceEqual(Codes(same.Bloc!.PossibleMembers));
            members += same is not null || (isNone && blocs.Length == 0) ? 1 : 0;
            right += isRight ? 1 : 0;
            invented += isNone && blocs.Length > 0 ? 1 : 0;
            if (split == "tune" && !isRight)
            {
                _output.WriteLine($"  {line.Id} {line.Text} -> {string.Join("; ", blocs.Select(claim => $"{string.Join(' ', Codes(claim.Bloc!.Members))} {StatusOf(claim)} {claim.Rules[0]}"))}");
            }
        }

        _output.WriteLine($"{split}: members right in {members} of {lines.Length}, with status and those that may join {right}; a bloc where there is none in {invented}");
        Assert.True(right >= floor * lines.Length, $"{right} of {lines.Length}");
    }

    [Fact]
    public void A_bloc_of_the_gold_that_is_only_proposed_is_never_read_as_one_that_is_there()
    {
        foreach (GoldLine line in GoldLine.Of("bloc").Where(line => line.Split == "tune" && line.Expected.GetProperty("status").GetString() == "proposed"))
        {
            Assert.All(line.ReadBy(Reader.Value).Claims.Where(claim => claim.Bloc is not null), claim => Assert.True(claim.Bloc!.IsProposed, line.Text));
        }
    }

    private static string StatusOf(Claim claim) => claim.Bloc!.IsProposed ? "proposed" : claim.Mood == ClaimMood.Denied ? "denied" : "existing";

    private static IEnumerable<string> Texts(JsonElement ids) => ids.EnumerateArray().Select(id => id.GetString()!).Order(StringComparer.Ordinal);

    private static string[] Codes(IEnumerable<ActorMention> mentions) => [.. mentions.Select(mention => mention.Actor.Text).Order(StringComparer.Ordinal)];
}
