namespace Entente.Balance.Tests.Chance;

public sealed class SignNullTests
{
    [Fact]
    public void The_tribes_are_far_more_balanced_than_their_signs_by_chance()
    {
        SignNull shuffled = SignNull.ByShuffle(GoldenFiles.HighlandTribes(), 200, 1);

        Assert.Equal((7L, 201), (shuffled.Observed, shuffled.ExactCount));
        Assert.Equal(1 / 201.0, shuffled.P, 12);
        Assert.InRange(shuffled.Z, -10, -3);
    }

    [Fact]
    public void The_same_seed_draws_the_same_networks() => Assert.Equal(
        SignNull.ByShuffle(GoldenFiles.HighlandTribes(), 20, 7).Draws, SignNull.ByShuffle(GoldenFiles.HighlandTribes(), 20, 7).Draws);

    [Fact]
    public void Where_draws_cannot_differ_there_is_no_z_and_p_is_1()
    {
        SignNull shuffled = SignNull.ByShuffle(SignedGraph.From(3, [new(0, 1, 1), new(1, 2, 1), new(0, 2, -1)]), 10, 1);

        Assert.True(double.IsNaN(shuffled.Z));
        Assert.Equal(1, shuffled.P);
    }
}
