namespace Entente.Reading.Dictionaries;

/// <summary>An entry of an agent dictionary: a role that is added to an actor's code.</summary>
/// <param name="Code">The role's code without its tilde.</param>
/// <param name="IsBefore">Whether it goes before the actor's code ("NGO~") or after it ("~GOV").</param>
/// <param name="Place">Its line.</param>
public sealed record DictionaryAgent(string Code, bool IsBefore, DictionaryPlace Place);
