namespace Entente.Reading.Skill;

/// <summary>Who does what to whom, in the codes of a suite.</summary>
/// <param name="Source">The actor code of who acts; "---" where a suite leaves it open.</param>
/// <param name="Target">The actor code of who is acted upon.</param>
/// <param name="Code">The event code.</param>
public readonly record struct CodedTriple(string Source, string Target, string Code)
{
    /// <summary>The first three letters of each actor and the first two digits of the code.</summary>
    public CodedTriple Relaxed => new(Start(Source, 3), Start(Target, 3), Start(Code, 2));

    /// <summary>The form <c>(USA, IRQ, 042)</c>.</summary>
    public override string ToString() => $"({Source}, {Target}, {Code})";

    private static string Start(string text, int length) => text.Length <= length ? text : text[..length];
}
