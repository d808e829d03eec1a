namespace Entente.Vocabulary.Tests;

public sealed class UnicodeTextTests
{
    [Theory]
    [InlineData("Türkiye", "Tu\u0308rkiye")]
    [InlineData("a\uFFFEb", "a\uFFFDb")]
    [InlineData("\uD83D\uDE00é", "\uD83D\uDE00e\u0301")]
    public void Any_string_has_a_decomposed_form(string text, string form) => Assert.Equal(form, UnicodeText.Decomposed(text));

    [Fact]
    public void Half_a_character_becomes_the_mark_of_none()
    {
        Assert.Equal("\uFFFDx", UnicodeText.Decomposed((char)0xD800 + "x"));
        Assert.Equal("x\uFFFD", UnicodeText.Decomposed("x" + (char)0xDC00));
    }
}
