namespace Entente.Reading.Dictionaries;

/// <summary>An entry of an actor dictionary: its codes, shared by all its synonyms.</summary>
/// <param name="Name">The head phrase.</param>
/// <param name="Place">Its line.</param>
/// <param name="Codes">The codes in the order of the file.</param>
public sealed record DictionaryActor(string Name, DictionaryPlace Place, IReadOnlyList<LimitedCode> Codes)
{
    /// <summary>The code on a day: the first whose limits hold, else the last without limits, else null.</summary>
    /// <param name="day">The day of the event; null where unknown, when only codes without limits count.</param>
    public LimitedCode? CodeOn(DateOnly? day) =>
        (day is { } known ? Codes.FirstOrDefault(code => code.IsLimited && code.HoldsOn(known)) : null)
        ?? Codes.LastOrDefault(code => !code.IsLimited);
}
