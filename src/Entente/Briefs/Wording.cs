using System.Globalization;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>Numbers and lists as the brief writes them: two significant figures, signs always, units always.</summary>
public static class Wording
{
    /// <summary>The size below which a relation counts as neutral, as in the partition into blocs.</summary>
    public const double NeutralBelow = 0.10;

    /// <summary>A relation's weight with its sign: +0.21, −0.40.</summary>
    public static string Weight(double weight) =>
        Math.Abs(weight) < 0.005 ? "0.00" : weight.ToString("+0.00;−0.00", CultureInfo.InvariantCulture);

    /// <summary>A weight with its interval: +0.21 (−0.05 to +0.47).</summary>
    public static string WithInterval(Tie tie) => $"{Weight(tie.Weight)} ({Weight(tie.Low)} to {Weight(tie.High)})";

    /// <summary>A share as percent: 23 %, 4.1 %.</summary>
    public static string Share(double share) =>
        (100 * share).ToString(share is >= 0.0995 or 0 ? "0" : share >= 0.00995 ? "0.0" : "0.00", CultureInfo.InvariantCulture) + " %";

    /// <summary>A percentile that never claims more than it knows.</summary>
    public static string Percentile(double percentile) => percentile switch
    {
        >= 99.95 => "over 99.9",
        >= 99 => percentile.ToString("0.0", CultureInfo.InvariantCulture),
        _ => percentile.ToString("0", CultureInfo.InvariantCulture),
    };

    /// <summary>The word for a weight.</summary>
    public static string Kind(double weight) => weight switch
    {
        >= NeutralBelow => "friendly",
        <= -NeutralBelow => "hostile",
        _ => "neutral",
    };

    /// <summary>The words for a relation: a sign that its interval does not settle is only leant to.</summary>
    public static string Kind(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        string kind = Kind(tie.Weight);
        return kind != "neutral" && tie.Low < 0 && tie.High > 0 ? "leaning " + kind : kind;
    }

    /// <summary>A, B and C.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "none",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1],
    };

    /// <summary>A count with its noun: 1 event, 2 events.</summary>
    public static string Count(int count, string singular, string? plural = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? singular : plural ?? singular + "s")}");

    /// <summary>An actor with the part of it that acts, where that is not the state itself: Afghanistan (rebels).</summary>
    /// <param name="name">The actor's name.</param>
    /// <param name="role">The PLOVER sector of the part, or null for the whole.</param>
    public static string Part(string name, string? role) => role switch
    {
        "MIL" => $"{name} (armed forces)",
        "REB" => $"{name} (rebels)",
        "OPP" or "PTY" => $"{name} (opposition or parties)",
        "CVL" or "LAB" or "EDU" or "REL" or "AGR" or "HLH" => $"{name} (people)",
        "REF" => $"{name} (refugees)",
        "COP" => $"{name} (police)",
        "SPY" => $"{name} (secret services)",
        "JUD" => $"{name} (courts)",
        "LEG" => $"{name} (parliament)",
        "MED" => $"{name} (media)",
        "BUS" => $"{name} (companies)",
        "CRM" => $"{name} (criminals)",
        _ => name,
    };

    /// <summary>A day as a reader writes it: 10 April 2021.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date as far as it is known: April 2021.</summary>
    public static string Date(PartialDate date) => date switch
    {
        { Day: not null } => Day(date.Earliest),
        { Month: not null } => date.Earliest.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => date.ToString(),
    };
}
