using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Tests.Language.Treebanks;

public sealed class TreebankReaderTests
{
    private const string Two = """
        # newdoc id = one
        # newpar
        # text = They don't.
        1	They	they	PRON	PRP	_	2	nsubj	_	_
        2-3	don't	_	_	_	_	_	_	_	SpaceAfter=No
        2	do	do	AUX	VBP	_	0	root	_	_
        3	n't	not	PART	RB	_	2	advmod	_	_
        3.1	agree	agree	VERB	VB	_	_	_	_	_
        4	.	.	PUNCT	.	_	2	punct	_	_

        # newpar
        1	Go	go	VERB	VB	_	0	root	_	_

        # newdoc id = two
        1	War	war	NOUN	_	_	0	root	_	_

        """;

    [Fact]
    public void The_running_text_is_put_together_again()
    {
        IReadOnlyList<TreebankDocument> documents = Read(Two);

        Assert.Equal(["one", "two"], documents.Select(document => document.Id));
        Assert.Equal("They don't.\n\nGo", documents[0].Text);
        Assert.All(documents, document => Assert.All(
            document.Sentences.SelectMany(sentence => sentence.Tokens),
            token => Assert.Equal(token.Form, token.Span.In(document.Text))));
    }

    [Fact]
    public void Heads_count_from_zero_and_the_root_has_none()
    {
        Sentence sentence = Read(Two)[0].Sentences[0];

        Assert.Equal([1, -1, 1, 1], sentence.Tokens.Select(token => token.Head));
        Assert.Equal("", Read(Two)[1].Sentences[0].Tokens[0].Xpos);
    }

    [Theory]
    [InlineData("1\tGo\tgo\tVERB")]
    [InlineData("2\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_")]
    [InlineData("1\tGo\tgo\tVERB\tVB\t_\tx\troot\t_\t_")]
    [InlineData("1\tGo\tgo\tVERB\tVB\t_\t5\troot\t_\t_")]
    public void A_line_that_is_no_word_is_named_with_its_place(string line)
    {
        Failure failure = Assert.Throws<SourceException>(() => Read(line + "\n\n")).Failure;

        Assert.Equal("ENT0303", failure.Code);
        Assert.StartsWith("small.conllu, line ", failure.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Equal("ENT0303", Assert.Throws<SourceException>(() => TreebankReader.Read("nowhere.conllu")).Failure.Code);

    private static IReadOnlyList<TreebankDocument> Read(string text)
    {
        using StringReader reader = new(text);
        return TreebankReader.Read(reader, "small.conllu");
    }
}
