using Entente.Vocabulary;

namespace Entente.Reading.Factuality;

/// <summary>What verbs, nouns and adjectives say of the clause that hangs on them: the implicative and factive classes.</summary>
internal static class EmbeddingWords
{
    private static readonly Dictionary<(string Lemma, string Complement), (int Said, int Denied)> Words =
        DataTable.Embedded(typeof(EmbeddingWords).Assembly, "embedding-verbs.csv").Rows
            .ToDictionary(row => (row["lemma"], row["complement"]), row => (Sign(row["said"]), Sign(row["denied"])));

    /// <summary>What the word says of the clause: +1 that it happened, -1 that it did not, 0 nothing; null where it is not on the list.</summary>
    /// <param name="lemma">The word that the clause hangs on.</param>
    /// <param name="complement">How it hangs: "to", "that", "ing" or "from".</param>
    /// <param name="isNegated">Whether the word itself is negated.</param>
    public static int? Signature(string lemma, string complement, bool isNegated) =>
        Words.TryGetValue((lemma, complement), out (int Said, int Denied) word) || Words.TryGetValue((lemma, "any"), out word)
            ? isNegated ? word.Denied : word.Said
            : null;

    private static int Sign(string cell) => cell switch
    {
        "+" => 1,
        "-" => -1,
        "0" => 0,
        _ => throw new FormatException($"'{cell}' is none of +, - and 0."),
    };
}
