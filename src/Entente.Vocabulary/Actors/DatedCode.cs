namespace Entente.Vocabulary;

/// <summary>A code that stands for an actor in one system during one time. Codes are text: "042" is not 42.</summary>
/// <param name="System">The system that the code belongs to.</param>
/// <param name="Code">The code, letter for letter.</param>
/// <param name="Valid">When the code stood for the actor.</param>
public sealed record DatedCode(CodeSystem System, string Code, DateSpan Valid);
