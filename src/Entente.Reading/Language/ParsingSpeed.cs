namespace Entente.Reading.Language;

/// <summary>How much care the parser takes.</summary>
public enum ParsingSpeed
{
    /// <summary>A small network corrects the tags and scores whole trees: fewer errors, half the speed.</summary>
    Accurate,

    /// <summary>Linear models, from left to right, without looking back.</summary>
    Fast,
}
