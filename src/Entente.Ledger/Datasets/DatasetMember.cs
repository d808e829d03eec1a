using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>A state in a year in which it belonged to the interstate system for a day at least.</summary>
/// <param name="State">The state.</param>
/// <param name="Year">The year.</param>
/// <param name="CowNumber">Its Correlates of War number.</param>
/// <param name="CowAbbreviation">Its Correlates of War abbreviation, or empty.</param>
/// <param name="GwNumber">Its Gleditsch-Ward number in that year, or null where that list has it not.</param>
public sealed record DatasetMember(ActorId State, int Year, int CowNumber, string CowAbbreviation, int? GwNumber)
{
    /// <summary>The members of the Correlates of War state system in some years, in order of year and number.</summary>
    /// <param name="actors">The registry of actors.</param>
    /// <param name="fromYear">First year.</param>
    /// <param name="toYear">Last year.</param>
    /// <param name="states">These states only; null for all.</param>
    public static IReadOnlyList<DatasetMember> Of(ActorRegistry actors, int fromYear, int toYear, IReadOnlyCollection<ActorId>? states = null)
    {
        ArgumentNullException.ThrowIfNull(actors);
        List<DatasetMember> members = [];
        foreach (Actor actor in actors.All.Where(actor => actor.Kind == ActorKind.State && (states is null || states.Contains(actor.Id))))
        {
            for (int year = fromYear; year <= toYear; year++)
            {
                if (Number(actor, CodeSystem.CowNumber, year) is { } cow)
                {
                    string abbreviation = actor.Codes.FirstOrDefault(code => code.System == CodeSystem.CowAbbreviation && code.Valid.Touches(year))?.Code ?? "";
                    members.Add(new DatasetMember(actor.Id, year, cow, abbreviation, Number(actor, CodeSystem.GwNumber, year)));
                }
            }
        }

        return [.. members.OrderBy(member => member.Year).ThenBy(member => member.CowNumber)];
    }

    private static int? Number(Actor actor, CodeSystem system, int year) =>
        actor.Codes.FirstOrDefault(code => code.System == system && code.Valid.Touches(year)) is { } code
        && int.TryParse(code.Code, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
