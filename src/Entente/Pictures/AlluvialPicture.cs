using System.Globalization;
using Entente.Balance;
using Entente.Briefs;

namespace Entente.Pictures;

/// <summary>Draws blocs through the dates: a lane for each bloc, a ribbon for each actor that changes lanes when it moves.</summary>
public static class AlluvialPicture
{
    private const int MostNotes = 16;

    /// <summary>Draws a history.</summary>
    /// <param name="history">The history, with two dates or more.</param>
    /// <param name="region">What it is of.</param>
    /// <param name="source">What it is drawn from.</param>
    /// <param name="weight">The share in capabilities of an actor at a date (its place, the actor's name), null where not known; left out, all
    /// ribbons are of one width.</param>
    /// <returns>The picture, and the numbered notes that stand beneath it.</returns>
    public static (Picture Picture, IReadOnlyList<string> Notes) Draw(BlocHistory history, string region, string source, Func<int, string, double?>? weight = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        BlocMove[] moves = [.. history.Moves];
        BlocMove[] told = [.. moves.Where(move => move.From.Length > 0 && move.To.Length > 0)];
        int seeming = history.Moments.Sum(moment => moment.MovesWithoutRule);
        string from = history.Moments[0].Window.Name ?? "";
        string to = history.Moments[^1].Window.Name ?? "";
        string kind = history.IsTwoCamps ? "camp" : "bloc";
        string title = $"{region}, {from} to {to}: {Count(told.Length, "move")} from {kind} to {kind}, {Count(moves.Length - told.Length, "more")} into or out of one";
        string exact = history.Moments.All(moment => moment.IsExact) ? "every date exact" : $"{history.Moments.Count(moment => moment.IsExact)} of {history.Moments.Count} dates exact";
        string subtitle = $"Best {(history.IsTwoCamps ? "split into two camps" : "division into blocs")} at each date, {exact}; each line is one actor and keeps the tint of its usual {kind}; "
            + $"a broken middle means that it could stand on either side. {(weight is null ? "" : "Its width is its share in the capabilities of the world, a hair line where that is unknown. ")}Solved date by date without memory, {seeming} actors would seem to move.";
        IReadOnlyList<BlocMove[]> marked = Marked(history, moves);
        string[] notes = [.. marked.Select((group, at) => $"{at + 1}  {Told(group)}; keeping all +{Kept(history, group[0].When)}")];
        string label = $"{title}. {string.Join(" ", notes.Take(4))}";
        return (new Picture(title, subtitle, source, label, new AlluvialSheet(history, marked, weight, label).Draw(), Twin(moves)), notes);
    }

    /// <summary>Those that move together are one mark; the weightiest are kept, in order of date.</summary>
    private static IReadOnlyList<BlocMove[]> Marked(BlocHistory history, BlocMove[] moves)
    {
        // A date whose changes hang on little is no turning point, however many move.
        Dictionary<string, decimal> keeping = history.Moments.GroupBy(moment => moment.Window.Name ?? "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Max(moment => moment.CostOfKeeping ?? 0), StringComparer.Ordinal);
        BlocMove[][] groups = [.. moves.GroupBy(move => (move.When, move.From, move.To)).Select(group => group.ToArray())];
        HashSet<BlocMove[]> kept = [.. groups
            .OrderByDescending(group => group[0].From.Length > 0 && group[0].To.Length > 0).ThenBy(group => group.All(move => move.IsFree))
            .ThenByDescending(group => keeping[group[0].When]).ThenByDescending(group => group.Sum(move => move.CostOfStaying)).Take(MostNotes)];
        return [.. groups.Where(kept.Contains)];
    }

    private static string Told(BlocMove[] group)
    {
        string who = string.Join(", ", group.Take(3).Select(move => move.Actor)) + (group.Length > 3 ? $" and {group.Length - 3} more" : "");
        TieChange[] causes = [.. group.SelectMany(move => move.Causes.Take(1))];
        string cause = causes.Length == 0 ? "by ties of others" : string.Join("; ", group.Where(move => move.Causes.Count > 0).Take(1)
            .SelectMany(move => move.Causes.Take(1).Select(change => $"{(group.Length > 1 ? move.Actor + "–" : "")}{change.Other} {Weight(change.Before)} to {Weight(change.After)}")));
        return $"{group[0].When} {who}: {Place(group[0].From)} to {Place(group[0].To)} ({cause}){(group.All(move => move.IsFree) ? ", side free" : "")}";
    }

    private static string Kept(BlocHistory history, string when) =>
        history.Moments.First(moment => (moment.Window.Name ?? "") == when).CostOfKeeping?.ToString("0.##", CultureInfo.InvariantCulture) ?? "unknown";

    private static string Place(string letter) => letter.Length == 0 ? "alone" : letter;

    private static string Weight(decimal? weight) => weight is { } known
        ? known.ToString("+0.##;−0.##;0", CultureInfo.InvariantCulture) : "no tie";

    private static string Count(int number, string noun) => noun == "more" ? $"{number} more" : $"{number} {noun}{(number == 1 ? "" : "s")}";

    private static BriefTable Twin(BlocMove[] moves) => new("Moves", ["Date", "Actor", "From", "To", "#Cost of staying", "Ties that did it"],
        [.. moves.Select(move => (IReadOnlyList<string>)[move.When, move.Actor, Place(move.From), Place(move.To),
            move.CostOfStaying.ToString("0.##", CultureInfo.InvariantCulture),
            string.Join("; ", move.Causes.Select(change => $"{change.Other} {Weight(change.Before)} to {Weight(change.After)}"))])]);
}
