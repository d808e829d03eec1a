using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Language;

public sealed class ModelFileTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(39)]
    public void A_file_too_short_to_be_a_model_is_refused(int length) =>
        Assert.Equal("ENT0301", Refused(Shipped()[..length]).Code);

    [Fact]
    public void A_foreign_file_is_refused_with_what_it_begins_with()
    {
        Failure failure = Refused([.. "PK\u0003\u0004 and then something else that is long enough"u8]);

        Assert.Equal("ENT0301", failure.Code);
        Assert.Contains("504b0304", failure.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_another_version_is_refused()
    {
        byte[] bytes = Shipped();
        bytes[7]++;

        Assert.Equal("ENT0301", Refused(bytes).Code);
    }

    [Fact]
    public void A_cut_model_is_refused() => Assert.Equal("ENT0302", Refused(Shipped()[..^1]).Code);

    [Theory]
    [InlineData(8)]
    [InlineData(40)]
    [InlineData(100_000)]
    public void A_model_with_one_changed_byte_is_refused(int at)
    {
        byte[] bytes = Shipped();
        bytes[at] ^= 1;

        Assert.Equal("ENT0302", Refused(bytes).Code);
    }

    [Fact]
    public void A_model_whose_checksum_fits_but_whose_parts_do_not_is_refused()
    {
        byte[] bytes = Shipped()[..5000];
        System.Security.Cryptography.SHA256.HashData(bytes.AsSpan(40)).CopyTo(bytes, 8);

        Assert.Equal("ENT0302", Refused(bytes).Code);
    }

    [Fact]
    public void The_shipped_model_is_small_enough_to_travel() => Assert.InRange(Shipped().Length, 1_000_000, 20_000_000);

    private static Failure Refused(byte[] bytes) =>
        Assert.Throws<ModelException>(() => LanguageFront.FromBytes(bytes, "some.model")).Failure;

    private static byte[] Shipped()
    {
        using Stream stream = typeof(LanguageFront).Assembly.GetManifestResourceStream("english.model")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
