namespace Entente.Reading.Events;

/// <summary>A set phrase that tells an act ("took X to task", "put pen to paper"), word by word.</summary>
/// <param name="Words">Each word's choices; "*" for a few words between, "X" for a few words that name the target, "V" for the bare form of a verb.</param>
/// <param name="Frame">What it is coded as, and where the target stands.</param>
internal sealed record ActPhrase(string[][] Words, EventFrame Frame);
