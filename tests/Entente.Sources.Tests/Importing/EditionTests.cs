using Entente.Sources.Importing;
using Entente.Vocabulary;

namespace Entente.Sources.Tests.Importing;

/// <summary>What a file says of itself, and what no row in it means.</summary>
public sealed class EditionTests
{
    [Theory]
    [InlineData("cow-states.csv", "v2016")]
    [InlineData("nmc-6.csv", "6.0")]
    [InlineData("nmc-later.csv", "after 6.0, to 2022")]
    [InlineData("mid-participants.csv", "5.0")]
    [InlineData("ucdp-conflicts.csv", "version not told in the file")]
    public void An_edition_is_what_the_file_tells(string file, string edition) => Assert.Equal(edition, Of(file).EditionOf(Head(file)).Edition);

    [Theory]
    [InlineData("atop.csv", Absence.Zero)]
    [InlineData("dyadic-mid.csv", Absence.Zero)]
    [InlineData("ucdp-conflicts.csv", Absence.Zero)]
    [InlineData("interstate-wars.csv", Absence.Zero)]
    [InlineData("contiguity-years.csv", Absence.Zero)]
    [InlineData("cow-trade.csv", Absence.Missing)]
    [InlineData("nmc-6.csv", Absence.Missing)]
    [InlineData("cow-igo.csv", Absence.Missing)]
    public void No_row_means_none_only_where_every_case_is_listed(string file, Absence absence)
    {
        IReadOnlyList<Coverage> covers = Of(file).EditionOf(Head(file)).Covers is { Count: > 0 } told ? told
            : FileRecognition.Covered(new MemoryStream(Bytes(file)), Head(file), Of(file), () => null, CancellationToken.None);

        Assert.NotEmpty(covers);
        Assert.All(covers, covered => Assert.Equal(absence, covered.Absence));
    }

    [Fact]
    public void Years_that_the_codebook_does_not_tell_are_those_of_the_file()
    {
        IReadOnlyList<Coverage> covers = FileRecognition.Covered(new MemoryStream(Bytes("nmc-later.csv")), Head("nmc-later.csv"), Of("nmc-later.csv"), () => null, CancellationToken.None);

        Assert.Equal((1970, 1972), (covers.Single(covered => covered.Variable == "milex").FromYear, covers.Single(covered => covered.Variable == "milex").ToYear));
        Assert.Equal(2022, covers.Single(covered => covered.Variable == "cinc").ToYear);
    }

    [Theory]
    [InlineData("gdelt1.tsv")]
    [InlineData("gdelt2.tsv")]
    [InlineData("icews.tab")]
    [InlineData("polecat.txt")]
    public void Event_files_are_a_feed_and_claim_no_years(string file)
    {
        DataEdition edition = Of(file).EditionOf(Head(file));

        Assert.True(edition.IsFeed);
        Assert.Empty(edition.Covers);
    }

    private static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(ImportRun.Folder, file));

    private static FileHead Head(string file) => new(Bytes(file), file);

    private static IDataSetImporter Of(string file) => ImporterCatalogue.Recognise(Head(file))!;
}
