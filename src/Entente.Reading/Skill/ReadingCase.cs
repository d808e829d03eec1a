namespace Entente.Reading.Skill;

/// <summary>A sentence with what people coded in it.</summary>
/// <param name="Id">The record's name in its suite.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Triples">Who does what to whom, by country and PLOVER type; a reciprocal act stands in both directions. A side that
/// the coders left open is an empty text.</param>
public sealed record ReadingCase(string Id, string Text, IReadOnlySet<ReadingTriple> Triples)
{
    /// <summary>Whether the coders found an act between two countries.</summary>
    public bool IsBetweenCountries => Triples.Any(triple => triple.Source.Length > 0 && triple.Target.Length > 0 && triple.Source != triple.Target);
}
