using Entente.Reading.Language;

namespace Entente.Reading.Dictionaries;

/// <summary>A word of the phrase structure: one token, or several that a hyphen joins without a space.</summary>
internal sealed class SentenceLeaf
{
    public required string Word { get; init; }

    public required string Tag { get; set; }

    public required string Upos { get; set; }

    public required string Relation { get; set; }

    public required int Token { get; init; }

    /// <summary>The leaf it hangs on, -1 for the root.</summary>
    public int Head { get; set; } = -1;

    /// <summary>The leaves that hang on it, in the order of the text.</summary>
    public List<int> Dependents { get; } = [];

    /// <summary>The relation without its subtype.</summary>
    public string BaseRelation => Relation.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? Relation[..colon] : Relation;

    public bool IsMark => Upos is "PUNCT" or "SYM" && !Word.AsSpan().ContainsAnyInRange('A', 'Z');

    public bool IsNominal => Upos is "NOUN" or "PROPN" or "PRON" or "NUM";

    /// <summary>Whether it is written with a capital.</summary>
    public required bool IsCapital { get; init; }

    /// <summary>Whether a mark stays within the phrase whose edge it stands at.</summary>
    public bool IsKept { get; set; }

    public PhraseNode Node => new(Tag, Word, Token);

    /// <summary>The leaves of a sentence, joined at hyphens as the old treebanks have them ("al-Qaeda", "12-year").</summary>
    public static SentenceLeaf[] Of(Sentence sentence)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        int[] leafOf = new int[tokens.Count];
        List<SentenceLeaf> leaves = [];
        for (int i = 0; i < tokens.Count; i++)
        {
            int last = LastJoined(tokens, i);
            int head = HeadOf(tokens, i, last);
            Token token = tokens[head];
            string word = string.Concat(tokens.Skip(i).Take(last - i + 1).Select(part => part.Form)).ToUpperInvariant();
            leaves.Add(new SentenceLeaf
            {
                Word = word,
                Tag = TagOf(word, token, last > i),
                Upos = token.Upos,
                Relation = token.Relation,
                Token = head,
                IsCapital = char.IsUpper(tokens[i].Form[0]),
            });
            for (int part = i; part <= last; part++)
            {
                leafOf[part] = leaves.Count - 1;
            }

            i = last;
        }

        SentenceLeaf[] result = [.. leaves];
        for (int i = 0; i < result.Length; i++)
        {
            int head = tokens[result[i].Token].Head;
            result[i].Head = head < 0 ? -1 : leafOf[head];
        }

        LeafRepair.Mend(result);
        return result;
    }

    private static int LastJoined(IReadOnlyList<Token> tokens, int first)
    {
        int last = first;
        while (last + 2 < tokens.Count && tokens[last + 1].Form is "-" or "‑" && char.IsLetterOrDigit(tokens[last].Form[^1]) && char.IsLetterOrDigit(tokens[last + 2].Form[0])
            && tokens[last].Span.End == tokens[last + 1].Span.Start && tokens[last + 1].Span.End == tokens[last + 2].Span.Start)
        {
            last += 2;
        }

        return last;
    }

    // The part that hangs outside; the last where there are several.
    private static int HeadOf(IReadOnlyList<Token> tokens, int first, int last)
    {
        for (int i = last; i >= first; i--)
        {
            if (tokens[i].Form != "-" && (tokens[i].Head < first || tokens[i].Head > last))
            {
                return i;
            }
        }

        return last;
    }

    private static string TagOf(string word, Token token, bool isJoined) => word switch
    {
        "TO" => "TO",
        "," => ",",
        _ when isJoined && token.Upos is "NOUN" or "ADJ" && token.Relation is "amod" or "compound" => "JJ",
        _ when token.Xpos.Length > 0 && token.Xpos[0] != '-' => token.Xpos,
        _ => token.Upos,
    };
}
