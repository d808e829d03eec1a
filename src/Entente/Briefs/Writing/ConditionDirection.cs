using System.Text.RegularExpressions;
using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>Which way a condition would move the relation of the two states that it names.</summary>
internal static partial class ConditionDirection
{
    /// <summary>+1 closer, -1 further apart, 0 where act, relation and words do not tell, or tell both.</summary>
    /// <param name="condition">The claim that stands in the condition.</param>
    /// <param name="text">The article's text.</param>
    public static int Of(Claim condition, string text)
    {
        if (condition.Act is { } act)
        {
            return EventCatalogue.GoldsteinOf(act.Code.Type).Value < 0 ? -1 : 1;
        }

        if (condition.Relation is { Sign: not 0 } relation)
        {
            return relation.Sign;
        }

        string clause = text.Substring(condition.Clause.Start, condition.Clause.Length);
        bool isApart = Apart().IsMatch(clause), isCloser = Closer().IsMatch(clause);
        return isApart == isCloser ? 0 : isApart ? -1 : 1;
    }

    [GeneratedRegex(@"\b(cancel|scrap|suspend|withdr[ae]w|withh[eo]ld|abandon|refus|reject|sever|cut|break|broke|quit|drop|expel|embargo|sanction|block|boycott|attack|invad|threaten|oppos|betray|distanc)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Apart();

    [GeneratedRegex(@"\b(meet|met|help|suppl(y|ie)|sell|sold|arm(s|ed)?\b|join|support|sign|expand|improv|deepen|strengthen|restor|normali[sz]|reconcil|ally|allie|cooperat|assist|aid(s|ed)?\b|welcom|lift|fund|invest)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Closer();
}
