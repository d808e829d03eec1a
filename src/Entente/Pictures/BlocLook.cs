namespace Entente.Pictures;

/// <summary>How blocs are told apart: a letter, a weave, and only then a tint that is safe for the colour-blind.</summary>
internal static class BlocLook
{
    private const int Looks = 5;

    /// <summary>The patterns that pictures refer to, once per page.</summary>
    public const string Definitions =
        "<svg class=\"defs\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>"
        + "<pattern id=\"w0\" width=\"9\" height=\"9\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path class=\"b0 wv\" d=\"M0 0V9\"/></pattern>"
        + "<pattern id=\"w1\" width=\"9\" height=\"9\" patternUnits=\"userSpaceOnUse\"><circle class=\"b1 dt\" cx=\"2\" cy=\"2\" r=\"1\"/></pattern>"
        + "<pattern id=\"w2\" width=\"9\" height=\"9\" patternUnits=\"userSpaceOnUse\"><path class=\"b2 wv\" d=\"M0 0H9\"/></pattern>"
        + "<pattern id=\"w3\" width=\"9\" height=\"9\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-45)\"><path class=\"b3 wv\" d=\"M0 0V9\"/></pattern>"
        + "<pattern id=\"w4\" width=\"10\" height=\"10\" patternUnits=\"userSpaceOnUse\"><path class=\"b4 wv\" d=\"M3 5H7M5 3V7\"/></pattern>"
        + "<pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect class=\"hg\" width=\"6\" height=\"6\"/><path class=\"hl\" d=\"M0 0V6\"/></pattern>"
        + "</defs></svg>";

    /// <summary>The class of a bloc's tint.</summary>
    public static string Class(string letter) => "b" + Number(letter);

    /// <summary>The id of a bloc's weave.</summary>
    public static string Pattern(string letter) => "w" + Number(letter);

    private static int Number(string letter) => letter.Length == 0 ? 0 : Math.Max(0, letter[^1] - 'A') % Looks;
}
