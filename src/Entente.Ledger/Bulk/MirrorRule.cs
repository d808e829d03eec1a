using System.Globalization;

namespace Entente.Ledger;

/// <summary>The rule by which one happening that is coded from both sides is told from two happenings.</summary>
/// <remarks>
/// An event has a mirror where the same data set has, on the same day, an event with the two sides exchanged and the reciprocal code, and the code
/// is of those that two sides do together: CAMEO 03 (intent to cooperate) and 04 (consult) but for 045 (mediate), 057 (sign an agreement), 06
/// (material cooperation); without a CAMEO code the PLOVER types AGREE, CONSULT and COOPERATE. The reciprocal of 042 (make a visit) is 043 (host a
/// visit); every other code is its own. Of n events one way and m the other, min(n, m) are mirrors; the collapsed count leaves them out once.
/// Acts that each side does by itself (demands, threats, force) are never collapsed: two attacks are two. Both counts are kept.
/// </remarks>
public static class MirrorRule
{
    private const uint TypeFolds = 100_000;

    /// <summary>How an act is mirrored.</summary>
    /// <param name="code">The CAMEO code, or empty.</param>
    /// <param name="type">The PLOVER type, or empty.</param>
    public static MirrorKind Of(string code, string type)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length < 2)
        {
            return type is "AGREE" or "CONSULT" or "COOPERATE" ? MirrorKind.Same : MirrorKind.None;
        }

        return code switch
        {
            ['0', '4', '2', ..] => MirrorKind.Visit,
            ['0', '4', '3', ..] => MirrorKind.Host,
            ['0', '4', '5', ..] => MirrorKind.None,
            ['0', '3', ..] or ['0', '4', ..] or ['0', '5', '7', ..] or ['0', '6', ..] => MirrorKind.Same,
            _ => MirrorKind.None,
        };
    }

    /// <summary>A number that an act shares with its reciprocal and with no other; 0 where the act has none.</summary>
    internal static uint Fold(string code, string type) => Of(code, type) switch
    {
        MirrorKind.None => 0,
        MirrorKind.Visit or MirrorKind.Host => 1042,
        _ when code.Length is >= 2 and <= 4 && uint.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out _) =>
            uint.Parse("1" + code, CultureInfo.InvariantCulture),
        _ when code.Length >= 2 => 0,
        _ => TypeFolds + (type[0] == 'A' ? 1u : type[2] == 'N' ? 2u : 3u),
    };
}
