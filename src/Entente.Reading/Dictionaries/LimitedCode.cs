namespace Entente.Reading.Dictionaries;

/// <summary>An actor code that holds for some time.</summary>
/// <param name="Code">The code, such as "USAGOV"; "---" for no actor.</param>
/// <param name="From">The first day it holds, or null where it has no beginning.</param>
/// <param name="To">The last day it holds, or null where it has no end.</param>
/// <param name="Place">The line that says so.</param>
public sealed record LimitedCode(string Code, DateOnly? From, DateOnly? To, DictionaryPlace Place)
{
    /// <summary>Whether a date limits it at all.</summary>
    public bool IsLimited => From is not null || To is not null;

    /// <summary>Whether it holds on a day; both ends count.</summary>
    public bool HoldsOn(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
}
