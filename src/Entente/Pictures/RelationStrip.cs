using Entente.Briefs;
using static Entente.Pictures.Drawing;

namespace Entente.Pictures;

/// <summary>Draws one relation as a dot with its interval on an axis from -1 to +1, for lists.</summary>
public static class RelationStrip
{
    private const double Width = 168;
    private const double Height = 20;

    /// <summary>An estimate with its interval; hatched throughout where it is unknown.</summary>
    /// <param name="weight">The estimate in [-1, 1], or null where unknown.</param>
    /// <param name="low">Lower end of the interval.</param>
    /// <param name="high">Upper end of the interval.</param>
    /// <param name="after">Where a scenario moves it, or null.</param>
    public static string Draw(double? weight, double low = 0, double high = 0, double? after = null)
    {
        string label = (weight, after) switch
        {
            (null, null) => "relation unknown",
            (null, { } to) => $"unknown, set to {Wording.Weight(to)}",
            ({ } from, { } to) => $"from {Wording.Weight(from)} to {Wording.Weight(to)}",
            ({ } from, null) => $"{Wording.Weight(from)}, interval {Wording.Weight(low)} to {Wording.Weight(high)}",
        };
        Drawing drawing = new(Width, Height, label, "strip");
        drawing.Add(weight is null && after is null
            ? $"<rect fill=\"url(#hatch)\" x=\"4\" y=\"5\" width=\"{N(Width - 8)}\" height=\"10\"/>"
            : $"<path class=\"axis\" d=\"M4 10H{N(Width - 4)}\"/>");
        drawing.Add($"<path class=\"tick\" d=\"M4 7v6M{N(Width / 2)} 3v14M{N(Width - 4)} 7v6\"/>");
        if (weight is { } known)
        {
            string sign = Sign(known);
            if (high > low)
            {
                drawing.Add($"<path class=\"span {sign}\" d=\"M{N(At(low))} 10H{N(At(high))}\"/>");
            }

            drawing.Add($"<circle class=\"dot {sign}\" cx=\"{N(At(known))}\" cy=\"10\" r=\"{(after is null ? "4.5" : "3.5")}\"/>");
        }

        if (after is { } target)
        {
            double from = At(weight ?? 0);
            double to = At(target);
            double back = to >= from ? -6 : 6;
            if (weight is not null && Math.Abs(to - from) > 8)
            {
                drawing.Add($"<path class=\"move\" d=\"M{N(from - (back * 0.7))} 10H{N(to + back)}\"/>");
            }

            drawing.Add($"<circle class=\"goal\" cx=\"{N(to)}\" cy=\"10\" r=\"5\"/>");
        }

        return drawing.Close();
    }

    private static double At(double weight) => (Width / 2) + (Math.Clamp(weight, -1, 1) * ((Width / 2) - 4));

    private static string Sign(double weight) => weight >= Wording.NeutralBelow ? "f" : weight <= -Wording.NeutralBelow ? "h" : "n";
}
