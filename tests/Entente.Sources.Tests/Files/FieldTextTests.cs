using System.Text;
using Entente.Sources.Files;

namespace Entente.Sources.Tests.Files;

public sealed class FieldTextTests
{
    [Fact]
    public void Utf8_is_read_as_it_stands()
    {
        Assert.Equal("Côte d’Ivoire", FieldText.Of(Encoding.UTF8.GetBytes("Côte d’Ivoire"), out TextOrigin origin));
        Assert.Equal(TextOrigin.Utf8, origin);
    }

    [Fact]
    public void Latin_bytes_are_read_as_Windows_1252_and_told()
    {
        Assert.Equal("Pérez’s", FieldText.Of([(byte)'P', 0xE9, (byte)'r', (byte)'e', (byte)'z', 0x92, (byte)'s'], out TextOrigin origin));
        Assert.Equal(TextOrigin.Latin1, origin);
    }

    [Fact]
    public void Text_encoded_twice_is_turned_back()
    {
        Assert.Equal("Perú’s", FieldText.Of(Encoding.UTF8.GetBytes("PerÃºâ€™s"), out TextOrigin origin));
        Assert.Equal(TextOrigin.TwiceEncoded, origin);
    }

    [Theory]
    [InlineData("Ânimo")]
    [InlineData("château")]
    [InlineData("MÃE")]
    public void A_word_with_such_a_letter_of_its_own_stays(string word) => Assert.Equal(word, FieldText.Of(Encoding.UTF8.GetBytes(word)));

    [Fact]
    public void A_cache_gives_the_same_text_for_the_same_bytes_and_forgets_nothing_wrongly()
    {
        FieldCache<string> cache = new(text => new string(text), 100);
        string[] first = [.. Enumerable.Range(0, 300).Select(number => cache.Get(Encoding.UTF8.GetBytes($"code{number}")))];

        Assert.Equal(Enumerable.Range(0, 300).Select(number => $"code{number}"), first);
        Assert.Same(first[7], cache.Get("code7"u8));
        Assert.NotSame(first[299], cache.Get("code299"u8));
    }
}
