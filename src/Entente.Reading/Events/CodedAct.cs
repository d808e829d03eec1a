using Entente.Reading.Actors;

namespace Entente.Reading.Events;

/// <summary>An act that the coder found, before it is known to be an event or a claim.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Trigger">The trigger's token.</param>
/// <param name="Source">Who acts.</param>
/// <param name="Target">Who is acted upon, or null where the act has a doer alone.</param>
/// <param name="Mood">How it is said.</param>
/// <param name="Rules">The rules that led to it.</param>
/// <param name="Confidence">In [0, 1].</param>
internal sealed record CodedAct(
    EventFrame Frame, int Trigger, FoundActor Source, FoundActor? Target, ClauseMood Mood, IReadOnlyList<string> Rules, double Confidence);
