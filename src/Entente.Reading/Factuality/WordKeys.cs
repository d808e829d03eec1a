using Entente.Reading.Events;
using Entente.Reading.Language;

namespace Entente.Reading.Factuality;

/// <summary>The words of one sentence as the factuality model knows them: their keys, made once, and what the sentence shows as a whole.</summary>
internal sealed class WordKeys
{
    private static readonly uint Before = FeatureHash.Of("<"), Behind = FeatureHash.Of(">"), Figure = FeatureHash.Of("#");

    private readonly uint[] _lemmas;
    private readonly uint[] _forms;
    private readonly uint[] _tags;
    private readonly uint[] _relations;
    private readonly bool[] _isNumber;
    private readonly bool[] _isQuoted;
    private readonly double?[] _rules;

    /// <summary>Makes the keys of a sentence.</summary>
    public WordKeys(SentenceGraph graph)
    {
        int count = graph.Tokens.Count;
        (_lemmas, _forms, _tags, _relations) = (new uint[count], new uint[count], new uint[count], new uint[count]);
        (_isNumber, _isQuoted, _rules) = (new bool[count], new bool[count], new double?[count]);
        bool isQuoted = false;
        for (int at = 0; at < count; at++)
        {
            Token token = graph.Tokens[at];
            string form = graph.Forms[at];
            _forms[at] = FeatureHash.Of(form);
            _lemmas[at] = graph.Lemma(at) == form ? _forms[at] : FeatureHash.Of(graph.Lemma(at));
            _tags[at] = FeatureHash.Of(token.Xpos);
            _relations[at] = FeatureHash.Of(token.Relation);
            _isNumber[at] = char.IsDigit(token.Form[0]);
            _isQuoted[at] = isQuoted;
            isQuoted ^= form is "\"" or "``" or "''" or "“" or "”";
            IsIf |= form is "if" or "unless";
            IsPlease |= form == "please";
            HasColon |= token.Form == ":";
            Root = Root < 0 && token.Head < 0 ? at : Root;
            if (token.Xpos is "VBD" or "VBZ" or "VBP" or "MD" or "VB" && !VerbTags.Contains(token.Xpos))
            {
                VerbTags.Add(token.Xpos);
            }
        }

        Token last = graph.Tokens[^1];
        End = FeatureHash.Of(last.Upos == "PUNCT" ? last.Form.AsSpan(0, 1) : "-");
    }

    /// <summary>Whether "if" or "unless" stands anywhere.</summary>
    public bool IsIf { get; }

    /// <summary>Whether a colon stands anywhere.</summary>
    public bool HasColon { get; }

    /// <summary>The first token that hangs on none, or -1.</summary>
    public int Root { get; } = -1;

    /// <summary>The tags of finite verbs, modals and bare forms, each once, in the order they come.</summary>
    public List<string> VerbTags { get; } = [];

    /// <summary>Whether "please" stands anywhere.</summary>
    public bool IsPlease { get; }

    /// <summary>The key of the mark that ends the sentence.</summary>
    public uint End { get; }

    /// <summary>The key of a lemma in lower case.</summary>
    public uint Lemma(int at) => _lemmas[at];

    /// <summary>The key of a word as written, in lower case.</summary>
    public uint Form(int at) => _forms[at];

    /// <summary>The key of a Penn tag.</summary>
    public uint Tag(int at) => _tags[at];

    /// <summary>The key of a relation.</summary>
    public uint Relation(int at) => _relations[at];

    /// <summary>Whether a quotation is open before a token.</summary>
    public bool IsQuoted(int at) => _isQuoted[at];

    /// <summary>The key of a word near a predicate: numbers are alike, and what lies outside the sentence has marks of its own.</summary>
    public uint NearForm(int at) => at < 0 ? Before : at >= _forms.Length ? Behind : _isNumber[at] ? Figure : _forms[at];

    /// <summary>The key of a tag near a predicate.</summary>
    public uint NearTag(int at) => at < 0 ? Before : at >= _tags.Length ? Behind : _tags[at];

    /// <summary>What the rules alone say of a predicate, worked out once.</summary>
    public double Rule(SentenceGraph graph, int at) => _rules[at] ??= FactualityRules.Of(graph, at);
}
