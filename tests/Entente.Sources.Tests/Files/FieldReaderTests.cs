using System.Text;
using Entente.Sources.Files;

namespace Entente.Sources.Tests.Files;

public sealed class FieldReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "a|b;1|2")]
    [InlineData("a,b\r\n1,2\r\n", "a|b;1|2")]
    [InlineData("a,b\r1,2\r", "a|b;1|2")]
    [InlineData("a,b\n1,2", "a|b;1|2")]
    [InlineData("a,b\n1,", "a|b;1|")]
    [InlineData("\uFEFFa,b\n1,2", "a|b;1|2")]
    [InlineData("\"a, b\",c\n", "a, b|c")]
    [InlineData("\"say \"\"no\"\"\",c\n", "say \"no\"|c")]
    [InlineData("\"two\nlines\",c\nd,e\n", "two\nlines|c;d|e")]
    [InlineData("\"a\"b,c\nd,e\n", "\"a\"b|c;d|e")]
    [InlineData("a\"b,c\n", "a\"b|c")]
    [InlineData("\"\",\n", "|")]
    [InlineData("a\n\nb\n", "a;;b")]
    public void Line_ends_quotes_and_marks_are_read_as_their_makers_meant_them(string text, string rows) => Assert.Equal(rows, Read(text, ',', true));

    [Fact]
    public void In_a_tab_file_a_quote_is_a_letter() => Assert.Equal("\"a|b\"\"|c", Read("\"a\tb\"\"\tc\n", '\t', false));

    [Fact]
    public void A_quote_that_never_closes_costs_one_line()
    {
        using FieldReader reader = new(new MemoryStream("a,b\n\"c,d\ne,f\n"u8.ToArray()), ',', true);

        Assert.True(reader.Next());
        Assert.True(reader.Next());
        Assert.Equal((RowForm.OpenQuote, 2L), (reader.Form, reader.Line));
        Assert.True(reader.Next());
        Assert.Equal((RowForm.Whole, 3L, "f"), (reader.Form, reader.Line, Encoding.UTF8.GetString(reader[1])));
        Assert.False(reader.Next());
    }

    [Fact]
    public void Lines_are_counted_as_an_editor_counts_them()
    {
        using FieldReader reader = new(new MemoryStream("a\r\n\"b\r\nb\",1\rc\n\nd"u8.ToArray()), ',', true);
        List<long> lines = [];
        while (reader.Next())
        {
            lines.Add(reader.Line);
        }

        Assert.Equal([1, 2, 4, 5, 6], lines);
    }

    [Fact]
    public void A_line_of_over_16_MB_is_passed_over()
    {
        byte[] text = [.. Enumerable.Repeat((byte)'x', FieldReader.LongestRow + 1000), (byte)'\n', (byte)'b', (byte)'\n'];
        using FieldReader reader = new(new MemoryStream(text), '\t', false);

        Assert.True(reader.Next());
        Assert.Equal(RowForm.TooLong, reader.Form);
        Assert.True(reader.Next());
        Assert.Equal("b", Encoding.UTF8.GetString(reader[0]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_fast_reader_splits_as_the_plain_one_does_however_the_bytes_arrive(int seed)
    {
        Random random = new(seed);
        const string Letters = "ab\t\n\rx\u00E9";
        for (int round = 0; round < 300; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(0, 200)).Select(_ => Letters[random.Next(Letters.Length)]));
            string plain = string.Join(';', text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimEnd('\n') is { } body && text.Length == 0 ? []
                : Lines(text).Select(line => line.Length == 0 ? "" : string.Join('|', line.Split('\t'))));

            Assert.Equal(plain, Read(text, '\t', false, random.Next(1, 9)));
        }
    }

    private static List<string> Lines(string text)
    {
        List<string> lines = [.. text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n')];
        if (lines[^1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return lines;
    }

    private static string Read(string text, char separator, bool quoted, int step = 0)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        using FieldReader reader = new(step == 0 ? new MemoryStream(bytes) : new SlowStream(bytes, step), separator, quoted);
        List<string> rows = [];
        while (reader.Next())
        {
            List<string> fields = [];
            for (int index = 0; index < reader.Count; index++)
            {
                fields.Add(Encoding.UTF8.GetString(reader[index]));
            }

            rows.Add(string.Join('|', fields));
        }

        return string.Join(';', rows);
    }
}
