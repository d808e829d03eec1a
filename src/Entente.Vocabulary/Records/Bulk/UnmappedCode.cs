namespace Entente.Vocabulary;

/// <summary>A code that stands for no actor in its system on its dates: listed with its count, never guessed.</summary>
/// <param name="System">The system that the data set says it uses.</param>
/// <param name="Code">The code, letter for letter.</param>
/// <param name="Count">Rows that had it.</param>
/// <param name="FirstPlace">The file and line where it came first.</param>
public sealed record UnmappedCode(CodeSystem System, string Code, long Count, string FirstPlace);
