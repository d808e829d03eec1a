using Entente.Briefs;
using Entente.Cli.Output;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary>What a reader must know of the day asked for before he trusts an answer from the record.</summary>
internal static class RecordNotes
{
    /// <summary>One sentence each: the record ends before the day; a state was none then, with when it was one.</summary>
    public static IReadOnlyList<string> Of(Workspace workspace, DateOnly asked, IEnumerable<ActorId> states)
    {
        DateOnly shown = workspace.RecordDay(asked);
        List<string> notes = [];
        if (shown < asked)
        {
            notes.Add($"The record ends on {Wording.Day(shown)}: that day is shown, not {Wording.Day(asked)}, of which nothing is known.");
        }

        notes.AddRange(states.Select(state => Absent(workspace, state, shown)).OfType<string>());
        return notes;
    }

    /// <summary>Why a state has no relations on a day: it was no state of the system then. Null where it was, or is not a state at all.</summary>
    public static string? Absent(Workspace workspace, ActorId id, DateOnly day)
    {
        if (workspace.Actors.Find(id) is not { Kind: ActorKind.State } state || workspace.Actors.WasState(id, day))
        {
            return null;
        }

        DateSpan[] spans = [.. state.Codes.Where(code => code.System is CodeSystem.GwNumber or CodeSystem.CowNumber).Select(code => code.Valid).OrderBy(span => span.From)];
        if (spans.Length == 0)
        {
            return null;
        }

        DateSpan later = spans.FirstOrDefault(span => span.From is { } from && from.Earliest > day);
        string[] before = [.. state.Predecessors.Where(one => workspace.Actors.WasState(one, day)).Select(workspace.NameOf)];
        string when = later.From is { } begin ? $"it was one from {Wording.Day(begin.Earliest)} on"
            : spans.Max(span => span.To) is { } end ? $"it was one until {Wording.Day(end.Latest)}" : "it was one at another time";
        return $"{state.Name} was no state of the system on {Wording.Day(day)}; {when}{(later.From is null || before.Length == 0 ? "" : $", before it: {string.Join(", ", before)}")}.";
    }

    /// <summary>Writes the notes, a line each.</summary>
    public static void Print(Surface surface, IEnumerable<string> notes)
    {
        foreach (string note in notes)
        {
            surface.Out.WriteLine(note);
        }
    }
}
