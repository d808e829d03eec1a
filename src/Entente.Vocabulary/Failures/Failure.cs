namespace Entente.Vocabulary;

/// <summary>What went wrong, in the four parts that every message of Entente has.</summary>
/// <param name="Code">The error code, "ENT" and four digits; each has its page in <c>docs/errors</c>.</param>
/// <param name="Cause">What is wrong, with the offending value.</param>
/// <param name="Place">Where: file, row, option.</param>
/// <param name="Mend">What to do about it.</param>
public sealed record Failure(string Code, string Cause, string Place, string Mend)
{
    /// <summary>The three lines that a terminal shows.</summary>
    public override string ToString() => $"{Code}: {Cause}\n  at   {Place}\n  mend {Mend}";
}
