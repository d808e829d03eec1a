using Entente.Reading.Factuality;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Factuality;

public sealed class FactualityTests
{
    private static readonly Lazy<LanguageFront> Front = new(() => LanguageFront.Load());

    [Theory]
    [InlineData("India attacked Pakistan .", "attacked", 2, 3)]
    [InlineData("India did not attack Pakistan .", "attack", -3, -1)]
    [InlineData("India managed to close the border .", "close", .5, 3)]
    [InlineData("India failed to close the border .", "close", -3, -.5)]
    [InlineData("India will attack Pakistan .", "attack", -3, 1)]
    [InlineData("If India attacked Pakistan , China would react .", "react", -3, 0)]
    [InlineData("Did India attack Pakistan ?", "attack", -3, .5)]
    [InlineData("Please call me tomorrow .", "call", -3, 0)]
    public void The_score_goes_with_what_the_text_says_happened(string sentence, string word, double least, double most)
    {
        IReadOnlyList<Token> tokens = Parse(sentence);
        double score = FactualityReader.Standard.Told(tokens, tokens.Index().Last(item => item.Item.Form == word).Index);

        Assert.InRange(score, least, most);
    }

    [Theory]
    [InlineData("manage", "to", false, 1)]
    [InlineData("manage", "to", true, -1)]
    [InlineData("fail", "to", false, -1)]
    [InlineData("fail", "to", true, 1)]
    [InlineData("know", "that", true, 1)]
    [InlineData("want", "to", false, 0)]
    public void The_implicative_classes_are_those_of_the_literature(string lemma, string complement, bool isNegated, int sign) =>
        Assert.Equal(sign, EmbeddingWords.Signature(lemma, complement, isNegated));

    [Fact]
    public void Correlation_and_error_are_those_of_the_textbook()
    {
        FactualityScore score = FactualitySkill.Score([1, 2, 3, 4], [2, 1, 4, 3]);

        Assert.Equal(1, score.Mae, 12);
        Assert.Equal(.6, score.Pearson, 12);
        Assert.Equal(4, score.N);
    }

    [Fact]
    public void A_model_that_is_cut_changed_or_of_another_version_is_refused()
    {
        byte[] whole = new FactualityModel([3, 70, 900], [1, -2, 127], .01f).ToBytes();
        byte[] changed = [.. whole];
        changed[^1] ^= 1;
        byte[] other = [.. whole];
        other[7]++;

        Assert.Equal(1.25, FactualityModel.FromBytes(whole, "x").Sum([3, 5, 900]) - .03, 5);
        for (int length = 0; length < whole.Length; length++)
        {
            Assert.StartsWith("ENT038", Assert.Throws<ModelException>(() => FactualityReader.FromBytes(whole[..length], "x")).Failure.Code, StringComparison.Ordinal);
        }

        Assert.Equal("ENT0381", Assert.Throws<ModelException>(() => FactualityReader.FromBytes(changed, "x")).Failure.Code);
        Assert.Equal("ENT0380", Assert.Throws<ModelException>(() => FactualityReader.FromBytes(other, "x")).Failure.Code);
    }

    [Fact]
    public void Rows_of_the_gold_find_their_words_past_multiword_tokens_and_empty_nodes()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string treebank = Path.Combine(folder, "a.conllu"), table = Path.Combine(folder, "a.tsv");
        File.WriteAllText(treebank, "# sent_id = s-1\n1\tIt\tit\tPRON\tPRP\t_\t4\tnsubj\t_\t_\n2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_\n3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n3.1\tx\tx\tVERB\tVB\t_\t_\t_\t_\t_\n4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n");
        File.WriteAllText(table, "sent_id\ttoken\tform\tfactuality\tannotators\ns-1\t4\tgo\t-2.5\t2\n");

        FactualityItem item = Assert.Single(FactualityGold.Read(table, treebank));
        Assert.Equal("go", item.Words[item.Predicate].Form);
        Assert.Equal(-2.5, item.Factuality);

        File.WriteAllText(table, "sent_id\ttoken\tform\tfactuality\ns-1\t3\tgo\t-2.5\n");
        Assert.Equal("ENT0383", Assert.Throws<SourceException>(() => FactualityGold.Read(table, treebank)).Failure.Code);
        File.WriteAllText(table, "sent_id\ttoken\tform\tfactuality\ns-1\tgo\n");
        Assert.Equal("ENT0382", Assert.Throws<SourceException>(() => FactualityGold.Read(table, treebank)).Failure.Code);
        Directory.Delete(folder, recursive: true);
    }

    private static IReadOnlyList<Token> Parse(string sentence) =>
        Front.Value.ParseWords([.. sentence.Split(' ').Select(form => new Token { Span = SourceSpan.From(0, 0), Form = form })]);
}
