namespace Entente.Balance;

/// <summary>Keeps the letters of groups through the dates, those of groups that are gone among them.</summary>
internal sealed class LetterBook(bool isTwoCamps)
{
    /// <summary>The letter of the first camp.</summary>
    public const string FirstCamp = "A";

    private readonly Dictionary<string, HashSet<string>> _members = new(StringComparer.Ordinal);
    // At how many dates an actor stood under a letter, so far.
    private readonly Dictionary<(string Actor, string Letter), int> _dates = [];
    private int _next;

    /// <summary>The letter of each node; empty for one that stands alone.</summary>
    /// <param name="window">The ties.</param>
    /// <param name="label">The group of each node; for camps 0 is the first.</param>
    /// <param name="isTied">Whether a node has ties.</param>
    /// <param name="old">The letter of each node at the date before, or null.</param>
    public string[] Of(TieWindow window, int[] label, bool[] isTied, string?[] old)
    {
        if (isTwoCamps)
        {
            return [.. label.Select((each, node) => !isTied[node] ? "" : each == 0 ? FirstCamp : "B")];
        }

        // Strong groups first, so that fresh letters fall to the weighty.
        int[][] groups = [.. Enumerable.Range(0, label.Length).Where(node => isTied[node]).GroupBy(node => label[node]).Where(group => group.Count() > 1)
            .OrderByDescending(group => group.Max(window.Graph.Strength)).ThenBy(group => group.Min()).Select(group => group.ToArray())];
        string?[] name = new string?[groups.Length];
        HashSet<string> taken = new(StringComparer.Ordinal);
        Carry(window, groups, name, taken, old);
        Revive(window, groups, name, taken);
        string[] letter = new string[label.Length];
        Array.Fill(letter, "");
        for (int group = 0; group < groups.Length; group++)
        {
            string own = name[group] ??= LetterOf(_next++);
            _members[own] = [.. groups[group].Select(node => window.Actors[node])];
            foreach (int node in groups[group])
            {
                letter[node] = own;
                (string, string) stay = (window.Actors[node], own);
                _dates[stay] = _dates.GetValueOrDefault(stay) + 1;
            }
        }

        return letter;
    }

    /// <summary>A letter goes on with the group that holds most of its past: each member who comes from it counts by the dates
    /// that it stood there, so that many who joined late do not take the letter from those who made it.</summary>
    private void Carry(TieWindow window, int[][] groups, string?[] name, HashSet<string> taken, string?[] old)
    {
        var parts = Enumerable.Range(0, groups.Length)
            .SelectMany(group => groups[group].Where(node => old[node] is not null).GroupBy(node => old[node]!).Select(part => (group, Letter: part.Key, Past: part.Sum(node => _dates.GetValueOrDefault((window.Actors[node], part.Key))), Size: part.Count())))
            .OrderByDescending(part => part.Past).ThenByDescending(part => part.Size).ThenBy(part => part.Letter, StringComparer.Ordinal).ThenBy(part => part.group);
        foreach ((int group, string letter, _, _) in parts)
        {
            if (name[group] is null && taken.Add(letter))
            {
                name[group] = letter;
            }
        }
    }

    private void Revive(TieWindow window, int[][] groups, string?[] name, HashSet<string> taken)
    {
        for (int group = 0; group < groups.Length; group++)
        {
            if (name[group] is not null)
            {
                continue;
            }

            HashSet<string> now = [.. groups[group].Select(node => window.Actors[node])];
            string? best = _members.Where(gone => !taken.Contains(gone.Key))
                .Select(gone => (gone.Key, Size: gone.Value.Count, Same: gone.Value.Count(now.Contains)))
                .Where(gone => 2 * gone.Same >= gone.Size && 2 * gone.Same >= now.Count)
                .OrderByDescending(gone => gone.Same).ThenBy(gone => gone.Key, StringComparer.Ordinal).Select(gone => gone.Key).FirstOrDefault();
            if (best is not null)
            {
                name[group] = best;
                taken.Add(best);
            }
        }
    }

    private static string LetterOf(int number) =>
        number < 26 ? ((char)('A' + number)).ToString() : LetterOf((number / 26) - 1) + LetterOf(number % 26);
}
