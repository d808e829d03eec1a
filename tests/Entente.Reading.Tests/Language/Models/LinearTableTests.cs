using Entente.Reading.Language;

namespace Entente.Reading.Tests.Language.Models;

public sealed class LinearTableTests
{
    [Fact]
    public void Rows_of_known_features_are_added_and_others_count_for_nothing()
    {
        LinearTable table = LinearTable.Of(new TableRows(3, [5, 9], [2, 1], [0, 2, 2], [3, -2, 4]));
        Span<int> scores = stackalloc int[3];

        table.Score([5, 9, 1234, 0xFFFFFFFF], scores);

        Assert.Equal([9, 0, 12], scores.ToArray());
    }

    [Fact]
    public void The_first_of_equal_scores_wins() => Assert.Equal(1, LinearTable.Best([1, 7, 7, 2]));

    [Fact]
    public void Feature_keys_are_never_the_mark_of_an_empty_slot_and_differ_by_template()
    {
        HashSet<uint> keys = [];
        for (uint template = 0; template < 100; template++)
        {
            for (uint value = 0; value < 100; value++)
            {
                keys.Add(FeatureHash.Of(template, value));
                keys.Add(FeatureHash.Of(template, value, 0));
            }
        }

        Assert.DoesNotContain(0u, keys);
        Assert.InRange(keys.Count, 19_990, 20_000);
    }
}
