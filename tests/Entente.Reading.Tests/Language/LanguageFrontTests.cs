using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Language;

public sealed class LanguageFrontTests
{
    private static readonly LanguageFront Accurate = LanguageFront.Load();
    private static readonly LanguageFront Fast = LanguageFront.Load(ParsingSpeed.Fast);

    [Theory]
    [InlineData("India attacked Pakistan.", "attacked", "nsubj:India", "obj:Pakistan")]
    [InlineData("The Russian minister visited Pakistan.", "visited", "nsubj:minister", "obj:Pakistan")]
    [InlineData("Pakistan was attacked by India.", "attacked", "nsubj:pass:Pakistan", "obl:agent:India")]
    [InlineData("The talks were suspended by the government.", "suspended", "nsubj:pass:talks", "obl:agent:government")]
    [InlineData("China will send troops to Iran.", "send", "nsubj:China", "obj:troops")]
    [InlineData("The United States cut off aid to Pakistan.", "cut", "nsubj:States", "obj:aid")]
    [InlineData("The president said that Iran has tested a missile.", "said", "nsubj:president", "ccomp:tested")]
    [InlineData("Russia and China signed an agreement.", "signed", "nsubj:Russia", "obj:agreement")]
    public void A_verb_knows_who_did_what(string text, string verb, params string[] expected)
    {
        Sentence sentence = Assert.Single(Accurate.Parse(Text(text)));
        IReadOnlyList<Token> tokens = sentence.Tokens;
        int root = tokens.ToList().FindIndex(token => token.Head < 0);
        string[] children = [.. tokens.Where(token => token.Head == root).Select(token => $"{token.Relation}:{token.Form}")];

        Assert.Equal(verb, tokens[root].Form);
        Assert.Equal("root", tokens[root].Relation);
        Assert.All(expected, arc => Assert.Contains(arc, children));
    }

    [Theory]
    [InlineData("The ministers met in Moscow.", "ministers", "minister", "NNS")]
    [InlineData("The ministers met in Moscow.", "met", "meet", "VBD")]
    [InlineData("The ministers met in Moscow.", "Moscow", "Moscow", "NNP")]
    [InlineData("They have been sending troops.", "sending", "send", "VBG")]
    [InlineData("Troops were withdrawn from the cities.", "withdrawn", "withdraw", "VBN")]
    [InlineData("Troops were withdrawn from the cities.", "cities", "city", "NNS")]
    [InlineData("They don't agree.", "n't", "not", "RB")]
    [InlineData("India criticized and condemned it.", "condemned", "condemn", "VBD")]
    public void A_word_has_its_dictionary_form_and_tag(string text, string form, string lemma, string xpos)
    {
        Token token = Accurate.Parse(Text(text)).SelectMany(sentence => sentence.Tokens).First(token => token.Form == form);

        Assert.Equal(lemma, token.Lemma);
        Assert.Equal(xpos, token.Xpos);
    }

    [Fact]
    public void Every_sentence_is_one_tree_and_every_span_holds_its_word()
    {
        const string text = "India’s army, which had been trained by the U.S., left Kashmir... Why? \"Nobody knows,\" he said.\n\nA headline\n\n• one item";
        foreach (LanguageFront front in (LanguageFront[])[Accurate, Fast])
        {
            foreach (Sentence sentence in front.Parse(Text(text)))
            {
                Assert.Single(sentence.Tokens, token => token.Head < 0);
                Assert.All(sentence.Tokens, token => Assert.Equal(token.Form, token.Span.In(text)));
                for (int i = 0; i < sentence.Tokens.Count; i++)
                {
                    int at = i;
                    for (int steps = 0; at >= 0; steps++)
                    {
                        Assert.True(steps <= sentence.Tokens.Count, "a ring of heads");
                        at = sentence.Tokens[at].Head;
                    }
                }
            }
        }
    }

    [Fact]
    public void Two_threads_read_what_one_reads()
    {
        string[] texts = [.. Enumerable.Range(0, 40).Select(i => $"The minister of state {i} met {i} envoys and said that they agreed. China's navy left.")];
        string[] alone = [.. texts.Select(Describe)];

        string[] together = new string[texts.Length];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => together[i] = Describe(texts[i]));

        Assert.Equal(alone, together);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\uD83D()[]\u202E \uFFFF !!! \u0301")]
    [InlineData("()()()()()()()((((((((((((((()))))))))))))")]
    public void Content_without_sense_is_read_without_failing(string text) =>
        Assert.All(Accurate.Parse(Text(text)), sentence => Assert.NotEmpty(sentence.Tokens));

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Noise_gives_trees_whose_words_stand_at_their_places(int seed)
    {
        Random random = new(seed);
        string text = string.Create(8_000, random, (units, source) =>
        {
            for (int i = 0; i < units.Length; i++)
            {
                units[i] = source.Next(4) == 0 ? (char)source.Next(0x10000) : "aeiou stnrA.,'-\n()"[source.Next(18)];
            }
        });

        foreach (LanguageFront front in (LanguageFront[])[Accurate, Fast])
        {
            foreach (Sentence sentence in front.Parse(Text(text)))
            {
                Assert.Single(sentence.Tokens, token => token.Head < 0 && token.Relation.Length > 0);
                Assert.All(sentence.Tokens, token => Assert.Equal(token.Form, token.Span.In(text)));
                Assert.All(sentence.Tokens, token => Assert.InRange(token.Head, -1, sentence.Tokens.Count - 1));
            }
        }
    }

    [Fact]
    public void A_sentence_too_long_for_the_search_over_trees_is_still_parsed()
    {
        Token[] words = [.. Enumerable.Range(0, NetworkParser.LongestSentence + 50)
            .Select(i => new Token { Span = SourceSpan.From(i * 5, (i * 5) + 4), Form = i % 2 == 0 ? "army" : "left" })];

        IReadOnlyList<Token> parsed = Accurate.ParseWords(words);

        Assert.Equal(words.Length, parsed.Count);
        Assert.Single(parsed, token => token.Head < 0);
    }

    [Fact]
    public void A_cancelled_reading_stops()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Accurate.Parse(Text("India left."), source.Token).ToList());
    }

    private static string Describe(string text) => string.Join(' ', Accurate.Parse(Text(text))
        .SelectMany(sentence => sentence.Tokens)
        .Select(token => $"{token.Form}/{token.Lemma}/{token.Xpos}/{token.Head}/{token.Relation}"));

    private static Document Text(string text) => new() { Id = ContentHash.Of(text), Text = text };
}
