using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Vocabulary;

namespace Entente.Foresight.WhatIf;

/// <summary>One relation put to another weight.</summary>
/// <param name="Dyad">The two states.</param>
/// <param name="Kind">Added to what is on record, or set.</param>
/// <param name="Amount">For a shift in [-2, 2]; for a set in [-1, 1].</param>
public sealed partial record Lever(Dyad Dyad, LeverKind Kind, double Amount)
{
    /// <summary>Reads <c>PAK-RUS +0.4</c>, <c>PAK-RUS -0.4</c> or <c>PAK-RUS =0.6</c>; names may stand for codes.</summary>
    /// <param name="text">The lever as written.</param>
    /// <param name="resolve">Turns a name or code into an actor, or throws where there is none.</param>
    /// <exception cref="ConfigurationException">ENT0701: not of that form; ENT0702: out of range.</exception>
    public static Lever Parse(string text, Func<string, ActorId> resolve)
    {
        Match match = Form().Match(text.Trim());
        if (!match.Success)
        {
            throw new ConfigurationException(new Failure("ENT0701", $"'{text}' is not a lever.", "lever",
                "Write two states and a change: \"PAK-RUS +0.4\", \"PAK-RUS -0.4\", or \"PAK-RUS =0.6\" to set the value."));
        }

        LeverKind kind = match.Groups["kind"].Value == "=" ? LeverKind.Set : LeverKind.Shift;
        double amount = double.Parse(match.Groups["amount"].Value, CultureInfo.InvariantCulture);
        if (match.Groups["kind"].Value is "-" or "−" || match.Groups["minus"].Value == "-")
        {
            amount = -amount;
        }

        if (Math.Abs(amount) > (kind == LeverKind.Set ? 1 : 2))
        {
            throw new ConfigurationException(new Failure("ENT0702",
                string.Create(CultureInfo.InvariantCulture, $"The lever '{text}' is out of range: {amount:0.###}."), "lever",
                "A relation lies in [-1, 1]: a change lies in [-2, 2], a set value in [-1, 1]."));
        }

        ActorId first = resolve(match.Groups["first"].Value.Trim());
        ActorId second = resolve(match.Groups["second"].Value.Trim());
        return first == second
            ? throw new ConfigurationException(new Failure("ENT0701", $"'{text}' names one state twice.", "lever",
                "A lever takes two different states."))
            : new Lever(Dyad.Of(first, second), kind, amount);
    }

    /// <summary>The form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Dyad} {(Kind == LeverKind.Set ? "=" : "")}{Amount.ToString(Kind == LeverKind.Set ? "0.##" : "+0.##;-0.##", CultureInfo.InvariantCulture)}");

    [GeneratedRegex(@"^(?<first>[^+=]+?)\s*[-–:]\s*(?<second>[^+=]+?)\s*(?<kind>[+\-−=])\s*(?<minus>-?)(?<amount>\d*\.?\d+)$",
        RegexOptions.CultureInvariant, 100)]
    private static partial Regex Form();
}
