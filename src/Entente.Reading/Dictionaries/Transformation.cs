using System.Text.RegularExpressions;

namespace Entente.Reading.Dictionaries;

/// <summary>A rule that rewrites an event within another: "~ a (b . ATTACK) SAY = a b 112".</summary>
/// <param name="Outer">The sign of the outer actor.</param>
/// <param name="InnerSource">The sign of the inner event's source: a letter, '.' for anybody, '_' for nobody.</param>
/// <param name="InnerTarget">The sign of the inner event's target.</param>
/// <param name="InnerCode">The code of the inner verb; null for any.</param>
/// <param name="OuterCode">The code of the outer verb.</param>
/// <param name="Source">The sign of the source that comes out.</param>
/// <param name="Target">The sign of the target that comes out.</param>
/// <param name="Code">The code that comes out; null for that of the inner verb.</param>
/// <param name="Place">Its line.</param>
internal sealed partial record Transformation(
    string Outer, string InnerSource, string InnerTarget, string? InnerCode, string OuterCode, string Source, string Target, string? Code, DictionaryPlace Place)
{
    /// <summary>Reads a rule; null where its form or a verb of it is not known.</summary>
    public static Transformation? Parse(string line, VerbLexicon verbs, DictionaryPlace place)
    {
        Match match = Form().Match(line);
        if (!match.Success)
        {
            return null;
        }

        string inner = match.Groups["inner"].Value.ToUpperInvariant(), outer = match.Groups["outer"].Value.ToUpperInvariant(), code = match.Groups["code"].Value;
        string? innerCode = inner == "Q" ? null : verbs.Simple(inner)?.Code, outerCode = verbs.Simple(outer)?.Code;
        return outerCode is null || (inner != "Q" && innerCode is null)
            ? null
            : new Transformation(
                match.Groups["a"].Value, match.Groups["x"].Value, match.Groups["y"].Value, innerCode, outerCode,
                match.Groups["s"].Value, match.Groups["t"].Value, code == "Q" ? null : code, place);
    }

    /// <summary>Whether a code is the rule's own or one below it.</summary>
    public static bool IsUnder(string? code, string rule) =>
        code is not null && (code == rule || (rule.Length == 3 && rule[2] == '0' && code.StartsWith(rule[..2], StringComparison.Ordinal)));

    [GeneratedRegex(@"^~\s*(?<a>\S+)\s*\(\s*(?<x>\S+)\s+(?<y>\S+)\s+(?<inner>[^\s)]+)\s*\)\s*(?<outer>\S+)\s*=\s*(?<s>\S+)\s+(?<t>\S+)\s+(?<code>\S+)\s*$")]
    private static partial Regex Form();
}
