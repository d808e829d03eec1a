namespace Entente.Reading.Language;

/// <summary>How much care the parser takes.</summary>
public enum ParsingSpeed
{
    /// <summary>Several parsers vote on each tree: slower, fewer errors.</summary>
    Accurate,

    /// <summary>One parser, one pass.</summary>
    Fast,
}
