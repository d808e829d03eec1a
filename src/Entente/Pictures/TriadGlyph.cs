using Entente.Balance;
using Entente.Briefs;
using Entente.Relations;
using Entente.Vocabulary;
using static Entente.Pictures.Drawing;

namespace Entente.Pictures;

/// <summary>Draws a triad: three dots with their codes, solid lines for friends and dashed ones for rivals.</summary>
public static class TriadGlyph
{
    private static readonly (double X, double Y)[] Corners = [(60, 18), (20, 68), (100, 68)];

    /// <summary>The triad's glyph; its sentence is the label.</summary>
    public static string Draw(FrustratedTriad triad)
    {
        ArgumentNullException.ThrowIfNull(triad);
        Tie[] ties = [triad.FirstTie, triad.SecondTie, triad.ThirdTie];
        ActorId[] actors = [.. ties.SelectMany(tie => new[] { tie.Dyad.First, tie.Dyad.Second }).Distinct().Order()];
        Drawing drawing = new(120, 90, triad.Sentence, "triad");
        foreach (Tie tie in ties)
        {
            (double X, double Y) from = Corners[Array.IndexOf(actors, tie.Dyad.First)];
            (double X, double Y) to = Corners[Array.IndexOf(actors, tie.Dyad.Second)];
            string sign = tie.Weight > 0 ? "f" : "h";
            drawing.Add($"<line class=\"{sign}\" x1=\"{N(from.X)}\" y1=\"{N(from.Y)}\" x2=\"{N(to.X)}\" y2=\"{N(to.Y)}\" stroke-width=\"{N(1.5 + (2 * Math.Abs(tie.Weight)))}\"/>");
            drawing.Text((from.X + to.X) / 2, ((from.Y + to.Y) / 2) + 4, tie.Weight > 0 ? "+" : "−", "sign", "middle");
        }

        for (int corner = 0; corner < actors.Length; corner++)
        {
            drawing.Add($"<circle class=\"node\" cx=\"{N(Corners[corner].X)}\" cy=\"{N(Corners[corner].Y)}\" r=\"4.5\"/>");
            drawing.Text(Corners[corner].X, Corners[corner].Y + (corner == 0 ? -8 : 17), SafeText.Shortened(actors[corner].Text, 8), "label", "middle");
        }

        return drawing.Close();
    }
}
