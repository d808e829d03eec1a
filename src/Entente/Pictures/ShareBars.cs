using System.Globalization;
using Entente.Briefs;
using static Entente.Pictures.Drawing;

namespace Entente.Pictures;

/// <summary>Draws shares as horizontal bars from zero; before and after as two thin bars on one line.</summary>
public static class ShareBars
{
    private const double Row = 40;

    /// <summary>Draws the bars, in the order given; the picture takes the width of its column.</summary>
    /// <param name="shares">The bars; one without a share is written as unknown.</param>
    /// <param name="measure">What is shared, with its year.</param>
    /// <param name="source">What it is drawn from.</param>
    public static Picture Draw(IReadOnlyList<BriefShare> shares, string measure, string source)
    {
        ArgumentNullException.ThrowIfNull(shares);
        bool hasAfter = shares.Any(share => share.After is not null);
        double most = Math.Max(0.01, shares.Count == 0 ? 0 : shares.Max(share => Math.Max(share.Share ?? 0, share.After ?? 0)));
        most = most > 0.4 ? 1 : most; // shares of any size stand against the whole
        string finding = shares.Where(share => share.Share is not null).MaxBy(share => share.Share) is { } first
            ? $"{first.Label} has the largest share: {Wording.Share(first.Share ?? 0)}" : "Shares are unknown";
        string label = $"{finding}. {string.Join("; ", shares.Select(Words))}.";
        string svg = Svg(shares, most, label);
        return new Picture(finding, measure, source, label, svg, new BriefTable(measure,
            hasAfter ? ["Who", "#Before", "#After", "Note"] : ["Who", "#Share", "Note"],
            [.. shares.Select(share => (IReadOnlyList<string>)(hasAfter
                ? [share.Label, Known(share.Share), Known(share.After), share.Note ?? ""]
                : [share.Label, Known(share.Share), share.Note ?? ""]))]));
    }

    private static string Words(BriefShare share) => share.After is { } after
        ? $"{share.Label} {Known(share.Share)}, after {Wording.Share(after)}" : $"{share.Label} {Known(share.Share)}";

    private static string Known(double? share) => share is { } value ? Wording.Share(value) : "unknown";

    // Widths are per cent of the column, so that letters keep their size on every screen.
    private static string Svg(IReadOnlyList<BriefShare> shares, double most, string label)
    {
        System.Text.StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"<svg class=\"bars\" width=\"100%\" height=\"{N(Math.Max(1, shares.Count) * Row)}\" role=\"img\" aria-label=\"{SafeText.Attribute(label)}\">");
        for (int index = 0; index < shares.Count; index++)
        {
            BriefShare share = shares[index];
            double y = index * Row;
            text.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{N(y + 15)}\" class=\"label\">{SafeText.Attribute(SafeText.Shortened(share.Label, 40))}</text>");
            text.Append(CultureInfo.InvariantCulture, $"<text x=\"100%\" y=\"{N(y + 15)}\" text-anchor=\"end\" class=\"num\">{SafeText.Attribute(Value(share))}</text>");
            text.Append(CultureInfo.InvariantCulture, $"<rect class=\"rail\" x=\"0\" y=\"{N(y + 21)}\" width=\"100%\" height=\"10\"/>");
            double thick = share.After is null ? 10 : 4.5;
            text.Append(Bar(share.Share, most, y + 21, thick, "now"));
            if (share.After is not null)
            {
                text.Append(Bar(share.After, most, y + 26.5, thick, "then"));
            }
        }

        return text.Append("</svg>").ToString();
    }

    private static string Bar(double? share, double most, double y, double thick, string kind) => share is { } value
        ? $"<rect class=\"{kind}\" x=\"0\" y=\"{N(y)}\" width=\"{N(100 * value / most)}%\" height=\"{N(thick)}\"/>"
        : $"<rect fill=\"url(#hatch)\" x=\"0\" y=\"{N(y)}\" width=\"100%\" height=\"{N(thick)}\"/>";

    private static string Value(BriefShare share) => share switch
    {
        { Share: { } now, After: { } after } => $"{Wording.Share(now)} → {Wording.Share(after)} ({100 * (after - now):+0.0;−0.0;0.0} points)",
        { Share: { } now } => Wording.Share(now),
        _ => "unknown",
    };
}
