namespace Entente.Reading.Dictionaries;

/// <summary>An entry of an actor dictionary: its codes, shared by all its synonyms.</summary>
/// <param name="Name">The head phrase.</param>
/// <param name="Place">Its line.</param>
/// <param name="Codes">The codes in the order of the file.</param>
public sealed record DictionaryActor(string Name, DictionaryPlace Place, IReadOnlyList<LimitedCode> Codes)
{
    /// <summary>The code on a day: the first whose limits hold, else the last without limits, else null.</summary>
    /// <param name="day">The day of the event; null where unknown. Then a code without limits counts, and else the country alone
    /// (the first three letters) where all codes agree on it.</param>
    public LimitedCode? CodeOn(DateOnly? day)
    {
        if (day is { } known && Codes.FirstOrDefault(code => code.IsLimited && code.HoldsOn(known)) is { } dated)
        {
            return dated;
        }

        return Codes.LastOrDefault(code => !code.IsLimited) ?? (day is null ? Country() : null);
    }

    private LimitedCode? Country() =>
        Codes.Count > 0 && Codes.All(code => code.Code.Length >= 3 && code.Code.AsSpan(0, 3).SequenceEqual(Codes[0].Code.AsSpan(0, Math.Min(3, Codes[0].Code.Length))))
            ? Codes[0] with { Code = Codes[0].Code[..3], From = null, To = null }
            : null;
}
