namespace Entente.Reading.Language;

/// <summary>How well and how fast a treebank was tagged and parsed.</summary>
/// <remarks>Shares are in [0, 1]. With the words given, each is right answers over words. From raw text each is the F1 of
/// words found at the very place of an annotated word, and right in the named respect.</remarks>
public sealed record ParsingScore
{
    /// <summary>Annotated words scored, punctuation included.</summary>
    public required int Words { get; init; }

    /// <summary>Annotated sentences scored.</summary>
    public required int Sentences { get; init; }

    /// <summary>Words cut at the right places; 1 where they were given.</summary>
    public required double Tokens { get; init; }

    /// <summary>Sentences with both ends right (F1); 1 where they were given.</summary>
    public required double SentenceBounds { get; init; }

    /// <summary>Universal parts of speech.</summary>
    public required double Upos { get; init; }

    /// <summary>Penn tags.</summary>
    public required double Xpos { get; init; }

    /// <summary>Dictionary forms, capitals not compared.</summary>
    public required double Lemmas { get; init; }

    /// <summary>Heads (unlabelled attachment score).</summary>
    public required double Uas { get; init; }

    /// <summary>Heads with relations, subtypes not compared (labelled attachment score).</summary>
    public required double Las { get; init; }

    /// <summary>Heads with relations, subtypes compared.</summary>
    public required double LasWithSubtypes { get; init; }

    /// <summary>Words for each second of processor time of this process, all steps together: what one core does when nothing
    /// else runs in the process. Depends on the machine.</summary>
    public required double TokensPerSecond { get; init; }
}
