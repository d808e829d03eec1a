namespace Entente.Balance.Tests.Certificates;

public sealed class FrustrationCertificateTests
{
    [Fact]
    public void A_certificate_of_the_tribes_proves_7_and_survives_being_written()
    {
        SignedGraph tribes = GoldenFiles.HighlandTribes();

        FrustrationCertificate written = FrustrationCertificate.Of(tribes, TwoCampSolver.Solve(tribes));
        FrustrationCertificate read = FrustrationCertificate.Parse(written.ToJson()).Value;

        Assert.Equal((7L, 7L), (read.Value, read.Bound));
        Assert.Empty(CertificateChecker.Faults(tribes, read));
        Assert.Equal(written.ToJson(), read.ToJson());
    }

    [Fact]
    public void A_forged_certificate_is_found_out()
    {
        SignedGraph tribes = GoldenFiles.HighlandTribes();
        FrustrationCertificate honest = FrustrationCertificate.Of(tribes, TwoCampSolver.Solve(tribes));
        PackedCycle first = honest.Cases[0].Groups[0][0];

        Assert.NotEmpty(CertificateChecker.Faults(tribes, honest with { Value = 6 }));
        Assert.NotEmpty(CertificateChecker.Faults(tribes, honest with { Bound = 8 }));
        Assert.NotEmpty(CertificateChecker.Faults(tribes, honest with { Cases = [new CertificateCase([], [[first with { Amount = 100 * honest.Scale }]])] }));
        Assert.NotEmpty(CertificateChecker.Faults(tribes, honest with { Cases = [new CertificateCase([], [.. honest.Cases[0].Groups, honest.Cases[0].Groups[0]])] }));
        Assert.NotEmpty(CertificateChecker.Faults(tribes, honest with { Label = new int[16] }));
        Assert.NotEmpty(CertificateChecker.Faults(tribes, honest with { Cases = [] }));
        Assert.NotEmpty(CertificateChecker.Faults(tribes, honest with { Cases = [new CertificateCase([new ForcedPair(0, 1, true)], honest.Cases[0].Groups)] }));
        Assert.NotEmpty(CertificateChecker.Faults(SignedGraph.From(16, [.. tribes.Edges.Skip(1)]), honest));
    }

    [Fact]
    public void Every_certificate_of_a_random_network_holds_and_proves_the_optimum_by_cases_where_needed()
    {
        for (int seed = 1; seed <= 100; seed++)
        {
            // Up to 11 nodes a packing with a few cases is found at once, whatever else the machine does.
            SignedGraph graph = RandomGraphs.Small(new Random(seed), 11);
            SolveOptions patient = new() { Deadline = TimeSpan.FromMinutes(2) };
            FrustrationCertificate certificate = FrustrationCertificate.Of(graph, TwoCampSolver.Solve(graph, patient), patient);
            FrustrationCertificate blocs = FrustrationCertificate.Of(graph, BlocSolver.Solve(graph, patient), patient);

            Assert.Empty(CertificateChecker.Faults(graph, certificate));
            Assert.Empty(CertificateChecker.Faults(graph, blocs));
            Assert.True(certificate.IsProof && blocs.IsProof, $"seed {seed}");
        }
    }

    [Fact]
    public void The_windows_of_1946_to_1971_are_proven_by_packings_of_their_own_ties()
    {
        foreach ((string window, SignedGraph graph) in SharedGraphs.CowWindows())
        {
            FrustrationCertificate certificate = FrustrationCertificate.Of(graph, TwoCampSolver.Solve(graph));

            Assert.True(certificate.IsProof, window);
            Assert.Empty(CertificateChecker.Faults(graph, certificate));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1, 2]")]
    public void A_text_that_is_no_certificate_is_refused_with_a_reason(string text) =>
        Assert.Equal("ENT0606", FrustrationCertificate.Parse(text).Rejection.Failure.Code);
}
